import { expect } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { bodyOf, textOf } from '../../discord/render/payload-of.ts';
import { findViolations } from '../../../src/playground/discord/payload-limits.ts';
import type { Shown } from './ask-hostile.ts';

/** What works as Markdown, mention or link in Discord, where no escape breaks it. */
const LIVE = [
  /(?<!\\)\]\((?!https:\/\/(?:post|news)\.example)/,
  /@(?:everyone|here)/,
  /<(?:@|#|t:|:|\/\w)/,
  /(?<!\\)```/,
  /(?<!\\)\|\|/,
  /^#{1,3} /m,
  /https?:\/\//,
  /discord\.gg/,
];

/**
 * What holds of every answer, whatever a model or an article says: quotes stand in their articles as given, outlets and
 * dates are those of the articles, and Discord takes the message, in which nothing works as a link or mention.
 */
export async function expectHarmless({ answer, payload }: Shown, edition: Edition): Promise<void> {
  for (const { articleId, quote, start, end, outlet, published } of answer.citations) {
    const article = await edition.article(articleId);
    expect(article?.body.slice(start, end)).toBe(quote);
    expect([outlet, published]).toEqual([article?.outlet, article?.published]);
  }
  for (const { citations } of answer.claims) {
    expect(citations.length).toBeGreaterThan(0);
    for (const n of citations) expect(answer.citations.map((each) => each.n)).toContain(n);
  }
  expect(findViolations(bodyOf(payload), 'message')).toEqual([]);
  for (const pattern of LIVE) expect(textOf(payload)).not.toMatch(pattern);
}
