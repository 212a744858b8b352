import type { Words } from '../../localisation/words.ts';
import type { Command, Reply } from '../command.ts';
import { searchedOf } from '../asking/searched-of.ts';
import { readerOf } from '../wording/reader.ts';
import { renderAnswer } from './answer.ts';
import { renderCheck } from './check.ts';
import { renderComparison } from './comparison.ts';
import { renderHelp } from './help.ts';
import { withFile, withRows, type MessageFile, type Payload } from './payload.ts';
import { renderSearch } from './search.ts';
import { renderSources } from './sources.ts';
import { renderTimeline } from './timeline.ts';
import { undoControl } from './undo-control.ts';

export interface ReplyContext {
  /** The id an answer is kept under; `null` when there is none. */
  readonly answerId: string | null;
  /** The id under which what was asked is kept; `null` when there is nothing to undo. @default null */
  readonly askedId?: string | null;
  /** The asker's locale, BCP 47, where the surface knows it. */
  readonly locale: string | undefined;
  /** Of the language that the reply is written in. */
  readonly words: Words;
  readonly commands: readonly Command[];
  /** @default none */
  readonly chart?: MessageFile | null;
}

/** A reply as a Discord message, whatever kind it is, with what undoes what was understood. */
export function renderReply(reply: Reply, context: ReplyContext): Payload {
  const understood = searchedOf(reply)?.understood ?? [];
  const undo = undoControl(understood, context.askedId ?? null, context.words);
  const payload = withFile(renderKind(reply, context), context.chart ?? null);
  return withRows(payload, undo === null ? [] : [[undo]]);
}

function renderKind(reply: Reply, context: ReplyContext): Payload {
  const { answerId, words, commands } = context;
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply.answer, {
        answerId,
        reader: readerOf(reply.answer.question, context),
      });
    case 'search':
      return renderSearch(reply.query, reply.result, words);
    case 'sources':
      return renderSources(reply.outlet, reply.sources, words);
    case 'timeline':
      return renderTimeline(reply.timeline, readerOf(reply.timeline.topic, context));
    case 'comparison':
      return renderComparison(reply.comparison, readerOf(reply.comparison.topic, context));
    case 'check':
      return renderCheck(reply.check, readerOf(reply.check.statement, context));
    case 'help':
      return renderHelp(reply, { commands, words });
  }
}
