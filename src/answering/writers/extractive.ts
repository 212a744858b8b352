import type { Embedder } from '../../../embeddings/embedder.ts';
import { asksHowItEnded } from '../../retrieval/understanding/time-asked.ts';
import { hasAskedDates } from '../asked-dates.ts';
import { answerType, type AnswerType } from '../answer-type.ts';
import { tellsAskedDeed } from '../asked-deed.ts';
import { tellsAskedAge } from '../asked-age.ts';
import { isOfAskedSpeaker } from '../asked-speaker.ts';
import { statedAlone, statedFirst } from '../stated-dimension.ts';
import { tellsAskedThings } from '../asked-things.ts';
import { evenly, topicOpenings } from '../asked-topic.ts';
import { hasAskedKind } from '../has-asked-kind.ts';
import { introducedFirst } from '../introduced-person.ts';
import { isBesideThePoint, lackingWords } from '../lacking-words.ts';
import { articlesOnTopic, asksWhatOutletsWrote, openingsFirst } from '../outlet-topic.ts';
import { hasAskedName } from '../named-beside.ts';
import { hasNamesTogether } from '../names-together.ts';
import type { Draft, DraftClaim, Writer, WriterRequest } from '../writer.ts';
import { answerSentences, type AnswerSentence } from './answer-sentences.ts';
import { leadIn, LEAD_IN_LANGUAGES } from './lead-in.ts';
import { orderStretches, type PlacedStretch, type WeighedStretch } from './order-stretches.ts';
import { scoreSentences, type ScoredSentence } from './score-sentences.ts';
import { selectStretches, withAskedKind } from './select-stretches.ts';
import { citedCorrections, isSound, mayAnswer } from './sound-sentences.ts';
import { quoteStretch } from './stretches.ts';

/** With less than this chance that any sentence answers, none is given; see "Answers" in docs/evaluation.md. */
export const MIN_CHANCE = 0.3;

/** Kinds that a sentence has more surely than a day or a name, which stand in many a one. */
const RETOLD: ReadonlySet<AnswerType> = new Set(['quantity', 'where', 'colour', 'yes-no']);

/** What a sentence must be likely to answer to be told where likelier ones may not. */
const SECOND_CHANCE = 0.02;

/** Below this chance, the answer is given as a part of one. */
export const FULL_CHANCE = 0.6;

/** Below this one, there is as often no answer in it as there is one. */
const UNSURE_CHANCE = 0.5;

/** What lacks at least these parts of the question's weight is named, under an unsure answer and any other. */
const LACKING = { unsure: 0.2, other: 0.55 } as const;

/** Passages that are looked through. */
const PASSAGES = 16;

const NO_ANSWER: Draft = { answerable: 'none', claims: [] };

/**
 * A writer without a model: whole sentences of the coverage, chosen for the question, in date order (of how things
 * are, the newest first; the likely ones before the others), each introduced by outlet and date. Nothing is rephrased.
 * What is cited for a sentence is quoted with the ones beside it.
 */
export function createExtractiveWriter({ embedder }: { readonly embedder: Embedder }): Writer {
  return {
    name: 'extractive',
    layout: 'paragraphs',
    passages: PASSAGES,
    async write(request: WriterRequest): Promise<Draft> {
      const { candidates, ranked, isOnTopic, isNewestFirst } = readingOf(request);
      const { sentences, answerable } = await scoreSentences(candidates, request, embedder);
      if (!isOnTopic && answerable < MIN_CHANCE) return NO_ANSWER;
      const chosen = chooseAnswer(ranked(sentences), request);
      if (chosen.length === 0) return NO_ANSWER;
      const told = statedAlone(chosen, request);
      const least = answerable < UNSURE_CHANCE ? LACKING.unsure : LACKING.other;
      const lacking = lackingWords(told, request, least);
      const isSure = isOnTopic || answerable >= FULL_CHANCE;
      return {
        answerable: isSure && lacking.length === 0 ? 'full' : 'partial',
        lacking,
        claims: orderStretches(told, isNewestFirst).map((placed) => claimOf(placed, request)),
      };
    },
  };
}

/** How a question is answered. */
interface Reading {
  readonly candidates: readonly AnswerSentence[];
  /** Sentences, best first, in the order in which they are told. */
  readonly ranked: (sentences: readonly ScoredSentence[]) => readonly ScoredSentence[];
  /** Whether the candidates are of what is asked about as a whole, so that some of them answer in any case. */
  readonly isOnTopic: boolean;
  readonly isNewestFirst: boolean;
}

/**
 * A topic is answered by what opens its articles, as is what outlets wrote on one; any other question by whatever may
 * answer.
 */
function readingOf(request: WriterRequest): Reading {
  const { evidence, question } = request;
  const isNewestFirst = question.currentOn !== null || asksHowItEnded(question.query);
  const stated = statedIn(request);
  const openings = topicOpenings(stated, request);
  if (openings.length > 1)
    return { candidates: openings, ranked: evenly, isOnTopic: true, isNewestFirst: true };
  const told = asksWhatOutletsWrote(question)
    ? articlesOnTopic(evidence, request)
    : new Set(openings.map(({ evidence: { hit } }) => hit.article.id));
  const own = stated.filter((one) => told.has(one.evidence.hit.article.id));
  if (own.length > 0)
    return {
      candidates: own,
      ranked: (sentences) => openingsFirst(sentences, request),
      isOnTopic: true,
      isNewestFirst,
    };
  return {
    candidates: stated,
    ranked: (sentences) => introducedFirst(statedFirst(sentences, request), request),
    isOnTopic: false,
    isNewestFirst,
  };
}

/** The sentences of the evidence that could answer. */
function statedIn(request: WriterRequest): AnswerSentence[] {
  const { evidence, terms } = request;
  const dated = evidence.filter(({ hit }) => hasAskedDates(hit, terms));
  return answerSentences(dated).filter((one) => mayAnswer(one, request));
}

/**
 * What is chosen where it may answer; else what is chosen of the likely sentences that have a thing of the kind that
 * is asked for themselves; nothing where that may not either.
 */
function chooseAnswer(
  sentences: readonly ScoredSentence[],
  request: WriterRequest,
): readonly WeighedStretch[] {
  const chosen = choose(sentences, request);
  if (isAnswer(chosen, request)) return chosen;
  const { question, terms } = request;
  if (!RETOLD.has(answerType(question.query))) return [];
  const holding = sentences.filter(
    ({ score, text, evidence }) =>
      score >= SECOND_CHANCE &&
      hasAskedKind(text, evidence.hit.article.language, question.query, terms) &&
      tellsAskedDeed([{ evidence, quote: text }], request),
  );
  if (holding.length === 0 || holding.length === sentences.length) return [];
  const second = choose(holding, request);
  return isAnswer(second, request) ? second : [];
}

/** What is said, with what is quoted of it. */
function choose(
  sentences: readonly ScoredSentence[],
  { question: { query }, terms, detail, takenBack }: WriterRequest,
): WeighedStretch[] {
  return withAskedKind(selectStretches(sentences, detail), query, terms).map(
    ({ score, ...run }) => ({
      ...quoteStretch(run, {
        stands: (sentence) => isSound({ ...sentence, evidence: run.evidence }, takenBack),
        isOfWords: answerType(query) === 'words',
      }),
      score,
    }),
  );
}

/** Whether what was chosen may answer, as a whole. */
function isAnswer(chosen: readonly WeighedStretch[], request: WriterRequest): boolean {
  const { question, terms } = request;
  const mayHold = chosen.some(({ evidence, quote }) =>
    hasAskedKind(quote, evidence.hit.article.language, question.query, terms),
  );
  return (
    mayHold &&
    !isBesideThePoint(chosen, request) &&
    isOfAskedSpeaker(chosen, question) &&
    hasNamesTogether(chosen, request) &&
    tellsAskedDeed(chosen, request) &&
    tellsAskedThings(chosen, request) &&
    hasAskedName(chosen, request) &&
    tellsAskedAge(chosen, request)
  );
}

function claimOf(
  { stretch: { evidence, text, quote, start, end }, isOlder }: PlacedStretch,
  request: WriterRequest,
): DraftClaim {
  const { article, passage } = evidence.hit;
  const { language } = request.question;
  const via = passage.credits
    .filter((credit) => credit.start < passage.start + end && credit.end > passage.start + start)
    .map(({ originator }) => originator)
    .filter((originator) => !text.includes(originator));
  const opening = leadIn(
    { ...article, via: [...new Set(via)], isOlder },
    language !== null && LEAD_IN_LANGUAGES.includes(language) ? language : 'en',
  );
  return {
    text: `${opening}: ${quoted(text.replaceAll(/\s+/g, ' '))}`,
    cites: [{ id: evidence.id, quote }, ...citedCorrections({ evidence, start, end }, request)],
  };
}

/** In curly quotation marks, unless the sentence begins with a quotation of its own. */
function quoted(text: string): string {
  return /^["“„«‘]/u.test(text) ? text : `“${text}”`;
}
