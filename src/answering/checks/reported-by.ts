import { allMatches } from '../../language/all-matches.ts';
import { outletKey } from '../../coverage/outlet-names.ts';
import type { ClaimReading } from './claim-reading.ts';
import { align } from './sense/align.ts';
import { dateMentions, type DateMention } from './date-mentions.ts';

/** "Reported" and its like, with what stands before a name that is said to have reported; in en nl de fr es. */
const REPORT =
  '(?:reported|reports|wrote|writes|meldde|meldt|schreef|schrijft|berichtte|berichtete|berichtet|meldete|schrieb|schreibt|rapportait|rapporte|a rapporté|écrivait|écrit|informó|informa|publicó|escribió)';
const ACCORDING =
  '(?:[Aa]ccording to|[Rr]eported by|[Vv]olgens|[Ll]aut|[Ss]elon|[Dd]’après|[Ss]egún)';
/** One to five words with capitals, as names are written. */
const NAME =
  "(?:(?:the|de|der|die|la|le|el|The|De|Der|Die|La|Le|El) )?\\p{Lu}[\\p{L}\\p{N}.!’'-]*(?: (?:& |and |of )?\\p{Lu}[\\p{L}\\p{N}.!’'-]*){0,4}";

const REPORTERS = [
  new RegExp(`(?<name>${NAME}) ${REPORT}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${REPORT} (?<name>${NAME})`, 'gu'),
  new RegExp(`(?<!\\p{L})${ACCORDING} (?<name>${NAME})`, 'gu'),
];

/** A name that is said to report, with the date beside it. */
interface Report {
  readonly name: string;
  readonly date: DateMention | null;
  readonly isBound: boolean;
}

/** Outlets that a claim says reported it, none of which carried the cited text or is credited with it. */
export function wrongOutlets(claim: ClaimReading): string[] {
  const known = outletsOf(claim.evidence.map(({ hit }) => hit));
  const cited = citedOutlets(claim);
  return reportsIn(claim)
    .filter(({ name, date }) => (date !== null || isAmong(name, known)) && !isAmong(name, cited))
    .map(({ name }) => name);
}

/** Dates on which a claim says that the cited article was published, and it was not. */
export function wrongPublicationDates(claim: ClaimReading): string[] {
  return reportsIn(claim).flatMap(({ name, date, isBound }) => {
    if (date === null) return [];
    const articles = claim.support.map(({ evidence }) => evidence.hit.article);
    const own = articles.filter(({ outlet }) => outlet !== null && isAmong(name, [outlet]));
    const dates = (own.length > 0 ? own : articles).map(({ published, notBefore }) =>
      isBound ? (published ?? notBefore) : published,
    );
    return dates.some((edtf) => edtf !== null && agrees(date, edtf)) ? [] : [date.text];
  });
}

/** Only a date beside the name is that of the report: `On 5 March, X reported`, `X reported on 5 March`. */
function reportsIn({ own, language }: ClaimReading): Report[] {
  if (!REPORTERS.some((pattern) => own.search(pattern) >= 0)) return [];
  const dates = dateMentions(own, language, null).filter(
    ({ isCalendar, month }) => isCalendar && month !== null,
  );
  return REPORTERS.flatMap((pattern) =>
    allMatches(own, pattern).map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const date = dates.find(({ index, text }) =>
        isBeside(own, { start: index, end: index + text.length }, { start, end }),
      );
      return {
        name: match.groups?.name ?? '',
        date: date ?? null,
        isBound: date !== undefined && BOUND.test(own.slice(0, date.index)),
      };
    }),
  );
}

/** `not before` in front of a date. */
const BOUND =
  /(?:not before|niet van voor|nicht vor(?: dem)?|pas antérieur (?:au|à)|no anterior (?:al|a))\s*$/u;

/** Behind the report, or before it at the beginning of a sentence: `put back to 14 June, X reported` is another date. */
function isBeside(
  text: string,
  date: { readonly start: number; readonly end: number },
  report: { readonly start: number; readonly end: number },
): boolean {
  const isBefore = date.end <= report.start;
  const gap = isBefore ? text.slice(date.end, report.start) : text.slice(report.end, date.start);
  return GAP.test(gap) && (!isBefore || OPENING.test(text.slice(0, date.start)));
}

const GAP =
  /^[\s,]*(?:on|in|op|am|im|le|en|el|de|the|du|del)?[\s,]*(?:the |de |der |die |la |le |el )?$/iu;

/** What may stand before a date that opens a sentence. */
const OPENING =
  /(?:^|[.!?:]\s)[^.!?:]{0,24}?(?:not before |niet van voor |nicht vor(?: dem)? |pas antérieur (?:au|à) |no anterior (?:al|a) )?(?:on|in|op|am|im|le|en|el)?\s*$/iu;

function outletsOf(hits: readonly ClaimReading['evidence'][number]['hit'][]): string[] {
  return hits.flatMap(({ article, alsoCarriedBy, passage }) => [
    ...(article.outlet === null ? [] : [article.outlet]),
    ...alsoCarriedBy,
    ...passage.credits.map(({ originator }) => originator),
  ]);
}

/** Outlets of the cited articles, of their copies, and those credited with the sentences that the claim comes from. */
function citedOutlets(claim: ClaimReading): string[] {
  const sentences = align(claim).flatMap(({ best }) => best ?? []);
  return claim.support.flatMap(({ evidence: { hit }, start, end }, source) => {
    const { article, alsoCarriedBy, passage } = hit;
    const own = sentences.filter((one) => one.source === source).map(({ sentence }) => sentence);
    const spans = own.map((one) => ({
      start: one.start + passage.start,
      end: one.end + passage.start,
    }));
    const credits = passage.credits.filter((credit) =>
      (spans.length > 0 ? spans : [{ start, end }]).some(
        (span) => credit.start < span.end && credit.end > span.start,
      ),
    );
    return [
      ...(article.outlet === null ? [] : [article.outlet]),
      ...alsoCarriedBy,
      ...credits.flatMap(({ originator, speaker }) => [originator, speaker ?? '']),
      ...article.authors,
    ].filter((name) => name !== '');
  });
}

/** By the whole name, or by its last word, as in `the Courier`. */
function isAmong(name: string, outlets: readonly string[]): boolean {
  const key = outletKey(name);
  return outlets.some((outlet) => {
    const other = outletKey(outlet);
    return key === other || (key.length > 3 && (other.endsWith(key) || key.endsWith(other)));
  });
}

function agrees({ year, month, day }: DateMention, edtf: string): boolean {
  const parts = edtf.split('-').map(Number);
  return [year, month, day].every((part, index) => part === null || part === parts[index]);
}
