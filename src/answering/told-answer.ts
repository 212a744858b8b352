import type { Edition } from '../edition/edition.ts';
import type { Answer } from './answer.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { behindAnswer } from './behind-answer.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { closingRemarks } from './closing-remarks.ts';
import { confirmCarriers } from './confirm-carriers.ts';
import type { CorrectedEvidence } from './corrections/corrected-evidence.ts';
import { namedCorrections } from './corrections/named-corrections.ts';
import { answerDisagreements } from './disagreement/answer-disagreements.ts';
import { continueNumbers } from './number-quotes.ts';
import type { Asked } from './time/answer-time.ts';
import type { Writer } from './writer.ts';

/** What an answer tells, and who is behind it. */
export type ToldAnswer = Pick<
  Answer,
  'answer' | 'claims' | 'citations' | 'disagreements' | 'corrections' | 'sources' | 'time'
>;

export interface TellingOptions {
  readonly edition: Edition;
  readonly layout: Writer['layout'];
  /** Primary tag of the answer; `null` where it is not known. */
  readonly language: string | null;
  readonly corrected: CorrectedEvidence;
  readonly asked: Asked;
  /** The question as searched. */
  readonly query: string;
}

/** Claims that stood up to every check as an answer, with what was corrected and what is contested behind them. */
export async function tellAnswer(
  kept: readonly CheckedClaim[],
  { edition, layout, language, corrected, asked, query }: TellingOptions,
): Promise<ToldAnswer> {
  const assembled = assembleAnswer(kept, layout, language);
  const contested = answerDisagreements(assembled.citations, corrected.standing, edition.articles, {
    query,
    said: assembled.answer,
  });
  const disagreements = [...contested.disagreements];
  const numbers = continueNumbers(contested.citations);
  const corrections = namedCorrections(numbers, corrected.superseded, query);
  const citations = await confirmCarriers(numbers.citations(), edition);
  const remarks = closingRemarks({ citations, corrections, disagreements }, language);
  return {
    answer: [assembled.answer, ...remarks].join('\n\n'),
    claims: assembled.claims,
    citations,
    disagreements,
    corrections,
    ...behindAnswer(citations, edition, asked),
  };
}
