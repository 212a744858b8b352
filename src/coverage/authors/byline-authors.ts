import { cleanAuthors } from './clean-authors.ts';

/** The word that opens a byline, by language; a line without one may be anything. */
const STARTS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:written|reported|story|words|text) )?by:?\s+(?=\p{Lu})/iu,
  nl: /^(?:(?:geschreven )?door|tekst|auteur):?\s+(?=\p{Lu}|van\s)/iu,
  de: /^(?:von|text|autor(?:in)?):?\s+(?=\p{Lu})/iu,
  fr: /^(?:(?:écrit )?par|auteur):?\s+(?=\p{Lu})/iu,
  es: /^(?:(?:escrito )?por|autora?|texto):?\s+(?=\p{Lu})/iu,
  it: /^(?:(?:scritto )?di|a cura di|autore):?\s+(?=\p{Lu})/iu,
  pt: /^(?:(?:escrito )?por|autora?|texto):?\s+(?=\p{Lu})/iu,
};

/** What ends the names: a date, a time, a word for when it was published, a mark between fields. */
const NAMES_END =
  /\d|\s[|•·–—-]\s|\((?!\p{Lu})|\s(?:on|op|le|am|el)\s|\b(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast|[Gg]epubliceerd|[Bb]ijgewerkt|[Vv]eröffentlicht|[Aa]ktualisiert|[Pp]ublié|[Mm]is à|[Pp]ublicado|[Aa]ctualizado|[Pp]ubblicato|[Aa]tualizado|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[\s:,]|$)/u;
/** A month or a weekday before the number that ended the names. */
const DATE_WORD =
  /[\s,|(]+(?:jan|feb|mar|apr|may|mei|mai|mayo|jun|jul|aug|ao|sep|oct|okt|oto|out|nov|dec|dez|déc|dic|ene|abr|avr|fév|maa|mär|mag|giu|lug|ago|set|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s*$/iu;

/** A byline is a short line, among the first. */
const MAX_CHARS = 160;
const FIRST_LINES = 5;

/**
 * The people whom a byline at the head of a text names: a short line such as `By Jane Doe, political editor |
 * 6 January 2021`, in the text's language. A line that goes on as a sentence names nobody.
 * @param lines the paragraphs of the text, its headline included
 */
export function bylineAuthors(
  lines: readonly string[],
  language: string | null,
  outlet: string | null,
): readonly string[] {
  const start = STARTS[language ?? 'en'];
  for (const line of start ? lines.slice(0, FIRST_LINES) : []) {
    const opening = start?.exec(line)?.[0];
    if (opening === undefined || line.length > MAX_CHARS) continue;
    const names = namesOf(line.slice(opening.length), outlet);
    if (names.length > 0) return names;
  }
  return [];
}

/** Every name of at least two words: `By Sunday` and `Von Hamburg` are no bylines. */
function namesOf(rest: string, outlet: string | null): readonly string[] {
  const end = NAMES_END.exec(rest)?.index ?? rest.length;
  const isDate = /\d/.test(rest.charAt(end));
  const cut = rest.slice(0, end);
  const written = (isDate ? cut.replace(DATE_WORD, '') : cut).replace(/[\s,|(]+$/, '');
  if (/[.!?]\s*$/.test(written) && !/\b\p{Lu}\.$|\b[JS]r\.$/u.test(written)) return [];
  const words = written.split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (lower * 2 > words.length) return [];
  const names = cleanAuthors([written], outlet);
  return names.every((name) => /\s/.test(name)) ? names : [];
}
