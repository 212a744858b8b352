import { tokens, type Token } from '../../../language/tokens.ts';
import type { Passage } from '../../edition.ts';
import { lastWhere } from '../../last-where.ts';
import type { ArticleParts, KeptArticle } from '../article-parts.ts';
import type { Pace } from '../pace.ts';
import type { Predecessor } from '../predecessor.ts';
import { keepSounds } from './keep-sounds.ts';
import { createNumberList, type NumberList } from './number-list.ts';
import { createRows, type Rows, type Stretch } from './rows.ts';
import { createTermNumbers, type TermNumbers } from './term-numbers.ts';

/** The analysed words of a coverage. */
export interface CollectedTerms extends Pick<TermNumbers, 'terms' | 'sounds'> {
  /** Numbers of terms, text after text. */
  readonly sequence: NumberList;
  /** By label, from 0. */
  readonly passages: Rows;
  readonly articles: Rows;
  /** The article of each passage, by their rows. */
  readonly articleOf: NumberList;
}

/** A body's words that have a term; the first of them stands at `from` in the sequence. */
interface CollectedBody {
  readonly words: readonly Token[];
  readonly from: number;
}

/**
 * Analyses every headline and body once: a passage is a part of its article's terms. The terms of articles that are taken
 * over are those they had before, under other numbers: what comes of it is the same.
 */
export async function collectTerms(
  parts: readonly ArticleParts[],
  predecessor: Pick<Predecessor, 'terms' | 'gone'> | null,
  pace: Pace,
): Promise<CollectedTerms> {
  const numbers = createTermNumbers();
  const sequence = createNumberList();
  const [passages, articles, articleOf] = [createRows(), createRows(), createNumberList()];
  const known = predecessor?.terms;
  /** By number in the edition before: that of the same term now. */
  const renumbered = new Int32Array(known?.terms.length ?? 0).fill(-1);
  for (const [row, part] of parts.entries()) {
    if (pace.isDue()) await pace.rest();
    if (part.before === null) analyse(part);
    else takeOver(part.before);
    for (let count = 0; count < part.count; count += 1) articleOf.push(row);
  }
  if (predecessor) await keepSounds(predecessor, parts, renumbered, numbers, pace);
  const { terms, sounds } = numbers;
  return { terms, sounds, sequence, passages, articles, articleOf };

  function analyse({ article, made }: ArticleParts): void {
    const numberOf = numbers.numbersIn(article.language);
    const headline = stretchOf(append(article.headline, numberOf));
    const whole = append(article.body, numberOf);
    articles.push({ headline, body: stretchOf(whole) });
    for (const passage of made) {
      const body = partOf(whole, passage) ?? stretchOf(append(passage.text, numberOf));
      passages.push({ headline, body });
    }
  }

  function append(text: string, numberOf: (word: string) => number): CollectedBody {
    const from = sequence.length;
    const words = tokens(text).filter((token) => {
      const number = numberOf(token.text);
      if (number >= 0) sequence.push(number);
      return number >= 0;
    });
    return { words, from };
  }

  function takeOver({ row, labels }: KeptArticle): void {
    const from = sequence.length;
    known?.headline(row, push);
    const headline: Stretch = [from, sequence.length];
    for (let label = labels?.first ?? 1; label <= (labels?.last ?? 0); label += 1) {
      const start = sequence.length;
      known?.passage(label, push);
      passages.push({ headline, body: [start, sequence.length] });
    }
    articles.push({ headline, body: [headline[1], sequence.length] });
  }

  function push(old: number): void {
    const number = renumbered[old] ?? -1;
    sequence.push(
      number >= 0 ? number : (renumbered[old] = numbers.numberOf(known?.terms[old] ?? '')),
    );
  }
}

function stretchOf({ words, from }: CollectedBody): Stretch {
  return [from, from + words.length];
}

/** Where the words of a passage stand; `null` when its borders go through a word, which then is others. */
function partOf({ words, from }: CollectedBody, { start, end }: Passage): Stretch | null {
  const first = firstEndingAfter(words, start);
  const last = firstEndingAfter(words, end);
  const isCut = [words[first], words[last]].some(
    (word, index) => word !== undefined && word.start < (index === 0 ? start : end),
  );
  return isCut ? null : [from + first, from + last];
}

/** How many words end at `offset` or before it. */
function firstEndingAfter(words: readonly Token[], offset: number): number {
  return lastWhere(words.length, (at) => (words[at]?.end ?? 0) <= offset) + 1;
}
