import { fold, term } from './analyse.ts';
import { tokens } from './tokens.ts';

/** "What colour is …?", "colour of the …"; in en nl de fr es, folded. */
const ASKED =
  /\b(?:(?:what|which) colou?rs?|colou?r of|(?:welke|wat voor) kleur(?:en)?|kleur van|welche[nrms]? farben?|was fur eine farbe|farbe (?:de[sr]|von)|quelles? couleurs?|couleur (?:de|du|des)|que color(?:es)?|color del?)\b/;

const ASKING = /^(?:colou?rs?|kleur(?:en)?|farben?|couleurs?|colores)$/;

/** Words of colours as they are written, by language. */
const COLOURS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'white black grey gray red orange yellow green blue purple pink brown violet turquoise beige golden silver crimson ' +
      'scarlet maroon navy teal lilac cream ivory bronze striped',
  ),
  nl: words(
    'wit witte zwart zwarte grijs grijze rood rode oranje geel gele groen groene blauw blauwe paars paarse roze bruin bruine ' +
      'turquoise beige gouden goudkleurig goudkleurige zilveren zilverkleurig gestreept gestreepte',
  ),
  de: words(
    'weiß weiße weißen weißer weißes schwarz schwarze schwarzen schwarzer schwarzes grau graue grauen grauer graues rot rote ' +
      'roten roter rotes orange gelb gelbe gelben gelber gelbes grün grüne grünen grüner grünes blau blaue blauen blauer blaues ' +
      'lila violett rosa braun braune braunen brauner braunes türkis beige golden goldene goldenen silbern silberne silbernen gestreift',
  ),
  fr: words(
    'blanc blanche blancs blanches noir noire noirs noires gris grise grises rouge rouges orange jaune jaunes vert verte verts ' +
      'vertes bleu bleue bleus bleues violet violette rose brun brune marron turquoise beige doré dorée argenté argentée',
  ),
  es: words(
    'blanco blanca blancos blancas negro negra negros negras gris grises rojo roja rojos rojas naranja amarillo amarilla verde ' +
      'verdes azul azules morado morada violeta rosa marrón turquesa beige dorado dorada plateado plateada',
  ),
};

const FOLDED = new Map(
  Object.entries(COLOURS).map(([language, all]) => [language, new Set(all.map(fold))]),
);

/** Whether a question asks for a colour. */
export function asksForColour(question: string): boolean {
  return ASKED.test(fold(question));
}

/**
 * The places of words (from 0) of a text that are colours, `grey` of `grey-green` but not of `grey-haired`: in small
 * letters, or at its beginning, as those with a capital may be names, save in German. None where its language has no
 * list.
 */
export function colourPlaces(text: string, language: string | null): number[] {
  const colours = FOLDED.get(language ?? '');
  if (colours === undefined) return [];
  const words = tokens(text);
  return words.flatMap(({ text: word, end }, at) => {
    const isName = at > 0 && language !== 'de' && /^\p{Lu}/u.test(word);
    const isPart = text[end] === '-' && !colours.has(fold(words[at + 1]?.text ?? ''));
    return !isName && !isPart && colours.has(fold(word)) ? [at] : [];
  });
}

/** Whether a word of a question is the one by which it asks for a colour. */
export function isColourAsked(word: string): boolean {
  return ASKING.test(fold(word));
}

/** The index terms of the colours of a language. */
export function colourTerms(language: string): string[] {
  return [...new Set((COLOURS[language] ?? []).map((colour) => term(colour, language)))];
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
