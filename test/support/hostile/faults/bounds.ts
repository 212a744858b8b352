import { citedText, replaceFirst, withText, type Planter } from './planter.ts';

/** Words that make a number a bound, with those of the opposite sense; by language. */
const BOUNDS: readonly (readonly [string, string])[] = [
  ['at least', 'at most'],
  ['at most', 'at least'],
  ['more than', 'less than'],
  ['less than', 'more than'],
  ['fewer than', 'more than'],
  ['no more than', 'no less than'],
  ['up to', 'at least'],
  ['over', 'under'],
  ['slightly more than', 'slightly less than'],
  ['a little over', 'a little under'],
  ['minstens', 'hoogstens'],
  ['meer dan', 'minder dan'],
  ['langer dan', 'korter dan'],
  ['mindestens', 'höchstens'],
  ['mehr als', 'weniger als'],
  ['knapp', 'gut'],
  ['au moins', 'au plus'],
  ['plus de', 'moins de'],
  ['al menos', 'como máximo'],
  ['más de', 'menos de'],
];

const ADDED: Readonly<Record<string, readonly string[]>> = {
  en: ['at least', 'more than', 'up to', 'fewer than'],
  nl: ['minstens', 'meer dan', 'hoogstens', 'minder dan'],
  de: ['mindestens', 'mehr als', 'höchstens', 'weniger als'],
  fr: ['au moins', 'plus de', 'au plus', 'moins de'],
  es: ['al menos', 'más de', 'como máximo', 'menos de'],
};

const BEFORE_NUMBER = '(?= €?(?:\\d|two |ten |four |five |three |twee |tien |zehn |dix ))';

/** A number behind no word that may say how exact it is, and in front of what it counts. */
const PLAIN =
  /(?<=(?:has|have|had|costs?|cost|carried|of|by|with|kostet|kost|kosten|gaat|gab|wurden|werden|kreeg|a|un|kamen|coûté|coûtera|viajaron|contaron) )(?=€?\d[\d.,]*(?: \p{Ll}|[.,] |\.$))/gu;

/** Any word that says how exact a number is. */
const ANY_BOUND =
  /\b(?:about|some|around|almost|nearly|least|most|more|less|fewer|up to|over|under|only|exceed|limit|below|above|zo'n|ruim|bijna|meer|minder|minstens|hoogstens|langer|mehr|weniger|knapp|mindestens|höchstens|gut|rund|etwa)\b/u;

/** Bounds left out, turned round or put in. */
export const BOUND_PLANTERS: readonly Planter[] = [
  {
    kind: 'a bound left out',
    fault: 'bound',
    plant: ({ text }) => withText(replaceFirst(text, boundPattern(' '), () => '')),
  },
  {
    kind: 'a bound turned round',
    fault: 'bound',
    plant: ({ text }) =>
      withText(
        replaceFirst(
          text,
          boundPattern(''),
          ([found]) => BOUNDS.find(([bound]) => bound === found)?.[1],
        ),
      ),
  },
  {
    kind: 'a bound put in',
    fault: 'bound',
    plant: ({ text, language, cites }, ground) => {
      const choices = ADDED[language] ?? [];
      const bound = choices[text.length % choices.length];
      const sentences = citedText(ground).split(/(?<=[.!?”])\s/);
      const isPlain = (number: string) =>
        sentences.every((one) => !one.includes(number) || !ANY_BOUND.test(one));
      const said = replaceFirst(text, PLAIN, ({ index = 0 }) => {
        const number = /^€?([\d.,]*\d)/.exec(text.slice(index))?.[1] ?? '';
        const isYear = /^20\d\d$/.test(number);
        const isQuoted = !isYear && cites.some(({ quote }) => quote.includes(number));
        return isQuoted && isPlain(number) && !ANY_BOUND.test(text) ? `${bound ?? ''} ` : null;
      });
      return withText(said);
    },
  },
];

function boundPattern(end: string): RegExp {
  const words = BOUNDS.map(([bound]) => bound).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})${BEFORE_NUMBER}${end}`, 'gu');
}
