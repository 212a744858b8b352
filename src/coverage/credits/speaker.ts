import { allMatches } from '../../language/all-matches.ts';
import type { Cues } from './cues/cues.ts';

/** Where in a sentence an outlet is credited. Offsets count from the start of the sentence. */
export interface CreditPlace {
  /** With everything quoted replaced by `QUOTED`, except a quotation that holds the credit itself. */
  readonly sentence: string;
  /** Where the words that credit the outlet begin: `told`, `in an interview with`. */
  readonly cueStart: number;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Stands for each character of a quotation. */
export const QUOTED = '\u0001';

const DETERMINER =
  /^(?:an?|one|another|two|three|four|five|several|multiple|numerous|unnamed|anonymous|some|various|many|the|his|her|their|its|our|een|één|twee|drie|meerdere|verschillende|enkele|anonieme|de|het|zijn|haar|hun|eine?|einer|einem|ein|zwei|mehrere|der|die|das|dem|den|sein|seine|ihr|ihre|une?|plusieurs|deux|le|la|les|l’\p{L}+|son|sa|ses|des|un|una|unos|unas|varias|varios|dos|el|los|las|su|il|lo|um|uma|o|a|os|as)$/iu;
const NOMINATIVE =
  /^(?:i|he|she|they|it|we|you|there|this|that|these|those|which|what|who|dat|dit|das|dies|cela|ça|esto|eso|ciò|isso|ik|hij|zij|ze|je|wij|men|er|sie|es|ich|wir|man|ils?|elles?|je|nous|él|ella|ellos|lui|lei|ele|ela)$/iu;
/** Of another language than the pronoun they are also spelt as, or relative behind a noun. */
const ONLY_FIRST = /^(?:it|that|which|what|who|er|es|man|je|il|lei|lui|this|there|sie|men)$/iu;
const TRAILING =
  /(?:\s+(?:has|have|had|also|later|then|since|once|first|who|recently|previously|\p{L}+ly|heeft|hebben|ook|eerder|later|daarna|hat|hatte|haben|hatten|auch|später|a|ont|avait|aurait|ha|han|hanno|había|también|aussi|nun|nog|zelf|(?:on|am|last|afgelopen|vorige|letzten|op)\s+\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day))+$/u;
const BOUNDARY = /[,;:.!?…“”"«»„—–()\u0001\n]/u;
/** `citing [two officials]`; with a capital letter it would be an outlet. */
const CITED_PEOPLE =
  /(?:[Cc]iting|[Qq]uoting|citant|citando|verwijzing\s+naar|Berufung\s+auf)\s+((?:\p{Ll}[\p{L}’-]*\s?){2,8}|an?\s+\p{Ll}[^,.;:“”]{2,50})(?=[,.;:“”]|$)/u;
/** `burgemeester Jan Smit`, `husband Joel Plasco` */
const ROLE_AND_NAME = /^\p{Ll}{4,}(?:\s\p{Ll}+)?(?:\s\p{Lu}[\p{L}’-]+){1,3}$/u;
const MAX_CHARS = 70;
const MAX_WORDS = 10;
const SEGMENTS_BACK = 4;
/** `… Jane Stone`, at the end of a stretch. */
const NAMED = /(?:^|\s)(\p{Lu}[\p{L}.’-]+(?:\s+\p{Lu}[\p{L}.’-]+){1,3})\s*$/u;
const ONLY_NAME = /^\s*(\p{Lu}[\p{L}.’-]+(?:\s+\p{Lu}[\p{L}.’-]+){1,3})\s*$/u;
const SOURCE_LIKE = /^\s*(?:an?|one|another|een|eine?|une?|una?)\s\p{Ll}+(?:\s\p{Ll}+){0,5}\s*$/iu;

/** Who told the outlet credited, as the sentence names them; `null` where it names nobody, or only `she`. */
export function toldBy(place: CreditPlace, cues: Cues): string | null {
  const { sentence, cueStart, nameStart, nameEnd } = place;
  const inside = insideCue(sentence.slice(cueStart, nameStart), cues);
  const before = sentence.slice(0, cueStart);
  // `her agent confirmed [the news] to X`
  const isObject = inside !== null && /^\p{Ll}+ \p{Ll}+$/u.test(inside) && !isUnnamed(inside, cues);
  return (
    (isObject ? subjectBefore(before.split(BOUNDARY).at(-1) ?? '', cues) : null) ??
    inside ??
    spokenBefore(before, cues) ??
    spokenAfter(sentence.slice(nameEnd), cues) ??
    unnamedIn(place, cues)
  );
}

/** An unnamed source of a sentence that says something in it, or that an outlet cites: `Bild, citing an insider`. */
export function unnamedIn(
  { sentence, nameStart, nameEnd }: CreditPlace,
  cues: Cues,
): string | null {
  const lower = sentence.toLowerCase();
  const spoke = new RegExp(
    String.raw`^(?:\s+(?:close|near|inside|within|with|familiar|from|in|at|of|uit|dicht|rond|aus|nahe|proche|cercana)\s[^,.;:“”"\u0001]{1,50}?)?,?\s+(?:\p{L}+\s+){0,2}(?:${cues.tell})(?!\p{L})`,
    'u',
  );
  const cited = new RegExp(
    String.raw`(?:citing|quoting|quoted|cites|quotes|citeert|citant|cite|citando|zitiert|auf|according\s+to|volgens|aldus|laut|selon|d’après|según|secondo|segundo|(?:${cues.tell}),?)\s+$`,
    'u',
  );
  const others = CITED_PEOPLE.exec(sentence)?.[1];
  if (others !== undefined) return asSpeaker(others, cues);
  for (const match of allMatches(lower, cues.unnamed)) {
    const end = match.index + match[0].length;
    if (match.index <= nameStart && nameStart < end) continue;
    // `the magazine’s source added`
    const owner = lower.slice(nameEnd, match.index) === '’s ' && spoke.test(lower.slice(end));
    if (owner) return asSpeaker(sentence.slice(nameStart, end), cues);
    if (spoke.test(lower.slice(end)) || cited.test(lower.slice(0, match.index))) {
      return asSpeaker(sentence.slice(match.index, end), cues);
    }
  }
  return null;
}

/** `said [a source] to`, `sagte [eine Quelle] dem` */
function insideCue(cue: string, cues: Cues): string | null {
  const words = new RegExp(
    String.raw`^(?:${cues.tell}|verteld|gezegd|bevestigd)\s+(.+)$`,
    'u',
  ).exec(cue)?.[1];
  if (words === undefined) return null;
  const who =
    /^((?:[\p{L}’.-]+\s+){1,7}?)(?:exclusively\s+)?(?:to|with|on|aan|tegen|tegenover|in|bij|op|met|der|dem|den|gegenüber|zu|mit|à|au|aux|auprès|dans|sur|a|al|en|ante|alla|ai|ao|em)\s/u.exec(
      `${words} `,
    )?.[1];
  return who === undefined ? null : asSpeaker(who, cues);
}

/** `[a source close to them] told`, `[Jane Stone], a neighbour, told`, `[Jane Stone] said in an interview with` */
function spokenBefore(text: string, cues: Cues): string | null {
  const segments = text.trimEnd().split(BOUNDARY);
  const last = segments.at(-1) ?? '';
  if (last.trim() !== '') {
    const speaker = subjectBefore(last, cues);
    const named = isApposition(last) ? ONLY_NAME.exec(segments.at(-2) ?? '')?.[1] : undefined;
    return named ?? speaker;
  }
  return text.trimEnd().endsWith(',') ? beforeApposition(segments.slice(0, -1), cues) : null;
}

/** A name, then what the named one is, in one or two stretches between commas. */
function beforeApposition(segments: readonly string[], cues: Cues): string | null {
  const named = segments
    .slice(-SEGMENTS_BACK, -1)
    .findLast((segment) => NAMED.test(segment) || SOURCE_LIKE.test(segment));
  return named === undefined
    ? subjectBefore(segments.at(-1) ?? '', cues)
    : subjectBefore(named, cues);
}

function isApposition(segment: string): boolean {
  return /^\s*(?:an?|the|een|de|eine?|une?|una?)\s/iu.test(segment);
}

function subjectBefore(segment: string, cues: Cues): string | null {
  return asSpeaker(subjectOf(segment, cues), cues);
}

function isUnnamed(speaker: string, cues: Cues): boolean {
  return new RegExp(cues.unnamed.source, 'u').test(speaker.toLowerCase());
}

/** What stands before a verb of telling; nothing before a passive. */
function subjectOf(segment: string, cues: Cues): string {
  if (/\s(?:was|were|been|is|are|be|werd|werden|wurde|wurden|fue|été)\s*$/u.test(segment))
    return '';
  const clause = new RegExp(String.raw`^.*(?<!\p{L})(?:${cues.clause})(?:\s|’)`, 'u');
  const spoke = String.raw`(?:${cues.tell})`;
  return segment
    .replace(clause, '')
    .replace(
      /^.*\s(?:and|but|en|und|et|y|e)\s+(?=(?:an?|one|another|een|eine?|une?|una?|sources|insiders)\s)/u,
      '',
    )
    .trim()
    .replace(new RegExp(String.raw`^${spoke}\s+`, 'u'), '')
    .replace(new RegExp(String.raw`\s+(?:${spoke})(?:\s+(?:\p{L}+\s*){0,2})?$`, 'u'), '')
    .replace(/^(?:and|but|en|und|et|y|e|yet|so|zo)\s+/iu, '')
    .replace(TRAILING, '');
}

/** `In an interview with X, [Jane Stone] said`; capitalised words right behind a name may belong to it. */
function spokenAfter(behind: string, cues: Cues): string | null {
  const text = behind.replace(/^(?:\s\p{Lu}\p{L}+)+(?=[\s,])/u, '');
  const match = new RegExp(
    String.raw`^(?:[^,.;:“”"\u0001]{0,40},)?\s+(?:by\s+)?([^,.;:“”"\u0001]{2,60}?)\s+(?:\p{L}+ly\s+|also\s+)?(?:${cues.tell})(?!\p{L})`,
    'u',
  ).exec(text);
  const inverted = new RegExp(
    String.raw`^[^.;:“”"\u0001]{0,30}?(?:\s|,)(?:${cues.tell})\s+((?:(?:an?|the|een|de|eine?|der|die|une?|le|la|una?|el)\s+\p{L}+|\p{Lu}[\p{L}’-]+(?:\s+\p{Lu}[\p{L}’-]+){0,3}))(?=[\s,.:]|$)`,
    'u',
  ).exec(text);
  const by = new RegExp(
    String.raw`^(?:\s+(?:was|were|has\s+been)\s+told)?\s+(?:by|door)\s+([^,.;:“”"\u0001]{2,40}?)(?=\s(?:${cues.clause})\s|[,.;:“”"\u0001]|$)`,
    'u',
  ).exec(text);
  const found = by?.[1] ?? match?.[1] ?? inverted?.[1];
  return found === undefined ? null : asSpeaker(subjectOf(found, cues), cues);
}

/** A speaker as it is shown: in small letters at the start of a sentence unless it is a name. `null` for a pronoun. */
function asSpeaker(words: string, cues: Cues): string | null {
  const speaker = words.trim().replace(/\s+/g, ' ').replace(TRAILING, '');
  const tokens = speaker.split(' ');
  const [first = ''] = tokens;
  if (speaker === '' || speaker.length > MAX_CHARS || tokens.length > MAX_WORDS) return null;
  if (NOMINATIVE.test(first)) return null;
  if (tokens.some((token) => NOMINATIVE.test(token) && !ONLY_FIRST.test(token))) return null;
  const isDetermined = DETERMINER.test(first);
  if (isDetermined && tokens.length < 2 && !first.includes('’')) return null;
  const isSource = new RegExp(String.raw`^${cues.unnamed.source}`, 'u').test(speaker.toLowerCase());
  const small = speaker.charAt(0).toLowerCase() + speaker.slice(1);
  if (isDetermined || isSource) return small;
  if (ROLE_AND_NAME.test(speaker)) return speaker;
  return speakersInPlural(small) ?? (/^\p{Lu}/u.test(first) ? namedSpeaker(tokens) : null);
}

const OPENER =
  /^(?:In|On|At|For|From|After|Before|Since|When|While|As|Speaking|According|And|But|Yet|Earlier|Later|Yesterday|Today|Last|Meanwhile|However|Then|Now|Na|Tijdens|Voor|Toen|Nach|Vor|Im|Am|Bei|Dans|Après|Avant|Lors|Tras|Durante|Nel|Dopo|Em|Após|Volgens|Aldus|Laut|Selon|Según|Secondo|Segundo)$/u;

function namedSpeaker(tokens: readonly string[]): string | null {
  return OPENER.test(tokens[0] ?? '') ? null : tokens.join(' ');
}

/** `officials familiar with the matter` */
function speakersInPlural(speaker: string): string | null {
  return /^(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:officials|friends|neighbou?rs|police|residents|lawyers|relatives|witnesses|spokes\p{L}+|aides|staff|workers|diplomats|experts|researchers|doctors|people|vrienden|buren|ambtenaren|diplomaten|proches|amis|amigos|vecinos|funcionarios|amici|amigos|allegados)(?:\s|$)/u.test(
    speaker,
  )
    ? speaker
    : null;
}
