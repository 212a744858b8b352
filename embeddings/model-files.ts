import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { askedWaitMs } from '../src/provider-errors.ts';
import { withRetries } from '../src/retry.ts';
import { downloadFile } from './download-file.ts';
import { downloadError } from './download-errors.ts';
import type { ModelFile, TransformersModel } from './transformers-model.ts';

/** In bytes, over all files whose size is known by now. */
export interface DownloadProgress {
  readonly done: number;
  readonly total: number;
}

export interface ModelFilesOptions {
  /** Where models are kept, each in a folder of its own. */
  readonly folder: string;
  /** The hub's address. */
  readonly hub: string;
  readonly signal: AbortSignal;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** How long nothing may come before a try is given up. @default 60000 */
  readonly stallMs?: number | undefined;
  /** Tries after the first, for failures that may pass. @default 3 */
  readonly maxRetries?: number | undefined;
  /** Before the second try; it doubles with each further one. @default 1000 */
  readonly retryDelayMs?: number | undefined;
}

/** Sizes of what was downloaded, so that a file that was cut later is noticed. */
const SIZES_FILE = 'sizes.json';

const sizesSchema = z.record(z.string(), z.number()).catch({});

/** The folder of a model's files, whether they are there or not. */
export function modelFolder({ name, revision }: TransformersModel, folder: string): string {
  return join(folder, ...name.split('/'), revision);
}

/** Those of a model's files that are not there, or not whole. */
export async function missingFiles(
  model: TransformersModel,
  folder: string,
): Promise<readonly ModelFile[]> {
  const own = modelFolder(model, folder);
  const sizes = await recordedSizes(own);
  const missing: ModelFile[] = [];
  for (const file of model.files) {
    const size = await sizeOf(join(own, file.path));
    const expected = file.bytes ?? sizes[file.path] ?? size;
    if (size === 0 || size !== expected) missing.push(file);
  }
  return missing;
}

/**
 * Downloads what is missing of a model. With all files in place, nothing is asked of any server.
 * @returns the folder of the files
 * @throws ProviderError when a file cannot be had; the signal's reason when aborted
 */
export async function ensureModelFiles(
  model: TransformersModel,
  options: ModelFilesOptions,
): Promise<string> {
  const own = modelFolder(model, options.folder);
  const missing = await missingFiles(model, options.folder);
  if (missing.length === 0) return own;
  await removeLeftovers(own, model);
  const report = progressOf(missing, options);
  for (const file of missing) await fetchFile(file, model, options, report);
  await recordSizes(own, model);
  return own;
}

async function fetchFile(
  { path, bytes, sha256 }: ModelFile,
  model: TransformersModel,
  options: ModelFilesOptions,
  report: (path: string, received: number, total: number | null) => void,
): Promise<void> {
  const { hub, signal, stallMs = 60_000 } = options;
  const { maxRetries = 3, retryDelayMs: delayMs = 1000 } = options;
  const folder = modelFolder(model, options.folder);
  const url = `${hub.replace(/\/+$/, '')}/${model.name}/resolve/${model.revision}/${path}`;
  const task = async () => {
    try {
      await downloadFile(url, join(folder, path), {
        expected: { bytes, sha256 },
        signal,
        stallMs,
        onBytes: (received, total) => {
          report(path, received, total);
        },
      });
    } catch (cause) {
      signal.throwIfAborted();
      throw downloadError(cause, { model, path, host: new URL(url).host, folder });
    }
  };
  await withRetries(task, { maxRetries, delayMs, signal, askedMs: askedWaitMs });
}

function progressOf(files: readonly ModelFile[], { onProgress }: ModelFilesOptions) {
  const totals = new Map(files.map(({ path, bytes }) => [path, bytes ?? 0]));
  const done = new Map<string, number>();
  return (path: string, received: number, total: number | null) => {
    done.set(path, received);
    totals.set(path, total ?? received);
    onProgress?.({ done: sum(done), total: sum(totals) });
  };
}

function sum(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((all, one) => all + one, 0);
}

/** What a process left behind that was killed while it downloaded. */
async function removeLeftovers(folder: string, { files }: TransformersModel): Promise<void> {
  for (const part of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    for (const name of await readdir(part).catch(() => [])) {
      const pid = /\.(\d+)\.part$/.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) await rm(join(part, name), { force: true });
    }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? 0;
}

async function recordedSizes(folder: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(join(folder, SIZES_FILE), 'utf8').catch(() => '{}');
  return sizesSchema.parse(parsed(text));
}

async function recordSizes(folder: string, { files }: TransformersModel): Promise<void> {
  const sizes = await Promise.all(
    files.map(async ({ path }) => [path, await sizeOf(join(folder, path))] as const),
  );
  await writeFile(join(folder, SIZES_FILE), `${JSON.stringify(Object.fromEntries(sizes))}\n`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
