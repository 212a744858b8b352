import type { Evidence, DraftClaim } from './writer.ts';
import { unsupportedDates, withoutDates, yearsOf, type DatedText } from './checks/dates.ts';
import { findQuote } from './checks/find-quote.ts';
import { unsupportedNames } from './checks/names.ts';
import { unsupportedNumbers } from './checks/numbers.ts';
import {
  unsupportedQuotations,
  withoutQuotations,
  type QuotableText,
} from './checks/quotations.ts';

/** Words of an article that a claim rests on: `body.slice(start, end)`. */
export interface Support {
  readonly evidence: Evidence;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A claim that stood up to every check. */
export interface CheckedClaim {
  readonly text: string;
  readonly support: readonly Support[];
}

/** A claim that did not, and why; for the log and the tests, never shown as an answer. */
export interface RemovedClaim {
  readonly text: string;
  readonly check: 'citation' | 'quote' | 'number' | 'date' | 'name' | 'quotation';
  readonly detail: string;
}

/** A text that a claim rests on, as the checks see it. */
interface Described extends QuotableText, DatedText {}

export interface CheckedClaims {
  readonly kept: readonly CheckedClaim[];
  readonly removed: readonly RemovedClaim[];
}

/**
 * Checks each claim of a draft against the evidence it cites, by `docs/design.md`, "Checks": cited ids exist,
 * quotes stand verbatim (a quote of another passage is cited from there), numbers, dates, proper names and
 * quotations of the claim stand in the cited passages or in what is known about their articles.
 * @param language primary tag of the language the claims are written in
 */
export function checkClaims(
  claims: readonly DraftClaim[],
  evidence: readonly Evidence[],
  language: string | null,
): CheckedClaims {
  const results = claims.map((claim) => checkClaim(claim, evidence, language));
  return {
    kept: results.filter((result) => 'support' in result),
    removed: results.filter((result) => 'check' in result),
  };
}

function checkClaim(
  { text, cites }: DraftClaim,
  evidence: readonly Evidence[],
  language: string | null,
): CheckedClaim | RemovedClaim {
  const known = cites.filter(({ id }) => evidence.some((entry) => entry.id === id));
  if (known.length === 0)
    return {
      text,
      check: 'citation',
      detail: `cites ${cites.map(({ id }) => id).join(', ') || 'nothing'}`,
    };
  const support = known.flatMap((cite) => locate(cite, evidence) ?? []);
  if (support.length === 0)
    return { text, check: 'quote', detail: known.map(({ quote }) => quote).join(' | ') };
  return firstFault(text, support, evidence, language) ?? { text, support: distinct(support) };
}

/** The quote in the passage cited, or else in the best other one. */
function locate(
  { id, quote }: DraftClaim['cites'][number],
  evidence: readonly Evidence[],
): Support | null {
  const inOrder = [...evidence].sort((a, b) => Number(b.id === id) - Number(a.id === id));
  for (const entry of inOrder) {
    const { passage } = entry.hit;
    const span = findQuote(quote, passage.text);
    if (span)
      return {
        evidence: entry,
        start: passage.start + span.start,
        end: passage.start + span.end,
        quote: passage.text.slice(span.start, span.end),
      };
  }
  return null;
}

function firstFault(
  text: string,
  support: readonly Support[],
  evidence: readonly Evidence[],
  language: string | null,
): RemovedClaim | null {
  const sources = support.map((entry) => describe(entry.evidence));
  const texts = sources.flatMap((source) => [source.text, source.about]);
  const others = evidence.map(({ hit }) => hit.passage.text);
  const prose = withoutQuotations(text);
  const faults: [RemovedClaim['check'], string[]][] = [
    ['quotation', unsupportedQuotations(text, language, sources)],
    ['number', unsupportedQuantities(withoutDates(prose, language), sources, language)],
    ['date', unsupportedDates(prose, language, sources)],
    ['name', unsupportedNames(prose, language, texts, others)],
  ];
  const [check, found] = faults.find(([, words]) => words.length > 0) ?? [];
  return check === undefined || found === undefined
    ? null
    : { text, check, detail: found.join(' | ') };
}

/** Numbers and years; what years the texts mean is only looked at when it matters. */
function unsupportedQuantities(
  prose: string,
  sources: readonly Described[],
  language: string | null,
): string[] {
  const texts = sources.flatMap(({ text, about }) => [text, about]);
  const missing = unsupportedNumbers(prose, texts, language);
  if (missing.length === 0) return [];
  const years = sources.flatMap(yearsOf).map(String);
  return unsupportedNumbers(prose, [...texts, ...years], language);
}

/** A passage as the checks see it, with all that is known about its article. */
function describe({ hit: { passage, article } }: Evidence): Described {
  const credits = passage.credits.map(({ originator }) => originator);
  const about = [article.headline, article.outlet, ...credits];
  return {
    text: passage.text,
    about: about.filter((part) => part !== null).join('\n'),
    published: article.published,
    notBefore: article.notBefore,
  };
}

function distinct(support: readonly Support[]): Support[] {
  return support.filter(
    (entry, index) =>
      support.findIndex(
        (other) =>
          other.start === entry.start &&
          other.end === entry.end &&
          other.evidence.id === entry.evidence.id,
      ) === index,
  );
}
