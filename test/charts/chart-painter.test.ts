import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChartPainter, type PaintedChart } from '../../src/charts/chart-painter.ts';
import type { ChartedArticle } from '../../src/charts/coverage-chart.ts';
import { COLOURS } from '../../src/charts/drawing/colours.ts';
import { ENGLISH } from '../../src/localisation/words.ts';

const painter = createChartPainter();
let bars: PaintedChart | null;
let dots: PaintedChart | null;

beforeAll(async () => {
  bars = await painter.paint(ARTICLES, 'bars', ENGLISH);
  dots = await painter.paint(ARTICLES, 'dots', ENGLISH);
});
afterAll(() => painter.close());

describe('paint()', () => {
  test.each([
    ['bars', () => bars],
    ['dots', () => dots],
  ])('draws %s: twice 800 pixels wide, on a ground of its own, with text', (_, drawn) => {
    const { width, colours } = pixelsOf(drawn());
    expect(width).toBe(1600);
    expect(colours.get(COLOURS.background)).toBeGreaterThan(100_000);
    for (const colour of [COLOURS.text, COLOURS.articles, COLOURS.spans])
      expect(colours.get(colour)).toBeGreaterThan(50);
  });

  test('bars stand over their day, in the row of their outlet, hollow for copies', () => {
    const { at } = pixelsOf(bars);
    const [row, day] = [92, 1140 / 31];
    const foot = (index: number) => 116 + (index + 1) * row - 10;
    const over = (nth: number) => 356 + Math.round((nth + 0.5) * day);
    expect(at(over(0), foot(0))).toBe(COLOURS.articles);
    expect(at(over(5), foot(0))).toBe(COLOURS.background);
    expect(at(over(1), foot(1))).toBe(COLOURS.background);
    expect(at(over(30), foot(1))).toBe(COLOURS.articles);
  });

  test('the same articles give the same bytes', async () => {
    const again = await painter.paint(ARTICLES, 'bars', ENGLISH);
    expect(bars !== null && again?.png.equals(bars.png)).toBe(true);
  });

  test('names of any kind are drawn', async () => {
    const names = ['<b>&"\u0000', 'هيئة الإذاعة', '朝日新聞', 'é'.repeat(300), '\ud83d', ' '];
    const articles = names.map((outlet, n) => of(outlet, `2021-01-0${n + 1}`));
    expect(pixelsOf(await painter.paint(articles, 'dots', ENGLISH)).width).toBe(1600);
  });

  test('one article is no chart', async () => {
    expect(await painter.paint(ARTICLES.slice(0, 1), 'bars', ENGLISH)).toBeNull();
  });
});

const ARTICLES = [
  of('Gazette', '2021-01-01'),
  of('Gazette', '2021-01-01'),
  of('Gazette', '2021-01'),
  of('Courier', '2021-01-02', true),
  of('Courier', '2021-01-31'),
];

function of(outlet: string, published: string, isCopy = false): ChartedArticle {
  return { outlet, published, isCopy };
}

function pixelsOf(chart: PaintedChart | null) {
  const { width, data } = PNG.sync.read(chart?.png ?? Buffer.alloc(0));
  const colourAt = (index: number) => `#${data.toString('hex', index * 4, index * 4 + 3)}`;
  const colours = new Map<string, number>();
  for (let index = 0; index < data.length / 4; index += 1) {
    const colour = colourAt(index);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return { width, colours, at: (x: number, y: number) => colourAt(y * width + x) };
}
