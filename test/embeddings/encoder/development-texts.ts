import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sharedPath } from '../../support/shared.ts';

const LENGTHS = [80, 200, 500, 1000, 500, 1000, 2500];

const articleSchema = z.object({ body: z.string() });

/** Pieces of the development texts, of lengths from a question's to an article's, spread over all of them. */
export function developmentTexts(count: number): readonly string[] {
  const articles = [...coverage(), ...evaluation()];
  return Array.from({ length: count }, (_, at) => {
    const article = articles[Math.floor((at * articles.length) / count)] ?? '';
    const length = LENGTHS[at % LENGTHS.length] ?? 0;
    const start = (at * 131) % Math.max(1, article.length - length);
    return article.slice(start, start + length);
  });
}

function coverage(): readonly string[] {
  const folder = sharedPath('coverage');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

function evaluation(): readonly string[] {
  const files = ['meantime/en', 'meantime/nl', 'ntrex/en', 'ntrex/nl'];
  return files
    .flatMap((file) =>
      readFileSync(sharedPath(`eval/${file}.jsonl`), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => articleSchema.parse(JSON.parse(line)).body);
}
