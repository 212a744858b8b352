import type { OutletSummary, Sources } from '../../answering/dateline.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import { describeCoverage, describeOutlet, outletName } from '../wording/wording.ts';
import { fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { name } from './citation-line.ts';
import { withLeft } from './cited-lines.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

const HEAD_CHARS = 500;

/** The outlets of the coverage; or, with an outlet, its articles, newest first. */
export function renderSources(outlet: string | null, sources: Sources, words: Words): Payload {
  const { t } = words;
  const head =
    outlet === null
      ? `**${describeCoverage(sources, words)}**${indexed(sources, words)}`
      : `**${name(outlet, words)}** · ${t('coverage.articles', { count: sources.articles.length })}`;
  const lines =
    outlet === null
      ? sources.outlets.map((each) => outletLine(each, words))
      : sources.articles.map((each) => articleLine(each, words));
  const fitted = fitLines(lines, MAX_MESSAGE_CHARS - HEAD_CHARS);
  const how = t(outlet === null ? 'coverage.nameAnOutlet' : 'coverage.useSearch');
  const list = withLeft(fitted, words) + (fitted.left > 0 ? ` ${how}` : '');
  return layOut({ accent: ACCENTS.grey, sections: [head, list] });
}

function outletLine(summary: OutletSummary, words: Words): string {
  return `**${name(outletName(summary, words), words)}** · ${escapeLine(describeOutlet(summary, words))}`;
}

function articleLine(article: ArticleEntry, words: Words): string {
  return `${formatDate(article.published, article.notBefore, words)} · ${linkedHeadline(article, words)}`;
}

function indexed({ indexedAt }: Sources, { t }: Words): string {
  const seconds = Math.floor(Date.parse(indexedAt) / 1000);
  return Number.isNaN(seconds) ? '' : `\n-# ${t('coverage.indexed', { ago: `<t:${seconds}:R>` })}`;
}
