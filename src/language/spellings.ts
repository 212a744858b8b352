import { fold } from './analyse.ts';

/** Words that only Britain or only America writes so, without a rule. */
const PAIRS = words(
  'centre:center metre:meter kilometre:kilometer centimetre:centimeter litre:liter theatre:theater fibre:fiber ' +
    'grey:gray programme:program defence:defense offence:offense licence:license jewellery:jewelry catalogue:catalog ' +
    'dialogue:dialog aluminium:aluminum manoeuvre:maneuver mould:mold plough:plow mum:mom',
);

/** Endings of the one and of the other, behind at least three letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^\p{L}{3,})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/(?<=^\p{L}{3,})iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, 'is'],
  [/(?<=^\p{L}{3,})ys(?=(?:e|es|ed|ing)$)/u, 'yz'],
  [/(?<=^\p{L}{3,})yz(?=(?:e|es|ed|ing)$)/u, 'ys'],
  [/(?<=^\p{L}{3,})our(?=(?:s|ed|ing|able|ite|ites|hood)?$)/u, 'or'],
  [/(?<=^\p{L}{3,})or(?=(?:s|ed|ing|able|ite|ites|hood)?$)/u, 'our'],
];

/**
 * An English word, folded, as it is spelt on the other side of the Atlantic: `harbour` for `harbor`, `apologize` for
 * `apologise`; `null` where no rule has another. What a rule makes of other words is no word, and found nowhere.
 */
export function otherSpelling(word: string): string | null {
  const folded = fold(word);
  const [, stem = folded, plural = ''] = /^(.{4,}?)(s?)$/.exec(folded) ?? [];
  const pair = PAIRS.get(folded) ?? PAIRS.get(stem);
  if (pair !== undefined) return PAIRS.has(folded) ? pair : pair + plural;
  const rule = ENDINGS.find(([ending]) => ending.test(folded));
  return rule === undefined ? null : folded.replace(...rule);
}

/** Both ways. */
function words(pairs: string): ReadonlyMap<string, string> {
  const found = pairs.split(' ').map((pair) => pair.split(':'));
  return new Map(
    found.flatMap(([one = '', other = '']) => [
      [one, other],
      [other, one],
    ]),
  );
}
