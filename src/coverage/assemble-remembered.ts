import { z } from 'zod';
import { assembleArticle, type Assembled } from './assemble-article.ts';
import { articleSchema, skippedSchema } from './stored-schemas.ts';
import type { Draft } from './draft.ts';
import type { ReadingCache } from './reading-cache.ts';
import type { FileSettings } from './settings/settings.ts';

const rememberedSchema = z.object({
  /** The day of reading, where the article depends on it. */
  day: z.string().nullable(),
  assembled: z.object({
    article: articleSchema.nullable(),
    line: z.number().nullable(),
    skipped: z.array(skippedSchema),
    warnings: z.array(skippedSchema),
  }),
});

/** As `assembleArticle`, unless the same was assembled before. */
export function assembleRemembered(
  draft: Draft,
  path: string,
  settings: FileSettings,
  today: string,
  readings: ReadingCache,
): Assembled {
  const key = { kind: 'article', parts: [path, JSON.stringify(draft), textOf(settings)] };
  const known = readings.recall(key, rememberedSchema);
  if (known && (known.day === null || known.day === today)) return known.assembled;
  const assembled = assembleArticle(draft, path, settings, today);
  readings.keep(key, { day: dependsOnDay(assembled) ? today : null, assembled });
  return assembled;
}

/** A date that lies in the future today does not for ever, and undated articles are bound by past dates. */
function dependsOnDay({ article, warnings }: Assembled): boolean {
  return warnings.length > 0 || article?.published === null;
}

function textOf({ defaults, overrides, articles, aliases }: FileSettings): string {
  return JSON.stringify([defaults, overrides, [...articles], [...aliases]]);
}
