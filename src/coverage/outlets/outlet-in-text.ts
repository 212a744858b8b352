import { allMatches } from '../../language/all-matches.ts';
import { sentences } from '../../language/sentences.ts';
import { outletName } from './outlet-name.ts';

/** A name in a text: capitalised words, with marks that brands carry (`E! News`, `Us Weekly`). */
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]{0,40}!?`;
const NAME = String.raw`${WORD}(?:\s(?:of\s(?:the\s)?|&\s)?${WORD}){0,4}`;

/** A line of its own that leads to other pages of the outlet. */
const MORE_FROM = new RegExp(
  `^\\s*(?:More from|Meer van|Lees meer op|Mehr von|Mehr bei|Plus d['’]articles de|Más de)\\s+(${NAME})\\s*$`,
  'gmu',
);

/** The outlet speaks of an earlier piece of its own, in the first person. */
const EARLIER = [
  String.raw`\b(?:[Ii]n|[Oo]ur|[Aa]s) (?:an? |our )?(?:earlier|previous|recent) (${NAME}) (?:article|story|report|piece|interview),? (?:we|our)\b`,
  String.raw`\b[Ii]n (?:een|ons) eerder(?:e)? (?:artikel|stuk|verhaal) (?:van|op|in) (${NAME}),? (?:\p{Ll}+ )?(?:we|wij|ons)\b`,
  String.raw`\b[Ii]n (?:einem|unserem) früheren (?:Artikel|Beitrag|Bericht) (?:von|in|bei|auf) (${NAME}),? (?:\p{Ll}+ )?(?:wir|unser)\b`,
  String.raw`\b[Dd]ans un (?:précédent article|article précédent) d(?:e |u |['’])(${NAME}),? nous\b`,
  String.raw`\b[Ee]n un artículo anterior de (${NAME}),? (?:\p{Ll}+mos|nos)\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** The outlet asks or vouches, as only the one that publishes does. */
const ASKING = [
  `(${NAME}) (?:has|have) (?:also )?(?:reached out to|contacted|asked|approached) [^.]{0,80}`,
  `(${NAME}) (?:reached out to|contacted|approached) [^.]{0,60}\\b(?:for (?:a )?comment|for (?:a )?response)\\b`,
  `(${NAME}) can (?:exclusively )?(?:confirm|reveal)\\b`,
  `(${NAME}) (?:heeft|nam) (?:ook )?(?:contact (?:opgenomen )?(?:met|op met)|[^.]{1,60} om (?:een )?reactie)\\b`,
  `(${NAME}) (?:hat|bat) [^.]{1,60}\\b(?:um (?:eine )?Stellungnahme|angefragt|kontaktiert)`,
  `(${NAME}) a (?:également )?(?:contacté|sollicité|joint)`,
  `(${NAME}) (?:se ha puesto en contacto con|ha contactado|contactó)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}] ?)${pattern}`, 'gu'));

/** Of a text in which more names ask, none is the outlet's for certain. */
const MAX_ASKING = 10;

/** Words between a speaker and the outlet that is told. */
const TOLD =
  'told|tells|telling|explained to|spoke (?:exclusively )?(?:to|with)|speaking to|said to|tegen|aan|sagten?|erklärten?|gegenüber|(?:à|au)|dijo a|contó a|explicó a|declaró a';

/**
 * The outlet that a text itself says it comes from: `More from X` under it, `in an earlier X article, we …`,
 * or `X has reached out to …` by an X that was told something in the same text; in en nl de fr es. `null`
 * when nothing says so, or two outlets seem to.
 */
export function outletInText(text: string): string | null {
  const asking = new Set(ASKING.flatMap((pattern) => namesIn(pattern, text)));
  const names = new Set([
    ...namesIn(MORE_FROM, text),
    ...EARLIER.flatMap((pattern) => namesIn(pattern, text)),
    ...[...asking].slice(0, MAX_ASKING).filter((name) => wasTold(name, text)),
  ]);
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}

function namesIn(pattern: RegExp, text: string): string[] {
  const names = allMatches(text, pattern).flatMap((match) => match[1] ?? []);
  return names.filter((name) => outletName(name) !== null);
}

function wasTold(name: string, text: string): boolean {
  const bare = escaped(name.replace(/^The /, ''));
  const told = new RegExp(`(?<!\\p{L})(?:${TOLD}) (?:[Tt]he )?${bare}(?![\\p{L}\\p{N}])`, 'u');
  return sentences(text).some((sentence) => told.test(sentence.text));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
