import { parse } from 'tldts';
import { fold } from '../../language/analyse.ts';

/** A name in the shape of a host name, as `bbc.co.uk` and `NU.nl` are. */
export interface HostShape {
  /** `bbc` */
  readonly label: string;
  /** `co.uk` */
  readonly suffix: string;
}

/** `Le Monde.fr` */
const TRAILING_SUFFIX =
  /(?<=[\p{L}\d])\.(?:com|org|net|co\.uk|com\.au|uk|nl|be|de|at|ch|fr|es|it|pt|tv)$/u;
const ARTICLE = /^(?:the|die|der|das|de|het|le|la|les|el|los|il|o) (?=\S)/;
const SMALL_WORDS = new Set('of and the & de du la for on in'.split(' '));
/** Words that a site's name has and the outlet's own has not, or the other way round. */
const TRAILING_WORD = /(?<=[\p{L}\d]{2})(?:news|online|magazine|media|com|tv|digital)$/u;
/** A name of more words is not abbreviated. */
const MAX_WORDS = 6;
/** Fewer initials than this stand for too many names. */
const MIN_INITIALS = 3;

/** The parts of a name that is a host name; `null` for any other. */
export function hostShape(name: string): HostShape | null {
  if (!name.includes('.') || !/^[a-z\d-]{2,}(?:\.[a-z\d-]+)+$/i.test(name)) return null;
  const options = { detectSpecialUse: true, validateHostname: false };
  const { domainWithoutSuffix, publicSuffix, ...found } = parse(name.toLowerCase(), options);
  const isHost = found.isIcann === true || found.isSpecialUse === true;
  if (!isHost || !publicSuffix || !domainWithoutSuffix || domainWithoutSuffix.length < 2)
    return null;
  return { label: domainWithoutSuffix, suffix: publicSuffix };
}

/** A name's letters and digits, folded, without the ending of a host name: `Le Monde.fr` is `lemonde`. */
export function lettersOf(name: string): string {
  return letters(plain(name));
}

/** As `lettersOf`, without a leading `The`. */
export function bareLettersOf(name: string): string {
  return letters(plain(name).replace(/^the (?=\S)/, ''));
}

/**
 * The short forms in which a host name, a handle or a list may write a name, each folded and without blanks:
 * for `The New York Times` also `thenewyorktimes`, `nytimes` and `nyt`.
 */
export function shortForms(name: string): readonly string[] {
  const folded = plain(name);
  const bare = folded.replace(ARTICLE, '');
  const umlauts = name.replaceAll(/[äöü]/gi, (vowel) => `${fold(vowel)}e`);
  const spelt = umlauts === name ? [] : [plain(umlauts), plain(umlauts).replace(ARTICLE, '')];
  const forms = [folded, bare, ...spelt].map(letters);
  return [...new Set([...forms, ...initialForms(bare)])].filter((form) => form.length > 1);
}

/** What is left of a key without words such as `news`: `bbcnews` and `bbc` meet in `bbc`. */
export function stemOf(key: string): string {
  return key.replace(TRAILING_WORD, '');
}

/** `ny` + `times`, `nyt`: the initials of the first words, and the others in full. */
function initialForms(bare: string): string[] {
  const all = bare.split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (all.length > MAX_WORDS) return [];
  const forms = [all, all.filter((word) => !SMALL_WORDS.has(word))].flatMap((words) =>
    words.map((_, index) => {
      const initials = words.slice(0, index + 1).map((word) => letters(word).slice(0, 1));
      const rest = words.slice(index + 1);
      const isShort = initials.length < (rest.length === 0 ? MIN_INITIALS : 2);
      return isShort ? '' : [...initials, ...rest.map(letters)].join('');
    }),
  );
  return forms.filter((form) => form !== '');
}

function plain(name: string): string {
  const host = hostShape(name);
  return (host?.label ?? fold(name).replace(TRAILING_SUFFIX, '')).replaceAll(/\s+/g, ' ').trim();
}

function letters(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}!]+/gu, '');
}
