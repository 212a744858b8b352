import { trimEnd } from '../../language/trim-end.ts';
import { oneArticle, unreadable, type Reading, type SourceFile } from '../draft.ts';
import { draftFromFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownToText } from './markdown-to-text.ts';

/** Reads Markdown: fields of the front matter, and the text without its marks. */
export function readMarkdown(file: SourceFile): Reading {
  const front = readFrontMatter(file.text);
  if ('reason' in front) return unreadable(file, front.reason, front.line);
  const draft = draftFromFields(front.fields);
  const title = /^\s*#[ \t]+([^\n]+)/.exec(front.content);
  const content = title === null ? front.content : front.content.slice(title[0].length);
  const headline = title?.[1] === undefined ? null : markdownToText(trimEnd(title[1], /[ \t#]/));
  return oneArticle({
    ...draft,
    headline: draft.headline ?? headline,
    text: markdownToText(content),
  });
}
