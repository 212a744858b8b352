import type { Sentence } from '../../language/sentences.ts';
import type { Credit } from '../article.ts';
import type { BodySentences } from './body-sentences.ts';
import { ROLES, type Mark } from './marks.ts';
import type { Quotation } from './quotations.ts';

type Link = Pick<Credit, 'originator' | 'speaker'> & { readonly order: number };

/**
 * Credited stretches: each mark's sentence with its quotations. Sentences that follow one another and are
 * credited alike are one stretch, so that the credits of any one sentence stand in the order of their chain.
 */
export function creditedSpans(
  marks: readonly Mark[],
  sentences: BodySentences,
  quotations: readonly Quotation[],
): Credit[] {
  const chains = new Map<Sentence, Link[]>();
  for (const mark of marks) {
    for (const sentence of reach(mark, sentences, quotations)) addLink(chains, sentence, mark);
  }
  const found: Credit[] = [];
  let run: Credit[] = [];
  let previous: Sentence | null = null;
  for (const [sentence, links] of [...chains].sort(([a], [b]) => a.start - b.start)) {
    const chain = links.toSorted((a, b) => a.order - b.order);
    const goesOn = previous && sentences.after(previous) === sentence && isSame(run, chain);
    if (!goesOn) found.push(...run);
    const start = goesOn ? (run[0]?.start ?? sentence.start) : sentence.start;
    run = chain.map(({ originator, speaker }) => ({
      originator,
      speaker,
      start,
      end: sentence.end,
    }));
    previous = sentence;
  }
  return [...found, ...run];
}

/** The sentence itself, and those of a quotation that it has a part in and that is not about the mark. */
function reach(
  { sentence, at }: Mark,
  sentences: BodySentences,
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const own = quotations.filter(({ start, end }) => {
    const holdsMark = at === null ? start !== sentence.start : start <= at && at < end;
    return start < sentence.end && end > sentence.start && !holdsMark;
  });
  return [...new Set([sentence, ...own.flatMap(({ start, end }) => sentences.within(start, end))])];
}

function addLink(
  chains: Map<Sentence, Link[]>,
  sentence: Sentence,
  { name, speaker, role }: Mark,
): void {
  const links = chains.get(sentence) ?? [];
  const known = links.findIndex(({ originator }) => originator === name);
  const link = { originator: name, speaker, order: ROLES.indexOf(role) };
  if (known < 0) chains.set(sentence, [...links, link]);
  else if (links[known]?.speaker === null) chains.set(sentence, links.with(known, link));
}

function isSame(run: readonly Credit[], chain: readonly Link[]): boolean {
  return (
    run.length === chain.length &&
    run.every(
      ({ originator, speaker }, index) =>
        originator === chain[index]?.originator && speaker === chain[index].speaker,
    )
  );
}
