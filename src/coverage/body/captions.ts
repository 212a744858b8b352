/** Words that join names in a caption, in en nl de fr es it pt. */
const JOINERS = new Set(['and', 'en', 'und', 'et', 'y', 'e', '&', 'with', 'met', 'mit', 'avec']);
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*,?$/u;
const PARTICLES = new Set([
  'van',
  'de',
  'der',
  'den',
  'von',
  'du',
  'da',
  'di',
  'la',
  'le',
  'of',
  'the',
]);
const MAX_CAPTION_WORDS = 8;
const MAX_CAPTION_CHARS = 120;

/**
 * Whether a paragraph is only a picture's caption: one or more names that the story itself carries
 * (`Kim K and Kanye`, `Kanye West`). Each name must stand in the story or its headline besides.
 * @param context headline and paragraphs of the story, this one included
 */
export function isNameCaption(paragraph: string, context: string): boolean {
  if (paragraph.length > MAX_CAPTION_CHARS || /[.!?:;"“”‘]$/.test(paragraph.slice(-1)))
    return false;
  const words = paragraph.split(' ');
  if (words.length < 2 || words.length > MAX_CAPTION_WORDS) return false;
  const names = namesOf(words);
  return names.length > 0 && names.every((name) => standsTwice(name, context));
}

/** The names a line is made of; empty when it holds any other word. */
function namesOf(words: readonly string[]): string[] {
  const names: string[][] = [[]];
  for (const word of words) {
    const current = names.at(-1) ?? [];
    if (JOINERS.has(word.toLowerCase())) names.push([]);
    else if (NAME_WORD.test(word) || (current.length > 0 && PARTICLES.has(word)))
      current.push(word);
    else return [];
    if (word.endsWith(',')) names.push([]);
  }
  const joined = names.map((name) => name.join(' ').replace(/,$/, ''));
  return joined.every((name) => name !== '') ? joined : [];
}

function standsTwice(name: string, context: string): boolean {
  const first = context.indexOf(name);
  return first >= 0 && context.includes(name, first + name.length);
}
