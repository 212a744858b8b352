import type { Embedder } from '../../../../embeddings/embedder.ts';
import { answerByCounting } from '../../../answering/answer-by-counting.ts';
import { isSilent } from '../../../answering/abstention.ts';
import type { AnsweringParts } from '../../../answering/answer-question.ts';
import { hasAskedDates } from '../../../answering/asked-dates.ts';
import { coverageRange } from '../../../answering/coverage-range.ts';
import { dayOf } from '../../../answering/day-of.ts';
import { judgeEvidence } from '../../../answering/evidence-gate.ts';
import { findEvidence } from '../../../answering/find-evidence.ts';
import type { FoundHits } from '../../../retrieval/find-hits.ts';
import { orderEvidence } from '../../../answering/order-evidence.ts';
import { stopwatch } from '../../../answering/stopwatch.ts';
import {
  answerSentences,
  type AnswerSentence,
} from '../../../answering/writers/answer-sentences.ts';
import { questionCosines } from '../../../answering/writers/score-sentences.ts';
import { sentenceFeatures } from '../../../answering/writers/sentence-features.ts';
import type { Edition } from '../../../edition/edition.ts';
import { UserError } from '../../../errors.ts';
import { resolveRelevant } from '../../retrieval/resolve-relevant.ts';
import { openSetEdition, type SetEditionOptions } from '../../set-edition.ts';
import type { AnswerCase, AnswerSet } from '../answer-case.ts';
import { holdsGold } from '../holds-gold.ts';
import type { SettledQuestion, WriterExample } from './writer-example.ts';

export interface CollectOptions extends Omit<SetEditionOptions, 'embedder'> {
  readonly parts: AnsweringParts;
}

/** The questions of a set, by whether the writer has a say in them. */
export interface CollectedExamples {
  readonly examples: readonly WriterExample[];
  readonly settled: readonly SettledQuestion[];
}

/**
 * Searches for every question of a set as the program does, and looks at each sentence that its writer would see.
 * @throws CoverageError when the coverage cannot be read, or lacks an article that a question names
 */
export async function collectExamples(
  { name, coverage, cases }: AnswerSet,
  { parts, ...options }: CollectOptions,
): Promise<CollectedExamples> {
  const { embedder } = parts;
  const edition = await openSetEdition({ name, coverage }, { ...options, embedder });
  try {
    const relevant = resolveRelevant(cases, edition.articles);
    const collected: (WriterExample | SettledQuestion)[] = [];
    for (const asked of cases) {
      options.signal?.throwIfAborted();
      const gold = relevant.get(asked.id) ?? [];
      collected.push(await lookAt({ asked, set: name, relevant: gold }, edition, parts));
      options.onProgress?.(`Looking at ${name}`, collected.length, cases.length);
    }
    return {
      examples: collected.flatMap((one) => ('values' in one ? [one] : [])),
      settled: collected.flatMap((one) => ('values' in one ? [] : [one])),
    };
  } finally {
    await edition.close();
  }
}

interface Looked {
  readonly set: string;
  readonly asked: AnswerCase;
  readonly relevant: readonly ReadonlySet<string>[];
}

async function lookAt(
  { asked, set, relevant }: Looked,
  edition: Edition,
  parts: AnsweringParts,
): Promise<WriterExample | SettledQuestion> {
  const asOf = asked.asOf ?? dayOf(parts.clock());
  const base = { set, id: asked.id, isAnswerable: asked.answerable };
  const refused = { ...base, isAnswered: false, isRight: !asked.answerable };
  try {
    const counted = await answerByCounting({ ...asked, asOf }, edition, {
      parts,
      lap: stopwatch(),
    });
    if (counted !== null) {
      const said = [counted.answer, ...counted.citations.map(({ quote }) => quote)].join('\n');
      return { ...base, isAnswered: true, isRight: hasGold(asked, said) };
    }
    const found = await findEvidence({ ...asked, asOf }, edition, parts);
    const { question, terms, hits } = found;
    if (!judgeEvidence(hits, terms, question, parts.embedder).passes || isSilent(question))
      return refused;
    const sentences = readable(found);
    if (sentences.length === 0) return refused;
    const values = await valuesOf(sentences, found, { edition, asOf, embedder: parts.embedder });
    const isGold = sentences.map(
      ({ text, evidence }) =>
        hasGold(asked, text) && relevant.some((any) => any.has(evidence.hit.article.id)),
    );
    return { ...base, sentences, values, isGold, gold: asked.gold };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refused;
  }
}

function readable({ hits, terms }: FoundHits): AnswerSentence[] {
  return answerSentences(orderEvidence(hits).filter(({ hit }) => hasAskedDates(hit, terms)));
}

async function valuesOf(
  sentences: readonly AnswerSentence[],
  { question, terms }: FoundHits,
  { edition, asOf, embedder }: { edition: Edition; asOf: string; embedder: Embedder },
): Promise<WriterExample['values']> {
  const cosines = await questionCosines(sentences, { question }, embedder);
  const evidence = [...new Set(sentences.map((sentence) => sentence.evidence))];
  const coverage = coverageRange(edition);
  const request = { question, terms, evidence, today: asOf, coverage, detail: 'normal' as const };
  return sentenceFeatures(sentences, request, cosines);
}

function hasGold({ gold }: AnswerCase, text: string): boolean {
  return gold.some((one) => holdsGold(one, text));
}
