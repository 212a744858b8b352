import type { SearchResult, Sources } from '../answering/dateline.ts';
import { formatDate } from '../localisation/format-date.ts';
import type { Command, Reply } from '../discord/command.ts';
import { helpText } from '../discord/wording/help-text.ts';
import { clip, visibleLine } from '../discord/wording/visible-text.ts';
import { describeCoverage, describeOutlet, outletName } from '../discord/wording/wording.ts';
import { ENGLISH } from '../localisation/words.ts';
import { bestOfEach } from '../retrieval/best-of-each.ts';
import { narrowingOptions } from './narrowing-options.ts';
import { footer } from './render-citations.ts';
import { articleText, renderArticleText } from './render-article-text.ts';
import { renderAnswerText } from './render-answer-text.ts';
import { renderCheckText } from './render-check-text.ts';
import { renderComparisonText } from './render-comparison-text.ts';
import { renderTimelineText } from './render-timeline-text.ts';
import { bold, dim, listLine, wrap, type TextStyle } from './text-style.ts';

const INDENT = '    ';
const MAX_SNIPPET_CHARS = 200;
const MAX_LATEST = 20;

/**
 * A reply as plain text for a terminal: an answer comes first, then its sources with their quotes, then how it
 * was searched. Control characters and escape sequences from articles never reach the terminal.
 */
export function renderText(
  reply: Reply,
  style: TextStyle,
  commands: readonly Command[] = [],
): string {
  switch (reply.kind) {
    case 'answer':
      return renderAnswerText(reply.answer, style);
    case 'search':
      return renderSearch(reply.query, reply.result, style);
    case 'sources':
      return renderSources(reply.outlet, reply.sources, style);
    case 'article':
      return renderArticleText(reply.view, style);
    case 'latest':
      return reply.articles
        .slice(0, MAX_LATEST)
        .map((article) => articleText(article, style))
        .join('\n');
    case 'timeline':
      return renderTimelineText(reply.timeline, style);
    case 'comparison':
      return renderComparisonText(reply.comparison, style);
    case 'check':
      return renderCheckText(reply.check, style);
    case 'checks':
      return reply.checks.map((check) => renderCheckText(check, style)).join('\n\n');
    case 'help':
      return renderHelp(reply, commands, style);
  }
}

function renderSearch(
  query: string,
  { hits, searched, notes }: SearchResult,
  style: TextStyle,
): string {
  const found = bestOfEach(hits).map(({ article, passage }) => {
    const outlet = visibleLine(outletName(article, ENGLISH));
    const date = formatDate(article.published, article.notBefore);
    const headline = bold(visibleLine(article.headline), style);
    const snippet = clip(visibleLine(passage.text), MAX_SNIPPET_CHARS);
    return [
      listLine(`${outlet} · ${date} · ${headline}`, style),
      dim(wrap(INDENT + snippet, style.width), style),
    ].join('\n');
  });
  return [
    ...(found.length > 0 ? found : [ENGLISH.t('searches.nothing', { query: visibleLine(query) })]),
    footer(searched, notes, style),
  ].join('\n');
}

function renderSources(outlet: string | null, sources: Sources, style: TextStyle): string {
  if (outlet === null)
    return [
      bold(wrap(describeCoverage(sources, ENGLISH), style.width), style),
      ...sources.outlets.map((each) =>
        listLine(
          `${visibleLine(outletName(each, ENGLISH))} · ${visibleLine(describeOutlet(each, ENGLISH))}`,
          style,
        ),
      ),
    ].join('\n');
  // Under the name that the coverage has for it, however it was typed.
  const name = sources.outlets[0]?.outlet ?? outlet;
  return [
    bold(
      `${visibleLine(name)} · ${ENGLISH.t('coverage.articles', { count: sources.articles.length })}`,
      style,
    ),
    ...sources.articles.map(({ published, notBefore, headline }) =>
      listLine(`${formatDate(published, notBefore)} · ${visibleLine(headline)}`, style),
    ),
  ].join('\n');
}

function renderHelp(
  { sources, said }: Extract<Reply, { kind: 'help' }>,
  commands: readonly Command[],
  style: TextStyle,
): string {
  const text = helpText(sources, said, ENGLISH);
  if (said === 'hello' || said === 'thanks') return wrap(text, style.width);
  const outlet = sources.outlets.find((each) => each.outlet !== null)?.outlet ?? 'Harbour Gazette';
  return [
    wrap(text, style.width),
    [...commands.map(({ data }) => data), ...AT_THE_PROMPT]
      .map((command) => helpOn(command, style))
      .join('\n'),
    wrap(
      `A line without a slash is a question. Options stand behind it, as in after:2024 outlet:"${visibleLine(outlet)}"; the Tab key completes them.`,
      style.width,
    ),
  ].join('\n\n');
}

/** Commands of the prompt itself. */
const AT_THE_PROMPT = [
  { name: 'passage N', description: 'Show the exact words behind [N] of the last answer' },
  {
    name: 'undo',
    description: 'Ask again without something that was understood, as in /undo outlet',
  },
  { name: 'quit', description: 'Leave' },
];

/** What a command does and, on a line below, what narrows it. */
function helpOn(command: Partial<Command['data']>, style: TextStyle): string {
  const { name = '', description = '' } = command;
  const narrowing = narrowingOptions(command);
  return [
    `${bold(`/${name}`, style)}  ${description}`,
    ...(narrowing.length > 0 ? [dim(wrap(INDENT + narrowing.join(' '), style.width), style)] : []),
  ].join('\n');
}
