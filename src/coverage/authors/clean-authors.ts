import { fold } from '../../language/analyse.ts';
import { normaliseLine } from '../body/paragraphs-of.ts';
import { outletKey } from '../outlet-names.ts';
import { KNOWN_OUTLETS } from '../outlets/known-outlets.ts';
import { hostShape } from '../outlets/name-forms.ts';
import { BYLINE_START, NO_PERSON, PLACES, ROLE } from './author-words.ts';

/** A name with its address: `jane@x.com (Jane Doe)`, `Jane Doe <jane@x.com>`. */
const ADDRESS = /[^\s@]+@\S+\s*\(([^()]+)\)|^([^<>]+?)\s*<\S*@\S*>$/u;
const SEPARATOR =
  /\s*[;|/•·]\s*|\s+[–—-]\s+|,\s*(?:and|en|und|et|y|e)\s+|,\s+|\s+(?:and|und|&|with|mit|avec)\s+|\s+(?:en|et|y|e|met|con)\s+(?=\p{Lu}\S*\s+\p{L})/u;
/** `Jane Doe in Berlin`, `Jane Doe for the Gazette`. */
const BESIDE = /\s+(?:in|at|for|from|of|voor|für|aus|pour|à|para|em)\s+.*$/u;
/** `DOE, Jane` */
const SURNAME_FIRST = /^(\p{Lu}[\p{Lu}'’-]+),\s+(\p{Lu}\p{Ll}+)$/u;
const WORD = String.raw`(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*`;
const PARTICLE = String.raw`(?:van|der|den|de|het|'t|ter|ten|te|op|von|zu|vom|zur|di|da|dal|del|della|des|du|la|le|los|las|dos|das|do|e|y|i|al|el|bin|ibn|ben|af|av)`;
const NAME = new RegExp(
  `^(?:d['’]|l['’]|${PARTICLE}\\s)?${WORD}(?:\\s(?:${PARTICLE}|${WORD}|d['’]\\p{L}+)){0,5}$`,
  'u',
);
/** A page that names more lists its staff. */
const MAX_AUTHORS = 20;

/**
 * The people that an article is by, in order, each once: without `By`, addresses, roles, places, dates and
 * the outlet's own name. What names no person, such as `Staff` or `admin`, is left out.
 * @param written as metadata or a byline has it, one or several names an entry
 */
export function cleanAuthors(written: readonly string[], outlet: string | null): readonly string[] {
  const own = outlet === null ? null : outletKey(outlet);
  const names = written
    .filter((entry) => own === null || outletKey(entry) !== own)
    .flatMap((entry) => namesIn(normaliseLine(entry)))
    .filter((name) => outletKey(name) !== own && !KNOWN_OUTLETS.has(name));
  const byKey = new Map(names.map((name) => [fold(name), name] as const).reverse());
  return [...byKey.values()].reverse().slice(0, MAX_AUTHORS);
}

function namesIn(entry: string): string[] {
  const [, behind, before] = ADDRESS.exec(entry) ?? [];
  const text = (behind ?? before ?? entry).replace(BYLINE_START, '').trim();
  if (/^(?:https?:)?\/\/|^www\.|@/.test(text)) return [];
  const [, surname, given] = SURNAME_FIRST.exec(text) ?? [];
  if (surname !== undefined && given !== undefined) return [inTitleCase(`${given} ${surname}`)];
  const parts = text.split(SEPARATOR).map((part) => part.replace(BYLINE_START, '').trim());
  return parts.flatMap((part, index) => {
    const name = nameIn(part);
    return name === null || (index > 0 && !isFullName(name)) ? [] : [name];
  });
}

/** The name in a part of a byline; `null` for a role, a place, a date or a name of nobody. */
function nameIn(part: string): string | null {
  const bare = part
    .replace(BESIDE, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/[,.:]+$/, '');
  const isPerson =
    NAME.test(bare) &&
    bare.length <= 60 &&
    !NO_PERSON.test(bare) &&
    !ROLE.test(bare) &&
    hostShape(bare) === null;
  if (!isPerson) return null;
  return /\p{Ll}/u.test(bare) || bare.length < 5 ? bare : inTitleCase(bare);
}

/** Behind a comma or an `and` one word is most often a place. */
function isFullName(name: string): boolean {
  return /\s/.test(name) && !PLACES.has(fold(name));
}

/** `JANE O'NEILL-MCDONALD` becomes `Jane O'Neill-McDonald`. */
function inTitleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<!\p{L})Mc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
