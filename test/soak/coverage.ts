import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { between, pick, type Random } from '../../src/benchmark/random.ts';
import { ROOT } from '../support/repository.ts';
import { writeFiles } from '../support/small-coverage.ts';

/** Articles that come and change while the bot runs. */
const CHANGING = 12;
/** Of these at each index. */
const CHANGES = 3;

const PLACES = ['Lammeroog', 'Kelderwick', 'Sandmuide', 'the north pier', 'the ticket office'];
const THINGS = ['a bicycle rack', 'a new clock', 'a bench', 'a rescue boat', 'a coffee stall'];

/** A copy of the sample coverage, in which articles change. */
export interface ChangingCoverage {
  readonly articlesDir: string;
  /** Changes a few articles. */
  change(): void;
}

export function changingCoverage(folder: string, random: Random): ChangingCoverage {
  const articlesDir = join(folder, 'articles');
  cpSync(join(ROOT, 'articles'), articlesDir, { recursive: true });
  return {
    articlesDir,
    change() {
      const changes = Array.from({ length: CHANGES }, () => between(random, 1, CHANGING));
      for (const n of changes)
        writeFiles(articlesDir, { [`soak/note-${n}.txt`]: articleAbout(n, random) });
    },
  };
}

function articleAbout(n: number, random: Random): string {
  const [place, thing] = [pick(random, PLACES), pick(random, THINGS)];
  const cost = between(random, 100, 9000);
  return `date 2026-03-${String(n).padStart(2, '0')}\nNews of ${place}\n\nThe council said on Monday that ${place} will get ${thing} for ${cost} euros.\n`;
}

const line = z.object({ question: z.string() });

/** Questions about that coverage, with those it cannot answer. */
export function soakQuestions(): string[] {
  const text = readFileSync(join(ROOT, 'test/eval/sample.jsonl'), 'utf8');
  const asked = text
    .trim()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)).question);
  const own = PLACES.flatMap((place) => THINGS.map((thing) => `Will ${place} get ${thing}?`));
  return [...asked, ...own];
}
