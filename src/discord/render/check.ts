import type { CheckedStatement, Verdict } from '../../answering/check/verdict.ts';
import { describeVerdict, sideHeading } from '../wording/comparison-wording.ts';
import type { Reader } from '../wording/reader.ts';
import { layOutCited, shorten } from './cited-lines.ts';
import { ACCENTS, type Payload } from './payload.ts';

const MAX_STATEMENT_CHARS = 300;
const MAX_QUOTE_CHARS = 300;

const ACCENT_OF: Readonly<Record<Verdict, number>> = {
  supported: ACCENTS.green,
  contradicted: ACCENTS.red,
  mixed: ACCENTS.amber,
  not_covered: ACCENTS.grey,
};

/** What the coverage says of a statement, each side with its quotes. */
export function renderCheck(check: CheckedStatement, reader: Reader): Payload {
  const lines = (['supports', 'contradicts', 'alleges'] as const).flatMap((side) => {
    const cited = check.citations.filter(({ n }) => check[side].includes(n));
    if (cited.length === 0) return [];
    const quotes = cited.map(({ n, quote }) => `“${shorten(quote, MAX_QUOTE_CHARS)}” [${n}]`);
    return [`**${sideHeading(check, side, reader.words)}**`, ...quotes];
  });
  return layOutCited({
    ...check,
    accent: ACCENT_OF[check.verdict],
    head: `> ${shorten(check.statement, MAX_STATEMENT_CHARS)}\n**${describeVerdict(check, reader.words)}**`,
    lines,
    reader,
  });
}
