import { describe, expect, test } from 'vitest';
import { findDisagreements } from '../../../src/answering/disagreement/find-disagreements.ts';
import { readTold } from '../../../src/answering/matter/told.ts';

function told(origin: string, text: string, language = 'en', published = '2024-05-02') {
  return { statement: text, told: readTold({ text, language, published, around: '' }), origin };
}

function sides(...all: readonly ReturnType<typeof told>[]) {
  return findDisagreements(all).map(({ kind, sides: each }) => [
    kind,
    ...each.map(({ value, members }) => `${value} (${members.map(({ origin }) => origin).join()})`),
  ]);
}

describe('findDisagreements()', () => {
  test('gathers who says what, in any language', () => {
    expect(
      sides(
        told('post', 'A fire in the Valdoro hotel killed 23 people.'),
        told('krant', 'Bij een brand in hotel Valdoro vielen 31 doden.', 'nl'),
        told('bote', 'Beim Feuer im Hotel Valdoro starben 31 Menschen.', 'de'),
        told('monde', "Le feu à l'hôtel Valdoro a fait 23 morts.", 'fr'),
        told('pais', 'El fuego en el hotel Valdoro dejó 31 muertos.', 'es'),
      ),
    ).toEqual([['number', '23 people (post,monde)', '31 doden (krant,bote,pais)']]);
  });

  test('yes and no', () => {
    const yes = 'Minister Dupont has resigned over the tunnel.';
    const no = 'Minister Dupont has not resigned over the tunnel.';
    expect(sides(told('a', yes), told('b', no))).toEqual([['yes-no', `${yes} (a)`, `${no} (b)`]]);
  });

  test('one originator does not contradict itself, however many carry it', () => {
    const a = told('wire', 'A fire in the Valdoro hotel killed 23 people.');
    const b = told('wire', 'A fire in the Valdoro hotel killed 31 people.');
    expect(sides(a, a, b)).toEqual([]);
    expect(sides(a, { ...b, origin: 'post' })).toHaveLength(1);
  });

  test('a later number is news, and no disagreement', () => {
    const early = told('a', 'The county puts the cost of the Arle tram at €24 million.');
    const late = told('b', 'The county puts the cost of the Arle tram at €31 million.');
    expect(sides(early, late)).toHaveLength(1);
    const news = told('b', late.statement, 'en', '2025-05-02');
    expect(sides(early, news)).toEqual([]);
  });

  test('agreement is none', () => {
    const text = 'A fire in the Valdoro hotel killed 23 people.';
    expect(sides(told('a', text), told('b', text))).toEqual([]);
    expect(sides()).toEqual([]);
  });
});
