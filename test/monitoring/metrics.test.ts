import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { countAsked } from '../../src/monitoring/count-asked.ts';
import { countDiscord, showBot } from '../../src/monitoring/count-discord.ts';
import { countIndexing } from '../../src/monitoring/count-indexing.ts';
import { countModels } from '../../src/monitoring/count-models.ts';
import { showEdition } from '../../src/monitoring/show-edition.ts';
import { timeState } from '../../src/monitoring/time-state.ts';
import { sampleAnswer, SAMPLE_SOURCES } from '../discord/samples.ts';
import { runningBot, stateForTest } from '../discord/wire/running-bot.ts';
import { textOf } from '../../src/playground/discord/message-text.ts';
import { createCircuitBreaker } from '../../src/models/circuit-breaker.ts';
import { ProviderError } from '../../src/errors.ts';
import { handClock } from '../support/hand-clock.ts';

/** The figures of a registry, by name and labels as Prometheus reads them. */
async function figures(registry: Registry): Promise<ReadonlyMap<string, number>> {
  const lines = (await registry.metrics()).split('\n').filter((line) => /^[a-z]/.test(line));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))] as const;
    }),
  );
}

test('what people ask, and what Discord answers, is counted without a word or an id of theirs', async () => {
  const registry = new Registry();
  const meter = { ...countAsked(registry), ...countDiscord(registry) };
  const tested = await runningBot({ meter });
  const { bot, server, dateline } = tested;
  showBot(registry, bot);
  const usage = { calls: 2, inputTokens: 900, outputTokens: 80, estimated: false };
  dateline.answerWith(
    sampleAnswer({ usage, language: 'fi', timingsMs: { write: 1500, total: 1 } }),
  );
  const options = { question: 'When will the ferry line close?' };
  const asked = await server.interactions.command({ name: 'ask', options });
  await asked.final({ until: (message) => textOf(message).includes('Harbour Gazette') });
  const while_ = await figures(registry);
  expect(while_.get('dateline_gateway_connected')).toBe(1);
  expect(while_.get('dateline_servers')).toBe(1);
  await bot.close();
  const found = await figures(registry);
  const labels = '{command="ask",status="answered",language="other"}';
  expect(found.get(`dateline_questions_total${labels}`)).toBe(1);
  expect(found.get('dateline_stage_seconds_sum{stage="write"}')).toBe(1.5);
  expect(found.get('dateline_question_seconds_count{command="ask"}')).toBe(1);
  expect(found.get('dateline_model_tokens_total{direction="in"}')).toBe(900);
  expect(found.get('dateline_undelivered_total')).toBe(0);
  const command = '{type="ApplicationCommand",command="ask"}';
  expect(found.get(`dateline_interactions_total${command}`)).toBe(1);
  expect(found.get('dateline_discord_responses_total{status="200"}')).toBeGreaterThan(0);
  const text = await registry.metrics();
  for (const told of ['ferry', server.ids.user, server.ids.guild]) expect(text).not.toContain(told);
});

test('what was not let in is counted by its reason', async () => {
  const registry = new Registry();
  const meter = { ...countAsked(registry), ...countDiscord(registry) };
  const limits = { perMinute: 1, perDayServer: 0, perDay: 0, atOnce: 4 };
  const { server } = await runningBot({ meter, limits });
  const command = { name: 'ask', options: { question: 'When will it close?' } };
  await (await server.interactions.command(command)).final();
  await (await server.interactions.command(command)).final();
  const found = [...(await figures(registry))].filter(([name]) => name.includes('refusals'));
  expect(found.map(([, times]) => times)).toEqual([1]);
});

test('a connection that is made anew is counted', async () => {
  const registry = new Registry();
  const { server } = await runningBot({
    meter: { ...countAsked(registry), ...countDiscord(registry) },
  });
  server.gateway.requestReconnect();
  await server.gateway.resumed();
  expect((await figures(registry)).get('dateline_gateway_reconnects_total')).toBe(1);
});

test('the edition is counted once, and again when another takes its place', async () => {
  const registry = new Registry();
  let edition = 'first';
  let counted = 0;
  showEdition(registry, {
    edition: () => Promise.resolve(edition),
    sources: () => {
      counted += 1;
      return Promise.resolve({ ...SAMPLE_SOURCES, edition });
    },
  });
  const first = await figures(registry);
  expect(first.get('dateline_edition_info{edition="first"}')).toBe(1);
  expect(first.get('dateline_edition_articles')).toBe(SAMPLE_SOURCES.articles.length);
  expect(first.get('dateline_edition_passages')).toBe(SAMPLE_SOURCES.passages);
  expect(first.get('dateline_edition_published_timestamp_seconds')).toBe(
    Date.parse(SAMPLE_SOURCES.indexedAt) / 1000,
  );
  await figures(registry);
  edition = 'second';
  const found = await figures(registry);
  expect(found.get('dateline_edition_info{edition="second"}')).toBe(1);
  expect(found.has('dateline_edition_info{edition="first"}')).toBe(false);
  expect(counted).toBe(2);
});

test('an edition that cannot be opened costs no other figure, and shows again when it can', async () => {
  const registry = new Registry();
  countModels(registry);
  let isDamaged = true;
  showEdition(registry, {
    edition: () => Promise.resolve('first'),
    sources: () =>
      isDamaged
        ? Promise.reject(new Error('damaged'))
        : Promise.resolve({ ...SAMPLE_SOURCES, edition: 'first' }),
  });
  const before = await figures(registry);
  expect(before.get('dateline_model_resting')).toBe(0);
  expect(before.has('dateline_edition_info{edition="first"}')).toBe(false);
  isDamaged = false;
  expect((await figures(registry)).get('dateline_edition_info{edition="first"}')).toBe(1);
});

test('index runs are counted by how they end', async () => {
  const registry = new Registry();
  const report = {
    edition: 'e',
    articles: 1,
    added: 1,
    updated: 0,
    removed: 0,
    skipped: 0,
    warnings: 0,
  };
  const outcomes = [report, null];
  const indexing = countIndexing(registry, {
    run: () => {
      const next = outcomes.shift();
      return next === undefined ? Promise.reject(new Error('no disk')) : Promise.resolve(next);
    },
    close: () => undefined,
  });
  expect(await indexing.run()).toEqual(report);
  expect(await indexing.run()).toBeNull();
  await expect(indexing.run()).rejects.toThrow('no disk');
  const found = await figures(registry);
  for (const outcome of ['done', 'busy', 'failed'])
    expect(found.get(`dateline_index_runs_total{outcome="${outcome}"}`)).toBe(1);
  expect(found.get('dateline_index_seconds_count')).toBe(1);
});

test('the state is timed by table, and its failures counted', async () => {
  const registry = new Registry();
  const state = timeState(registry, stateForTest());
  const id = await state.answers.save({
    answer: sampleAnswer(),
    askerId: '7',
    parentId: null,
    guildId: null,
  });
  expect(await state.answers.find(id)).not.toBeNull();
  await state.probe();
  await state.close();
  await expect(state.settings.find('1')).rejects.toThrow();
  const found = await figures(registry);
  expect(found.get('dateline_state_seconds_count{table="answers"}')).toBe(2);
  expect(found.get('dateline_state_failures_total{table="settings"}')).toBe(1);
});

test('a model that is left alone shows, and what failed is counted', async () => {
  const registry = new Registry();
  const models = countModels(registry);
  const clock = handClock();
  const onRest = (isResting: boolean) => {
    models.resting(isResting);
  };
  const breaker = createCircuitBreaker({ subject: 'The model', failures: 1, onRest, clock });
  const failing = () => Promise.reject(new ProviderError('away', { retryable: true }));
  await expect(breaker.run(failing)).rejects.toThrow('away');
  models.failed('write');
  expect((await figures(registry)).get('dateline_model_resting')).toBe(1);
  await clock.advance(60_000);
  await breaker.run(() => Promise.resolve('back'));
  const found = await figures(registry);
  expect(found.get('dateline_model_resting')).toBe(0);
  expect(found.get('dateline_model_failures_total{task="write"}')).toBe(1);
});
