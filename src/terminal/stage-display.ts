import type { Writable } from 'node:stream';
import type { Stage } from '../answering/dateline.ts';
import { visibleText } from '../discord/wording/visible-text.ts';
import { describeStage } from '../discord/wording/wording.ts';
import { ENGLISH } from '../localisation/words.ts';
import { dim, wrap, type TextStyle } from './text-style.ts';

/** What is under way, shown at a terminal in place of what was shown before. */
export interface StageDisplay {
  show(stage: Stage): void;
  /** Takes away what is shown. */
  clear(): void;
}

/** Where a terminal does not say how many lines it has. */
const DEFAULT_ROWS = 24;

/**
 * Shows stages, and the claims of an answer as they are checked, as many of the last lines as the terminal has.
 * An output that is no terminal is left alone.
 */
export function createStageDisplay(
  output: Writable & { readonly isTTY?: boolean; readonly rows?: number },
  style: TextStyle,
): StageDisplay {
  let shownLines = 0;

  function clear(): void {
    if (shownLines === 0) return;
    const up = shownLines > 1 ? `\u001b[${shownLines - 1}A` : '';
    output.write(`\r${up}\u001b[J`);
    shownLines = 0;
  }

  return {
    clear,
    show(stage) {
      if (output.isTTY !== true) return;
      const rows = Math.max(2, (output.rows ?? DEFAULT_ROWS) - 1);
      const lines = linesOf(stage, style).slice(-rows);
      clear();
      output.write(lines.join('\n'));
      shownLines = lines.length;
    },
  };
}

function linesOf(stage: Stage, style: TextStyle): string[] {
  const line = dim(describeStage(stage, ENGLISH), style);
  if (stage.stage !== 'writing') return [line];
  // One column is kept free: a line that fills the last one would take two.
  return [...wrap(visibleText(stage.answer).trim(), style.width - 1).split('\n'), line];
}
