import { fold } from '../../language/analyse.ts';
import { withoutMoments } from '../dates/moments.ts';
import type { PageHead } from '../html/page-head.ts';
import { NO_NAME } from './author-words.ts';
import { cleanAuthors } from './clean-authors.ts';

/** What opens a byline, in en nl de fr es it pt, or says what its people did. */
const START =
  /^(?:(?:posted|submitted|written|reported|story|words|text|interview|geschreven|geplaatst|escrito|publicado|écrit|publié|scritto|geschrieben|veröffentlicht) (?:by|door|por|par|da|von)|by|door|von|par|por|di|a cura di|reporter|interview|authors?|auteurs?|autor(?:en|es|a)?|autore|tekst|text|texte|texto)(?:\s*:\s*|\s+)(?=\p{Lu}|van\s|von\s|de\s)/iu;
/** A sentence goes on behind the names; a byline ends, or says what they are. */
const TAIL = /^(?:[^,.!?]|\.(?=\S| \p{Lu}\S* ?\p{Lu}))*/u;
/** A line of more is no byline. */
const MAX_CHARS = 160;
/** A story's own paragraphs, where a name is that of a place or a person of the story. */
const MIN_STORY_CHARS = 80;

/**
 * The people whom the lines between headline and story name: those of a byline (`By Jane Doe and John Roe`),
 * else a name that stands with a date or alone between dates (`Jane Doe, 6 January 2021`), unless the story
 * speaks of it. As written; none where nothing is certain.
 * @param outlets names of which none is a person's
 */
export function headAuthors({ lines, story }: PageHead, outlets: readonly string[]): string[] {
  const short = lines.filter((line) => line.length <= MAX_CHARS);
  const own = new Set(outlets.map(fold));
  const people = (text: string): readonly string[] =>
    cleanAuthors([text], null).filter((name) => /\s/.test(name) && !own.has(fold(name)));
  for (const line of short) {
    const found = withoutMoments(line).parts.flatMap((part) => bylineOf(part, people));
    if (found.length > 0) return found;
  }
  const prose = story.split('\n').filter((line) => line.length >= MIN_STORY_CHARS);
  const isNamed = (name: string) => prose.some((line) => line.includes(name));
  const first = lines.findIndex(
    (line) => line.length >= MIN_STORY_CHARS || /[.!?]["”]?$/.test(line),
  );
  for (const line of datedLines(first < 0 ? lines : lines.slice(0, first))) {
    const found = withoutMoments(line).parts.flatMap((part) => barePerson(part, people));
    const [name] = found.filter((one) => !isNamed(one));
    if (name !== undefined && found.length === 1) return [name];
  }
  return [];
}

type People = (text: string) => readonly string[];

function bylineOf(part: string, people: People): readonly string[] {
  const opening = START.exec(part)?.[0];
  if (opening === undefined) return [];
  const rest = part.slice(opening.length).replace(/\s+\S+@\S+$/, '');
  const first = TAIL.exec(rest)?.[0] ?? '';
  const words = first.split(/\s+/).filter((word) => word !== '');
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (lower * 2 > words.length || /[!?]$/.test(rest) || /\p{Ll}{3,}\.$/u.test(rest)) return [];
  return people(rest);
}

/** Lines that hold a date, those beside a line that is nothing else, and a line alone above the story. */
function datedLines(lines: readonly string[]): string[] {
  if (lines.length === 1) return [...lines];
  const moments = lines.map(withoutMoments);
  const isOnlyDate = (index: number) =>
    moments[index]?.dated === true && moments[index].parts.length === 0;
  return lines.filter(
    (_, index) => moments[index]?.dated === true || isOnlyDate(index - 1) || isOnlyDate(index + 1),
  );
}

/** A part of two to four words that is a name and nothing a page has beside a date. */
function barePerson(part: string, people: People): readonly string[] {
  const words = part.replace(/,.*$/, '').split(' ');
  if (words.length < 2 || words.length > 4 || NO_NAME.test(fold(part))) return [];
  const found = people(part);
  return found.length === 1 ? found : [];
}
