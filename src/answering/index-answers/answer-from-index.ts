import type { Edition } from '../../edition/edition.ts';
import { hasDates, type Filter } from '../../edition/filter.ts';
import { interval } from '../../coverage/edtf.ts';
import type { Question } from '../../retrieval/question.ts';
import type { IndexQuestion } from '../../retrieval/understanding/index-questions/index-question.ts';
import type { Answer } from '../answer.ts';
import { assembleAnswer } from '../assemble-answer.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { confirmCarriers } from '../confirm-carriers.ts';
import { countClaims } from './count-claims.ts';
import { excludedOutlets, findMentions, type Mentions } from './find-mentions.ts';
import { firstClaims } from './first-claims.ts';
import type { IndexClaim } from './index-draft.ts';
import { articleClaims, outletClaims } from './list-claims.ts';
import { supportOf } from './mention-support.ts';
import { newestFirst } from './order.ts';
import { wordingOf, type Wording } from './wording.ts';

/** What an index says, and what is told besides. */
export type IndexAnswer = Pick<
  Answer,
  'status' | 'answer' | 'claims' | 'citations' | 'nearest' | 'notes'
>;

/** Articles offered where none is counted. */
const MAX_NEAREST = 3;

/**
 * Answers a question about the coverage itself from the index, every number counted and every sentence with articles
 * to it. Where no article has the words under the filter, that is the answer, with what there is without it. `null`
 * where the words stand nowhere, and are so many that the question is better searched by meaning.
 */
export async function answerFromIndex(
  question: Question,
  index: IndexQuestion,
  edition: Edition,
): Promise<IndexAnswer | null> {
  const { filter, language } = question;
  const wording = wordingOf(language);
  const excluded = excludedOutlets(question);
  const mentions = await findMentions(index.subject, filter, edition, excluded);
  if (mentions.articles.length > 0)
    return answered(claimsOf(index, mentions, filter, wording), mentions, {
      edition,
      filter,
      language,
      wording,
    });
  const anywhere = await findMentions(index.subject, {}, edition, excluded);
  if (anywhere.articles.length === 0 && isLoose(index)) return null;
  return none(mentions, anywhere, filter, wording);
}

/** A number of articles can be nought; who covered something is worth another look by its meaning. */
function isLoose({ kind, subject }: IndexQuestion): boolean {
  if (kind === 'count-articles' || subject === null) return false;
  return subject.alternatives.flat().some(({ isExact }) => !isExact);
}

function claimsOf(
  { kind }: IndexQuestion,
  mentions: Mentions,
  filter: Filter,
  wording: Wording,
): IndexClaim[] {
  switch (kind) {
    case 'count-articles':
      return countClaims(mentions, filter, wording);
    case 'list-articles':
      return articleClaims(mentions, filter, wording);
    case 'first-mention':
      return firstClaims(mentions, 'first', wording);
    case 'last-mention':
      return firstClaims(mentions, 'last', wording);
    case 'count-outlets':
    case 'list-outlets':
    case 'describe-coverage':
      return outletClaims(mentions, filter, wording);
  }
}

interface Surroundings {
  readonly edition: Edition;
  readonly filter: Filter;
  readonly language: string | null;
  readonly wording: Wording;
}

async function answered(
  claims: readonly IndexClaim[],
  mentions: Mentions,
  { edition, filter, language, wording }: Surroundings,
): Promise<IndexAnswer> {
  const supported = await Promise.all(claims.map((claim) => support(claim, mentions, edition)));
  const { claims: told, citations } = assembleAnswer(supported, 'paragraphs', language);
  const lines = told.map(({ text, citations: cited }, index) => {
    const mark = claims[index]?.isItem === true ? '- ' : '';
    return `${mark}${text} ${cited.map((n) => `[${n}]`).join('')}`;
  });
  return {
    status: 'answered',
    answer: lines.join('\n'),
    claims: told,
    citations: await confirmCarriers(citations, edition),
    nearest: [],
    notes: notesOf(mentions, filter, wording),
  };
}

async function support(
  { text, articles, isItem = false, isQuoted = false }: IndexClaim,
  { subject }: Mentions,
  edition: Edition,
): Promise<CheckedClaim> {
  const found = await Promise.all(articles.map((article) => supportOf(article, subject, edition)));
  const kept = found.filter((one) => one !== null);
  const quote = isQuoted ? kept[0]?.quote : undefined;
  const end = isItem ? '' : '.';
  return { text: quote === undefined ? `${text}${end}` : `${text}: “${quote}”`, support: kept };
}

function none(
  mentions: Mentions,
  anywhere: Mentions,
  filter: Filter,
  wording: Wording,
): IndexAnswer {
  const { subject } = mentions;
  const scope = wording.scope(filter);
  const sentence =
    subject === null ? wording.noArticle(scope) : wording.none(wording.what(subject), scope);
  const count = anywhere.articles.length;
  const elsewhere = subject !== null && count > 0 ? ` ${wording.elsewhere(count)}` : '';
  return {
    status: 'abstained',
    answer: `${sentence}${elsewhere}`,
    claims: [],
    citations: [],
    nearest: newestFirst(anywhere.articles)
      .slice(0, MAX_NEAREST)
      .map(({ id, headline, outlet, published }) => ({
        articleId: id,
        headline,
        outlet,
        published,
      })),
    notes: notesOf(mentions, filter, wording),
  };
}

function notesOf(
  { articles, undated, subject }: Mentions,
  filter: Filter,
  wording: Wording,
): string[] {
  const imprecise = articles.filter(
    ({ published }) => published !== null && mayBeOutside(published, filter),
  );
  return [
    ...(undated.length === 0 ? [] : [wording.leftOut(undated.length)]),
    ...(imprecise.length === 0 ? [] : [wording.imprecise(imprecise.length)]),
    ...(subject === null ? [] : [wording.byWords]),
  ];
}

/** Whether some day that an article may be of is outside the filter. */
function mayBeOutside(published: string, filter: Filter): boolean {
  if (!hasDates(filter)) return false;
  const { first, last } = interval(published);
  return (
    (filter.after !== undefined && first < interval(filter.after).first) ||
    (filter.before !== undefined && last > interval(filter.before).last)
  );
}
