import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDateline } from '../../../src/compose.ts';
import type { Config } from '../../../src/config.ts';
import { isEditionId } from '../../../src/edition/edition-id.ts';
import { copyFolder } from '../../support/copy-folder.ts';
import { failureProblems } from '../clear-failure.ts';
import { endOf, type Outcome } from '../outcome.ts';
import { mayDie, spoilRun, type Mishap } from '../spoil-run.ts';
import type { Subject } from '../subject.ts';
import { configOf, envOf, index, NEWER, QUESTION, type Installation } from './installation.ts';
import { paidTexts, paymentProblems, storedTexts } from './paid-texts.ts';
import type { Scenario } from './scenarios.ts';
import { problemOf, watchEditions } from './watch-editions.ts';

/** Index runs of a scenario, in copies of a data folder that are made below `work`. */
export function indexingSubject(
  installation: Installation,
  scenario: Scenario,
  work: string,
): Subject {
  return {
    name: scenario.name,
    trial: (mishap) => runTrial(installation, scenario, mishap, work),
  };
}

/**
 * Lets the program index into a copy of a data folder until something happens to it, with readers meanwhile; then looks
 * at what is there, indexes once more, and looks again.
 */
async function runTrial(
  installation: Installation,
  scenario: Scenario,
  mishap: Mishap,
  work: string,
): Promise<Outcome> {
  const folder = await mkdtemp(join(work, 'trial-'));
  try {
    const dataDir = join(folder, 'data');
    const base = scenario.base === null ? null : installation.bases[scenario.base];
    if (base !== null) await copyFolder(base, dataDir);
    return await tryIn(dataDir, installation, scenario, mishap);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tryIn(
  dataDir: string,
  { server, articlesDir }: Installation,
  scenario: Scenario,
  mishap: Mishap,
): Promise<Outcome> {
  const config = configOf(server, articlesDir, dataDir);
  const before = server.requests.length;
  const watch = watchEditions(config);
  const run = await spoilRun(scenario, envOf(server, articlesDir, dataDir), mishap);
  const seen = await watch.end();
  const paid = paidTexts(server.requests.slice(before));
  const stored = storedTexts(config, paid.keys());
  const answered = scenario.base === null ? [] : await answerProblems(config);
  const again = await indexAgain(config);
  const paidInAll = paidTexts(server.requests.slice(before));
  return {
    end: endOf(run),
    paidTwice: [...paidInAll.values()].filter((times) => times > 1).length,
    problems: [
      ...failureProblems(run, mayDie(mishap)),
      ...seen.map((problem) => `a reader meanwhile: ${problem}`),
      ...answered.map((problem) => `afterwards: ${problem}`),
      ...again,
      ...paymentProblems(paid, stored, paidInAll),
      ...(await answerProblems(config)),
      ...(await leftovers(dataDir)),
    ],
  };
}

async function answerProblems(config: Config): Promise<string[]> {
  const dateline = openDateline(config, pino({ level: 'silent' }), { notesAnswers: false });
  try {
    const problem = problemOf(await dateline.ask({ question: QUESTION }));
    return problem === null ? [] : [problem];
  } catch (error) {
    return [`no answer: ${String(error)}`];
  } finally {
    await dateline.close();
  }
}

async function indexAgain(config: Config): Promise<string[]> {
  try {
    const { articles } = await index(config);
    return articles === NEWER ? [] : [`the next run published ${articles} articles`];
  } catch (error) {
    return [`the next run failed: ${String(error)}`];
  }
}

/** Files that should not be there after a run that went well. */
async function leftovers(dataDir: string): Promise<string[]> {
  const editions = await readdir(join(dataDir, 'editions'));
  const others = await readdir(dataDir);
  const odd = [
    ...editions.filter((name) => name !== 'current' && !isEditionId(name)),
    ...others.filter(
      (name) => !/^(editions|(embeddings|readings)\.sqlite|uncertain\.yaml)$/.test(name),
    ),
  ];
  return odd.map((name) => `${name} was left behind`);
}
