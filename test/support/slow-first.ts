import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ROOT } from './repository.ts';

/** What test files take over ten seconds, the longest first. */
const SLOW = [
  'test/soak/',
  'test/benchmark/bench-retrieval',
  'test/end-to-end/sample-coverage',
  'test/end-to-end/shared-coverage',
  'test/end-to-end/use-cases',
  'test/evaluation/retrieval-floor',
  'test/cli/',
  'test/main/',
  'test/end-to-end/',
  'test/answering/planted-claims',
  'test/langchain/package',
  'test/answering/verbatim-claims',
  'test/indexing/indexing',
  'test/discord/wire/hot-reload',
  'test/upgrading/',
  'test/crash/',
  'test/security/canaries',
  'test/backup/',
  'test/discord/render/limits',
  'test/embeddings/builtin',
  'test/retrieval/query-filters',
];

/**
 * Begins with the test files that take longest, so that none of them is left to run alone at the end. Vitest knows
 * how long files take only where it has run them before, and otherwise begins with the largest.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const path = relative(ROOT, moduleId);
  const place = SLOW.findIndex((start) => path.startsWith(start));
  return place < 0 ? SLOW.length : place;
}
