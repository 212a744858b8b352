import type { KeptArticle } from '../article-parts.ts';
import { readCounts } from './counts-codec.ts';
import type { SectionFile } from './section-file.ts';
import { readVarint, type VarintCursor } from './varints.ts';

/** The terms of an edition that was published before, by their numbers in it. */
export interface KnownTerms {
  /** By number. */
  readonly terms: readonly string[];
  /** Each sound with the terms of words that begin with it. */
  readonly sounds: readonly (readonly [sound: string, terms: Uint32Array])[];
  /** Tells the terms of an article's headline, in order. */
  headline(row: number, tell: (term: number) => void): void;
  /** Tells the terms of a passage without its headline, in order. */
  passage(label: number, tell: (term: number) => void): void;
  /** Whether the terms of an article's body are those of its passages, one after the other: none parts a word. */
  isOfPassages(article: KeptArticle): boolean;
  /** The articles, by their rows, that hold a term. */
  holding(term: number): Uint32Array;
  close(): void;
}

/** Reads what `writePostings` wrote. The file is closed with it, or where it cannot be read. */
export async function readKnownTerms(file: SectionFile): Promise<KnownTerms> {
  try {
    return await readAll(file);
  } catch (error) {
    file.close();
    throw error;
  }
}

async function readAll(file: SectionFile): Promise<KnownTerms> {
  const terms = await readStrings(file, 'terms');
  const [headlines, bodies] = [await readRows(file, 'headlines'), await readRows(file, 'bodies')];
  const lengths = await file.numbers('articles.lengths');
  return {
    terms,
    sounds: await readSounds(file),
    headline: (row, tell) => {
      headlines.tell(row, tell);
    },
    passage: (label, tell) => {
      bodies.tell(label - 1, tell);
    },
    isOfPassages({ row, labels }) {
      const inPassages = labels === null ? 0 : bodies.count(labels.first - 1, labels.last);
      return lengths[row] === headlines.count(row, row + 1) + inPassages;
    },
    holding(term) {
      const [count = 0] = numbersAt(file, 'articles.holding', term, 1);
      const [start = 0, end = 0] = numbersAt(file, 'articles.starts', 2 * term, 2);
      return readCounts(file.part('articles.lists', start, end), count).rows;
    },
    close: () => {
      file.close();
    },
  };
}

interface KnownRows {
  tell(row: number, tell: (term: number) => void): void;
  /** How many terms the rows from `first` up to, not including, `past` have. */
  count(first: number, past: number): number;
}

/** Reads what `writeSequences` wrote. */
async function readRows(file: SectionFile, name: string): Promise<KnownRows> {
  const starts = await file.numbers(`${name}.starts`);
  const bytes = await file.bytes(`${name}.terms`);
  return {
    tell(row, tell) {
      const cursor: VarintCursor = { bytes, at: starts[row] ?? 0 };
      for (const end = starts[row + 1] ?? 0; cursor.at < end;) tell(readVarint(cursor));
    },
    count(first, past) {
      let count = 0;
      for (let at = starts[first] ?? 0; at < (starts[past] ?? 0); at += 1)
        if ((bytes[at] ?? 0) < 128) count += 1;
      return count;
    },
  };
}

/** Reads what `writeStringTable` wrote, by number. */
async function readStrings(file: SectionFile, name: string): Promise<string[]> {
  const units = await file.buffer(`${name}.units`);
  const text = units.toString('utf16le');
  const ends = await file.numbers(`${name}.ends`);
  return Array.from(ends, (end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** Reads what `writeSounds` wrote. */
async function readSounds(file: SectionFile): Promise<(readonly [string, Uint32Array])[]> {
  const sounds = await readStrings(file, 'sounds');
  const numbers = await file.numbers('sounds.terms');
  const ends = await file.numbers('sounds.termEnds');
  return sounds.map((sound, at) => [sound, numbers.subarray(ends[at - 1] ?? 0, ends[at])]);
}

function numbersAt(file: SectionFile, name: string, index: number, count: number): Uint32Array {
  const from = index * Uint32Array.BYTES_PER_ELEMENT;
  const bytes = file.part(name, from, from + count * Uint32Array.BYTES_PER_ELEMENT);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
}
