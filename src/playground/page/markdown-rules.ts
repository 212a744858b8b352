import type MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import { describeTime } from './describe-time.ts';

/** Lines that begin with `-# `: small print. */
export function subtext(markdown: MarkdownIt): void {
  markdown.block.ruler.before('list', 'subtext', readSubtext, {
    alt: ['paragraph', 'blockquote', 'list'],
  });
}

/** `<t:1700000000:R>`, and mentions: `<@1>`, `<#1>`, `</ask:1>`. */
export function times(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('autolink', 'angle', readAngle);
}

function readSubtext(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const text = state.src.slice(start, state.eMarks[line]);
  if (!text.startsWith('-# ')) return false;
  if (silent) return true;
  state.line = line + 1;
  state.push('subtext_open', 'small', 1).block = true;
  const inline = state.push('inline', '', 0);
  inline.content = text.slice(3).trim();
  inline.map = [line, state.line];
  inline.children = [];
  state.push('subtext_close', 'small', -1).block = true;
  return true;
}

function readAngle(state: StateInline, silent: boolean): boolean {
  const found = /^<(?:t:(-?\d+)(?::([tTdDfFR]))?|@!?(\d+)|#(\d+)|(\/[^:>]+):\d+)>/.exec(
    state.src.slice(state.pos),
  );
  if (found === null) return false;
  const [whole, seconds, style = 'f', user, channel, command] = found;
  if (!silent) {
    const isTime = seconds !== undefined;
    const open = state.push(isTime ? 'time_open' : 'mention_open', isTime ? 'time' : 'span', 1);
    open.attrSet('class', isTime ? 'time' : 'mention');
    const text = state.push('text', '', 0);
    text.content = isTime
      ? describeTime(Number(seconds) * 1000, style, Date.now())
      : (command ?? (user === undefined ? '#' : '@'));
    const named = user ?? channel;
    if (named !== undefined) open.attrSet('data-names', named);
    state.push(isTime ? 'time_close' : 'mention_close', isTime ? 'time' : 'span', -1);
  }
  state.pos += whole.length;
  return true;
}
