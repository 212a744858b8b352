import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ensureModelFiles,
  missingFiles,
  modelFolder,
  type DownloadProgress,
  type ModelFilesOptions,
} from '../../embeddings/model-files.ts';
import { transformersModel } from '../../embeddings/transformers-model.ts';
import { ProviderError } from '../../src/errors.ts';
import { modelHub, type Hub, type HubFault } from '../support/hub/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MODEL = transformersModel('tiny/e5-multilingual');
const WEIGHTS_PATH = 'onnx/model_quantized.onnx';
const FILES = new Map([
  ['config.json', Buffer.from('{"hidden_size": 4}')],
  ['tokenizer_config.json', Buffer.from('{}')],
  ['tokenizer.json', Buffer.from('{"model": {}}')],
  [WEIGHTS_PATH, Buffer.alloc(200_000, 'weights ')],
]);

async function startHub(): Promise<Hub> {
  const hub = await modelHub(FILES);
  onTestFinished(() => hub.close());
  return hub;
}

function ensure(hub: string, folder: string, options: Partial<ModelFilesOptions> = {}) {
  const { signal } = new AbortController();
  return ensureModelFiles(MODEL, {
    hub,
    folder,
    signal,
    retryDelayMs: 1,
    maxRetries: 0,
    ...options,
  });
}

async function failed(promise: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`not a ProviderError: ${String(error)}`);
}

/** Names of everything that lies in a model's folder. */
function namesIn(folder: string): string[] {
  return readdirSync(modelFolder(MODEL, folder), { recursive: true }).map(String).sort();
}

describe('ensureModelFiles()', () => {
  test('downloads each file once, with progress, and asks nobody afterwards', async () => {
    const hub = await startHub();
    const folder = temporaryFolder();
    const seen: DownloadProgress[] = [];
    const own = await ensure(hub.url, folder, { onProgress: (progress) => seen.push(progress) });
    expect(own).toBe(join(folder, 'tiny', 'e5-multilingual', 'main'));
    for (const [path, content] of FILES) expect(readFileSync(join(own, path))).toEqual(content);
    const bytes = [...FILES.values()].reduce((sum, { length }) => sum + length, 0);
    expect(seen.at(-1)).toEqual({ done: bytes, total: bytes });
    expect(seen.map(({ done }) => done)).toEqual(
      seen.map(({ done }) => done).sort((a, b) => a - b),
    );
    expect(hub.requests).toHaveLength(FILES.size + 1);
    await hub.close();
    expect(await ensure(hub.url, folder)).toBe(own);
    expect(namesIn(folder)).not.toContainEqual(expect.stringContaining('.part'));
  });

  test('uses files that someone put in place, without a network', async () => {
    const folder = temporaryFolder();
    const own = modelFolder(MODEL, folder);
    await mkdir(join(own, 'onnx'), { recursive: true });
    for (const [path, content] of FILES) writeFileSync(join(own, path), content);
    expect(await ensure('http://127.0.0.1:1', folder)).toBe(own);
  });

  test('downloads again what was cut afterwards, and nothing else', async () => {
    const hub = await startHub();
    const folder = temporaryFolder();
    const own = await ensure(hub.url, folder);
    truncateSync(join(own, WEIGHTS_PATH), 1000);
    expect(await missingFiles(MODEL, folder)).toMatchObject([{ path: WEIGHTS_PATH }]);
    const before = hub.requests.length;
    await ensure(hub.url, folder);
    expect(hub.requests.slice(before)).toEqual([
      `/tiny/e5-multilingual/resolve/main/${WEIGHTS_PATH}`,
      `/cdn/tiny/e5-multilingual/resolve/main/${WEIGHTS_PATH}`,
    ]);
    expect(readFileSync(join(own, WEIGHTS_PATH))).toEqual(FILES.get(WEIGHTS_PATH));
  });

  test.each<[string, HubFault, RegExp]>([
    ['a model that is not there', { status: 404 }, /status 404; check TRANSFORMERS_MODEL/],
    ['a private model', { status: 401 }, /status 401; check TRANSFORMERS_MODEL/],
    ['a hub that is down', { status: 503 }, /status 503; .*HF_ENDPOINT/],
    ['a connection that breaks', { cutAfter: 5 }, /HF_ENDPOINT/],
    ['too few bytes', { bytes: Buffer.alloc(9) }, /9 of 200000 bytes came/],
    ['too many bytes', { bytes: Buffer.alloc(300_000) }, /longer than 200000 bytes/],
    ['other bytes', { bytes: Buffer.alloc(200_000) }, /SHA-256 differs/],
    ['a circle', { status: 302, headers: { location: '/cdn/again' } }, /led on without end/],
    ['silence', { stalls: true }, /nothing came for 0\.2 s/],
  ])('%s leaves nothing behind that would be taken for the file', async (_, fault, message) => {
    const hub = await startHub();
    hub.faults.respondWith(({ path }) => (path.startsWith('/cdn/') ? fault : null));
    const folder = temporaryFolder();
    const failure = await failed(ensure(hub.url, folder, { stallMs: 200 }));
    expect(failure.message).toMatch(message);
    expect(failure.message).toContain(`${WEIGHTS_PATH} of the model tiny/e5-multilingual`);
    expect(failure.message).toContain(modelFolder(MODEL, folder));
    expect(namesIn(folder).filter((name) => name.startsWith('onnx/'))).toEqual([]);
    hub.faults.respondWith(null);
    await ensure(hub.url, folder);
    expect(await missingFiles(MODEL, folder)).toEqual([]);
  });

  test('tries again what may pass', async () => {
    const hub = await startHub();
    hub.faults.enqueue({ status: 500 }, { status: 429, headers: { 'retry-after': '0.01' } });
    await ensure(hub.url, temporaryFolder(), { maxRetries: 2 });
    expect(hub.requests.slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => '/tiny/e5-multilingual/resolve/main/config.json'),
    );
  });

  test('says what to do where there is no network', async () => {
    const folder = temporaryFolder();
    const hub = await startHub();
    await hub.close();
    const { message } = await failed(ensure(hub.url, folder));
    expect(message).toMatch(
      /Cannot download config\.json of .* from 127\.0\.0\.1:\d+: ECONNREFUSED; check the network/,
    );
    expect(message).toMatch(
      /Without a network: put config\.json, .* into .*, or set EMBEDDINGS=builtin$/,
    );
  });

  test('says where a model cannot be kept', async () => {
    const hub = await startHub();
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    const failure = await failed(ensure(hub.url, folder));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(/Cannot keep the model .*: ENOTDIR/);
  });

  test('an abort ends it with its reason; what a killed process left is removed by the next', async () => {
    const hub = await startHub();
    hub.faults.respondWith(({ path }) => (path.startsWith('/cdn/') ? { stalls: true } : null));
    const folder = temporaryFolder();
    const aborter = new AbortController();
    const going = ensure(hub.url, folder, { signal: aborter.signal });
    await hub.received(FILES.size + 1);
    const reason = new Error('no longer wanted');
    aborter.abort(reason);
    await expect(going).rejects.toBe(reason);
    const left = join(modelFolder(MODEL, folder), `${WEIGHTS_PATH}.4194305.part`);
    writeFileSync(left, 'a beginning');
    hub.faults.respondWith(null);
    await ensure(hub.url, folder);
    expect(namesIn(folder).filter((name) => name.startsWith('onnx/'))).toEqual([WEIGHTS_PATH]);
  });
});
