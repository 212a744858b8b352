import Database from 'better-sqlite3';
import hnswlib from 'hnswlib-node';
import { checkOf, type Check } from './check.ts';

/** As `engines` in package.json says. */
const MIN_NODE = [20, 19] as const;

const REBUILD =
  'run `npm rebuild better-sqlite3 hnswlib-node`; compiling needs python3, make and g++ (Debian: apt-get install python3 make g++)';

/** Node.js and the two native modules. */
export const machineChecks: readonly Check[] = [
  checkOf('Node.js', () => checkNode(process.versions.node), 'install Node.js 20.19 or later'),
  checkOf('better-sqlite3', checkSqlite, REBUILD),
  checkOf('hnswlib-node', checkHnsw, REBUILD),
];

function checkNode(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = MIN_NODE;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
    throw new Error(`this is Node.js ${version}`);
  return version;
}

function checkSqlite(): string {
  const database = new Database(':memory:');
  try {
    return `SQLite ${String(database.prepare('select sqlite_version()').pluck().get())}`;
  } finally {
    database.close();
  }
}

function checkHnsw(): string {
  const index = new hnswlib.HierarchicalNSW('cosine', 2);
  index.initIndex(2);
  index.addPoint([1, 0], 1);
  index.addPoint([0, 1], 2);
  if (index.searchKnn([0.9, 0.1], 1).neighbors[0] !== 1) throw new Error('a search went wrong');
  return 'a test index finds its nearest vector';
}
