import type { Command } from 'commander';
import type { Sources } from '../answering/dateline.ts';
import { createLog, openDateline } from '../compose.ts';
import { renderText } from '../terminal/render-text.ts';
import { toJson } from './json.ts';
import type { Surroundings } from './program.ts';

interface SourcesFlags {
  readonly data?: string;
  readonly json?: boolean;
  readonly outlet?: string;
}

/** Adds `dateline sources`. */
export function addSources(program: Command, surroundings: Surroundings): void {
  program
    .command('sources')
    .description('list the outlets and articles of the coverage')
    .option('--outlet <name>', 'only this outlet, with its articles')
    .option('--json', 'print them as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: SourcesFlags) => {
      const config = surroundings.config(flags);
      const dateline = openDateline(config, createLog(config));
      const outlet = flags.outlet ?? null;
      try {
        const sources = await dateline.sources(outlet === null ? {} : { outlets: [outlet] });
        surroundings.out(
          flags.json
            ? toJson(sourcesJson(sources))
            : renderText({ kind: 'sources', outlet, sources }, surroundings.style),
        );
      } finally {
        await dateline.close();
      }
    });
}

function sourcesJson({ outlets, articles }: Sources) {
  return {
    outlets,
    articles: articles.map((article) => ({
      articleId: article.id,
      headline: article.headline,
      outlet: article.outlet,
      outletSource: article.outletSource,
      published: article.published,
      publishedSource: article.publishedSource,
      notBefore: article.notBefore,
      language: article.language,
      url: article.url,
      path: article.path,
    })),
  };
}
