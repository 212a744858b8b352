import { datelineEnd } from '../../coverage/credits/wire-dateline.ts';
import type { Evidence } from '../writer.ts';

/** Where a story begins behind its dateline, which is no part of what it tells: an offset in the passage's text. */
export function storyStart({ hit: { passage } }: Evidence): number {
  return passage.start === 0 ? datelineEnd(passage.text) : 0;
}
