import type { Command } from 'commander';
import type { ArticleView } from '../answering/article-view.ts';
import { resolveArticle } from '../../commands/options/headline-option.ts';
import { refusal } from '../localisation/refusal.ts';
import { articleJson } from './article-json.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface ArticleFlags extends DataFlag {
  readonly json?: boolean;
}

/** Adds `dateline article`. */
export function addArticle(program: Command, { withDateline, out, show }: Surroundings): void {
  program
    .command('article')
    .description('show one article: where it is from, how it begins, its copies')
    .argument('<headline>', 'its id, its headline, or words that only it has')
    .option('--json', 'print it as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (headline: string, flags: ArticleFlags) => {
      const view = await withDateline(flags, async (dateline) =>
        dateline.article(await resolveArticle(headline, dateline)),
      );
      if (view === null) throw refusal('refusals.articleUnknown');
      if (flags.json) out(toJson(viewJson(view)));
      else await show({ kind: 'article', view });
    });
}

function viewJson({ article, begins, copies, related }: ArticleView) {
  return {
    ...articleJson(article),
    begins,
    copies: copies.map(articleJson),
    related: related.map((one) => ({ ...one, article: articleJson(one.article) })),
  };
}
