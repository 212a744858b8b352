import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ConfigError } from '../errors.ts';
import type { SideEntry } from './sides/side-entry.ts';

const FOLDER = 'bench';
const run = promisify(execFile);

/** What Dateline is compared with, as named in tables; each is `bench/<module>.ts`. */
const PEERS: readonly SideEntry[] = [
  { name: 'LangChain HNSWLib + BM25', module: 'langchain', lacks: ['filters'] },
  { name: 'Orama hybrid', module: 'orama', lacks: [] },
  { name: 'LanceDB hybrid', module: 'lancedb', lacks: [] },
  { name: 'MiniSearch', module: 'minisearch', lacks: ['vectors'] },
];

/**
 * Installs the other systems into a folder of their own, and compiles what asks them.
 * @throws ConfigError outside a checkout of the repository
 */
export async function installPeers(): Promise<readonly SideEntry[]> {
  if (!existsSync(resolve(FOLDER, 'package.json')))
    throw new ConfigError([
      `there is no ${FOLDER}/package.json here: run it in a checkout of Dateline, or with --no-peers`,
    ]);
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER]);
  await run('npx', ['--no-install', 'tsc', '-p', FOLDER]);
  return PEERS.map((peer) => ({
    ...peer,
    module: pathToFileURL(resolve(FOLDER, `${peer.module}.js`)).href,
  }));
}
