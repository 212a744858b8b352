import { fold } from '../../language/analyse.ts';
import { clauseAt } from '../event-dates/tense.ts';

/** Words for persons in general, folded, in en nl de fr es: what counts is what became of them. */
const PERSONS =
  /^(?:people|persons?|men|women|children|civilians|victims|mensen|personen|mannen|vrouwen|kinderen|burgers|slachtoffers|menschen|zivilisten|opfer|personnes|gens|civils|victimes|personas|civiles|victimas)$/;

/** What became of them, in en nl de fr es, folded. */
const STATES: readonly (readonly [string, RegExp])[] = [
  [
    'dead',
    /(?<!\p{L})(?:killed|dead|died|dies|deaths?|death toll|doden|dode|gedood|overleden|omgekomen|kwamen om|tote|toten|getotet|starben|gestorben|ums leben|morts?|tuee?s?|decedes?|muertos?|murieron|fallecidos?|fallecieron)(?!\p{L})/u,
  ],
  [
    'injured',
    /(?<!\p{L})(?:injured|wounded|hurt|injuries|gewonden?|verletzte?n?|blessee?s?|heridos?)(?!\p{L})/u,
  ],
  [
    'missing',
    /(?<!\p{L})(?:missing|vermist(?:en|e)?|vermisste?n?|disparus?|desaparecid[oa]s?)(?!\p{L})/u,
  ],
  [
    'arrested',
    /(?<!\p{L})(?:arrested|arrests?|detained|aangehouden|gearresteerd|festgenommen|verhaftet|arretees?|arretes?|detenid[oa]s?)(?!\p{L})/u,
  ],
];

/**
 * What a number of persons counts, `dead`, `injured`, `missing` or `arrested`: by its noun ("25 dead"), or by its clause where
 * the noun only says that they are persons ("25 people were killed"). `null` for any other number.
 */
export function personState(noun: string, text: string, start: number): string | null {
  const named = stateIn(fold(noun));
  if (named !== null || !PERSONS.test(fold(noun))) return named;
  return stateIn(fold(clauseAt(text, start, start + 1)));
}

/** What a word or a clause, folded, says became of persons; `null` where it says nothing of it. */
export function stateIn(folded: string): string | null {
  return STATES.find(([, words]) => words.test(folded))?.[0] ?? null;
}
