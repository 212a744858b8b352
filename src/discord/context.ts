import type { Logger } from 'pino';
import type { Dateline } from '../answering/dateline.ts';
import type { ChartPainter } from '../charts/chart-painter.ts';
import type { Clock } from '../clock.ts';
import type { Command, MessageMenu } from './command.ts';
import type { Operations } from './service/operations.ts';
import type { Meter } from './meter.ts';
import type { PrivacyFacts } from './service/privacy.ts';
import type { ServiceCommand } from './service/service-command.ts';
import type { State } from '../state/state.ts';
import type { Admission } from './admission/admission.ts';
import type { Runs } from './asking/runs.ts';
import type { WholeBot } from './sharding/whole-bot.ts';
import type { UnderWay } from './asking/under-way.ts';
import type { Look } from './render/draw.ts';

/** What every handler works with. */
export interface DiscordContext {
  readonly dateline: Dateline;
  readonly commands: readonly Command[];
  readonly serviceCommands: readonly ServiceCommand[];
  readonly privacy: PrivacyFacts;
  /** What can be done with messages from their menus. */
  readonly menus: readonly MessageMenu[];
  /** `null` where the installation is not to be seen or changed from Discord. */
  readonly operations: Operations | null;
  readonly startedAt: Date;
  readonly state: State;
  readonly wholeBot: WholeBot;
  /** Who is answered, and when. */
  readonly admission: Admission;
  /**
   * Answers on their way to Discord: someone may reply to one before the bot has learned the id of the message
   * that shows it.
   */
  readonly sending: UnderWay;
  /** Questions under way, which can be stopped. */
  readonly runs: Runs;
  /** Ids of private answers that were shown to everybody. */
  readonly madePublic: Set<string>;
  /** When which refusals of messages were told, by person and reason. */
  readonly refusedMessages: Map<string, number>;
  readonly log: Logger;
  readonly meter: Meter;
  readonly look: Look;
  readonly painter: ChartPainter;
  readonly now: () => Date;
  readonly clock: Clock;
  /** Longest time for an answer, ms. */
  readonly timeoutMs: number;
  /** Least time between two stages shown, ms. */
  readonly editEveryMs: number;
  /** Aborted when the bot is to close: what is under way goes on for a while, and nothing else is begun. */
  readonly draining: AbortSignal;
  /** Aborted when the bot closes. */
  readonly closing: AbortSignal;
}
