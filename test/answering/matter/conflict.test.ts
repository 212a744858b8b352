import { describe, expect, test } from 'vitest';
import { conflictOf, type Conflict } from '../../../src/answering/matter/conflict.ts';
import { readTold, type Telling, type Told } from '../../../src/answering/matter/told.ts';

function told(text: string, fields: Partial<Telling> = {}): Told {
  return readTold({ text, language: 'en', published: '2024-05-02', around: '', ...fields });
}

type Side = readonly [language: string, text: string];

/** What the two sides disagree on, whichever comes first. */
function kinds([la, a]: Side, [lb, b]: Side): (Conflict['kind'] | null)[] {
  const [left, right] = [told(a, { language: la }), told(b, { language: lb })];
  return [conflictOf(left, right)?.kind ?? null, conflictOf(right, left)?.kind ?? null];
}

const DEAD: Side = ['en', 'A fire in the Valdoro hotel killed 23 people.'];
const ACQUITTED: Side = ['en', 'The court in Arle acquitted Jan Kuiper of fraud.'];
const MINISTER: Side = ['en', 'Minister Dupont has resigned over the tunnel.'];

describe('conflictOf() finds numbers, dates, and yes and no that do not agree', () => {
  test.each<[Conflict['kind'], Side, Side]>([
    ['number', DEAD, ['en', 'The fire in the hotel in Valdoro left 31 dead.']],
    ['number', DEAD, ['nl', 'Bij de brand in hotel Valdoro vielen 31 doden.']],
    ['number', DEAD, ['de', 'Beim Feuer im Hotel Valdoro starben 31 Menschen.']],
    ['number', DEAD, ['fr', "Le feu à l'hôtel Valdoro a fait 31 morts."]],
    ['number', DEAD, ['es', 'El fuego en el hotel Valdoro dejó 31 muertos.']],
    [
      'number',
      ['en', 'The new tram in Arle cost €24 million.'],
      ['en', 'The bill for the new tram in Arle came to €31 million.'],
    ],
    [
      'number',
      ['en', 'The Arle council voted 17 to 12 for the tram.'],
      ['en', 'The Arle council voted by 16 to 13 for the tram.'],
    ],
    [
      'date',
      ['en', 'The tram to Arle first ran on 14 April.'],
      ['en', 'The tram to Arle first ran on 21 April.'],
    ],
    [
      'date',
      ['nl', 'De tram naar Arle reed op 14 april voor het eerst.'],
      ['nl', 'Op 21 april reed de tram naar Arle voor het eerst.'],
    ],
    ['yes-no', ACQUITTED, ['en', 'The court in Arle convicted Jan Kuiper of fraud.']],
    ['yes-no', ACQUITTED, ['nl', 'De rechtbank in Arle veroordeelde Jan Kuiper voor fraude.']],
    ['yes-no', ACQUITTED, ['de', 'Das Gericht in Arle verurteilte Jan Kuiper wegen Betrug.']],
    ['yes-no', MINISTER, ['en', 'Minister Dupont has not resigned over the tunnel.']],
    ['yes-no', MINISTER, ['en', 'Minister Dupont denied that he had resigned over the tunnel.']],
    ['yes-no', MINISTER, ['nl', 'Minister Dupont is niet afgetreden om de tunnel.']],
    ['yes-no', MINISTER, ['fr', "Le ministre Dupont n'a pas démissionné pour le tunnel."]],
  ])('%s: %j against %j', (kind, a, b) => {
    expect(kinds(a, b)).toEqual([kind, kind]);
  });

  test('a text that gives the other number beside its own is on the same matter', () => {
    const company = told('The Nordlys carried 2,140 passengers on her first weekend.');
    const office = told('The office comes to a lower figure: 1,870 passengers in two days.', {
      around: 'Who counts? According to the company, the Nordlys carried 2,140 passengers.',
    });
    const other = told('The office comes to a lower figure: 1,870 passengers in two days.', {
      around: 'Who counts? The station at Arle is large.',
    });
    expect(conflictOf(company, office)).toMatchObject({
      kind: 'number',
      about: 'passengers',
      values: ['2,140 passengers', '1,870 passengers'],
      isOverTime: false,
    });
    expect(conflictOf(office, company)?.values).toEqual(['1,870 passengers', '2,140 passengers']);
    expect(conflictOf(company, other)).toBeNull();
  });

  test('what is told of different times is told apart', () => {
    const text = (cost: string) => `The county puts the cost of the Arle tram at €${cost} million.`;
    const early = told(text('24'), { published: '2023-09-22' });
    const late = told(text('31'), { published: '2024-05-02' });
    const soon = told(text('31'), { published: '2023-09-25' });
    expect(conflictOf(early, late)).toMatchObject({ kind: 'number', isOverTime: true });
    expect(conflictOf(early, soon)).toMatchObject({ kind: 'number', isOverTime: false });
  });
});

describe('conflictOf() finds nothing where two sentences agree or speak of different things', () => {
  test.each<[Side, Side]>([
    [DEAD, ['en', 'At least 20 people were killed in the Valdoro hotel fire.']],
    [DEAD, ['en', 'The Valdoro hotel fire injured 41 people.']],
    [DEAD, ['en', 'A storm in Norrby killed 31 people.']],
    [DEAD, ['es', 'El fuego en el hotel Valdoro dejó 23 muertos.']],
    [
      ['en', 'The new tram in Arle cost €24 million.'],
      ['en', 'A ticket costs €3.'],
    ],
    [
      ['en', 'The Arle tram carried 2,140 passengers in its first week.'],
      ['en', 'There is room for 240 passengers.'],
    ],
    [
      ['en', 'The tram to Arle first ran on 14 April.'],
      ['en', 'The tram to Arle first ran in April.'],
    ],
    [
      ['en', 'The tram to Arle first ran on 14 April.'],
      ['en', 'The driver of the tram died on 21 April.'],
    ],
    [ACQUITTED, ['en', 'Jan Kuiper was cleared of fraud by the court in Arle.']],
    [ACQUITTED, ['en', 'The court in Arle convicted Piet Bos of theft.']],
    [MINISTER, ['en', 'Over the tunnel, Minister Dupont resigned.']],
    [MINISTER, ['en', 'Minister Dupont did not speak of the tunnel, which he resigned over.']],
    [MINISTER, ['nl', 'De koning is niet in Parijs.']],
  ])('%j against %j', (a, b) => {
    expect(kinds(a, b)).toEqual([null, null]);
  });
});
