import { articleLanguage } from './article-language.ts';
import type { Article, Skipped } from './article.ts';
import { bylineAuthors } from './authors/byline-authors.ts';
import { cleanAuthors } from './authors/clean-authors.ts';
import { cleanParagraphs } from './body/clean-paragraphs.ts';
import { takeHeadline } from './body/headline.ts';
import { normaliseLine, paragraphsOf } from './body/paragraphs-of.ts';
import { boundedDraft } from './bounded-draft.ts';
import { findNotBefore } from './dates/find-not-before.ts';
import { publishedOf, updatedOf } from './dates/publication-dates.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kind/kind-of.ts';
import { outletOf } from './outlets/outlet-of.ts';
import { settingsOfArticle, type FileSettings } from './settings/settings.ts';
import { shown } from './shown.ts';
import { parseAddress } from './web-address.ts';

/** An article, or why there is none, and what could not be used of it. */
export interface Assembled {
  readonly article: Article | null;
  /** 1-based line of the file where it begins, where one is known. */
  readonly line: number | null;
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Skipped[];
}

/** No article is longer; a book is. */
const MAX_ARTICLE_CHARS = 1_000_000;
/** A byline stands no further down. */
const HEAD_CHARS = 2000;

/**
 * Makes an article of a draft: cleans its body, checks what the file states, adds what the operator states,
 * and infers the rest, each value with where it comes from. Nothing is invented: what is unusable becomes
 * unknown, with a warning.
 * @param path of the file, relative to the folder indexed
 * @param today the day of reading, `YYYY-MM-DD`
 */
export function assembleArticle(
  given: Draft,
  path: string,
  fileSettings: FileSettings,
  today: string,
): Assembled {
  const draft = boundedDraft(given);
  const id = idOf(draft, path);
  const settings = settingsOfArticle(fileSettings, id);
  const warnings: string[] = [];
  const place = (reason: string): Skipped => ({ path, line: draft.line, reason });
  const which = draft.item === null ? 'the article' : `article ${draft.item}`;
  const none = (reason: string): Assembled => ({
    article: null,
    line: draft.line,
    skipped: [place(`${which} ${reason}`)],
    warnings: [],
  });
  if (draft.text.length > MAX_ARTICLE_CHARS) return none('has more than a million characters');
  const paragraphs = paragraphsOf(draft.text);
  const { headline, body } = story(draft, paragraphs, settings);
  if (body === '') return none('has no body');
  const url = urlOf(draft, settings, warnings);
  const published = publishedOf(draft, settings, url, today, warnings);
  const { outlet, outletSource } = outletOf(draft, settings, url);
  const language = articleLanguage(draft, settings, `${headline}\n${body}`);
  const article: Article = {
    id,
    path,
    headline,
    outlet,
    outletSource,
    ...published,
    notBefore: published.published === null ? findNotBefore(body, today) : null,
    updated: updatedOf(draft, settings, url, today, warnings),
    url,
    ...language,
    kind: kindOf({ kinds: draft.kinds, url, headline, body, given: paragraphs }),
    authors: authorsOf(draft, settings, language.language, outlet),
    body,
    notes: [],
  };
  return { article, line: draft.line, skipped: [], warnings: warnings.map(place) };
}

function story(
  draft: Draft,
  paragraphs: readonly string[],
  { overrides }: FileSettings,
): { headline: string; body: string } {
  const given = normaliseLine(overrides.headline ?? draft.headline ?? '');
  const headed =
    given === '' ? takeHeadline(paragraphs) : { headline: given, paragraphs, derived: false };
  const kept = cleanParagraphs(headed.paragraphs, headed.derived ? '' : headed.headline, [
    ...draft.authors,
    ...draft.outlets.map(({ value }) => value),
  ]);
  return { headline: headed.headline, body: kept.join('\n\n') };
}

function idOf(draft: Draft, path: string): string {
  if (draft.id !== null) return normaliseLine(draft.id);
  const stem = path.replace(/(?<=[^/])\.[^./]+(?:\.gz)?$/i, '');
  return draft.item === null ? stem : `${stem}#${draft.item}`;
}

function urlOf(draft: Draft, { overrides }: FileSettings, warnings: string[]): string | null {
  if (overrides.url !== undefined) return overrides.url;
  if (draft.url === null) return null;
  const address = parseAddress(draft.url);
  if (address === null) warnings.push(`its url "${shown(draft.url)}" is not an http address`);
  if (address !== null && !/^#[!/]/.test(address.hash)) address.hash = '';
  return address?.href ?? null;
}

/** The operator's, else the article's own, else those of its byline, else the operator's default. */
function authorsOf(
  draft: Draft,
  { defaults, overrides }: FileSettings,
  language: string | null,
  outlet: string | null,
): readonly string[] {
  if (overrides.authors !== undefined) return overrides.authors;
  const stated = cleanAuthors(draft.authors, outlet);
  if (stated.length > 0) return stated;
  const byline = bylineAuthors(paragraphsOf(draft.text.slice(0, HEAD_CHARS)), language, outlet);
  return byline.length > 0 ? byline : (defaults.authors ?? []);
}
