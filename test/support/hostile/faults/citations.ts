import { sentences } from '../../../../src/language/sentences.ts';
import { replaceFirst, type Ground, type Planted, type Planter } from './planter.ts';
import type { PlantedClaim } from '../planted-claims.ts';
import type { SampleArticle } from '../sample-evidence.ts';

/** Faults of the citation and its quote; what the claim says is left as it is. */
export const CITATION_PLANTERS: readonly Planter[] = [
  {
    kind: 'id out of range',
    fault: 'citation',
    plant: ({ cites }) => ({ cites: cites.map((cite) => ({ ...cite, article: 'none' })) }),
  },
  quotePlanter('its own words as the quote', ({ text }, ground) =>
    text.length > 20 && !isVerbatim(text.replace(/\.$/, ''), ground) ? text : null,
  ),
  quotePlanter('a quote stitched from two sentences', (_, ground) => {
    const [first, second] = farSentences(ground.cited[0]);
    return first && second ? `${firstHalf(first)} ${lastHalf(second)}` : null;
  }),
  quotePlanter('a quote stitched in the wrong order', (_, ground) => {
    const [first, second] = farSentences(ground.cited[0]);
    return first && second ? `${firstHalf(second)} … ${lastHalf(first)}` : null;
  }),
  quotePlanter('a quote stitched from two articles', ({ text }, { cited: [own], articles }) => {
    const [first] = farSentences(own);
    const others = articles.filter(({ id }) => id !== own?.id);
    const other = others[text.length % others.length];
    const [, second] = farSentences(other);
    return first && second ? `${firstHalf(first)} … ${lastHalf(second)}` : null;
  }),
  quotePlanter('a word of the quote replaced', ({ cites }, ground) => {
    const quote = cites[0]?.quote ?? '';
    const words = quote.match(/(?<=\s)\p{Ll}{5,}(?=\s)/gu) ?? [];
    const other = ground.cited[0]?.text
      .match(/(?<=\s)\p{Ll}{5,}(?=\s)/gu)
      ?.find((word) => !quote.includes(word));
    const [word] = words;
    return word === undefined || other === undefined ? null : quote.replace(word, other);
  }),
  quotePlanter('a number of the quote changed', ({ cites }) =>
    replaceFirst(cites[0]?.quote ?? '', /\d(?=\D|$)/g, ([digit]) =>
      String((Number(digit) + 4) % 10),
    ),
  ),
  quotePlanter('a negation of the quote left out', ({ cites }) =>
    replaceFirst(
      cites[0]?.quote ?? '',
      /(?<=\s)(?:not|never|no longer|still not|nicht|niet|geen) /g,
      () => '',
    ),
  ),
  {
    kind: 'the right quote on another article',
    fault: 'quote',
    plant({ cites }, { articles }) {
      const cite = cites[0];
      const other = articles.find(
        ({ id, text }) => id > (cite?.article ?? '') && !text.includes(cite?.quote ?? ''),
      );
      return cite && other ? { cites: [{ ...cite, article: other.id }] } : null;
    },
  },
];

function quotePlanter(
  kind: string,
  quoteOf: (claim: PlantedClaim, ground: Ground) => string | null,
): Planter {
  return {
    kind,
    fault: 'quote',
    plant(claim, ground): Planted | null {
      const cite = claim.cites[0];
      const quote = quoteOf(claim, ground);
      return cite === undefined || quote === null || isVerbatim(quote, ground)
        ? null
        : { cites: [{ ...cite, quote }] };
    },
  };
}

function isVerbatim(quote: string, { articles }: Ground): boolean {
  return articles.some(({ text }) => text.toLowerCase().includes(quote.toLowerCase()));
}

/** Two long sentences of an article with one between them. */
function farSentences(article: SampleArticle | undefined): readonly (string | undefined)[] {
  const all = sentences(article?.text ?? '').map(({ text }) => text.trim());
  const from = all.findIndex(isLong);
  const to = all.findIndex((text, index) => index > from + 1 && isLong(text));
  return from < 0 || to < 0 ? [] : [all[from], all[to]];
}

function isLong(sentence: string): boolean {
  return sentence.split(/\s+/).length >= 10;
}

function firstHalf(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.slice(0, words.length / 2).join(' ');
}

function lastHalf(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.slice(words.length / 2).join(' ');
}
