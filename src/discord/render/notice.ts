import { clip } from '../wording/visible-text.ts';
import { MAX_MESSAGE_CHARS } from './budget.ts';
import { escapeBlock } from './escape.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

/** A kind line: a refusal with what to do, or what went wrong. The text may repeat what a person typed. */
export function renderNotice(text: string): Payload {
  const shown = escapeBlock(clip(text, MAX_MESSAGE_CHARS / 4));
  return layOut({ accent: ACCENTS.amber, sections: [shown || '…'] });
}

/** The same for a line of our own, with channels and people in it: nothing of it was typed by a person. */
export function renderOwnLine(markdown: string): Payload {
  return layOut({ accent: ACCENTS.grey, sections: [markdown] });
}
