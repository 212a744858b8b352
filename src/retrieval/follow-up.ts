import { questionLanguage } from './understanding/question-language.ts';
import { carryDates } from './follow-up/carry-dates.ts';
import { followUpKind } from './follow-up/follow-up-kind.ts';
import { nameMeant } from './follow-up/name-meant.ts';
import { JOINT, topicOf, trimmed } from './follow-up/topic-of.ts';

/** One question of a conversation and what was answered. */
export interface Turn {
  /** As it was searched, standing alone. */
  readonly question: string;
  readonly answer: string;
}

/**
 * A question that stands alone. A follow-up is completed from the question before it: one that asks the same of
 * something else ("And in February?") with that question, one that asks something else ("Why?", "Did she hire a
 * lawyer?") with what that question was about. A question that names what it is about is left as it is.
 */
export function completeFollowUp(question: string, history: readonly Turn[]): string {
  const previous = history.at(-1);
  if (previous === undefined) return question;
  const language =
    questionLanguage(question, []) ?? questionLanguage(previous.question, []) ?? 'en';
  const kind = followUpKind(question, language, `${previous.question} ${previous.answer}`);
  if (kind === null) return question;
  if (kind === 'same') {
    const carried = carryDates(trimmed(previous.question), question);
    return carried.before + JOINT + carried.question;
  }
  const topic = topicOf(previous.question, questionLanguage(previous.question, []) ?? language);
  const name = nameMeant(question, language, previous);
  return (name === null ? topic : `${topic}, ${name}`) + JOINT + question;
}
