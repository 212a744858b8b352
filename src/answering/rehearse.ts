import type { Edition } from '../edition/edition.ts';
import { createBuiltinReranker } from '../retrieval/reranking/features/builtin.ts';
import { createMuteEmbedder } from '../retrieval/words-only.ts';
import { answerQuestion } from './answer-question.ts';
import { answerPlaces } from './answer-slots.ts';
import { createExtractiveWriter } from './writers/extractive.ts';

/** Between them they name outlets, a day, a span, a body and now, and ask who, why, how many and whether. */
function questionsFor({ articles }: Edition): string[] {
  const outlet = articles.find((article) => article.outlet !== null)?.outlet ?? 'the BBC';
  const year = articles.find(({ published }) => published !== null)?.published?.slice(0, 4);
  return [
    'Who told the newspaper on 5 May 2021 that the plan is too expensive, and why?',
    'How many people were at the meeting of the Council last week?',
    `What did ${outlet} report, and is the new line open now?`,
    `Who owns ${outlet}, and what has happened to it since ${year ?? '2021'}?`,
  ];
}

/**
 * Expressions are compiled when they are asked for the second time, functions when they have run for a while: after two
 * rounds the first questions of people held up events for up to 26 ms, after six for up to 15. A round takes .1 s.
 */
const TIMES = 6;

/**
 * Answers some questions for nobody, so that the first person who asks does not wait for what is read and compiled once:
 * word lists, expressions, the lists of an edition. No model is asked, whichever is configured.
 */
export async function rehearse(edition: Edition, clock: () => Date): Promise<void> {
  const embedder = createMuteEmbedder(edition.manifest.embedder.dimensions);
  const writer = createExtractiveWriter({ embedder });
  const rerankers = [createBuiltinReranker({ answerPlaces })];
  const parts = { embedder, rerankers, writer, fallback: writer, clock };
  const questions = questionsFor(edition);
  for (let time = 0; time < TIMES; time += 1)
    for (const question of questions) await answerQuestion({ question }, edition, parts);
}
