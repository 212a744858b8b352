import type { IndexKind } from './index-question.ts';

/**
 * How one language asks about its coverage. Frames are regular expressions over a whole question in small letters,
 * without outlets, dates and marks; `<name>` stands for one of the words, and `<subject>` for what it asks about.
 */
export interface Grammar {
  /** Among them `opening` and `closing`: what people say before and behind a question of any kind. */
  readonly words: Readonly<Record<string, string>>;
  /** Tried in order. */
  readonly frames: readonly (readonly [IndexKind, string])[];
}

/** What a frame has found. */
export interface Framed {
  readonly kind: IndexKind;
  /** As asked; `null` for a frame without one. */
  readonly subject: string | null;
}

/** Finds the frame that a question has. */
export type FrameFinder = (asked: string) => Framed | null;

interface Frame {
  readonly kind: IndexKind;
  /** What every question of the frame begins with: few do, and the whole frame takes milliseconds to compile. */
  readonly beginning: RegExp;
  readonly whole: RegExp;
}

/** Makes a language ready. Its expressions are compiled when they are first needed. */
export function frameFinder({ words, frames }: Grammar): FrameFinder {
  const opening = new RegExp(`^${fill('<opening>', words)}`, 'iu');
  const closing = new RegExp(`(?:${fill('<closing>', words)})$`, 'iu');
  const compiled = frames.map(([kind, source]): Frame => {
    const filled = fill(source, words);
    const beginning = alternativesOf(filled).map(beginningOf).join('|');
    return {
      kind,
      beginning: new RegExp(`^(?:${beginning})`),
      whole: new RegExp(`^(?:${filled})$`, 'd'),
    };
  });
  return (asked) => {
    const begun = asked.replace(opening, '');
    const bare = begun.replace(closing, '').replace(closing, '');
    return find(compiled, bare) ?? (bare === begun ? null : find(compiled, begun));
  };
}

function find(frames: readonly Frame[], text: string): Framed | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (const { kind, beginning, whole } of frames) {
    const match = beginning.test(lower) ? whole.exec(lower) : null;
    if (match === null) continue;
    const place = match.indices?.groups?.subject;
    return { kind, subject: place === undefined ? null : text.slice(...place) };
  }
  return null;
}

function fill(source: string, words: Grammar['words']): string {
  return source.replace(/<(\w+)>/g, (_, name: string) =>
    name === 'subject' ? '(?<subject>.+?)' : `(?:${fill(wordsOf(name, words), words)})`,
  );
}

function wordsOf(name: string, words: Grammar['words']): string {
  const found = words[name];
  if (found === undefined) throw new RangeError(`No words are called "${name}"`);
  return found;
}

/** What an expression tries one after another, outside of its groups. */
function alternativesOf(source: string): string[] {
  const bars = outside(source, '|');
  const ends = [...bars, source.length];
  return ends.map((end, index) => source.slice((bars[index - 1] ?? -1) + 1, end));
}

/** An expression up to the first group behind a space. */
function beginningOf(source: string): string {
  const [space = source.length] = outside(source, ' ');
  const group = outside(source, '(').find((at) => at > space);
  return source.slice(0, group);
}

/** Where a mark stands outside of all groups. */
function outside(source: string, mark: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === ')') depth -= 1;
    if (depth === 0 && source[at] === mark) found.push(at);
    if (source[at] === '(') depth += 1;
  }
  return found;
}
