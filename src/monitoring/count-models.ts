import { Counter, Gauge, type Registry } from 'prom-client';

/** What a provider was asked to do, and failed to. */
export type ModelTask = 'write' | 'repair' | 'verify' | 'followUp' | 'rerank' | 'embed';

/** Told how the providers of models do. */
export interface ModelMeter {
  /** Something else took its place. */
  failed(task: ModelTask): void;
  /** The chat model is left alone for a while, or no longer. */
  resting(isResting: boolean): void;
}

export function countModels(registry: Registry): ModelMeter {
  const registers = [registry];
  const failures = new Counter({
    name: 'dateline_model_failures_total',
    help: 'What a model, a reranker or, for questions, an embedder could not do, all tries together; something else took its place.',
    labelNames: ['task'],
    registers,
  });
  const rest = new Gauge({
    name: 'dateline_model_resting',
    help: '1 while the chat model is left alone because it failed again and again.',
    registers,
  });
  return {
    failed(task) {
      failures.inc({ task });
    },
    resting(isResting) {
      rest.set(Number(isResting));
    },
  };
}
