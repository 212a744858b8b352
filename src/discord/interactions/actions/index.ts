import type { Action, FormAction } from './action.ts';
import { deleteReply } from './delete.ts';
import { drop } from './drop.ts';
import { askWhatIsWrong, sayHelpful, sayNotHelpful } from './feedback.ts';
import { askFollowUp, writeFollowUp } from './follow-up.ts';
import { makePublic } from './make-public.ts';
import { showOutlet } from './outlet.ts';
import { turnPage } from './page.ts';
import { showPassage } from './passage.ts';
import { retry } from './retry.ts';
import { stop } from './stop.ts';
import { continueInThread } from './thread.ts';
import { showTimeline } from './timeline.ts';
import { undo } from './undo.ts';

/** What each button and menu does, by the action in its id. Names stay: they stand under messages of years ago. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['passage', showPassage],
  ['undo', undo],
  ['followup', writeFollowUp],
  ['timeline', showTimeline],
  ['thread', continueInThread],
  ['helpful', sayHelpful],
  ['nothelpful', askWhatIsWrong],
  ['drop', drop],
  ['retry', retry],
  ['page', turnPage],
  ['outlet', showOutlet],
  ['public', makePublic],
  ['delete', deleteReply],
  ['stop', stop],
]);

/** What each form does that was filled in. */
export const FORMS: ReadonlyMap<string, FormAction> = new Map([
  ['followup', askFollowUp],
  ['nothelpful', sayNotHelpful],
]);
