import { Counter, Histogram, type Registry } from 'prom-client';
import type { State } from '../state/state.ts';

const SECONDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** The same state, with the time that each of its tables takes. */
export function timeState(registry: Registry, state: State): State {
  const registers = [registry];
  const seconds = new Histogram({
    name: 'dateline_state_seconds',
    help: 'How long the state takes to read or write, by table.',
    labelNames: ['table'],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'dateline_state_failures_total',
    help: 'What could not be read from or written to the state, by table.',
    labelNames: ['table'],
    registers,
  });
  const timed = <T extends object>(table: string, target: T): T =>
    watchCalls(target, (work) => {
      const end = seconds.startTimer({ table });
      work.then(
        () => end(),
        () => {
          end();
          failures.inc({ table });
        },
      );
    });
  return {
    ...timed('all', state),
    answers: timed('answers', state.answers),
    asked: timed('asked', state.asked),
    messages: timed('messages', state.messages),
    threads: timed('threads', state.threads),
    feedback: timed('feedback', state.feedback),
    gaps: timed('gaps', state.gaps),
    quotas: timed('quotas', state.quotas),
    settings: timed('settings', state.settings),
    watches: timed('watches', state.watches),
  };
}

/** The same methods; of each call that gives a promise, that promise is told. */
function watchCalls<T extends object>(target: T, told: (work: Promise<unknown>) => void): T {
  return new Proxy(target, {
    get(from, name, receiver): unknown {
      const value: unknown = Reflect.get(from, name, receiver);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, from, given);
        if (result instanceof Promise) told(result);
        return result;
      };
    },
  });
}
