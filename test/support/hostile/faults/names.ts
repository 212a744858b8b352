import { citedText, hasWord, replaceFirst, withText, type Planter } from './planter.ts';

/** People, places and newspapers that stand nowhere in the coverage. */
const PEOPLE = ['Harriet Vossberg', 'Omar Lindqvist', 'Clementine Abara', 'Tobias Quent'];
const PLACES = ['Wintermoor', 'Port Selby', 'Aldersund'];
const OUTLETS = ['the Saltmarsh Gazette', 'Radio Nordvik', 'The Evening Tribune', 'Morgenblad'];

/** First and last name of a person, as claims about the sample coverage have them. */
const FULL_NAME =
  /(?<!\p{L})(?:Mina Harcastle|Jonas Pell|Edwin Stroud|Rosalind Peake|Kirsten Dalby|Dirk Ottevanger|Femke Oldewater|Albert Crake|Geertje Hollebrand|Tomas Brandvik|Anneke Thiessen|Luca Marrow|Willem Tasker|Saskia Wren|Nora Tench|Ruth Amberley|Bea Lowther|Coby Rennick)(?!\p{L})/gu;
const LAST_NAME =
  /(?<!\p{Lu}\p{L}+ )(?:Harcastle|Pell|Stroud|Peake|Dalby|Ottevanger|Oldewater|Crake|Hollebrand|Brandvik|Thiessen|Marrow|Wren)(?!\p{L})/gu;
const PLACE =
  /(?<=(?:in|to|of|at|from|op|naar|von|nach|à|en) )(?:Kelderwick|Sandmuide|Lammeroog|Grimmersund)\b/gu;

/** Names that the cited articles do not have. */
export const NAME_PLANTERS: readonly Planter[] = [
  {
    kind: 'a person invented',
    fault: 'name',
    plant: ({ text }) => withText(replaceFirst(text, FULL_NAME, () => choose(PEOPLE, text))),
  },
  {
    kind: 'a person of another article put in',
    fault: 'name',
    plant: ({ text }, ground) => {
      const known = citedText(ground);
      const others = Array.from(
        ground.articles
          .map((article) => article.text)
          .join('\n')
          .matchAll(LAST_NAME),
        ([name]) => name,
      ).filter((name) => !hasWord(known, name));
      return withText(replaceFirst(text, LAST_NAME, () => choose(others, text)));
    },
  },
  {
    kind: 'a place invented',
    fault: 'name',
    plant: ({ text }) => withText(replaceFirst(text, PLACE, () => choose(PLACES, text))),
  },
  {
    kind: 'an outlet invented in the prose',
    fault: 'name',
    plant: ({ text, language }) => {
      const openings = { en: 'According to', nl: 'Volgens', de: 'Laut', fr: 'Selon', es: 'Según' };
      const opening = Object.entries(openings).find(([tag]) => tag === language)?.[1];
      return { text: `${opening ?? 'According to'} ${choose(OUTLETS, text) ?? ''}, ${text}` };
    },
  },
  {
    kind: 'somebody invented who agrees',
    fault: 'name',
    plant: ({ text, language }) =>
      language === 'en'
        ? { text: text.replace(/\.?$/, `, ${choose(PEOPLE, text) ?? ''} said.`) }
        : null,
  },
];

/** The same for the same text. */
function choose<T>(choices: readonly T[], text: string): T | undefined {
  return choices[text.length % choices.length];
}
