import { z } from 'zod';

const text = z.string();
const nullable = z.string().nullable();

/**
 * What is known to be right about one article. A field that is missing is not looked at; `null` and an empty
 * list say that there is none.
 */
const goldArticle = z.object({
  /** The file below the folder of the coverage. */
  file: text,
  headline: text.optional(),
  outlet: nullable.optional(),
  /** Other names of the outlet that are right too. */
  outletAliases: z.array(text).optional(),
  /** EDTF, as `Article.published`. */
  published: nullable.optional(),
  publishedSource: text.optional(),
  updated: nullable.optional(),
  language: nullable.optional(),
  kind: nullable.optional(),
  authors: z.array(text).optional(),
  originators: z.array(z.object({ originator: text, speaker: nullable })).optional(),
  /** The paragraphs of the story. */
  body: z.array(text).optional(),
  /** Kinds of the editorial notes in the body. */
  notes: z.array(text).optional(),
});

export type GoldArticle = z.infer<typeof goldArticle>;

/**
 * Gold of other evaluations: an object by id or address of bodies (Zyte's article extraction benchmark, whose
 * pages are `<id>.html.gz`) or of dates with their files (htmldate), or of dates by file.
 */
const goldByKey = z.record(
  z.string(),
  z.union([
    text,
    z.object({ file: text.optional(), articleBody: text.optional(), date: text.optional() }),
  ]),
);

/**
 * Reads gold: JSON lines of `GoldArticle`, or one JSON object in the forms of other evaluations.
 * @throws SyntaxError or ZodError when it is neither
 */
export function parseGold(content: string): readonly GoldArticle[] {
  const object = asObject(content);
  if (object !== null) return Object.entries(object).map(([key, value]) => ofKey(key, value));
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => goldArticle.parse(JSON.parse(line)));
}

function asObject(content: string): z.infer<typeof goldByKey> | null {
  try {
    const value: unknown = JSON.parse(content);
    return goldArticle.safeParse(value).success ? null : goldByKey.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function ofKey(key: string, value: z.infer<typeof goldByKey>[string]): GoldArticle {
  if (typeof value === 'string') return { file: key, published: value };
  const { file = key, articleBody, date } = value;
  return { file, published: date, body: articleBody?.split(/\n+/) };
}
