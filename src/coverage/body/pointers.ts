import { isLabel } from './boilerplate.ts';
import { looksLikeHeadline } from './headline.ts';

const MAX_HEADLINE_CHARS = 160;
const MIN_HEADLINE_WORDS = 3;

/**
 * Drops labels such as `Further reading` with the headlines of other stories below them. A single line below
 * a label within a text stays: it may head the paragraph that follows.
 */
export function withoutPointers(paragraphs: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index] ?? '';
    if (isLabel(paragraph)) index += headlinesBelow(paragraphs, index);
    else kept.push(paragraph);
  }
  return kept;
}

function headlinesBelow(paragraphs: readonly string[], label: number): number {
  let end = label + 1;
  while (end < paragraphs.length && isHeadline(paragraphs[end] ?? '')) end += 1;
  const count = end - label - 1;
  const closes = end === paragraphs.length || (paragraphs[label] ?? '').endsWith(':');
  return count > 1 || closes ? count : 0;
}

function isHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE_CHARS || /^["“„«-]|["”“»]$/.test(line)) return false;
  return line.split(' ').length >= MIN_HEADLINE_WORDS && looksLikeHeadline(line);
}
