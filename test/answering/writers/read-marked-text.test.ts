import { describe, expect, test } from 'vitest';
import { readMarkedText } from '../../../src/answering/writers/read-marked-text.ts';

function cited(text: string) {
  return readMarkedText(text).sentences.map((sentence) => [sentence.text, ...sentence.ids]);
}

describe('readMarkedText()', () => {
  test.each([
    ['It sank [1].', [1]],
    ['It sank. [1]', [1]],
    ['It sank [1, 2].', [1, 2]],
    ['It sank [1; 2 and 3].', [1, 2, 3]],
    ['It sank [1][2].', [1, 2]],
    ['It sank [1] [2].', [1, 2]],
    ['It sank【1】.', [1]],
    ['It sank【3†source】.', [3]],
    ['It sank.【3†L1-L4】', [3]],
    ['It sank[^1].', [1]],
    ['It sank [2-4].', [2, 3, 4]],
    ['It sank [2–3, 5].', [2, 3, 5]],
    ['It sank [passage 2].', [2]],
    ['It sank [Source 1, Source 2].', [1, 2]],
    ['It sank [1, 1].', [1]],
    ['- **It sank** [1].', [1]],
    ['> It sank [1].', [1]],
    ['`It sank` [1].', [1]],
  ])('reads %s', (text, ids) => {
    expect(cited(text)).toEqual([['It sank.', ...ids]]);
  });

  test.each([
    'See `list[1]` there.',
    'See [1](https://x.example) there.',
    'See [the list][1] there.',
    '```\nlist[1]\n```',
    'In 2021 [sic] it sank.',
    '[1]: https://x.example',
    'It sank.\n\n[^1]: Reuters, 5 March',
    'Between [1990-2021] it sank.'.replace('1990-2021', 'a-b'),
  ])('finds no mark in %j', (text) => {
    expect(readMarkedText(text).sentences.flatMap(({ ids }) => ids)).toEqual([]);
  });

  test('parts sentences, and gives those without marks the next ones of their paragraph', () => {
    const text = 'She sailed. She came back [1]. He stayed [2].\n\nNobody knows why.';
    expect(cited(text)).toEqual([
      ['She sailed.', 1],
      ['She came back.', 1],
      ['He stayed.', 2],
      ['Nobody knows why.'],
    ]);
  });

  test('reads what is missing, and that nothing answers', () => {
    const { sentences, missing } = readMarkedText('It sank [1].\n\n**Missing:** why it sank');
    expect(sentences).toHaveLength(1);
    expect(missing).toBe('why it sank');
    expect(readMarkedText(' NOTHING.\n')).toMatchObject({ isNothing: true, sentences: [] });
    expect(readMarkedText('NOTHING sank [1].').isNothing).toBe(false);
  });

  test.each(['['.repeat(5000), '【1'.repeat(3000), '`'.repeat(5000), '[1-'.repeat(3000)])(
    'takes no long time over nonsense',
    (text) => {
      const started = performance.now();
      readMarkedText(text);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
