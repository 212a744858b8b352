import { allMatches } from '../../language/all-matches.ts';
import type { Cues } from './cues/cues.ts';
import { capitalisedRun } from './name-shape.ts';
import { firstWord, type NameIndex } from './name-index.ts';

/** Words before a name that make it a person's or an office's. */
const TITLE =
  /^(?:Mayor|President|Prime|Minister|Chancellor|King|Queen|Prince|Princess|Judge|Justice|Senator|Sen|Rep|Governor|Gov|Councillor|Captain|Capt|Chief|Sheriff|Officer|Detective|General|Colonel|Professor|Prof|Doctor|Dr|Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|Pope|Bishop|Father|Sister|Coach|Police|Ministry|Department|University|Court|Congress|Parliament|Council|House|Senate|Committee|Frau|Herr|Burgemeester|Minister|Monsieur|Madame|Señor|Señora)\b\.?|(?:Police|Department|Council|Court|Committee|University|Ministry|Party|Association|Union|Foundation|Institute|Hospital|Agency)$/;

/** Platforms carry words of anybody. */
const PLATFORM =
  /^(?:Twitter|Facebook|Instagram|TikTok|YouTube|Snapchat|WhatsApp|Telegram|Reddit|Wikipedia|Amazon|Google|Spotify|Netflix|Weibo|Threads|Bluesky|X|LinkedIn|Apple|Tumblr|Patreon|OnlyFans)$/;

/** Common given names of the seven languages: two words that begin with one are a person. */
const GIVEN_NAME =
  /^(?:Adam|Alex|Alexander|Alice|Amy|Ana|Andrea|Andrew|Anna|Anne|Anthony|Antonio|Ben|Bill|Bob|Brad|Brian|Britney|Camilla|Carlos|Catherine|Charles|Charlie|Chris|Christian|Claire|Dan|Daniel|David|Diana|Donald|Elizabeth|Emily|Emma|Eric|Eva|Frank|George|Hans|Harry|Ivanka|Jack|Jake|James|Jan|Jane|Jean|Jeff|Jennifer|Jessica|Jim|Joe|Johan|John|José|Joseph|Juan|Julia|Justin|Kanye|Karen|Kate|Kelly|Kevin|Khloe|Khloé|Kim|Kourtney|Kris|Kylie|Laura|Lisa|Lucy|Luis|Marc|Maria|María|Marie|Mark|Mary|Matt|Max|Meghan|Melania|Michael|Michelle|Mike|Nancy|Nick|Nicole|Olivia|Paul|Peter|Philip|Pierre|Rachel|Rebecca|Richard|Robert|Rose|Sam|Sarah|Scott|Sophie|Steve|Susan|Taylor|Thomas|Tim|Tom|Tony|Victoria|William)$/;

/** `DailyLeaf`, `TMQ`, `Kust24`, `Leaf.example`: shapes that people's names do not have. */
const BRAND_SHAPE = /^\p{Lu}{2,}$|\d|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|[^.]\.\p{L}{2,}$|!$/u;

/** A name in so many different ways of crediting is an outlet, though it is one ordinary word. */
const KINDS_OF_EVIDENCE = 2;

/**
 * Unknown names that a text credits as only outlets are credited, as they are written. People, offices and
 * platforms are not taken for outlets; a single word only where its shape, the noun before it (`magazine X`)
 * or a second way of crediting it speaks for one.
 * @param text with curly apostrophes
 */
export function learnNames(text: string, cues: Cues, names: NameIndex): Map<string, string> {
  const shaped = cues.shapes === null ? [] : (text.match(cues.shapes) ?? []);
  const learnt = new Map(shaped.map((name) => [name, names.shown(name)]));
  const refused = new Set<string>();
  for (const match of allMatches(text, cues.implies)) {
    const name = capitalisedRun(text, match.index + match[0].length);
    if (name === null || learnt.has(name) || refused.has(name) || isKnown(name, names)) continue;
    if (mayBeOutlet(name, match[0], text, cues)) learnt.set(name, names.shown(name));
    else refused.add(name);
  }
  return learnt;
}

function isKnown(name: string, names: NameIndex): boolean {
  return names.startingWith(firstWord(name)).some(({ text }) => text === name);
}

function mayBeOutlet(name: string, cue: string, text: string, cues: Cues): boolean {
  if (TITLE.test(name) || PLATFORM.test(name)) return false;
  const words = name.split(' ');
  if (words.length === 1 && BRAND_SHAPE.test(name)) return true;
  if (GIVEN_NAME.test(words[0] ?? '') || hasPartAlone(words, text)) return false;
  return words.length > 1 || NOUN_CUE.test(cue) || isCreditedTwice(name, text, cues);
}

/** The noun of an outlet right before the name, rather than a source that told it something. */
const NOUN_CUE =
  /^(?!(?:[Ss]ource|[Ii]nsider|[Tt]ipster|[Bb]ron|[Ii]ngewijde|Quelle|fuente|fonte)s?\b)\p{L}[\p{L}\s’-]*$/u;

/** Surnames and given names stand alone as well (`Stone said`); an outlet's words hardly do. */
function hasPartAlone(words: readonly string[], text: string): boolean {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return false;
  const before = `${words.at(-2) ?? ''} `;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const isWord = !/\p{L}/u.test((text[at - 1] ?? '') + (text[at + last.length] ?? ''));
    const isShortForm = /\bthe $/i.test(text.slice(Math.max(0, at - 5), at));
    if (isWord && !isShortForm && !text.startsWith(before, at - before.length)) return true;
  }
  return false;
}

function isCreditedTwice(name: string, text: string, cues: Cues): boolean {
  const kinds = new Set<string>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = cues.before.exec(text.slice(Math.max(0, at - 80), at).toLowerCase());
    const after = cues.after.exec(
      text.slice(at + name.length, at + name.length + 80).toLowerCase(),
    );
    if (before?.groups)
      kinds.add(Object.keys(before.groups).find((role) => before.groups?.[role]) ?? '');
    else if (
      after?.groups?.['report'] !== undefined &&
      /^\s*reports?\b|publi|meld|bericht/.test(after[0])
    )
      kinds.add('after');
  }
  return kinds.size >= KINDS_OF_EVIDENCE;
}
