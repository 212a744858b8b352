import type { Article } from '../../../coverage/article.ts';
import { tokens, type Token } from '../../../language/tokens.ts';
import type { Passage } from '../../edition.ts';
import { lastWhere } from '../../last-where.ts';
import type { Pace } from '../pace.ts';
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
 * Analyses every headline and body once: a passage is a part of its article's terms.
 * @param passages in the order of the articles
 */
export async function collectTerms(
  articles: readonly Article[],
  passages: readonly Passage[],
  pace: Pace,
): Promise<CollectedTerms> {
  const { terms, sounds, numbersIn } = createTermNumbers();
  const sequence = createNumberList();
  const [ofPassages, ofArticles, articleOf] = [createRows(), createRows(), createNumberList()];
  let next = 0;
  for (const [row, { id, headline: title, body, language }] of articles.entries()) {
    if (pace.isDue()) await pace.rest();
    const numberOf = numbersIn(language);
    const headline = stretchOf(append(title, numberOf));
    const whole = append(body, numberOf);
    ofArticles.push({ headline, body: stretchOf(whole) });
    for (; passages[next]?.articleId === id; next += 1) {
      const passage = passages[next];
      if (!passage) break;
      const part = partOf(whole, passage) ?? stretchOf(append(passage.text, numberOf));
      ofPassages.push({ headline, body: part });
      articleOf.push(row);
    }
  }
  return { terms, sounds, sequence, passages: ofPassages, articles: ofArticles, articleOf };

  function append(text: string, numberOf: (word: string) => number): CollectedBody {
    const from = sequence.length;
    const words = tokens(text).filter((token) => {
      const number = numberOf(token.text);
      if (number >= 0) sequence.push(number);
      return number >= 0;
    });
    return { words, from };
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
