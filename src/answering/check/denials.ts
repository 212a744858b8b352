import type { Statement } from '../statements/statement.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** A denial that points back to what was said before it, in en nl de fr es. */
const DENIES_BEFORE = new RegExp(
  `${START}(?:${[
    '(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|disput(?:es?|ed)|refut(?:es?|ed)) (?:it|this|that|them|these|those|all|everything|every word|the (?:claims?|reports?|rumou?rs?|story|stories|allegations?|accusations?|charges?))|(?:that|this|it|the (?:report|story|claim|rumou?r)s?) (?:is|was|are|were) (?:wrong|false|untrue|incorrect|not true|nonsense|a lie|made up)|there is no truth in',
    '(?:ontken(?:t|de|den|nen)|weersprak|weerspreekt|bestrijd(?:t|en)) (?:dat|dit|het|alles|de (?:berichten|geruchten|beschuldiging(?:en)?|bewering(?:en)?))|(?:dat|dit|het bericht|het verhaal) (?:klopt niet|is (?:niet waar|onjuist|onwaar|onzin|een leugen))',
    '(?:bestreitet|bestritt(?:en)?|dementiert(?:e|en)?|leugnete?|weist|wies(?:en)?) (?:das|dies|alles|es|die (?:berichte?|vorwürfe?|gerüchte?))|(?:das|dies|der bericht) (?:stimmt nicht|ist (?:falsch|unwahr|nicht wahr|unsinn|eine lüge))',
    "(?:l['’])?(?:a |ont )?(?:nie(?:nt)?|nié|dément(?:ent|i)?|conteste(?:nt)?|rejette(?:nt)?) (?:cela|tout|ces|cette|les|la|le)|(?:c['’]est|c['’]était|cela est) (?:faux|inexact|un mensonge)",
    '(?:lo |la |los |las )?(?:niegan?|negó|negaron|desmient(?:en?)|desmintió|rechaz(?:a|ó)) (?:esto|eso|todo|las?|los|el)|(?:eso|esto|la noticia) (?:es|era) (?:falso|falsa|mentira|incorrecto)|no es (?:cierto|verdad)',
  ].join('|')})${END}`,
  'iu',
);

/** Whether a sentence denies what the one before it says. */
export function deniesBefore(text: string): boolean {
  return DENIES_BEFORE.test(text);
}

/** Whether what follows a statement in its passage denies it: then it is told to be denied, and supports nothing. */
export function isDeniedNext({ end, hit: { passage } }: Statement): boolean {
  const behind = passage.text.slice(end - passage.start);
  const [next = ''] = /^[^\n]{0,200}?[.!?](?=\s|$)/u.exec(behind.trimStart()) ?? [];
  return deniesBefore(next);
}
