import { markdownToText } from '../../coverage/formats/markdown-to-text.ts';
import { readCitationMarks } from './citation-marks.ts';

/** What a model wrote as one sentence, without Markdown, links and marks such as `[1]`: the renderer prints those. */
export function plainClaim(text: string): string {
  return markdownToText(readCitationMarks(text).text)
    .replace(/\|\|/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
