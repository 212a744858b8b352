/** A story that a feed gives whole is longer. */
const MAX_TEASER_CHARS = 600;
const BROKEN_OFF =
  /(?:…|\.\.\.|\[\+\d+ chars\]|[[(](?:…|\.\.\.)[\])])\s*(?:[»>→]+\s*)?$|(?:^|[\s.[(…])(?:read (?:more|on|the (?:full|rest)[^.\n]{0,40})|continue reading[^.\n]{0,80}|full story|lees (?:meer|verder)|weiterlesen|mehr lesen|lire la suite|en savoir plus|leer más|seguir leyendo|leggi tutto|continua a leggere|continue lendo|leia mais)\s*[.…»>→\])]*\s*$/i;
const TAIL_CHARS = 200;

/** Whether a text plainly is the beginning of a story that stands elsewhere. */
export function isBrokenOff(text: string): boolean {
  return BROKEN_OFF.test(text.trim().slice(-TAIL_CHARS));
}

/** Whether a text is so short that it sums up a story, rather than being it. */
export function isSummary(text: string): boolean {
  return text.trim().length < MAX_TEASER_CHARS;
}
