import { citedText, replaceFirst, withText, type Planter } from './planter.ts';

/** Somebody who speaks in the sample coverage. */
const SPEAKERS = ['Mina Harcastle', 'Dirk Ottevanger', 'Jonas Pell', 'Rosalind Peake'];

/** Words in quotation marks that nobody said so, or somebody else did. */
export const QUOTATION_PLANTERS: readonly Planter[] = [
  {
    kind: 'a paraphrase in quotation marks',
    fault: 'quotation',
    plant: ({ text }, ground) =>
      /[“"‘„]/.test(text) || citedText(ground).includes(text.toLowerCase().replace(/\.$/, ''))
        ? null
        : { text: `“${text}”` },
  },
  {
    kind: 'a paraphrase put into a mouth of the article',
    fault: 'quotation',
    plant: ({ text, language }, ground) => {
      const speaker = SPEAKERS.find((name) => citedText(ground).includes(name.toLowerCase()));
      return language !== 'en' || speaker === undefined || /[“"]/.test(text)
        ? null
        : { text: `“${text.replace(/\.$/, '')},” ${speaker} said.` };
    },
  },
  {
    kind: 'a word of a quotation replaced',
    fault: 'quotation',
    plant: ({ text }) =>
      withText(
        replaceFirst(text, /(?<=“[^”]*\s)\p{Ll}{4,}(?=[^“]*”)/gu, ([word]) =>
          word === 'herring' ? 'cheese' : 'herring',
        ),
      ),
  },
  {
    kind: 'a quotation of another article',
    fault: 'quotation',
    plant: ({ text, language }, { articles, cited }) => {
      const said = articles
        .filter(({ id }) => cited.every((own) => own.id !== id))
        .flatMap((article) => /“[^”]{20,90}”/u.exec(article.text)?.[0] ?? [])
        .at(text.length % 9);
      return language !== 'en' || said === undefined || /“/.test(text)
        ? null
        : { text: text.replace(/\.?$/, ` and ${said}.`) };
    },
  },
  {
    kind: 'a speaker invented',
    fault: 'quotation',
    plant: ({ text }) =>
      withText(
        replaceFirst(
          text,
          /(?<=” )(?:said|says|sagte|zei|zegt) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?<!\p{L})\p{Lu}\p{L}+ \p{Lu}\p{L}+(?= (?:said|told|says)[^“]{0,30}“)/gu,
          ([speaker]) => (/^\p{Ll}/u.test(speaker) ? 'said Harriet Vossberg' : 'Harriet Vossberg'),
        ),
      ),
  },
];
