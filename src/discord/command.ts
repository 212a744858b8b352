import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer } from '../answering/answer.ts';
import type { ArticleView } from '../answering/article-view.ts';
import type { ArticleEntry } from '../edition/edition.ts';
import type { CheckedStatement } from '../answering/check/verdict.ts';
import type { Comparison } from '../answering/compare/comparison.ts';
import type { Detail } from '../answering/detail.ts';
import type { Timeline } from '../answering/timeline/timeline.ts';
import type { SmallTalk } from '../language/small-talk.ts';
import type { Words } from '../localisation/words.ts';
import type { AskRequest, Dateline, SearchResult, Sources, Stage } from '../answering/dateline.ts';

/** A command: what people see of it, and what it does. The same handler serves Discord and the terminal. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Only the person who asks sees the reply. @default false */
  readonly ephemeral?: boolean;
  /** It costs next to nothing, so that it is not counted and nobody waits for it. @default false */
  readonly isFree?: boolean;
  /**
   * Refuses what can be refused without any work, before the reply is deferred.
   * @throws UserError to refuse kindly
   */
  check?(options: CommandOptions, now: Date): void;
  /** @throws UserError to refuse kindly */
  run(invocation: Invocation): Promise<Reply>;
  /** Offers at most 25 values for the option being typed, from memory. */
  complete?(completion: Completion): Promise<readonly Choice[]>;
}

/** What of a command is needed to run it. */
export type Runnable = Omit<Command, 'data'> & { readonly data: { readonly name: string } };

/** What is done with a message from its menu: its text is the option `text`. */
export interface MessageMenu extends Runnable {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}

export interface Invocation {
  readonly dateline: Dateline;
  readonly options: CommandOptions;
  /** The conversation so far, oldest first. */
  readonly history?: AskRequest['history'];
  /** What the question was read as before, where it is asked again. */
  readonly readAs?: string | undefined;
  /** Ids, or kinds, of what was understood before and is not to be applied. */
  readonly undo?: readonly string[] | undefined;
  /** How much an answer says where the options do not tell. @default as configured */
  readonly detail?: Detail | undefined;
  /** For "today" and "latest". */
  readonly now: Date;
  /** Of the language that the reply is written in. */
  readonly words: Words;
  readonly onStage: (stage: Stage) => void;
  readonly signal: AbortSignal;
}

export interface Completion {
  readonly dateline: Dateline;
  /** Name of the option being typed. */
  readonly option: string;
  /** What has been typed of it. */
  readonly value: string;
  readonly now: Date;
  /** Of the person who types. */
  readonly words: Words;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The options given, by name; `null` for those that were not. */
export interface CommandOptions {
  string(name: string): string | null;
  boolean(name: string): boolean | null;
}

/** What a command answers, before any surface draws it. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'search'; readonly query: string; readonly result: SearchResult }
  | { readonly kind: 'sources'; readonly outlet: string | null; readonly sources: Sources }
  | { readonly kind: 'timeline'; readonly timeline: Timeline }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'check'; readonly check: CheckedStatement }
  | { readonly kind: 'article'; readonly view: ArticleView }
  /** The newest first. */
  | {
      readonly kind: 'latest';
      readonly outlet: string | null;
      readonly articles: readonly ArticleEntry[];
    }
  /** A text, statement by statement. `left`: statements that were not looked at. */
  | { readonly kind: 'checks'; readonly checks: readonly CheckedStatement[]; readonly left: number }
  | {
      readonly kind: 'help';
      readonly sources: Sources;
      /** What someone said who asked for nothing else. */
      readonly said?: SmallTalk;
    };
