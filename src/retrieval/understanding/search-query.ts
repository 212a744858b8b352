import { queryTerms } from '../query-terms.ts';
import { WITHIN_LIST } from './named-outlets.ts';
import type { Thing, Understood } from './understood.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const PIECES = '(?:articles?|reports?|stories|coverage)';
const VIA =
  '(?:reported|covered|mentioned|discussed|described|featured|noted|highlighted|published|written|stated|said|detailed|suggested)';
/** Words that lead up to a source and say nothing without it. */
const BEFORE_OUTLET = new RegExp(
  `(?:,? ?(?<!\\p{L})(?:(?:and|as|was|is|recently) )*(?:(?:other than|apart from|aside from|besides|except(?: for)?|excluding|behalve|anders dan|außer|sauf|hormis|excepto|salvo|according to|as per|volgens|laut|selon|según|d['’]après)(?: (?:the |an? )?${PIECES} (?:from|by|in|of))?|(?:${VIA} )?(?:by|in|on|from)|${VIA} (?:by|in|on) ${PIECES} (?:from|by|in)|(?:in|from|by) (?:the |an? )?(?:${PIECES} (?:from|by|in|of)))(?: both)?) (?:(?:the|de|het|der|die|le|la|el) )?["'“‘„«]?$`,
  'iu',
);
const BEFORE_DATE =
  /(?:,? ?(?<!\p{L})(?:published|posted|reported|dated|written|gepubliceerd|verschenen|veröffentlicht|erschienen|publiée?s?|publicad[oa]s?) ?)?(?:(?<!\p{L})(?:on|in|of|from|before|after|since|between|until|during|op|van|uit|voor|na|sinds|tussen|am|im|vom|von|aus|vor|nach|seit|zwischen|le|en|du|de|avant|après|depuis|entre|el|del|desde|antes de|después de) ){0,2}(?:(?<!\p{L})(?:the|el|le|dem|den|la|de) )?$/iu;
const AFTER_NAME = /^["'”’»]?(?:['’]s(?!\p{L}))?/u;

/**
 * What is searched: the question without the words that became a filter ("according to The Verge", "published
 * on 5 October", "in the Dutch press"). The whole question where nothing worth searching would be left.
 */
export function searchQuery(
  text: string,
  language: string | null,
  applied: readonly Understood[],
): string {
  const rest = withoutThings(text, applied);
  return isWorthSearching(rest, language) ? rest : text;
}

/** A question without the words of what was understood, and without those that lead to them. */
export function withoutThings(text: string, things: readonly Thing[]): string {
  const spans = things.filter(({ kind }) => kind !== 'recency').map((one) => wide(one, text));
  return tidy(without(text, joinLists(spans, text)));
}

function wide({ kind, start, end }: Thing, text: string): Span {
  if (kind === 'language') return { start, end };
  const lead = (kind === 'outlet' ? BEFORE_OUTLET : BEFORE_DATE).exec(text.slice(0, start));
  const tail = AFTER_NAME.exec(text.slice(end))?.[0] ?? '';
  return { start: lead?.index ?? start, end: end + tail.length };
}

/** The comma and "and" between two names go with them. */
function joinLists(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      (span.start <= last.end || WITHIN_LIST.test(text.slice(last.end, span.start)));
    if (isNext)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.?!;])/g, '')
    .replace(/^[\s,;.]+/, '')
    .trim();
}

function isWorthSearching(query: string, language: string | null): boolean {
  const terms = queryTerms(query, language, []);
  return terms.length > 0 && terms.some(({ kind }) => kind !== 'filler');
}
