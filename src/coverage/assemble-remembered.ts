import { hash } from 'node:crypto';
import { z } from 'zod';
import { assembleArticle, type Assembled } from './assemble-article.ts';
import type { Draft } from './draft.ts';
import type { ReadingCache } from './reading-cache.ts';
import type { FileSettings } from './settings/settings.ts';
import { articleSchema, skippedSchema } from './stored-schemas.ts';
import { fromStored, setTraits, toStored, traitsOf, traitsSchema } from './traits.ts';

/** What was assembled of a draft, and what else than the draft it depends on. */
export const rememberedSchema = z.object({
  /** The day of reading, where the article depends on it. */
  day: z.string().nullable(),
  /** What the operator stated: see `digestOf`. */
  settings: z.string(),
  article: articleSchema.nullable(),
  traits: traitsSchema.nullable(),
  line: z.number().nullable(),
  skipped: z.array(skippedSchema),
  warnings: z.array(skippedSchema),
});

export type Remembered = Readonly<z.infer<typeof rememberedSchema>>;

/** What an article is assembled under. */
export interface Circumstances {
  /** Of the file, relative to the folder indexed. */
  readonly path: string;
  readonly settings: FileSettings;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly today: string;
}

/** As `assembleArticle`, unless the same was assembled before. */
export function assembleRemembered(
  draft: Draft,
  circumstances: Circumstances,
  readings: ReadingCache,
): Assembled {
  const { path, settings, today } = circumstances;
  const key = { kind: 'article', parts: [path, JSON.stringify(draft)] };
  const known = readings.recall(key, rememberedSchema);
  const assembled = known && reassemble(known, circumstances);
  if (assembled) return assembled;
  const made = assembleArticle(draft, path, settings, today);
  readings.keep(key, () => toRemembered(made, circumstances));
  return made;
}

/** What was assembled before; `null` where it may be another now. */
export function reassemble(
  { day, settings, article, traits, ...rest }: Remembered,
  now: Circumstances,
): Assembled | null {
  if ((day !== null && day !== now.today) || settings !== digestOf(now.settings)) return null;
  if (article !== null && traits !== null) setTraits(article, fromStored(traits));
  return { article, ...rest };
}

/**
 * What is kept of it, traits and all: the next edition asks for them. A date that lies in the future today does not for
 * ever, and undated articles are bound by past dates.
 */
export function toRemembered(
  { article, line, skipped, warnings }: Assembled,
  { today, settings }: Circumstances,
): unknown {
  const dependsOnDay = warnings.length > 0 || article?.published === null;
  return {
    day: dependsOnDay ? today : null,
    settings: digestOf(settings),
    article,
    traits: article && toStored(traitsOf(article)),
    line,
    skipped,
    warnings,
  };
}

function digestOf({ defaults, overrides, articles, aliases }: FileSettings): string {
  const stated = JSON.stringify([defaults, overrides, [...articles], [...aliases]]);
  return hash('sha256', stated, 'base64');
}
