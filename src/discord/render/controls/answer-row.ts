import type { ButtonBuilder } from 'discord.js';
import type { Answer } from '../../../answering/answer.ts';
import type { Words } from '../../../localisation/words.ts';
import { actionButton } from './button.ts';

export interface AnswerRowOptions {
  readonly answerId: string;
  readonly words: Words;
  /** Have it gone; or, where one person sees it and it vanishes by itself, show it to everybody. */
  readonly last: 'delete' | 'public' | null;
  /** It follows up on another one, where a thread can be opened: a conversation is better off in one. */
  readonly offersThread: boolean;
}

/**
 * What can be done with an answer, at most five buttons: ask on, see the topic by date (or, once people talk, go on in a
 * thread), say whether it helped, and have it gone or shown to all.
 */
export function answerRow(
  { status }: Pick<Answer, 'status'>,
  { answerId: id, words: { t }, last, offersThread }: AnswerRowOptions,
): ButtonBuilder[] {
  const onTopic = offersThread
    ? actionButton({ action: 'thread', id, label: t('actions.thread') })
    : actionButton({ action: 'timeline', id, label: t('actions.timeline') });
  return [
    actionButton({ action: 'followup', id, label: t('actions.followUp') }),
    ...(status === 'abstained' && !offersThread ? [] : [onTopic]),
    actionButton({ action: 'helpful', id, emoji: '👍' }),
    actionButton({ action: 'nothelpful', id, emoji: '👎' }),
    ...(last === 'public'
      ? [actionButton({ action: 'public', id, label: t('actions.makePublic') })]
      : []),
    ...(last === 'delete' ? [actionButton({ action: 'delete', id, emoji: '🗑️' })] : []),
  ];
}
