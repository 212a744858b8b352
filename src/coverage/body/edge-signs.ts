import { findDates } from '../dates/find-dates.ts';
import { SECTION_LABELS } from './section-labels.ts';

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mei|mai|mär|maa|mrt|okt|dez|janv|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out';
/** `Sat 15 Jul`, `Jul 15`: a day whose year the page leaves out. */
const DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s(?:de\\s)?(?:${MONTHS})\\p{L}{0,7}\\.?|(?:${MONTHS})\\p{L}{0,7}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
  'giu',
);
const CLOCK =
  /(?<![\d.,:])\d{1,2}(?:[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?(?!\p{L})|uhr|uur|h(?!\p{L}))?|\s?[ap]\.?m\.?(?!\p{L})|\s?(?:uhr|uur)(?!\p{L}))(?![\d:])/giu;
const ZONE =
  /(?<![\p{L}\d])(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|IST|A[EW][SD]T|[+-]\d{4})(?![\p{L}\d])/gu;
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira)(?!\p{L})/giu;
/** Words that stand around the date or the names of a byline. */
const BYLINE_WORDS =
  /(?<!\p{L})(?:posted|published|updated|modified|created|submitted|written|filed|last|first|date|by|on|at|in|issue|from|the|door|op|om|von|vom|am|um|stand|veröffentlicht|aktualisiert|par|le|à|publié|mis|jour|modifié|por|el|las|publicado|actualizado|di|il|alle|pubblicato|aggiornato|em|às|atualizado|gepubliceerd|bijgewerkt|geplaatst|datum|reporter|text|tekst|story|words|and|en|und|et|y|e|de|del)(?!\p{L})/giu;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PARTICLE =
  'van|der|den|de|het|ter|ten|von|zu|di|da|del|della|des|du|la|le|dos|el|bin|al|y|and|und|et|en|e|&|of|the';
/** Two to five words of a name, an outlet's or a section's. */
const NAME_LINE = new RegExp(`^${NAME},?(?: (?:${NAME},?|${PARTICLE})){0,4}$`, 'u');
/** What stands before the names of a byline: `By`, `Text:`, `Interview:`. */
const BYLINE_START =
  /^(?:(?:(?:written|reported|story|words|text|compiled|posted|geschreven|écrit|escrito|scritto) )?(?:by|door|von|par|por|di)\s*:?(?: onze| unser(?:em|er)| notre| our)? |(?:reporter|author|auteur|autore?|autorin|text|texte|texto|tekst|testo|story|words|interview|report|reportage|photos?|foto[’']?s?|pictures)\s*: ?)/iu;
/** `Jane Smith, arts correspondent`, `jane.smith` */
const BYLINE_NAME = new RegExp(
  `^(?:${NAME}(?:,|$| ${NAME}| (?:${PARTICLE}) )|\\p{L}+[._]\\p{L}+(?: |$))`,
  'u',
);
/** `What Happens Now` heads a part of the story. */
const QUESTION =
  /^(?:what|how|why|when|who|where|which|wat|hoe|waarom|wie|was|warum|wann|comment|pourquoi|qui|cómo|qué|por qué|come|perché|como|porquê)\s/i;
const ROLE =
  /(?<!\p{L})(?:staff|correspondent|reporter|writer|editor|columnist|contributor|journalist|redacteur|redactrice|verslaggever|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédaction|corresponsal|redacción|inviato|redazione|redação)(?!\p{L})/iu;
/** What publishers set over a text or under it, as a line of its own. */
const LABEL_LINE = new RegExp(
  `^(?:${SECTION_LABELS.join('|')}|Tribune|Column|Columns|Comment|Commentary|Debate|Debat|Essay|Editorial|Feature|Features|Interview|Kommentar|Meinung|Leitartikel|Débat|Chronique|Éditorial|Opinión|Tribuna|Editoriale|Commento|Opinião|Review|Live|Breaking|Breaking news|Subscribers only|Premium|Plus|Abo|Abonnés|Live feed|For immediate release|Press release|News release|Persbericht|Pressemitteilung|Communiqué de presse|Nota de prensa|ENDS?|-ENDS-|###|-30-)\\s*:?$`,
  'iu',
);
const READ_TIME =
  /^(?:(?:lezen|lesezeit|leestijd|temps de lecture|reading time|tiempo de lectura|tempo di lettura|tempo de leitura)\s*:?\s*(?:ca\.\s)?)?\d{1,3}[\s-](?:min(?:ute[ns]?|uten|uti|utos?|uut)?\.?)(?:\s(?:read|leestijd|lesezeit|lezen|de lecture|de lectura|di lettura|de leitura))?\s*[·•|]?$/iu;
/** `Media contact: press@post.example`, a postal address's lines. */
const CONTACT =
  /^(?:(?:media|press|pers|presse|prensa|stampa)[\s-]?(?:contacts?|enquiries|inquiries|office|kontakt)?|contacts?|kontakt|contacto|contatto)\s*:.{0,200}$/iu;
const SEPARATORS = /\s?[|·•›»/]\s/g;

/** What a short line holds besides running words. */
export interface EdgeLine {
  /** A date or a time of day. */
  readonly dated: boolean;
  /** Words that are neither part of a date, nor of a known name, nor usual beside them. */
  readonly words: number;
  /** Of those, the ones in small letters. */
  readonly plain: number;
  readonly named: boolean;
}

/** Takes dates, times, known names and the words of bylines out of a line, and counts the rest. */
export function edgeLineOf(line: string, names: readonly string[]): EdgeLine {
  const undated = withoutDates(line);
  const unnamed = names.reduce((rest, name) => withoutName(rest, name), undated);
  const rest = unnamed.replaceAll(BYLINE_WORDS, ' ').match(/[\p{L}\d][\p{L}\p{M}\d.'’&-]*/gu) ?? [];
  return {
    dated: undated !== line,
    named: unnamed !== undated,
    words: rest.length,
    plain: rest.filter((word) => /^\p{Ll}/u.test(word)).length,
  };
}

/** Whether a line is a byline by its first words. */
export function isBylineStart(line: string): boolean {
  const [start] = BYLINE_START.exec(line) ?? [];
  return start !== undefined && BYLINE_NAME.test(line.slice(start.length));
}

/** Whether a line is a section's name, a label of the publisher's, a reading time or whom to ask. */
export function isPublisherLine(line: string): boolean {
  return LABEL_LINE.test(line) || READ_TIME.test(line) || CONTACT.test(line);
}

/** Whether a line is a name and nothing else: an author's, a section's, an outlet's. */
export function isNameLine(line: string): boolean {
  return NAME_LINE.test(line) && !QUESTION.test(line);
}

/** Whether a line says what somebody is: `Staff writer`. */
export function isRoleLine(line: string): boolean {
  return ROLE.test(line);
}

/** `Front page | Sports | Letters`: whether short pieces stand between marks. */
export function isMenuLine(line: string): boolean {
  const pieces = line.replaceAll(/^\[|\]$/g, '').split(SEPARATORS);
  return pieces.length >= 3 && pieces.every((piece) => piece.trim().split(' ').length <= 4);
}

/** `21.40 uur`: whether a line is a time of day. */
export function isClockLine(line: string): boolean {
  if (line.length > 24 || !/^\D{0,3}\d/.test(line)) return false;
  return (
    !/[\p{L}\d]/u.test(line.replaceAll(CLOCK, '').replaceAll(ZONE, '')) && /\p{L}|:/u.test(line)
  );
}

function withoutDates(line: string): string {
  if (!/\d/.test(line)) return line;
  let rest = line;
  for (const { start, end } of findDates(line).toReversed()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  rest = rest.replaceAll(DAY, ' ').replaceAll(CLOCK, ' ');
  return rest === line ? line : rest.replaceAll(ZONE, ' ').replaceAll(WEEKDAY, ' ');
}

function withoutName(line: string, name: string): string {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? line : `${line.slice(0, at)} ${line.slice(at + name.length)}`;
}
