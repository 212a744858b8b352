import { join } from 'node:path';
import { chooseEmbedder } from '../../../embeddings/choose.ts';
import { loadConfig, type Config } from '../../../src/config.ts';
import { runIndex } from '../../../src/indexing/run-index.ts';
import { copyFolder } from '../../support/copy-folder.ts';
import { startOpenAIServer, type OpenAIServer } from '../../support/openai/server.ts';
import { writeFiles } from '../../support/small-coverage.ts';

/** What the trials of indexing start from. */
export interface Installation {
  readonly server: OpenAIServer;
  /** Holds `NEWER` articles. */
  readonly articlesDir: string;
  /** Data folders, by what was done in them; copied for each trial. */
  readonly bases: {
    /** Indexed when there were `OLDER` articles. */
    readonly older: string;
    /** Indexed then, and again with `NEWER`. */
    readonly newer: string;
  };
  readonly close: () => Promise<void>;
}

/** More than a request for embeddings takes, so that some are paid for before others. */
export const OLDER = 70;
export const NEWER = 140;

/** Asked in every trial: an article of every edition says it. */
export const QUESTION = 'Who painted buoy 3 of Tarn Head?';
export const ANSWER = 'Keeper Wren 3 painted buoy 3';

/** @param work an empty folder */
export async function makeInstallation(work: string): Promise<Installation> {
  const server = await startOpenAIServer({ dimensions: 8 });
  const bases = { older: join(work, 'older'), newer: join(work, 'newer') };
  const before = writeFiles(join(work, 'articles-before'), buoys(OLDER));
  const articlesDir = writeFiles(join(work, 'articles'), buoys(NEWER));
  await index(configOf(server, before, bases.older));
  await copyFolder(bases.older, bases.newer);
  await index(configOf(server, articlesDir, bases.newer));
  return { server, articlesDir, bases, close: () => server.close() };
}

/** The environment of a process that indexes into a data folder; `FINGERPRINT` is for `publish-process.mjs`. */
export function envOf(server: OpenAIServer, articlesDir: string, dataDir: string) {
  const { baseUrl: OPENAI_BASE_URL, apiKey: OPENAI_API_KEY } = server;
  const names = { ARTICLES_DIR: articlesDir, DATA_DIR: dataDir, WRITER: 'extractive' };
  const env = { ...names, OPENAI_BASE_URL, OPENAI_API_KEY };
  return { ...env, FINGERPRINT: chooseEmbedder(loadConfig(env)).fingerprint };
}

export function configOf(server: OpenAIServer, articlesDir: string, dataDir: string): Config {
  return loadConfig(envOf(server, articlesDir, dataDir));
}

/** An index run in this process. */
export function index(config: Config) {
  return runIndex(config, { paths: [config.articlesDir] });
}

/** Articles of one passage each. */
function buoys(count: number) {
  const lines = Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      id: `buoy-${number}`,
      headline: `Buoy ${number} of Tarn Head`,
      outlet: 'Harrow Post',
      published: '2024-04-10',
      body: `Keeper Wren ${number} painted buoy ${number} of Tarn Head in colour ${number}.`,
    }),
  );
  return { 'buoys.jsonl': lines.join('\n') };
}
