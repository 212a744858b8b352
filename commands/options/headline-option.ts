import type { Dateline } from '../../src/answering/dateline.ts';
import type { ArticleEntry } from '../../src/edition/edition.ts';
import type { Choice, Completion } from '../../src/discord/command.ts';
import { nearestNames } from '../../src/discord/wording/nearest-names.ts';
import { clip, visibleLine } from '../../src/discord/wording/visible-text.ts';
import { outletName } from '../../src/discord/wording/wording.ts';
import { fold } from '../../src/language/analyse.ts';
import { formatDate } from '../../src/localisation/format-date.ts';
import { refusal } from '../../src/localisation/refusal.ts';

/** Discord's limits for autocomplete. */
const MAX_CHOICES = 25;
const MAX_CHOICE_CHARS = 100;

/** Headline and outlet of an article in the form that words are looked for in: made once. */
const FOLDED = new WeakMap<ArticleEntry, string>();

/** Articles whose headline or outlet hold every word typed, the newest first: `headline — outlet — date`. */
export async function completeHeadline({ value, dateline, words }: Completion): Promise<Choice[]> {
  const { articles } = await dateline.sources();
  return holding(value, articles)
    .filter(({ id }) => id.length <= MAX_CHOICE_CHARS)
    .slice(0, MAX_CHOICES)
    .map((article) => {
      const date = formatDate(article.published, article.notBefore, words);
      const suffix = ` — ${clip(visibleLine(outletName(article, words)), 30)} — ${date}`;
      const headline = visibleLine(article.headline) || words.t('coverage.noHeadline');
      return { name: clip(headline, MAX_CHOICE_CHARS - suffix.length) + suffix, value: article.id };
    });
}

/**
 * The id of the article that a person means: by its id, its headline, or words that only it has.
 * @throws UserError for none or several, with the nearest
 */
export async function resolveArticle(typed: string, dateline: Dateline): Promise<string> {
  const { articles } = await dateline.sources();
  const wanted = fold(typed.trim());
  const exact = articles.find(({ id, headline }) => id === typed || fold(headline) === wanted);
  if (exact !== undefined) return exact.id;
  const found = holding(typed, articles);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const near =
    found.length > 0
      ? found.slice(0, 3).map(({ headline }) => headline)
      : nearestNames(
          typed,
          articles.map(({ headline }) => headline),
        );
  const shown = near.map((headline) => `“${clip(visibleLine(headline), MAX_CHOICE_CHARS)}”`);
  throw shown.length > 0
    ? refusal('refusals.articleDidYouMean', { near: shown })
    : refusal('refusals.articleUnknown');
}

function holding(typed: string, articles: readonly ArticleEntry[]): ArticleEntry[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return articles.filter((article) => {
    const text = folded(article);
    return wanted.every((word) => text.includes(word));
  });
}

function folded(article: ArticleEntry): string {
  const known = FOLDED.get(article);
  if (known !== undefined) return known;
  const text = fold(`${article.headline} ${article.outlet ?? ''}`);
  FOLDED.set(article, text);
  return text;
}
