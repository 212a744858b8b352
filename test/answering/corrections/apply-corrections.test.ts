import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/answering/corrections/apply-corrections.ts';
import { isDisowned } from '../../../src/answering/corrections/disowned.ts';
import { testStatement, type StatementFields } from '../statements.ts';

const WRONG: StatementFields = {
  id: 'report',
  published: '2024-05-02',
  text: 'The new tram has room for 63 bicycles. It was built in Arle by Vos.',
};
const NOTE =
  'In our report of 2 May we wrote that the tram had room for 63 bicycles. That is wrong. The tram has room for 36 bicycles. Our mistake was noticed by many.';
const CORRECTION: StatementFields = {
  id: 'correction',
  published: '2024-05-09',
  text: NOTE,
  links: [{ to: 'report', kind: 'corrects' }],
};

function statements(...links: readonly ('corrects' | 'retracts' | 'updates')[]) {
  const [kind = 'corrects'] = links;
  const correction = { ...CORRECTION, links: links.length === 0 ? [] : [{ to: 'report', kind }] };
  return [
    testStatement({ ...WRONG, sentence: 'The new tram has room for 63 bicycles.' }),
    testStatement({ ...WRONG, sentence: 'It was built in Arle by Vos.' }),
    testStatement({
      ...correction,
      sentence: 'In our report of 2 May we wrote that the tram had room for 63 bicycles.',
    }),
    testStatement({ ...correction, sentence: 'The tram has room for 36 bicycles.' }),
  ];
}

describe('applyCorrections()', () => {
  test('leaves out what a correction contradicts, and what it repeats to take it back', () => {
    const { standing, superseded } = applyCorrections(statements('corrects'));
    expect(standing.map(({ text }) => text)).toEqual([
      'It was built in Arle by Vos.',
      'The tram has room for 36 bicycles.',
    ]);
    expect(superseded).toMatchObject([
      {
        kind: 'corrects',
        statement: { text: 'The new tram has room for 63 bicycles.' },
        by: { text: 'The tram has room for 36 bicycles.' },
      },
    ]);
  });

  test.each(['retracts', 'updates'] as const)('leaves out all that an article %s', (kind) => {
    const { standing } = applyCorrections(statements(kind));
    expect(standing.map(({ hit }) => hit.article.id)).not.toContain('report');
    expect(standing.length).toBeGreaterThan(0);
  });

  test('a later version that does not speak of the topic leaves the earlier one alone', () => {
    const off = statements('updates').map((one) =>
      one.hit.article.id === 'correction' ? { ...one, share: 0 } : one,
    );
    expect(applyCorrections(off).superseded).toEqual([]);
  });

  test('an article that corrects nothing changes nothing', () => {
    const alone = statements();
    expect(applyCorrections(alone).superseded).toEqual([]);
    expect(applyCorrections(alone).standing).toContain(alone[0]);
  });
});

describe('isDisowned()', () => {
  test.each([
    ['We said that Vos built it.', 'We said that Vos built it. That is wrong.'],
    ['Vos bouwde de tram.', 'Vos bouwde de tram. Dat klopt niet.'],
    ['Vos baute die Bahn.', 'Vos baute die Bahn. Das ist falsch.'],
    ['Vos a construit le tram.', "Vos a construit le tram. C'est faux."],
    ['Vos construyó el tranvía.', 'Vos construyó el tranvía. Eso es falso.'],
  ])('%s', (sentence, text) => {
    expect(isDisowned(testStatement({ id: 'a', text, sentence }))).toBe(true);
  });

  test.each([
    ['Vos built it.', 'Vos built it. That is large.'],
    ['We wrote to Vos.', 'We wrote to Vos. He built it.'],
  ])('but not: %s', (sentence, text) => {
    expect(isDisowned(testStatement({ id: 'a', text, sentence }))).toBe(false);
  });
});
