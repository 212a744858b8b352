import { performance } from 'node:perf_hooks';
import { SingleBar } from 'cli-progress';

/** Shows how far something long has come. */
export interface Progress {
  /** @param stage what is being done, such as `Reading files` */
  update(stage: string, done: number, total: number): void;
  /** Ends the line. Idempotent. */
  stop(): void;
}

/** Where progress goes; `isTTY` where someone watches. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined };

/** Between two lines about one stage, where nobody watches. */
const LINE_EVERY_MS = 10_000;

/**
 * A bar with rate and time left on a terminal; otherwise plain lines, when a stage begins, when it is done, and every 10
 * seconds between.
 * @param now milliseconds of a clock that nobody sets
 */
export function createProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): Progress {
  return stream.isTTY ? createBar(stream, now) : createLines(stream, now);
}

function createBar(stream: NodeJS.WritableStream, now: () => number): Progress {
  let shown: { stage: string; bar: SingleBar } | null = null;
  let begun = 0;
  function begin(stage: string, total: number): SingleBar {
    shown?.bar.stop();
    const bar = new SingleBar({
      format: `${stage.padEnd(20)} {bar} {value}/{total}  {left}`,
      stream,
      barsize: 30,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
    });
    bar.start(total, 0, { left: '' });
    begun = now();
    shown = { stage, bar };
    return bar;
  }
  return {
    update(stage, done, total) {
      const bar = shown?.stage === stage ? shown.bar : begin(stage, total);
      bar.setTotal(total);
      bar.update(done, { left: timeLeft(now() - begun, done, total) });
    },
    stop() {
      shown?.bar.stop();
      shown = null;
    },
  };
}

/** Rate and time left so far; nothing where nothing is done yet. */
function timeLeft(elapsedMs: number, done: number, total: number): string {
  if (done === 0 || elapsedMs === 0) return '';
  const perSecond = (1000 * done) / elapsedMs;
  const seconds = Math.ceil((total - done) / perSecond);
  return `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s, ${seconds} s left`;
}

function createLines(stream: NodeJS.WritableStream, now: () => number): Progress {
  let last: { stage: string; at: number; isDone: boolean } | null = null;
  return {
    update(stage, done, total) {
      const [at, isDone] = [now(), done >= total];
      const isDue = last?.stage !== stage || at - last.at >= LINE_EVERY_MS;
      if (!isDue && (!isDone || last?.isDone)) return;
      last = { stage, at, isDone };
      stream.write(`${stage}: ${done} of ${total}\n`);
    },
    stop() {
      last = null;
    },
  };
}
