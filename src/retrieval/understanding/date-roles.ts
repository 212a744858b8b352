import { allMatches } from '../../language/all-matches.ts';
import type { Words } from './understood.ts';

/** What the role of a date is told by. */
export interface RoleContext {
  /** The whole question. */
  readonly text: string;
  /** The outlets it names as sources. */
  readonly outlets: readonly Words[];
}

/** Words that lead up to a date: "published on", "in the article of". */
const LINK =
  "(?:on|in|of|from|at|by|dated|before|after|since|between|until|during|around|op|van|uit|voor|na|sinds|tussen|am|im|vom|von|aus|vor|nach|seit|zwischen|le|en|du|de|d['’]|au|avant|après|depuis|entre|el|del|desde|antes de|después de)";
const TO_DATE = `(?: ${LINK}){0,2}(?: (?:the|el|le|dem|den|late|early|mid|begin|eind))? ?$`;

const PUBLISHED = new RegExp(
  `(?:^|[^\\p{L}])(?:published|posted|printed|dated|publishing|appeared|appearing|gepubliceerd|verschenen|geschreven|veröffentlicht|erschienen(?:en)?|datiert|publiée?s?|parue?s?|datée?s?|publicad[oa]s?|fechad[oa]s?)(?: (?:articles?|reports?|stories|first|online))?${TO_DATE}`,
  'iu',
);
const PIECE = new RegExp(
  `(?:^|[^\\p{L}])(?:articles?|reports|(?:the|an?|this|that|its|their|['’]s) (?:\\p{L}+ )?(?:report|post|issue|piece)|stor(?:y|ies)|coverage|news|headlines|editions?|reporting|artikel(?:en|s)?|berichten?|berichtgeving|nieuws|kranten?|berichte?|meldung(?:en)?|nachrichten|berichterstattung|reportages?|actualités?|presse|artículos?|noticias?|prensa|reportajes?)${TO_DATE}`,
  'iu',
);
const WAS_REPORTED = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:was|were|been|being|is|first) (?:first )?(?:reported|written|covered)|(?:werd|werden|wurde|wurden) (?:gemeld|bericht|berichtet|geschreven|gemeldet))${TO_DATE}`,
  'iu',
);
const REPORTED = new RegExp(`(?:^|[^\\p{L}])(?:reported|wrote|written|report)${TO_DATE}`, 'iu');
/** Between an outlet and a date of what it reported. */
const OUTLETS_OWN = new RegExp(
  `^['’”"]?(?:['’]s)?,?(?: (?:article|report|story|coverage))?${TO_DATE}`,
  'iu',
);

/** "In the news", anywhere before the date, makes it one of publication, whatever else is said between. */
const IN_THE_NEWS =
  /(?:^|[^\p{L}])(?:(?:in|make|made|hit) (?:the )?(?:news|headlines|papers)|in het nieuws|in de (?:krant|kranten|pers)|in den (?:nachrichten|schlagzeilen)|dans (?:la presse|les journaux|l['’]actualité)|en las noticias|en la prensa)(?!\p{L})/iu;

/** "The 6 November article". */
const DATED_PIECE =
  /^,? (?:\p{L}+ )?(?:articles?|reports?|stor(?:y|ies)|editions?|issues?|coverage|reporting|headlines)(?!\p{L})/iu;

/** The head of a long phrase that ends in a date: "the report … on 5 March 2021". */
const REPORT =
  /(?<!\p{L})(?:reports?|reported|reporting|articles?|stor(?:y|ies)|coverage|published|publishing|wrote|shared|the one)(?!\p{L})/giu;
/** What ends such a phrase: from here on an article's content is told. */
const CONTENT =
  /(?<!\p{L})(?:that|which|who|whom|while|whereas|whether|is|are|was|were|will|would|has|have|had|suggests?|claims?|indicates?|states?|says?|said)(?!\p{L})/iu;
const ON_DATE = /(?:^|[^\p{L}])(?:on|op|am|el|le) (?:the )?$/iu;
const SENTENCE_END = /[.?!]\s+(?=\p{Lu})/gu;

/** "Last week's game", and what else is a thing of its own. */
const POSSESSIVE = /^(?:['’]s|s['’]|['’])(?!\p{L}) ?(\p{L}*)/u;
const NEWS_THING =
  /^(?:news|papers?|articles?|reports?|coverage|headlines?|stories|press|edition|issue)$/iu;
const ARTICLE_WORD = /(?<!\p{L})(?:articles?|reports?|reporting|coverage)(?!\p{L})/iu;
/** "Than last month", "compared with last week". */
const COMPARED =
  /(?:^|[^\p{L}])(?:than|as|versus|vs\.?|compared (?:to|with)|dan|als|que|like)(?: in| on)? (?:the |de |la |el )?$/iu;

/**
 * Whether a date is said to be that of publication: "published on …", "the article of …", "in the news in …",
 * right behind an outlet ("by The Age on …"), or, to the day, at the end of a phrase about a report.
 */
export function isPublicationDate(
  { start, end, isDay = false }: Pick<Words, 'start' | 'end'> & { readonly isDay?: boolean },
  { text, outlets }: RoleContext,
): boolean {
  const before = sentenceBefore(text, start);
  if (PUBLISHED.test(before) || PIECE.test(before) || WAS_REPORTED.test(before)) return true;
  if (IN_THE_NEWS.test(before) || DATED_PIECE.test(text.slice(end))) return true;
  if (outlets.length === 0) return false;
  if (REPORTED.test(before) || isBehindOutlet(text, start, outlets)) return true;
  return isDay && ON_DATE.test(before) && endsReport(before);
}

/** Whether news of a relative date is asked for, and not what an article says of it. */
export function isToldOfAsNews(
  { start, end }: Pick<Words, 'start' | 'end'>,
  { text, outlets }: RoleContext,
): boolean {
  if (COMPARED.test(text.slice(0, start))) return false;
  const thing = POSSESSIVE.exec(text.slice(end))?.[1];
  const isOfThing = thing !== undefined && !NEWS_THING.test(thing);
  return !(isOfThing && (outlets.length > 0 || ARTICLE_WORD.test(text)));
}

function isBehindOutlet(text: string, start: number, outlets: readonly Words[]): boolean {
  return outlets.some(
    (outlet) => outlet.end <= start && OUTLETS_OWN.test(text.slice(outlet.end, start)),
  );
}

function endsReport(before: string): boolean {
  const head = allMatches(before, REPORT).at(-1);
  return head !== undefined && !CONTENT.test(before.slice(head.index + head[0].length));
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(0, start);
  const last = allMatches(before, SENTENCE_END).at(-1);
  return last === undefined ? before : before.slice(last.index + 1);
}
