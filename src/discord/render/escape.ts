import { visibleLine, visibleText } from '../wording/visible-text.ts';

/** Without width, and not part of any syntax: put between two characters that would mean something together. */
const BREAK = '\u200b';

const INVITE_HOSTS = /(discord(?:app)?|\bdsc|\bdis)\.(?=(?:gg|com|me|io|li|gd)\b)/gi;

/**
 * Text from an article, a model or a person as one line that shows as it is: no Markdown, mention, timestamp,
 * invite or link in it works.
 */
export function escapeLine(text: string): string {
  return escapeStart(neutralise(visibleLine(text)));
}

/** The same for a text of several lines. Of Markdown only list bullets at the start of a line keep working. */
export function escapeBlock(text: string): string {
  return visibleText(text)
    .split('\n')
    .map((line) => {
      const item = /^\s*[-*•]\s+(\S.*)$/.exec(line)?.[1];
      return item === undefined ? escapeLine(line) : `- ${escapeLine(item)}`;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function neutralise(line: string): string {
  return line
    .replace(/[\\*_~|`]/g, '\\$&')
    .replace(/\](?=\()/g, ']\\')
    .replace(/<(?=[@#:/+&\p{L}])/gu, `<${BREAK}`)
    .replace(/@(?=everyone|here)/gi, `@${BREAK}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(INVITE_HOSTS, '$1\\.');
}

/** What makes a heading, a quotation, a list or small print does so at the start of a line only. */
function escapeStart(line: string): string {
  return line.replace(/^[#>+-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
