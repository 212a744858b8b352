import { Gauge, type Registry } from 'prom-client';
import type { Dateline } from '../answering/dateline.ts';

/** Shows which edition is in force whenever somebody looks; its articles are counted once an edition. */
export function showEdition(
  registry: Registry,
  dateline: Pick<Dateline, 'edition' | 'sources'>,
): void {
  const registers = [registry];
  const articles = new Gauge({
    name: 'dateline_edition_articles',
    help: 'Articles of the edition in force.',
    registers,
  });
  const published = new Gauge({
    name: 'dateline_edition_published_timestamp_seconds',
    help: 'When the edition in force was published, in seconds since 1970.',
    registers,
  });
  let seen: string | null = null;
  new Gauge({
    name: 'dateline_edition_info',
    help: 'The edition in force.',
    labelNames: ['edition'],
    registers,
    async collect() {
      const edition = await dateline.edition();
      if (edition === seen) return;
      const sources = await dateline.sources();
      seen = sources.edition;
      this.reset();
      this.set({ edition: seen }, 1);
      articles.set(sources.articles.length);
      published.set(Date.parse(sources.indexedAt) / 1000);
    },
  });
}
