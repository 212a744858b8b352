import { readdirSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chooseEmbedder } from '../../embeddings/choose.ts';
import type { Embedder } from '../../embeddings/embedder.ts';
import type { TransformersOptions } from '../../embeddings/transformers.ts';
import { loadConfig } from '../../src/config.ts';
import { ProviderError } from '../../src/errors.ts';
import { modelHub, type Hub } from '../support/hub/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { TINY_DIMENSIONS, tinyModel } from '../support/tiny-model/tiny-model.ts';
import { TINY, tinyEmbedder } from './tiny-embedder.ts';

async function startHub(): Promise<Hub> {
  const hub = await modelHub(tinyModel());
  onTestFinished(() => hub.close());
  return hub;
}

function open(options: Partial<TransformersOptions> = {}): Embedder {
  const embedder = tinyEmbedder({ folder: temporaryFolder(), ...options });
  onTestFinished(() => embedder.close());
  return embedder;
}

test('chooseEmbedder() takes model, hub and folder from the configuration', async () => {
  const hub = await startHub();
  const dataDir = temporaryFolder();
  const env = { EMBEDDINGS: 'transformers', TRANSFORMERS_MODEL: TINY, HF_ENDPOINT: hub.url };
  const packageFrom = new URL('./package.json', import.meta.url);
  const progress: number[] = [];
  const embedder = chooseEmbedder(loadConfig({ ...env, DATA_DIR: dataDir }), {
    packageFrom,
    onDownload: ({ done, total }) => progress.push(done / total),
  });
  onTestFinished(() => embedder.close());
  expect(await embedder.embedQuestion('ferry')).toHaveLength(TINY_DIMENSIONS);
  expect(progress.at(-1)).toBe(1);
  expect(readdirSync(join(dataDir, 'models', TINY, 'main'))).toContain('tokenizer.json');
});

describe('createTransformersEmbedder()', () => {
  test('asks for nothing before the first text, then once, and nothing when started again', async () => {
    const hub = await startHub();
    const folder = temporaryFolder();
    const first = open({ folder, hub: hub.url });
    expect(first).toMatchObject({ name: 'transformers', model: TINY, dimensions: null });
    expect(await first.embedPassages([])).toEqual([]);
    expect(hub.requests).toEqual([]);
    const vectors = await Promise.all([first.embedQuestion('ferry'), first.embedQuestion('ferry')]);
    expect(first.dimensions).toBe(TINY_DIMENSIONS);
    expect(hub.requests).toHaveLength(tinyModel().size + 1);
    await hub.close();
    const second = open({ folder, hub: hub.url });
    expect(await second.embedQuestion('ferry')).toEqual(vectors[0]);
    expect(second.fingerprint).toBe(first.fingerprint);
  });

  test('marks questions and passages as the model was taught', async () => {
    const hub = await startHub();
    const folder = temporaryFolder();
    const marked = open({ folder, hub: hub.url });
    const question = await marked.embedQuestion('ferry');
    const [passage, spelt] = await marked.embedPassages(['ferry', 'query: ferry']);
    expect(question).not.toEqual(passage);
    const plainHub = await modelHub(tinyModel(), { name: 'tiny/multilingual' });
    onTestFinished(() => plainHub.close());
    const plain = open({ folder, hub: plainHub.url, model: 'tiny/multilingual' });
    const [one, other, both] = await plain.embedPassages([
      'query: ferry',
      'passage: ferry',
      'passage: query: ferry',
    ]);
    expect([question, passage, spelt]).toEqual([one, other, both]);
    expect(await plain.embedQuestion('ferry')).toEqual((await plain.embedPassages(['ferry']))[0]);
  });

  test('the mean of the tokens, at unit length, is what the model says it is', async () => {
    const hub = await modelHub(tinyModel(), { name: 'tiny/multilingual' });
    onTestFinished(() => hub.close());
    const plain = open({ hub: hub.url, model: 'tiny/multilingual' });
    const [once, twice, council] = await plain.embedPassages(['ferry', 'ferry ferry', 'council']);
    const near = (other?: Float32Array) => dot(once ?? new Float32Array(), other);
    expect(near(twice)).toBeGreaterThan(0.9);
    expect(near(twice)).toBeLessThan(0.9999);
    expect(near(council)).toBeLessThan(near(twice));
  });

  test('a failed download is said, and made good by the next call', async () => {
    const hub = await startHub();
    hub.faults.enqueue({ status: 503 });
    const embedder = open({ hub: hub.url });
    await expect(embedder.embedQuestion('ferry')).rejects.toThrow(/Cannot download config\.json/);
    expect(await embedder.embedQuestion('ferry')).toHaveLength(TINY_DIMENSIONS);
  });

  test('an abort leaves the download to those who still wait; closing ends it, and leaves nothing', async () => {
    const hub = await startHub();
    const folder = temporaryFolder();
    hub.faults.respondWith(({ path }) => (path.startsWith('/cdn/') ? { stalls: true } : null));
    const embedder = open({ folder, hub: hub.url });
    const aborter = new AbortController();
    const going = embedder.embedPassages(['ferry'], { signal: aborter.signal });
    const waiting = embedder.embedQuestion('ferry');
    await hub.received(5);
    const reason = new Error('no longer wanted');
    aborter.abort(reason);
    await expect(going).rejects.toBe(reason);
    await Promise.all([expect(waiting).rejects.toThrow('closed'), embedder.close()]);
    expect(hub.requests).toHaveLength(5);
    expect(readdirSync(join(folder, TINY, 'main', 'onnx'))).toEqual([]);
  });

  test('says which folder holds a model that cannot be read, and loads one put right', async () => {
    const hub = await startHub();
    const folder = temporaryFolder();
    const weights = join(folder, TINY, 'main', 'onnx', 'model_quantized.onnx');
    const embedder = open({ folder, hub: hub.url, idleMs: 1 });
    await embedder.embedQuestion('ferry');
    await embedder.close();
    const right = tinyModel().get('onnx/model_quantized.onnx') ?? Buffer.alloc(0);
    writeFileSync(weights, Buffer.alloc(right.length, 1));
    const next = open({ folder, hub: hub.url });
    const failing = next.embedQuestion('ferry');
    await expect(failing).rejects.toThrow(ProviderError);
    await expect(failing).rejects.toThrow(new RegExp(`delete .*${TINY}`));
    writeFileSync(weights, right);
    expect(await next.embedQuestion('ferry')).toHaveLength(TINY_DIMENSIONS);
  });

  test('the main thread goes on while passages are embedded', async () => {
    const hub = await startHub();
    const embedder = open({ hub: hub.url });
    await embedder.embedQuestion('warm');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await embedder.embedPassages(Array.from({ length: 60 }, (_, at) => `${at} ferry `.repeat(200)));
    delay.disable();
    expect(delay.count).toBeGreaterThan(0);
    expect(delay.percentile(90) / 1e6).toBeLessThan(50);
  });
});

function dot(one: Float32Array, other: Float32Array | undefined): number {
  return one.reduce((sum, value, at) => sum + value * (other?.[at] ?? NaN), 0);
}
