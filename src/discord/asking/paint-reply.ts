import { coveredArticle } from '../../answering/statements/covered-article.ts';
import { chartedArticles } from '../../charts/charted-articles.ts';
import type { ChartedArticle } from '../../charts/coverage-chart.ts';
import type { ChartForm } from '../../charts/drawing/picture.ts';
import type { Words } from '../../localisation/words.ts';
import type { Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { MessageFile } from '../render/payload.ts';

/** The chart that goes with a reply; `null` for most. One that cannot be drawn is logged, and costs nobody the reply. */
export async function paintReply(
  reply: Reply,
  words: Words,
  { painter, log }: Pick<DiscordContext, 'log' | 'painter'>,
): Promise<MessageFile | null> {
  const charted = chartedIn(reply);
  if (charted === null) return null;
  try {
    const chart = await painter.paint(charted.articles, charted.form, words);
    return chart && { name: 'coverage.png', bytes: chart.png, alt: chart.description };
  } catch (error) {
    log.warn({ err: error }, 'Could not draw a chart');
    return null;
  }
}

interface Charted {
  readonly articles: readonly ChartedArticle[];
  readonly form: ChartForm;
}

function chartedIn(reply: Reply): Charted | null {
  switch (reply.kind) {
    case 'timeline':
      return { form: 'bars', articles: chartedArticles(reply.timeline.articles) };
    case 'comparison':
      return { form: 'dots', articles: chartedArticles(reply.comparison.articles) };
    case 'sources':
      return {
        form: reply.outlet === null ? 'dots' : 'bars',
        articles: chartedArticles(reply.sources.articles.map(coveredArticle)),
      };
    default:
      return null;
  }
}
