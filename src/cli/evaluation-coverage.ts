import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { NamedCoverage } from '../evaluation/set-edition.ts';

/** What questions of one's own are asked of: coverage of its own, or else the edition in force. */
export function coverageOf(
  coverage: string | undefined,
  { dataDir }: Pick<Config, 'dataDir'>,
): NamedCoverage {
  return coverage === undefined
    ? { name: 'in-force', coverage: { dataDir } }
    : { name: folderName(coverage), coverage: { path: coverage } };
}

function folderName(coverage: string): string {
  return `coverage-${createHash('sha256').update(resolve(coverage)).digest('hex').slice(0, 12)}`;
}
