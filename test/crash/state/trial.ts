import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqliteState } from '../../../src/state/sqlite/open-state.ts';
import { sampleAnswer } from '../../discord/samples.ts';
import { failureProblems } from '../clear-failure.ts';
import { endOf, type Outcome } from '../outcome.ts';
import { mayDie, spoilRun, type Mishap } from '../spoil-run.ts';
import type { Subject } from '../subject.ts';
import { acknowledgedIn, lostOf } from './acknowledged.ts';

/** Questions that a process is asked. */
const QUESTIONS = 8;

const SCRIPT = join(import.meta.dirname, 'answer-process.mjs');

/** Processes that answer, each with a state of its own below `work`: a new one, or one that holds answers already. */
export function stateSubject(name: 'new state' | 'answering', work: string): Subject {
  return {
    name,
    async trial(mishap) {
      const folder = await mkdtemp(join(work, 'state-'));
      try {
        await writeFile(join(folder, 'answer.json'), JSON.stringify(sampleAnswer()));
        return await tryIn(folder, name === 'new state', mishap);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Lets a process answer until something happens to it, then looks for all that it was told is kept. */
async function tryIn(folder: string, isNew: boolean, mishap: Mishap): Promise<Outcome> {
  const earlier = isNew ? '' : (await answer(folder, 0, { afterMs: 60_000 })).stdout;
  const run = await answer(folder, 300, mishap);
  return {
    end: endOf(run),
    paidTwice: 0,
    problems: [
      ...failureProblems(run, mayDie(mishap)),
      ...(await stateProblems(join(folder, 'data'), earlier + run.stdout)),
    ],
  };
}

/** @param from the number of the first question */
function answer(folder: string, from: number, mishap: Mishap) {
  const args = [join(folder, 'answer.json'), String(from), String(from + QUESTIONS)];
  return spoilRun({ script: SCRIPT, args }, { DATA_DIR: join(folder, 'data') }, mishap);
}

async function stateProblems(dataDir: string, stdout: string): Promise<string[]> {
  const path = join(dataDir, 'state.sqlite');
  try {
    const state = openSqliteState(path);
    const lost = await lostOf(state, acknowledgedIn(stdout));
    await state.answers.save({
      answer: sampleAnswer(),
      askerId: '9',
      parentId: null,
      guildId: null,
    });
    await state.close();
    const left = (await readdir(dataDir)).filter((name) => name !== 'state.sqlite');
    return [...lost, ...damageOf(path), ...left.map((name) => `${name} was left behind`)];
  } catch (error) {
    return [`the state cannot be used: ${String(error)}`];
  }
}

function damageOf(path: string): string[] {
  const database = new Database(path, { readonly: true });
  const report = String(database.pragma('integrity_check', { simple: true }));
  const orphans = database.pragma('foreign_key_check');
  database.close();
  return [
    ...(report === 'ok' ? [] : [report]),
    ...(JSON.stringify(orphans) === '[]' ? [] : [JSON.stringify(orphans)]),
  ];
}
