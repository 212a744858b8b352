import type { Words } from '../../localisation/words.ts';
import type { Asked } from '../../state/asked.ts';
import type { Command, Reply } from '../command.ts';
import { readerOf } from '../wording/reader.ts';
import { renderAnswer } from './answer.ts';
import { renderArticle } from './article.ts';
import { renderLatest } from './articles.ts';
import { renderCheck } from './check.ts';
import { renderChecks } from './checks.ts';
import { renderComparison } from './comparison.ts';
import { renderHelp } from './help.ts';
import { withFile, withRows, type MessageFile, type Payload } from './payload.ts';
import { renderSearch } from './search.ts';
import { renderSources } from './sources.ts';
import { renderTimeline } from './timeline.ts';
import { controlRows } from './controls/control-rows.ts';

export interface ReplyContext {
  /** The id an answer is kept under; `null` when there is none. */
  readonly answerId: string | null;
  /** The id under which what was asked is kept; `null` when it could not be. @default null */
  readonly askedId?: string | null;
  /** The asker's locale, BCP 47, where the surface knows it. */
  readonly locale: string | undefined;
  /** Of the language that the reply is written in. */
  readonly words: Words;
  readonly commands: readonly Command[];
  /** @default none */
  readonly chart?: MessageFile | null;
  /** Those it was asked with. @default none */
  readonly options?: Asked['options'];
  /** Only one person sees it. @default false */
  readonly isPrivate?: boolean;
  /** It was private, and was shown to everybody since. @default false */
  readonly isShown?: boolean;
  /** It follows up on another one, where a thread can be opened. @default false */
  readonly offersThread?: boolean;
  /** Of a list, from 0. @default 0 */
  readonly page?: number;
  /** Lines below an answer, as Discord Markdown, already escaped. @default none */
  readonly remarks?: readonly string[];
}

/** A reply as a Discord message, whatever kind it is, with what can be done about it. */
export function renderReply(reply: Reply, context: ReplyContext): Payload {
  const payload = withFile(renderKind(reply, context), context.chart ?? null);
  return withRows(payload, controlRows(reply, context));
}

function renderKind(reply: Reply, context: ReplyContext): Payload {
  const { answerId, words, commands, remarks = [] } = context;
  const list = { words, page: context.page ?? 0, askedId: context.askedId ?? null };
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply.answer, {
        answerId,
        reader: readerOf(reply.answer.question, context),
        remarks,
      });
    case 'search':
      return renderSearch(reply.query, reply.result, list);
    case 'sources':
      return renderSources(reply.outlet, reply.sources, list);
    case 'article':
      return renderArticle(reply.view, words);
    case 'latest':
      return renderLatest(reply, list);
    case 'timeline':
      return renderTimeline(reply.timeline, readerOf(reply.timeline.topic, context));
    case 'comparison':
      return renderComparison(reply.comparison, readerOf(reply.comparison.topic, context));
    case 'check':
      return renderCheck(reply.check, readerOf(reply.check.statement, context));
    case 'checks':
      return renderChecks(reply, words);
    case 'help':
      return renderHelp(reply, { commands, words });
  }
}
