import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { openDateline } from '../../../src/compose.ts';
import type { Config } from '../../../src/config.ts';
import { EditionError } from '../../../src/errors.ts';
import { checkEdition } from '../../../src/edition/local/open-edition.ts';
import { listEditions } from '../../../src/edition/local/list-editions.ts';
import { editionsFolder } from '../../../src/edition/local/paths.ts';
import { join } from 'node:path';
import { ANSWER, NEWER, OLDER, QUESTION } from './installation.ts';

/** Readers of a data folder while others change it. */
export interface Watch {
  /** Ends it; what readers saw that they should not have. */
  end(): Promise<readonly string[]>;
}

/** Between two questions. */
const PAUSE_MS = 100;

/** Asks again and again, as a running bot does, and looks at every edition that there is. */
export function watchEditions(config: Config): Watch {
  const ending = new AbortController();
  const problems = keepLooking(config, ending.signal);
  return {
    end() {
      ending.abort();
      return problems;
    },
  };
}

async function keepLooking(config: Config, signal: AbortSignal): Promise<readonly string[]> {
  const dateline = openDateline(config, pino({ level: 'silent' }), { notesAnswers: false });
  const problems = new Set<string>();
  const sound = new Set<string>();
  while (!signal.aborted) {
    const seen = await editionsOf(config, sound).catch(describe);
    const answered = await dateline.ask({ question: QUESTION }).then(problemOf, describe);
    for (const problem of [seen, answered]) if (problem !== null) problems.add(problem);
    await wait(PAUSE_MS);
  }
  await dateline.close();
  return [...problems];
}

/** Every edition that has a name is whole. */
async function editionsOf({ dataDir }: Config, sound: Set<string>): Promise<null> {
  for (const { id } of await listEditions(dataDir)) {
    if (sound.has(id)) continue;
    const { counts } = await checkEdition(join(editionsFolder(dataDir), id));
    if (![OLDER, NEWER].includes(counts.articles))
      throw new Error(`${id} has ${counts.articles} articles`);
    sound.add(id);
  }
  return null;
}

/** What is wrong with an answer to `QUESTION`; `null` when nothing is. */
export function problemOf(answer: { readonly answer: string }): string | null {
  return answer.answer.includes(ANSWER) ? null : `answered with: ${answer.answer}`;
}

/** Before the first edition it is said that there is none. */
function describe(error: unknown): string | null {
  const message = String(error);
  const isMissing = error instanceof EditionError && message.includes('There is no edition');
  return isMissing && message.includes('npm run index') ? null : message;
}
