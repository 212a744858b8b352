import type { Command } from 'commander';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';
import { articleJson } from './article-json.ts';

interface LatestFlags extends DataFlag {
  readonly json?: boolean;
  readonly outlet?: string;
}

/** Adds `dateline latest`. */
export function addLatest(program: Command, { withDateline, out, show }: Surroundings): void {
  program
    .command('latest')
    .description('list the newest articles')
    .option('--outlet <name>', 'only articles of this outlet')
    .option('--json', 'print them as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: LatestFlags) => {
      const outlet = flags.outlet ?? null;
      const filter = outlet === null ? {} : { outlets: [outlet] };
      const { articles } = await withDateline(flags, (dateline) => dateline.sources(filter));
      if (flags.json) out(toJson({ articles: articles.map(articleJson) }));
      else await show({ kind: 'latest', outlet, articles });
    });
}
