import { fold } from '../../language/analyse.ts';
import { isLightWord } from '../../language/light-words.ts';
import { isDenial, isNegator } from '../../language/negation-words.ts';
import { tokens } from '../../language/tokens.ts';
import { isWithin } from '../../coverage/edtf.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import type { Hit } from '../../retrieval/hit.ts';
import type { SearchTerm } from '../../retrieval/search-terms.ts';
import type { TermMatch } from '../../retrieval/text-index.ts';
import {
  foundNames,
  foundShare,
  foundWords,
  matchAll,
  matchHeading,
  nearShare,
  strongest,
  weightiestMissing,
  withDates,
} from '../../retrieval/term-shares.ts';
import { answerSign } from '../answer-signs.ts';
import { answerSlots, isOfOtherKind } from '../answer-slots.ts';
import { answerType, type AnswerType } from '../answer-type.ts';
import { askedKind, isCounted } from '../asked-kind.ts';
import { namesAsked, withAsked } from '../asked-words.ts';
import { contextOf } from '../evidence-context.ts';
import { asksWhatOutletsWrote } from '../outlet-topic.ts';
import type { WriterRequest } from '../writer.ts';
import type { AnswerSentence } from './answer-sentences.ts';

/** What is looked at in a sentence; each is 0 to 1. */
export const SENTENCE_FEATURES = [
  /** How high the search scores its passage, as a share of the best. */
  'passage',
  /** How high the search ranks it. */
  'rank',
  /** How early the passage stands in its article. */
  'opening',
  /** Share of the question's names and numbers in the sentence, the two beside it, headline, outlet and date. */
  'names',
  /** … of its other words. */
  'words',
  /** … of them in all of the article that is at hand. */
  'articleWords',
  /** The names and numbers that the sentence itself lacks. */
  'ownNamesMissing',
  /** The weightiest word that stands nowhere around, as a share of the weight of all. */
  'missing',
  /** … nowhere in the article. */
  'articleMissing',
  /** Share of the question's weighted words in the sentence before, and in the one after. */
  'before',
  'after',
  /** 1 where the sentence itself has none of them. */
  'nothing',
  /** How likely it holds the sort of thing that is asked for. */
  'sign',
  /** … and the sentence before, or those around, has the words. */
  'signBefore',
  'signAround',
  /** 1 where a person, day, number or place is asked for, and it has none that the question lacks. */
  'otherKind',
  /** Share of the weighted words that stand near such a thing in it, nearer ones counting more. */
  'close',
  /** 1 where `how many` things are asked for, and it has no number beside them. */
  'uncounted',
  /** How surely it names the kind of thing that is asked for: `firm` in "Which firm"; 1 where none is. */
  'kind',
  /** … and all of the article that is at hand. */
  'articleKind',
  /** Cosine with the question, scaled; the share of its words where the embedder does not know a language. */
  'meaning',
  /** 1 where it denies something, and the question does not. */
  'denial',
  /** 1 where its article is of the time that is asked about, 0 where of another, ½ where nothing is known. */
  'time',
  /** 1 where it holds a quotation. */
  'quotation',
  /** 1 where its subject is named in a sentence before it only. */
  'dependent',
  /** Its length, of 60 words. */
  'length',
  /** Where an outlet is asked for: the words that its article lacks. */
  'outletMissing',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export type SentenceValues = Readonly<Record<SentenceFeature, number>>;

/** What a word that says little counts, as a part of its weight. */
const LIGHT_WEIGHT = 0.3;

const LONGEST_WORDS = 60;
/** Cosines at which a sentence says nothing, and says just what was asked, for the embedders at hand. */
const COSINE_RANGE = [0.2, 0.8] as const;

/** What is known of the question and of each article, once for all sentences. */
interface Known {
  readonly request: WriterRequest;
  readonly type: AnswerType;
  readonly isDenying: boolean;
  readonly kind: number | null;
  readonly best: number;
  readonly articles: ReadonlyMap<string, readonly TermMatch[]>;
}

/** What a sentence has of the question. */
interface Reading {
  /** Its own words. */
  readonly said: readonly TermMatch[];
  /** Where a thing of the kind that is asked for stands for the word for it. */
  readonly own: readonly TermMatch[];
  /** Places of such things; `null` where a kind has no outward sign. */
  readonly slots: readonly number[] | null;
}

/**
 * The values of every sentence.
 * @param cosines of question and sentence, in their order; `null` where the embedder does not know a language
 */
export function sentenceFeatures(
  sentences: readonly AnswerSentence[],
  asked: WriterRequest,
  cosines: readonly (number | null)[],
): SentenceValues[] {
  const { question } = asked;
  const request = {
    ...asked,
    terms: asked.terms.map((term) => lightened(term, question.language)),
  };
  const { terms } = request;
  // What an outlet wrote need not be what anybody said.
  const type = asksWhatOutletsWrote(question) ? 'other' : answerType(question.query);
  const isAsked = namesAsked(question.query, terms);
  const read = sentences.map((sentence) => ({
    sentence,
    reading: readingOf(sentence, request, type, isAsked),
  }));
  const known: Known = {
    request,
    type,
    isDenying: isDenying(question.query, question.language),
    kind: askedKind(question.query, terms),
    best: Math.max(...sentences.map(({ evidence }) => evidence.hit.score), 0),
    articles: matchesByArticle(read, request),
  };
  return read.map(({ sentence, reading }, index) =>
    valuesOf(sentence, reading, known, cosines[index] ?? null),
  );
}

/** A word that says little weighs little, however rare it is in the coverage. */
function lightened(term: SearchTerm, language: string | null): SearchTerm {
  const isLight = term.kind === 'word' && isLightWord(term.text, language);
  return isLight ? { ...term, weight: term.weight * LIGHT_WEIGHT } : term;
}

function readingOf(
  { text, evidence }: AnswerSentence,
  { terms, question }: WriterRequest,
  type: AnswerType,
  isAsked: readonly boolean[],
): Reading {
  const { language } = evidence.hit.article;
  const said = matchAll(terms, text, language);
  const slots = answerSlots(type, text, language, question.query, terms);
  return { said, own: withAsked(said, slots ?? [], isAsked), slots };
}

function valuesOf(
  sentence: AnswerSentence,
  { said, own, slots }: Reading,
  known: Known,
  cosine: number | null,
): SentenceValues {
  const { evidence, text, all, place } = sentence;
  const { article, passage, rank, score } = evidence.hit;
  const { type, kind } = known;
  const { question, terms } = known.request;
  const { language } = article;
  const before = matchAll(terms, all[place - 1]?.text ?? '', language);
  const after = matchAll(terms, all[place + 1]?.text ?? '', language);
  const near = strongest(own, strongest(before, after));
  const around = strongest(near, headingOf(terms, article));
  const inArticle = known.articles.get(article.id) ?? around;
  const share = foundShare(own, terms);
  const sign = answerSign(type, text, language, question.query);
  const isCount = type === 'quantity' && kind !== null;
  const surely = (found: readonly TermMatch[]) =>
    kind === null ? 1 : (found[kind]?.strength ?? 0);
  return {
    passage: known.best > 0 ? score / known.best : 0,
    rank: 1 / Math.sqrt(rank),
    opening: 1 / (1 + passage.ordinal),
    names: foundNames(around, terms),
    words: foundWords(around, terms),
    articleWords: foundWords(inArticle, terms),
    ownNamesMissing: 1 - foundNames(withDates(own, terms, article.published), terms),
    missing: weightiestMissing(around, terms),
    articleMissing: weightiestMissing(inArticle, terms),
    before: foundShare(before, terms),
    after: foundShare(after, terms),
    nothing: Number(share === 0),
    sign,
    signBefore: sign * foundShare(before, terms),
    signAround: sign * foundShare(near, terms),
    otherKind: Number(isOfOtherKind(type, slots)),
    close: slots === null ? share : nearShare(slots, own, terms),
    uncounted: Number(isCount && !isCounted(slots ?? [], said[kind])),
    kind: surely(own),
    articleKind: surely(inArticle),
    meaning: cosine === null ? share : scaled(cosine),
    denial: Number(!known.isDenying && isDenying(text, language)),
    time: timeOf(terms, evidence.hit),
    quotation: Number(/["“„«]/.test(text)),
    dependent: Number(sentence.isDependent),
    length: Math.min(1, tokens(text).length / LONGEST_WORDS),
    outletMissing: question.outlets.length === 0 ? 0 : 1 - foundWords(around, terms),
  };
}

/** What each article has of the question, in the sentences and passages at hand, its headline and its date. */
function matchesByArticle(
  read: readonly { readonly sentence: AnswerSentence; readonly reading: Reading }[],
  { terms }: WriterRequest,
): ReadonlyMap<string, readonly TermMatch[]> {
  const found = new Map<string, readonly TermMatch[]>();
  const add = (id: string, matches: readonly TermMatch[]) =>
    found.set(id, strongest(matches, found.get(id) ?? []));
  for (const { article, passage } of new Set(read.map(({ sentence }) => sentence.evidence.hit)))
    add(
      article.id,
      strongest(matchAll(terms, passage.text, article.language), headingOf(terms, article)),
    );
  for (const { sentence, reading } of read) add(sentence.evidence.hit.article.id, reading.own);
  return found;
}

/** Headline, outlet and date. */
function headingOf(terms: readonly SearchTerm[], article: ArticleEntry): TermMatch[] {
  const written = matchAll(terms, contextOf(article), article.language);
  return strongest(written, matchHeading(terms, article));
}

function isDenying(text: string, language: string | null): boolean {
  return tokens(text).some((token) => {
    const word = fold(token.text);
    return isNegator(word, language ?? 'en') || isDenial(word, language ?? 'en');
  });
}

function timeOf(terms: readonly SearchTerm[], { article: { published } }: Hit): number {
  const asked = terms.flatMap(({ period }) => period ?? []);
  if (asked.length === 0 || published === null) return 0.5;
  return Number(asked.some((period) => isWithin(published, period)));
}

function scaled(cosine: number): number {
  const [low, high] = COSINE_RANGE;
  return Math.min(1, Math.max(0, (cosine - low) / (high - low)));
}
