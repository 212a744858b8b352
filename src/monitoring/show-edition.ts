import { Gauge, type Registry } from 'prom-client';
import type { Dateline } from '../answering/dateline.ts';

interface Shown {
  readonly edition: string;
  readonly articles: number;
  readonly passages: number;
  /** Seconds since 1970. */
  readonly publishedAt: number;
}

/** Shows which edition is in force whenever somebody looks; what is in it is counted once an edition. */
export function showEdition(
  registry: Registry,
  dateline: Pick<Dateline, 'edition' | 'sources'>,
): void {
  const registers = [registry];
  const look = lookAt(dateline);
  new Gauge({
    name: 'dateline_edition_info',
    help: 'The edition in force.',
    labelNames: ['edition'],
    registers,
    async collect() {
      const shown = await look();
      this.reset();
      if (shown !== null) this.set({ edition: shown.edition }, 1);
    },
  });
  new Gauge({
    name: 'dateline_edition_articles',
    help: 'Articles of the edition in force.',
    registers,
    async collect() {
      this.set((await look())?.articles ?? NaN);
    },
  });
  new Gauge({
    name: 'dateline_edition_passages',
    help: 'Passages of the edition in force, each with a vector.',
    registers,
    async collect() {
      this.set((await look())?.passages ?? NaN);
    },
  });
  new Gauge({
    name: 'dateline_edition_published_timestamp_seconds',
    help: 'When the edition in force was published, in seconds since 1970.',
    registers,
    async collect() {
      this.set((await look())?.publishedAt ?? NaN);
    },
  });
}

/** Counts an edition once, whoever asks for it and how often; `null` while there is none to be had. */
function lookAt({
  edition,
  sources,
}: Pick<Dateline, 'edition' | 'sources'>): () => Promise<Shown | null> {
  let last: { readonly id: string; readonly shown: Promise<Shown> } | null = null;
  const count = async (): Promise<Shown> => {
    const { articles, passages, edition: counted, indexedAt } = await sources();
    const publishedAt = Date.parse(indexedAt) / 1000;
    return { edition: counted, articles: articles.length, passages, publishedAt };
  };
  return async () => {
    try {
      const id = await edition();
      if (last?.id !== id) last = { id, shown: count() };
      return await last.shown;
    } catch {
      // The bot itself tells why in its log; the other figures are told all the same.
      last = null;
      return null;
    }
  };
}
