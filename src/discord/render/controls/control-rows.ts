import { searchedOf } from '../../asking/searched-of.ts';
import type { Reply } from '../../command.ts';
import type { Row } from '../payload.ts';
import type { ReplyContext } from '../reply.ts';
import { undoControl } from '../undo-control.ts';
import { answerRow } from './answer-row.ts';
import { dropRow } from './drop-row.ts';

/** What can be done about a reply, below what it shows: look wider first, then go on with it. */
export function controlRows(reply: Reply, context: ReplyContext): Row[] {
  const { askedId = null, words } = context;
  const undo = undoControl(searchedOf(reply)?.understood ?? [], askedId, words);
  return [...(undo === null ? [] : [[undo]]), ...answerRows(reply, context)];
}

function answerRows(reply: Reply, context: ReplyContext): Row[] {
  const { answerId, askedId = null, words, options = {} } = context;
  if (reply.kind !== 'answer' || answerId === null) return [];
  const isRefusal = reply.answer.status === 'abstained';
  const { isPrivate = false, isShown = false, offersThread = false } = context;
  const last = isPrivate ? (isShown ? null : 'public') : 'delete';
  return [
    isRefusal && askedId !== null ? dropRow(options, askedId, words) : [],
    answerRow(reply.answer, { answerId, words, last, offersThread }),
  ];
}
