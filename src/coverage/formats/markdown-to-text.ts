/** Applied in order; each takes one kind of mark away and leaves the words. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/<!--[^]*?-->/g, ''],
  [/^[ \t]*(?:```|~~~).*$/gm, ''],
  [/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, ''],
  [/\[\^[^\]]+\](?!:)/g, ''],
  [/^[ \t]*\[[^\]]+\]:[ \t].*$/gm, ''],
  [/\[([^\]]+)\](?:\([^)\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g, '$1'],
  [/<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^[ \t]*(?:=+|-+)[ \t]*$/gm, ''],
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '\n$1\n'],
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, '\n'],
  [/(?<![\\\w])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^\n]{0,1000}?\S)\1(?!\w)/g, '$2'],
  [/(?<![\\\w])(\*\*|\*|__|_)(?=\S)([^\n]{0,1000}?\S)\1(?!\w)/g, '$2'],
  [/~~(?=\S)([^\n]{0,1000}?\S)~~/g, '$1'],
  [/(`+)([^`\n]+)\1/g, '$2'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
];

/**
 * The words of a Markdown text: links keep their text, images go, headings and list items stand on lines of
 * their own, wrapped lines of a paragraph are joined.
 */
export function markdownToText(markdown: string): string {
  const text = RULES.reduce((rest, [mark, words]) => rest.replaceAll(mark, words), unify(markdown));
  return text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replaceAll(/[ \t]*\n[ \t]*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function unify(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
