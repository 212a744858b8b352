import { describe, expect, test } from 'vitest';
import {
  orderStretches,
  type WeighedStretch,
} from '../../../src/answering/writers/order-stretches.ts';
import { testEvidence } from '../evidence.ts';

function stretch(id: string, published: string | null, score = 0.5): WeighedStretch {
  const text = `Something of ${id} was said.`;
  const [evidence] = testEvidence({ id, text, published });
  if (evidence === undefined) throw new Error('no evidence');
  return { evidence, text, quote: text, start: 0, end: text.length, score };
}

function order(chosen: readonly WeighedStretch[], isAboutNow: boolean): string[] {
  return orderStretches(chosen, isAboutNow).map(
    ({ stretch: { evidence }, isOlder }) => `${isOlder ? 'older ' : ''}${evidence.hit.article.id}`,
  );
}

describe('orderStretches()', () => {
  const all = [
    stretch('may', '2025-05-02'),
    stretch('undated', null),
    stretch('july', '2025-07-20'),
    stretch('january', '2025-01'),
  ];

  test('tells by date, the undated last', () => {
    expect(order(all, false)).toEqual(['january', 'may', 'july', 'undated']);
  });

  test('tells the newest first of how things are, the others as older', () => {
    expect(order(all, true)).toEqual(['july', 'older may', 'older january', 'undated']);
  });

  test('tells what is far less likely behind the others, whatever its date', () => {
    const unlikely = [
      stretch('may', '2025-05-02', 0.1),
      stretch('july', '2025-07-20', 0.1),
      stretch('june', '2025-06-10', 0.5),
    ];
    expect(order(unlikely, false)).toEqual(['june', 'may', 'july']);
    expect(order(unlikely, true)).toEqual(['june', 'july', 'older may']);
  });

  test('tells nothing of nothing', () => {
    expect(order([], true)).toEqual([]);
  });
});
