import { Counter, Histogram, type Registry } from 'prom-client';
import type { Meter } from '../discord/meter.ts';

/** From a glance at the index to the longest that a question may take. */
const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 2, 4, 8, 15, 30, 60, 90];

/** Languages that Dateline reads with rules of their own; any other is one. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** Counts what is asked and what came of it: no label takes values from people. */
export function countAsked(registry: Registry): Pick<Meter, 'asked' | 'refused'> {
  const registers = [registry];
  const questions = new Counter({
    name: 'dateline_questions_total',
    help: 'What was asked, by what came of it.',
    labelNames: ['command', 'status', 'language'],
    registers,
  });
  const undelivered = new Counter({
    name: 'dateline_undelivered_total',
    help: 'Replies that did not reach Discord.',
    registers,
  });
  const refusals = new Counter({
    name: 'dateline_refusals_total',
    help: 'What was not let in, by the limit or setting that kept it out.',
    labelNames: ['reason'],
    registers,
  });
  const whole = new Histogram({
    name: 'dateline_question_seconds',
    help: 'From being let in to the reply.',
    labelNames: ['command'],
    buckets: SECONDS,
    registers,
  });
  const stages = new Histogram({
    name: 'dateline_stage_seconds',
    help: 'The stages of an answer, as docs/operations.md names them.',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers,
  });
  const countTokens = tokenCounter(registry);
  return {
    asked({ command, status, isDelivered, answer, timingsMs }) {
      questions.inc({ command, status, language: languageLabel(answer?.language ?? null) });
      if (!isDelivered) undelivered.inc();
      for (const [stage, ms] of Object.entries(timingsMs)) {
        if (stage === 'total') whole.observe({ command }, ms / 1000);
        else stages.observe({ stage }, ms / 1000);
      }
      if (answer !== null) countTokens(answer.usage);
    },
    refused(reason) {
      refusals.inc({ reason });
    },
  };
}

function languageLabel(language: string | null): string {
  if (language === null) return 'unknown';
  return LANGUAGES.includes(language) ? language : 'other';
}

interface Spent {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

function tokenCounter(registry: Registry): (spent: Spent) => void {
  const registers = [registry];
  const requests = new Counter({
    name: 'dateline_model_requests_total',
    help: 'Requests that a chat model answered.',
    registers,
  });
  const tokens = new Counter({
    name: 'dateline_model_tokens_total',
    help: 'Tokens of these requests; estimated where a server does not count them.',
    labelNames: ['direction'],
    registers,
  });
  return ({ calls, inputTokens, outputTokens }) => {
    requests.inc(calls);
    tokens.inc({ direction: 'in' }, inputTokens);
    tokens.inc({ direction: 'out' }, outputTokens);
  };
}
