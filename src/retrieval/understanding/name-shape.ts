import { hostShape } from '../../coverage/outlets/name-forms.ts';
import { AMBIGUOUS_NAMES, KNOWN_OUTLETS } from '../../coverage/outlets/known-outlets.ts';
import { fold } from '../../language/analyse.ts';

/**
 * How surely a stretch of a question is a name: `sure` for several words with capitals, inner capitals, a
 * host name, a well-known name that is no word; `likely` for one word with a capital, or small letters that
 * spell a sure name; `unlikely` for what may as well be words.
 */
export type NameShape = 'sure' | 'likely' | 'unlikely';

const SMALL_WORDS = new Set(
  'of and the & de du la le les der die das het el for on in y et und en'.split(' '),
);
const ARTICLE = /^(?:the|de|der|die|das|le|la|les|el|los|las|het)\s+/iu;

/** Names that are words as well, beside those that are so in running text; folded to small letters. */
const WORDS = new Set([
  ...[...AMBIGUOUS_NAMES].map(fold),
  ...(
    'age star sun mirror times post hill week verge independent guardian observer atlantic information intercept ' +
    'express globe mail metro nation standard echo courier herald journal record citizen local conversation ' +
    'athletic wrap cut root onion drive points spectator economist scotsman telegraph ' +
    'polygon vox axios insider inverse newsweek hello vulture vanity cosmopolitan glamour billboard ' +
    'morgen standaard zeit welt monde figaro point soir mundo pais tribune gazette chronicle examiner enquirer ' +
    'roar hacker strand wire bulletin dispatch pioneer register press sketch today now reason ' +
    'nature science cell politico business health sports travel news world life style arts entertainment'
  ).split(' '),
]);

/** Whether a one-word name is an ordinary word too, whatever its case. */
export function isOrdinaryWord(name: string): boolean {
  return WORDS.has(fold(name.replace(ARTICLE, '')));
}

/**
 * @param words as written in the question
 * @param outlet the canonical name they stand for
 * @param isLowercase whether the whole question is written in small letters
 */
export function shapeOf(words: string, outlet: string, isLowercase: boolean): NameShape {
  if (hostShape(words) !== null) return 'sure';
  const bare = words.replace(ARTICLE, '');
  const parts = bare.split(/[\s|:–—-]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const significant = parts.filter((part) => !SMALL_WORDS.has(part));
  if (!significant.some((part) => /\p{Lu}/u.test(part)))
    return isLowercase && isPlain(bare, significant) ? 'likely' : 'unlikely';
  if (!significant.every((part) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(part)))
    return bare === outlet ? 'sure' : 'unlikely';
  if (significant.length > 1) return 'sure';
  return shapeOfWord(words, bare, outlet);
}

function isPlain(bare: string, significant: readonly string[]): boolean {
  return significant.length > 1 || (bare.length > 3 && !isOrdinaryWord(bare));
}

function shapeOfWord(words: string, bare: string, outlet: string): NameShape {
  const hasArticle = /^(?:The|Der|Die|Das|Le|La|El|De|Het) \p{Lu}/u.test(outlet);
  if (hasArticle && !ARTICLE.test(words)) return 'likely';
  const isKnown = KNOWN_OUTLETS.has(bare) || KNOWN_OUTLETS.has(words);
  if (isKnown && !isOrdinaryWord(bare)) return 'sure';
  return /\p{Ll}.*\p{Lu}|^[\p{Lu}\p{N}]{3,}$|!$/u.test(bare) ? 'sure' : 'likely';
}
