import type { Answer, Citation, Claim } from '../../answering/answer.ts';
import { unsupportedDates, withoutDates } from '../../answering/checks/dates.ts';
import { findQuote } from '../../answering/checks/find-quote.ts';
import { unsupportedNames } from '../../answering/checks/names.ts';
import { unsupportedNumbers } from '../../answering/checks/numbers.ts';
import { unsupportedQuotations, withoutQuotations } from '../../answering/checks/quotations.ts';
import type { Article } from '../../coverage/article.ts';
import type { AnswerCase } from './answer-case.ts';
import { holdsGold } from './holds-gold.ts';

/** How an answer scores, each from 0 to 1; `null` where there is nothing to be measured. */
export interface Measures {
  /** Answered with a gold string in the answer or its quotes; or abstained, where the coverage does not say it. */
  readonly right: number;
  /** Of questions that the coverage answers: answered at all, and with a gold string. */
  readonly answered: number | null;
  readonly gold: number | null;
  /** Of answered ones that the coverage answers: right in the eyes of a judge, where there is one. */
  readonly judged: number | null;
  /** Of questions that it does not answer. */
  readonly refused: number | null;
  /** Of answered ones that have gold articles: how many of the articles cited are among them, and the reverse. */
  readonly citationPrecision: number | null;
  readonly citationRecall: number | null;
  /** Citations whose quote stands verbatim in the article's body, at the offsets given. */
  readonly validCitations: number | null;
  /** Citations with outlet and date as the article has them, and as the gold says where it does. */
  readonly metadata: number | null;
  /** Claims that rest on a valid citation, and whose quotations stand in the words cited. */
  readonly quotes: number | null;
  /** Claims whose numbers, names and dates stand in the words cited, or in headline, outlet, date and credits. */
  readonly numbers: number | null;
  readonly names: number | null;
  readonly dates: number | null;
}

/** What an answer is measured against. */
export interface Truth {
  /** The articles that are cited, by id, as the edition has them. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Ids of the gold articles: of each list any one will do. */
  readonly relevant: readonly ReadonlySet<string>[];
}

/** Measures an answer without a model. */
export function judgeAnswer(asked: AnswerCase, answer: Answer, truth: Truth): Measures {
  const isAnswered = answer.status !== 'abstained';
  const said = [answer.answer, ...answer.citations.map(({ quote }) => quote)].join('\n');
  const hasGold = isAnswered && asked.gold.some((gold) => holdsGold(gold, said));
  return {
    right: Number(asked.answerable ? hasGold : !isAnswered),
    answered: asked.answerable ? Number(isAnswered) : null,
    gold: asked.answerable ? Number(hasGold) : null,
    judged: null,
    refused: asked.answerable ? null : Number(!isAnswered),
    ...citedArticles(answer, truth),
    validCitations: share(answer.citations, (one) => isVerbatim(one, truth)),
    metadata: share(answer.citations, (one) => hasMetadata(one, asked, truth)),
    ...claimSupport(answer, truth),
  };
}

function citedArticles(
  { citations }: Answer,
  { relevant }: Truth,
): Pick<Measures, 'citationPrecision' | 'citationRecall'> {
  const cited = [...new Set(citations.map(({ articleId }) => articleId))];
  if (relevant.length === 0 || cited.length === 0)
    return { citationPrecision: null, citationRecall: null };
  return {
    citationPrecision: share(cited, (id) => relevant.some((anyOf) => anyOf.has(id))),
    citationRecall: share(relevant, (anyOf) => cited.some((id) => anyOf.has(id))),
  };
}

function isVerbatim({ articleId, quote, start, end }: Citation, { articles }: Truth): boolean {
  const body = articles.get(articleId)?.body;
  return quote !== '' && body?.slice(start, end) === quote;
}

function hasMetadata(
  { articleId, outlet, published }: Citation,
  asked: AnswerCase,
  { articles, relevant }: Truth,
): boolean {
  const article = articles.get(articleId);
  const isGold = relevant.some((anyOf) => anyOf.has(articleId));
  return (
    article !== undefined &&
    outlet === article.outlet &&
    published === article.published &&
    (!isGold || asked.outlet === undefined || outlet === asked.outlet) &&
    (!isGold || asked.published === undefined || published === asked.published)
  );
}

function claimSupport(
  { claims, citations, searched }: Answer,
  truth: Truth,
): Pick<Measures, 'quotes' | 'numbers' | 'names' | 'dates'> {
  const language = searched.language;
  const judged = claims.map((claim) => {
    const cited = citations.filter(({ n }) => claim.citations.includes(n));
    const sources = cited.map(sourceOf);
    const texts = sources.flatMap(({ text, about }) => [text, about]);
    const prose = withoutQuotations(claim.text);
    return {
      isQuoted: isQuoted(claim, cited, truth, language),
      numbers: unsupportedNumbers(withoutDates(prose, language), texts, language),
      names: unsupportedNames(prose, language, texts),
      dates: unsupportedDates(prose, language, sources),
    };
  });
  return {
    quotes: share(judged, ({ isQuoted }) => isQuoted),
    numbers: share(judged, ({ numbers }) => numbers.length === 0),
    names: share(judged, ({ names }) => names.length === 0),
    dates: share(judged, ({ dates }) => dates.length === 0),
  };
}

function isQuoted(
  claim: Claim,
  cited: readonly Citation[],
  truth: Truth,
  language: string | null,
): boolean {
  const valid = cited.filter((one) => isVerbatim(one, truth));
  const texts = valid.map(sourceOf);
  const loose = unsupportedQuotations(claim.text, language, texts);
  const isThere = (words: string) =>
    texts.some(({ text }) => findQuote(words, text, { minChars: 1 }) !== null);
  return valid.length > 0 && loose.every(isThere);
}

/** The words cited, and what is known of their article. */
function sourceOf({ quote, headline, outlet, via, published, notBefore }: Citation) {
  const about = [headline, outlet, published, ...via].filter((part) => part !== null).join('\n');
  return { text: quote, about, published, notBefore };
}

/** `null` of none. */
function share<T>(items: readonly T[], isMet: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(isMet).length / items.length;
}
