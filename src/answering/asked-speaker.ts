import { KNOWN_OUTLETS } from '../coverage/outlets/known-outlets.ts';
import { term } from '../language/analyse.ts';
import { isKnown } from '../language/thesaurus.ts';
import { tokens } from '../language/tokens.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Question } from '../retrieval/question.ts';
import type { Quoted } from './lacking-words.ts';

/** One to five words with capitals. */
const NAME =
  "(?<name>\\p{Lu}[\\p{L}\\p{N}.!’'-]*(?: (?:& |and |of |van |de |der |von )?\\p{Lu}[\\p{L}\\p{N}.!’'-]*){0,4})";

/** "What did the Echo report about …?", in en nl de fr es. */
const ASKS = [
  `^\\P{L}*(?:(?:[Aa]nd|[Bb]ut|[Ss]o) )?[Ww]hat (?:did|does|do|has|have|had) (?:the )?${NAME} (?:say|said|report|reported|write|written|tell|told|claim|claimed|publish|published|announce|announced|state|stated)(?!\\p{L})`,
  `^\\P{L}*[Ww]at (?:schreef|schrijft|meldde|meldt|berichtte|bericht|zei|zegt|publiceerde) (?:de |het )?${NAME}`,
  `^\\P{L}*[Ww]as (?:schrieb|schreibt|meldete|meldet|berichtete|berichtet|sagte|sagt) (?:der |die |das )?${NAME}`,
  `^\\P{L}*[Qq]u['’](?:a|ont)(?:-t-(?:il|elle))? (?:dit|écrit|rapporté|publié|déclaré) (?:le |la |les |l['’])?${NAME}`,
  `^\\P{L}*[Qq]ué (?:dijo|dice|escribió|informó|publicó) (?:el |la )?${NAME}`,
].map((pattern) => new RegExp(pattern, 'u'));

/**
 * The one whose words a question asks for by name, as written; `null` where it asks for none, or where that may be no
 * name, as a German noun. Of an outlet of the coverage nothing is looked for, as only its articles are searched.
 */
export function askedSpeaker({
  query,
  language,
  outlets,
}: Pick<Question, 'query' | 'language' | 'outlets'>): string | null {
  if (outlets.length > 0) return null;
  for (const pattern of ASKS) {
    const name = pattern.exec(query)?.groups?.name;
    if (name !== undefined) return language === 'de' && mayBeNoun(name) ? null : name;
  }
  return null;
}

/**
 * Whether some quote has the words of the one who is asked about, or is credited to them or published by them; true
 * where nobody is.
 */
export function isOfAskedSpeaker(
  quoted: readonly Quoted[],
  question: Pick<Question, 'query' | 'language' | 'outlets'>,
): boolean {
  const speaker = askedSpeaker(question);
  return (
    speaker === null ||
    quoted.some(({ evidence: { hit }, quote }) => isNamedIn(speaker, quote, hit))
  );
}

/** Whether a text, or what its article tells of outlets, people and credits, has the last word of a name as written. */
export function isNamedIn(name: string, text: string, { article, passage }: Hit): boolean {
  const last = tokens(name).at(-1)?.text;
  const all = [
    text,
    article.headline,
    article.outlet ?? '',
    ...article.authors,
    ...passage.credits.flatMap(({ originator, speaker }) => [originator, speaker ?? '']),
  ];
  return all.some((one) => tokens(one).some((word) => word.text === last));
}

function mayBeNoun(name: string): boolean {
  const isOutlet = ['', 'Der ', 'Die ', 'Das '].some((the) => KNOWN_OUTLETS.has(the + name));
  return !isOutlet && !name.includes(' ') && isKnown(term(name, 'de'), 'de');
}
