import { extname } from 'node:path';
import { z } from 'zod';
import type { Words } from '../localisation/words.ts';
import { createWorkerPool } from '../worker-pool.ts';
import { coverageChart, type ChartedArticle } from './coverage-chart.ts';
import { describeChart } from './describe-chart.ts';
import { pictureOf, type ChartForm } from './drawing/picture.ts';

/** A chart as a picture and in words. */
export interface PaintedChart {
  readonly png: Buffer;
  /** Tells the same as the picture, in the reader's language. */
  readonly description: string;
}

/** Draws charts in a thread of its own, which starts with the first one and ends when idle. */
export interface ChartPainter {
  /** `null` where there is nothing to compare: see `coverageChart`. @throws ProviderError when the thread cannot draw */
  paint(
    articles: readonly ChartedArticle[],
    form: ChartForm,
    words: Words,
  ): Promise<PaintedChart | null>;
  close(): Promise<void>;
}

const IDLE_MS = 60_000;

const bytes = z.instanceof(Uint8Array);

export function createChartPainter(): ChartPainter {
  const worker = new URL(`./drawing/draw-worker${extname(import.meta.url)}`, import.meta.url);
  const pool = createWorkerPool(worker, {
    size: 1,
    idleMs: IDLE_MS,
    name: 'drawing of charts',
    advice: 'run "npm ci" again if packages are missing',
  });
  return {
    async paint(articles, form, words) {
      const chart = coverageChart(articles);
      if (chart === null) return null;
      const png = bytes.parse(await pool.run(pictureOf(chart, form, words)));
      return { png: Buffer.from(png), description: describeChart(chart, words) };
    },
    close: () => pool.close(),
  };
}
