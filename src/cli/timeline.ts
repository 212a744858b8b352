import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import type { CoveredArticle } from '../answering/statements/covered-article.ts';
import { UserError } from '../errors.ts';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface TimelineFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
  readonly chart?: string;
}

/** Adds `dateline timeline`. */
export function addTimeline(
  program: Command,
  { withDateline, out, show, err }: Surroundings,
): void {
  const command = program
    .command('timeline')
    .description('list what happened on a topic by date, each event with its source')
    .argument('<topic>', 'the topic, in quotation marks')
    .option('--json', 'print the timeline as JSON')
    .option('--chart <file>', 'draw how many articles each outlet has over time, as PNG');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (topic: string, flags: TimelineFlags) => {
      const request = { topic, filter: filterOf(flags), asOf: flags.asOf, undo: flags.undo };
      const timeline = await withDateline(flags, (dateline) => dateline.timeline(request));
      if (flags.json) out(toJson(timeline));
      else await show({ kind: 'timeline', timeline });
      if (flags.chart !== undefined) err(await saveChart(timeline.articles, flags.chart));
    });
}

/** What became of the chart, for the person: with one dated article there is nothing to draw. */
async function saveChart(articles: readonly CoveredArticle[], file: string): Promise<string> {
  const { createChartPainter } = await import('../charts/chart-painter.ts');
  const { chartedArticles } = await import('../charts/charted-articles.ts');
  const { ENGLISH } = await import('../localisation/words.ts');
  const painter = createChartPainter();
  try {
    const chart = await painter.paint(chartedArticles(articles), 'bars', ENGLISH);
    if (chart === null) return 'No chart: the articles found have fewer than two dates to compare.';
    await writeFile(file, chart.png).catch((cause: unknown) => {
      throw new UserError(
        `The chart cannot be written to ${file}: name a file in a folder that is there.`,
        { cause },
      );
    });
    return `${file}: ${chart.description}`;
  } finally {
    await painter.close();
  }
}
