import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ShardingManager, type Shard } from 'discord.js';
import type { Logger } from 'pino';
import { wait, type Clock } from '../../clock.ts';
import { ProviderError } from '../../errors.ts';
import { respawnDelayMs, SOUND_AFTER_MS } from './respawn-delay.ts';

export interface FleetOptions {
  /** The program that each shard runs. */
  readonly file: string;
  readonly token: string;
  /** How many shards. */
  readonly count: number;
  /** Shards that may connect within the same five seconds. */
  readonly atOnce: number;
  /** How long a shard that is told to end may take. */
  readonly endsWithinMs: number;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Discord counts shards that connect within five seconds; the rest is for clocks that differ. */
const CONNECT_WINDOW_MS = 5500;
/** Opening a large edition comes first. */
const READY_WITHIN_MS = 5 * 60_000;
/** The status of a process whose configuration is wrong: another try would end likewise. */
const WRONG_CONFIGURATION = 2;

/** The processes of all shards: started one after the other, started again when they end, ended together. */
export class ShardFleet {
  /** The status to end with, once the first shard ends before it is ready, or one because of its configuration. */
  readonly failed: Promise<number>;
  readonly #options: FleetOptions;
  readonly #manager: ShardingManager;
  readonly #closing = new AbortController();
  #fail: (status: number) => void = () => undefined;
  #wasReady = false;
  /** Shards connect one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(options: FleetOptions) {
    const { file, token, count } = options;
    this.#options = options;
    this.failed = new Promise((resolve) => (this.#fail = resolve));
    const shardList = [...Array(count).keys()];
    const mode = 'process';
    this.#manager = new ShardingManager(file, {
      token,
      totalShards: count,
      shardList,
      mode,
      respawn: false,
    });
    for (const id of shardList) this.#add(id);
  }

  /** How many are connected. @throws ProviderError where that is not all of them */
  describe(): string {
    const { count } = this.#options;
    const connected = this.#manager.shards.filter(({ ready }) => ready).size;
    const text = `${connected} of ${count} shards are connected`;
    if (connected < count) throw new ProviderError(text, { retryable: true });
    return text;
  }

  /** Tells every shard to end, and waits until all have. */
  async stop(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#manager.shards.map(({ process }) => endOf(process, this.#options)));
  }

  #add(id: number): void {
    const shard = this.#manager.createShard(id);
    let endings = 0;
    let startedAt = 0;
    const { clock, log } = this.#options;
    shard.on('spawn', () => {
      startedAt = clock.now();
    });
    shard.on('ready', () => {
      this.#wasReady = true;
      log.info({ shard: id, pid: shard.process?.pid }, 'A shard is ready');
    });
    shard.on('death', (ended) => {
      const lasted = clock.now() - startedAt;
      endings = lasted > SOUND_AFTER_MS ? 1 : endings + 1;
      if ('exitCode' in ended) this.#bury(shard, ended, respawnDelayMs(endings));
    });
    this.#enqueue(shard);
  }

  #bury(shard: Shard, { exitCode, signalCode }: ChildProcess, againInMs: number): void {
    if (this.#closing.signal.aborted) return;
    if (exitCode === WRONG_CONFIGURATION || !this.#wasReady) {
      this.#fail(exitCode ?? 1);
      return;
    }
    this.#options.log.error(
      { shard: shard.id, status: exitCode, signal: signalCode, againInMs },
      'A shard has ended; it is started again',
    );
    void this.#pause(againInMs).then(() => {
      this.#enqueue(shard);
    });
  }

  #enqueue(shard: Shard): void {
    this.#turn = this.#turn.then(() => this.#start(shard));
  }

  async #start(shard: Shard): Promise<void> {
    if (this.#closing.signal.aborted) return;
    const { atOnce, log } = this.#options;
    try {
      await shard.spawn(READY_WITHIN_MS);
    } catch (error) {
      log.warn({ err: error, shard: shard.id }, 'A shard did not get ready');
      // One that is still there after that time hangs; its end has it started again.
      shard.process?.kill('SIGKILL');
    }
    await this.#pause(CONNECT_WINDOW_MS / atOnce);
  }

  async #pause(ms: number): Promise<void> {
    await wait(ms, this.#options.clock, this.#closing.signal).catch(() => undefined);
  }
}

async function endOf(
  child: ChildProcess | null,
  { endsWithinMs, clock, log }: Pick<FleetOptions, 'endsWithinMs' | 'clock' | 'log'>,
): Promise<void> {
  if (child?.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const callOff = clock.after(endsWithinMs, () => {
    log.warn({ pid: child.pid }, 'A shard does not end: it is killed');
    child.kill('SIGKILL');
  });
  await ended;
  callOff();
}
