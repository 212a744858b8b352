import type { Command } from 'commander';
import type { Sources } from '../answering/dateline.ts';
import { articleJson } from './article-json.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface SourcesFlags extends DataFlag {
  readonly json?: boolean;
  readonly outlet?: string;
}

/** Adds `dateline sources`. */
export function addSources(program: Command, { withDateline, out, show }: Surroundings): void {
  program
    .command('sources')
    .description('list the outlets and articles of the coverage')
    .option('--outlet <name>', 'only this outlet, with its articles')
    .option('--json', 'print them as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: SourcesFlags) => {
      const outlet = flags.outlet ?? null;
      const filter = outlet === null ? {} : { outlets: [outlet] };
      const sources = await withDateline(flags, (dateline) => dateline.sources(filter));
      if (flags.json) out(toJson(sourcesJson(sources)));
      else await show({ kind: 'sources', outlet, sources });
    });
}

function sourcesJson({ outlets, articles }: Sources) {
  return { outlets, articles: articles.map(articleJson) };
}
