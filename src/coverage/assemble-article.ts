import { detectLanguage } from '../language/detect.ts';
import type { Article, Skipped } from './article.ts';
import { cleanParagraphs } from './body/clean-paragraphs.ts';
import { takeHeadline } from './body/headline.ts';
import { normaliseLine, paragraphsOf } from './body/paragraphs-of.ts';
import { findNotBefore } from './dates/find-not-before.ts';
import { publishedOf, updatedOf } from './dates/publication-dates.ts';
import type { Draft } from './draft.ts';
import { languageTag } from './language-tag.ts';
import { outletOf } from './outlets/outlet-of.ts';
import type { FileSettings } from './settings/settings.ts';
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
/** Enough text to tell a language by. */
const LANGUAGE_CHARS = 1500;

/**
 * Makes an article of a draft: cleans its body, checks what the file states, adds what the operator states,
 * and infers the rest, each value with where it comes from. Nothing is invented: what is unusable becomes
 * unknown, with a warning.
 * @param path of the file, relative to the folder indexed
 * @param today the day of reading, `YYYY-MM-DD`
 */
export function assembleArticle(
  draft: Draft,
  path: string,
  settings: FileSettings,
  today: string,
): Assembled {
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
  const { headline, body } = story(draft, settings);
  if (body === '') return none('has no body');
  const url = urlOf(draft, settings, warnings);
  const published = publishedOf(draft, settings, url, today, warnings);
  const article: Article = {
    id: idOf(draft, path),
    path,
    headline,
    ...outletOf(draft, settings, url),
    ...published,
    notBefore: published.published === null ? findNotBefore(body, today) : null,
    updated: updatedOf(draft, settings, warnings),
    url,
    language: languageOf(draft, settings, `${headline}\n${body}`),
    languageConfidence: null,
    kind: null,
    authors: settings.overrides.authors ?? authorsOf(draft, settings),
    body,
    notes: [],
  };
  return { article, line: draft.line, skipped: [], warnings: warnings.map(place) };
}

function story(draft: Draft, { overrides }: FileSettings): { headline: string; body: string } {
  const paragraphs = paragraphsOf(draft.text);
  const given = normaliseLine(overrides.headline ?? draft.headline ?? '');
  const headed =
    given === '' ? takeHeadline(paragraphs) : { headline: given, paragraphs, derived: false };
  const kept = cleanParagraphs(headed.paragraphs, headed.derived ? '' : headed.headline);
  return { headline: headed.headline, body: kept.join('\n\n') };
}

function idOf(draft: Draft, path: string): string {
  if (draft.id !== null) return normaliseLine(draft.id);
  const stem = path.replace(/(?<=[^/])\.[^./]+$/, '');
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

function languageOf(draft: Draft, settings: FileSettings, text: string): string | null {
  const { defaults, overrides } = settings;
  if (overrides.language !== undefined) return overrides.language;
  const given = draft.language === null ? null : languageTag(draft.language);
  return given ?? defaults.language ?? detectLanguage(text.slice(0, LANGUAGE_CHARS));
}

function authorsOf(draft: Draft, { defaults }: FileSettings): readonly string[] {
  const authors = draft.authors.map(normaliseLine).filter((author) => author !== '');
  return authors.length > 0 ? [...new Set(authors)] : (defaults.authors ?? []);
}
