import { trimEnd } from '../../language/trim-end.ts';

/** A heading; the marks behind its words belong to it. */
const HEADING = /^[ \t]{0,3}#{1,6}[ \t](.*)$/gm;

/**
 * Applied in order; each takes one kind of mark away and leaves the words. What stands between two marks is bounded, or may
 * not hold the first one again: a text of nothing but first marks would take hours.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?:```|~~~).*$/gm, ''],
  [/!\[[^\][]*\](?:\([^)]{0,2000}\)|\[[^\][]*\])/g, ''],
  [/\[\^[^\][]+\](?!:)/g, ''],
  [/^[ \t]*\[[^\][\n]+\]:[ \t].*$/gm, ''],
  [/\[([^\][]+)\](?:\([^)\s]{0,2000}(?:\s{1,9}"[^"]{0,500}")?\)|\[[^\][]*\])/g, '$1'],
  [/<(https?:\/\/[^<>\s]+)>/g, '$1'],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^[ \t]*(?:=+|-+)[ \t]*$/gm, ''],
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, '\n'],
  [/(?<![\\\w])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^\n]{0,1000}?\S)\1(?!\w)/g, '$2'],
  [/(?<![\\\w])(\*\*|\*|__|_)(?=\S)([^\n]{0,1000}?\S)\1(?!\w)/g, '$2'],
  [/~~(?=\S)([^\n]{0,1000}?\S)~~/g, '$1'],
  [/(?<!`)(`{1,9})([^`\n]+)\1/g, '$2'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
];

/**
 * The words of a Markdown text: links keep their text, images go, headings and list items stand on lines of
 * their own, wrapped lines of a paragraph are joined.
 */
export function markdownToText(markdown: string): string {
  const unified = withoutComments(markdown.replaceAll(/\r\n?/g, '\n'));
  const headed = unified.replaceAll(HEADING, (_, words: string) => headingOf(words));
  return RULES.reduce((rest, [mark, words]) => rest.replaceAll(mark, words), headed)
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map(joinLines)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--');
  let kept = first;
  let isOpen = false;
  for (const part of rest) {
    const end = part.indexOf('-->');
    isOpen = end < 0;
    if (!isOpen) kept += part.slice(end + '-->'.length);
  }
  return kept;
}

function headingOf(words: string): string {
  return `\n${trimEnd(words, /[ \t#]/).trimStart()}\n`;
}

function joinLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}
