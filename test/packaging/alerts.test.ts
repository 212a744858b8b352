import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { countAsked } from '../../src/monitoring/count-asked.ts';
import { countDiscord, showBot } from '../../src/monitoring/count-discord.ts';
import { countIndexing } from '../../src/monitoring/count-indexing.ts';
import { countModels } from '../../src/monitoring/count-models.ts';
import { showEdition } from '../../src/monitoring/show-edition.ts';
import { timeState } from '../../src/monitoring/time-state.ts';
import { stateForTest } from '../discord/wire/running-bot.ts';
import { fakeDateline } from '../support/fake-dateline.ts';
import { ROOT } from '../support/repository.ts';

const rule = z.object({
  alert: z.string().regex(/^Dateline[A-Z]\w+$/),
  expr: z.string(),
  labels: z.object({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.object({ summary: z.string().min(10) }),
});
const file = z.object({ groups: z.array(z.object({ rules: z.array(rule) })) });

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const rules = file
  .parse(parse(read('packaging/alerts.yaml')))
  .groups.flatMap((group) => group.rules);
const operations = read('docs/operations.md');

/** The names of all metrics that a bot has. */
function metricNames(): ReadonlySet<string> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countAsked(registry);
  countDiscord(registry);
  countModels(registry);
  const idle = { run: () => Promise.resolve(null), close: () => undefined };
  countIndexing(registry, idle);
  timeState(registry, stateForTest());
  showEdition(registry, fakeDateline());
  const quiet = { isConnected: true, pingMs: 1, silentMs: 0, servers: 1, running: 0, waiting: 0 };
  showBot(registry, { figures: () => quiet });
  return new Set(registry.getMetricsAsArray().map(({ name }) => name));
}

describe.each(rules)('$alert', ({ alert, expr }) => {
  test('has a section that says what to do', () => {
    expect(operations).toContain(`\n### ${alert}\n`);
  });

  test('looks at metrics that there are', () => {
    const names = metricNames();
    const used = expr.match(/dateline_\w+/g) ?? [];
    if (alert !== 'DatelineDown') expect(used).not.toEqual([]);
    for (const name of used) expect(names).toContain(name.replace(/_(bucket|sum|count)$/, ''));
  });
});

test('every metric of Dateline is in the guide', () => {
  const own = [...metricNames()].filter((name) => name.startsWith('dateline_'));
  expect(own.length).toBeGreaterThan(20);
  for (const name of own) expect(operations).toContain(`\`${name.replace('dateline_', '')}`);
});

test('every section of the runbook is of an alert', () => {
  const sections = [...operations.matchAll(/^### (Dateline\w+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual(rules.map(({ alert }) => alert));
});
