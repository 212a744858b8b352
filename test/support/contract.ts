import { z } from 'zod';

/**
 * The JSON that scripts depend on, written down from "Commands of the program" in docs/design.md and not from the
 * source: every key has to be there, further ones may.
 */

const text = z.string().min(1);
const edtf = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();
const count = z.number().int().nonnegative();
const known = text.nullable();
const articleHead = { articleId: text, headline: z.string(), outlet: known, published: edtf };

const skipped = z.object({ path: text, line: count.nullable(), reason: text });

/** `index --json` */
export const indexContract = z.object({
  edition: known,
  articles: count,
  passages: count.nullable(),
  added: count,
  updated: count,
  removed: count,
  unchanged: count,
  duplicates: count,
  skipped: z.array(skipped),
  warnings: z.array(skipped),
  uncertain: z.array(
    z
      .object({ ...articleHead, path: text, under: z.enum(['files', 'articles']), line: text })
      .omit({
        headline: true,
      }),
  ),
  embedder: text,
  dimensions: count.nullable(),
  seconds: z.number().nonnegative(),
});

const told = z.array(z.object({ id: text, text, line: text })).optional();

const searched = z.object({
  understood: told,
  dropped: told,
  undone: told,
  query: z.string(),
  outlets: z.array(z.string()),
  after: edtf,
  before: edtf,
  undatedExcluded: count,
});

const citation = z.object({
  ...articleHead,
  n: z.number().int().positive(),
  outletSource: known,
  publishedSource: known,
  notBefore: edtf,
  url: known,
  language: known,
  quote: text,
  via: z.array(text),
  alsoCarriedBy: z.array(text),
});

/** `ask --json` */
export const askContract = z.object({
  status: z.enum(['answered', 'partial', 'abstained']),
  question: text,
  answer: text,
  claims: z.array(z.object({ text, citations: z.array(z.number().int().positive()).min(1) })),
  citations: z.array(citation),
  searched,
  nearest: z.array(z.object(articleHead)),
  edition: text,
  embedder: text,
  writer: text,
  timingsMs: z.record(z.string(), z.number().nonnegative()),
});

const hit = z.object({
  ...articleHead,
  rank: z.number().int().positive(),
  passageId: z.union([text, count]),
  passage: text,
  score: z.number(),
  alsoCarriedBy: z.array(text),
});

/** `search --json` */
export const searchContract = z.object({
  hits: z.array(hit),
  searched,
  notes: z.array(z.string()),
});

/** One line of `search --queries`. */
export const queryContract = z.object({
  id: z.union([z.string(), z.number()]),
  hits: z.array(hit),
});

/** `sources --json` */
export const sourcesContract = z.object({
  outlets: z.array(
    z.object({
      outlet: known,
      articles: count,
      undated: count,
      first: edtf,
      last: edtf,
      languages: z.array(text),
    }),
  ),
  articles: z.array(
    z.object({
      ...articleHead,
      outletSource: known,
      publishedSource: known,
      notBefore: edtf,
      updated: edtf,
      language: known,
      languageConfidence: z.number().min(0).max(1).nullable(),
      kind: known,
      authors: z.array(text),
      notes: z.array(text),
      copyOf: known,
      links: z.array(z.object({ to: text, kind: text })),
      url: known,
      path: text,
    }),
  ),
});

/** `doctor --json` */
export const doctorContract = z.object({
  findings: z.array(
    z.object({ state: z.enum(['ok', 'off', 'warn', 'fail']), subject: text, detail: text }),
  ),
});
