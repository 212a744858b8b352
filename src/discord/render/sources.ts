import type { OutletSummary, Sources } from '../../answering/dateline.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import { count, describeCoverage, describeOutlet, outletName } from '../wording/wording.ts';
import { fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { name } from './citation-line.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

const HEAD_CHARS = 500;

/** The outlets of the coverage; or, with an outlet, its articles, newest first. */
export function renderSources(outlet: string | null, sources: Sources): Payload {
  const head =
    outlet === null
      ? `**${describeCoverage(sources)}**${indexed(sources)}`
      : `**${name(outlet)}** · ${count(sources.articles.length, 'article')}`;
  const lines =
    outlet === null ? sources.outlets.map(outletLine) : sources.articles.map(articleLine);
  const { text, left } = fitLines(lines, MAX_MESSAGE_CHARS - HEAD_CHARS);
  const more = left > 0 ? `\n-# … and ${left} more. ${outlet === null ? NAME_ONE : SEARCH}` : '';
  return layOut({ accent: ACCENTS.grey, sections: [head, text + more] });
}

const NAME_ONE = 'Name an outlet to see its articles.';
const SEARCH = 'Use /search to find one.';

function outletLine(summary: OutletSummary): string {
  return `**${name(outletName(summary.outlet))}** · ${escapeLine(describeOutlet(summary))}`;
}

function articleLine({ headline, published, notBefore, url }: ArticleEntry): string {
  return `${formatDate(published, notBefore)} · ${linkedHeadline(headline, url)}`;
}

function indexed({ indexedAt }: Sources): string {
  const seconds = Math.floor(Date.parse(indexedAt) / 1000);
  return Number.isNaN(seconds) ? '' : `\n-# indexed <t:${seconds}:R>`;
}
