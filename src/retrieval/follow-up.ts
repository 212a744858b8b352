import { fold } from '../language/analyse.ts';
import { tokens } from '../language/tokens.ts';

/** One question of a conversation and what was answered. */
export interface Turn {
  readonly question: string;
  readonly answer: string;
}

/** Words that stand for something said before, or that carry on from it, in en nl de fr es (folded). */
const REFERENCES = new Set(
  (
    'he him his she her hers it its they them their theirs that this those these there then and also else same ' +
    'hij hem zijn zij ze haar het dat die deze daar toen en ook hun ' +
    'er ihn ihm sein sie ihr es das dort dann und auch ' +
    'il elle lui son sa ses ils elles leur cela ca y alors et aussi ' +
    'el ella le su sus ellos ellas eso esto alli entonces y tambien'
  ).split(' '),
);

/** A question of fewer words than this can hardly stand alone. */
const SHORT_QUESTION_WORDS = 4;

/**
 * A question that stands alone: a follow-up ("And when?", "Did she hire a lawyer?") is completed with the
 * question before it. A question that names what it is about is left as it is.
 */
export function completeFollowUp(question: string, history: readonly Turn[]): string {
  const previous = history.at(-1)?.question;
  if (previous === undefined || !isFollowUp(question)) return question;
  return `${previous.replace(/[\s?!.]+$/, '')} — ${question}`;
}

function isFollowUp(question: string): boolean {
  const words = tokens(question).map(({ text }) => text);
  const namesSomething = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  if (namesSomething) return false;
  return words.length < SHORT_QUESTION_WORDS || words.some((word) => REFERENCES.has(fold(word)));
}
