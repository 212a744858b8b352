import { compareEdtf } from '../../coverage/edtf.ts';
import type { Edition } from '../../edition/edition.ts';
import { matchesFilter, type Filter } from '../../edition/filter.ts';
import { remark } from '../../localisation/remark.ts';
import { say } from '../../localisation/say.ts';
import { tellNotes } from '../tell-notes.ts';
import { refusal } from '../../localisation/refusal.ts';
import type { SearchParts } from '../../retrieval/find-hits.ts';
import { resolveFilter } from '../../retrieval/resolve-filter.ts';
import { describeSearch } from '../../retrieval/searched.ts';
import { nearestArticles } from '../abstention.ts';
import { confirmCarriers } from '../confirm-carriers.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { TopicRequest } from '../dateline.ts';
import { showDisagreements } from '../disagreement/show-disagreements.ts';
import { numberQuotes, type QuoteNumbers } from '../number-quotes.ts';
import { coveredArticles } from '../statements/covered-article.ts';
import { findStatements, type FoundStatements } from '../statements/find-statements.ts';
import { isOnTopic } from '../statements/is-on-topic.ts';
import type { Statement } from '../statements/statement.ts';
import type { ComparedOutlet, Comparison } from './comparison.ts';

/** Sentences shown of one outlet. */
const MAX_CLAIMS = 5;

/** Of the topic's words, so much in a sentence that may disagree with another. */
const MIN_NEAR_SHARE = 0.15;

/**
 * What the outlets of the filter, two or more, have on a topic: who reported what and when, who is silent, and where they do
 * not agree. Corrections win.
 * @throws UserError for fewer than two outlets, or a topic or filter that cannot be met
 * @throws ProviderError when the topic cannot be embedded
 */
export async function compareOutlets(
  request: TopicRequest,
  edition: Edition,
  parts: SearchParts,
): Promise<Comparison> {
  const filter = resolveFilter(request.filter ?? {}, edition);
  const outlets = [...new Set(filter.outlets ?? [])];
  if (outlets.length < 2) throw refusal('refusals.twoOutlets');
  const found = await Promise.all(
    outlets.map((outlet) => {
      const own = { ...request, filter: { ...filter, outlets: [outlet] } };
      return findStatements(own, edition, parts);
    }),
  );
  const { standing } = applyCorrections(found.flatMap(({ statements }) => statements));
  const onTopic = standing.filter(isOnTopic);
  const numbers = numberQuotes();
  const compared = outlets.map((outlet, index) => {
    const own = onTopic.filter(({ hit }) => hit.article.outlet === outlet);
    return compareOne(
      own,
      { ...scopeOf(found[index], filter), outlets: [outlet] },
      edition,
      numbers,
    );
  });
  const disagreements = showDisagreements(near(standing, onTopic), edition.articles, numbers);
  return {
    ...about(found, edition, { ...filter, outlets }),
    outlets: compared,
    disagreements,
    citations: await confirmCarriers(numbers.citations(), edition),
    articles: coveredArticles(standing, edition, { ...filter, outlets }),
    nearest: onTopic.length === 0 ? nearestArticles(found.flatMap(({ hits }) => hits)) : [],
    ...tellNotes([
      ...new Map(found.flatMap(({ notes }) => notes).map((note) => [say(note), note])).values(),
      ...compared.flatMap(({ outlet, articles }) =>
        articles === 0 ? [remark('remarks.noArticlesThen', { outlet })] : [],
      ),
    ]),
  };
}

/** The filter under which an outlet was searched at last, with the dates that the topic names. */
function scopeOf(found: FoundStatements | undefined, filter: Filter): Filter {
  return found?.question.filter ?? filter;
}

function about(found: readonly FoundStatements[], edition: Edition, filter: Filter) {
  const [first] = found;
  if (first === undefined) throw refusal('refusals.twoOutlets');
  const question = {
    ...first.question,
    filter: { ...first.question.filter, outlets: filter.outlets },
  };
  return {
    topic: first.question.text,
    searched: describeSearch(question, edition),
    edition: edition.manifest.id,
  };
}

function compareOne(
  statements: readonly Statement[],
  filter: Filter & { readonly outlets: readonly string[] },
  edition: Edition,
  numbers: QuoteNumbers,
): ComparedOutlet {
  const articles = [
    ...new Map(statements.map(({ hit }) => [hit.article.id, hit.article])).values(),
  ];
  const dates = articles.flatMap(({ published }) => published ?? []).sort(compareEdtf);
  return {
    outlet: filter.outlets[0] ?? '',
    status: statements.length > 0 ? 'reported' : 'silent',
    first: dates.at(0) ?? null,
    last: dates.at(-1) ?? null,
    claims: claimsOf(statements, numbers),
    articles: edition.articles.filter((article) => matchesFilter(article, filter)).length,
    onTopic: articles.length,
  };
}

/** Statements with some of the topic's words in articles that speak of it: what they say of it need not repeat all. */
function near(standing: readonly Statement[], onTopic: readonly Statement[]): Statement[] {
  const articles = new Set(onTopic.map(({ hit }) => hit.article.id));
  return standing.filter(
    ({ hit, share }) => articles.has(hit.article.id) && share >= MIN_NEAR_SHARE,
  );
}

/** The nearest to the topic, of every article one before any second, by date; none within another. */
function claimsOf(statements: readonly Statement[], numbers: QuoteNumbers) {
  const ranked = statements.toSorted((a, b) => b.share - a.share || a.text.length - b.text.length);
  const apart = ranked.filter((one, index) =>
    ranked.slice(0, index).every((other) => !isOverlapping(one, other)),
  );
  const first = apart.filter(
    ({ hit }, index) =>
      apart.findIndex((other) => other.hit.article.id === hit.article.id) === index,
  );
  const chosen = new Set([...new Set([...first, ...apart])].slice(0, MAX_CLAIMS));
  return statements
    .filter((statement) => chosen.has(statement))
    .map((statement) => ({
      text: statement.text,
      citations: [numbers.numberOf({ ...statement, quote: statement.text })],
    }));
}

function isOverlapping(a: Statement, b: Statement): boolean {
  return a.hit.article.id === b.hit.article.id && a.start < b.end && b.start < a.end;
}
