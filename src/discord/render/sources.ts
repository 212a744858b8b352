import { StringSelectMenuBuilder } from 'discord.js';
import type { OutletSummary, Sources } from '../../answering/dateline.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import { formatCustomId } from '../interactions/custom-id.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';
import { describeCoverage, describeOutlet, outletName } from '../wording/wording.ts';
import { name } from './citation-line.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';
import { renderList, type ListContext } from './list.ts';
import type { Payload } from './payload.ts';

/** Discord's limit for the texts of a menu's options. */
const MAX_OPTION_CHARS = 100;

/** The outlets of the coverage, page by page; or, with an outlet, its articles, newest first. */
export function renderSources(
  outlet: string | null,
  sources: Sources,
  context: ListContext,
): Payload {
  const { words } = context;
  if (outlet !== null) {
    const count = sources.articles.length;
    const head = `**${name(outlet, words)}** · ${words.t('coverage.articles', { count })}`;
    return renderList(
      { head, lines: sources.articles.map((one) => ofOutlet(one, words)) },
      context,
    );
  }
  const lines = sources.outlets.map((each) => outletLine(each, words));
  const head = `**${describeCoverage(sources, words)}**${indexed(sources, words)}`;
  const menu = (first: number, end: number) =>
    outletMenu(sources.outlets.slice(first, end), context);
  return renderList({ head, lines, menu }, context);
}

/** Picks an outlet of the page. */
function outletMenu(
  outlets: readonly OutletSummary[],
  { words, askedId }: ListContext,
): StringSelectMenuBuilder | null {
  const named = new Map(
    outlets.flatMap(({ outlet, articles }) => {
      const isValue = outlet !== null && outlet.trim() !== '' && outlet.length <= MAX_OPTION_CHARS;
      return isValue ? [[outlet, articles] as const] : [];
    }),
  );
  if (askedId === null || named.size === 0) return null;
  return new StringSelectMenuBuilder()
    .setCustomId(formatCustomId({ action: 'outlet', answerId: askedId, arg: '' }))
    .setPlaceholder(words.t('actions.pickOutlet'))
    .addOptions(
      [...named].map(([outlet, count]) => ({
        label: clip(visibleLine(outlet), MAX_OPTION_CHARS) || words.t('coverage.unknownOutlet'),
        description: words.t('coverage.articles', { count }),
        value: outlet,
      })),
    );
}

function outletLine(summary: OutletSummary, words: Words): string {
  return `**${name(outletName(summary, words), words)}** · ${escapeLine(describeOutlet(summary, words))}`;
}

function ofOutlet(article: ArticleEntry, words: Words): string {
  return `${formatDate(article.published, article.notBefore, words)} · ${linkedHeadline(article, words)}`;
}

function indexed({ indexedAt }: Sources, { t }: Words): string {
  const seconds = Math.floor(Date.parse(indexedAt) / 1000);
  return Number.isNaN(seconds) ? '' : `\n-# ${t('coverage.indexed', { ago: `<t:${seconds}:R>` })}`;
}
