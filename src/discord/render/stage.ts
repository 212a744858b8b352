import type { Stage } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import { describeStage } from '../wording/wording.ts';
import { fitBody, MAX_MESSAGE_CHARS } from './budget.ts';
import { actionButton } from './controls/button.ts';
import { escapeBlock } from './escape.ts';
import { ACCENTS, layOut, withRows, type Payload } from './payload.ts';

/** Room for the line that says what is under way. */
const LINE_CHARS = 200;

/**
 * What is under way, shown while people wait: a line, above it the claims that have been checked so far, and a button that
 * stops it.
 */
export function renderStage(stage: Stage, words: Words, runId: string): Payload {
  const line = `-# ${escapeBlock(describeStage(stage, words))}`;
  const answer = stage.stage === 'writing' ? stage.answer : '';
  const { text } = fitBody(answer, MAX_MESSAGE_CHARS - LINE_CHARS);
  const stop = actionButton({ action: 'stop', id: runId, label: words.t('actions.stop') });
  return withRows(layOut({ accent: ACCENTS.grey, sections: [text, line] }), [[stop]]);
}
