import { fold } from '../language/analyse.ts';
import { asksForColour } from '../language/colours.ts';
import { asksForSource } from './asked-source.ts';

/**
 * What kind of thing a question asks for. `name`: what or which one of a kind; `words`: what somebody said; `source`:
 * where a story is from; `list`: several things of a kind.
 */
export type AnswerType =
  | 'who'
  | 'name'
  | 'when'
  | 'where'
  | 'quantity'
  | 'colour'
  | 'why'
  | 'words'
  | 'source'
  | 'list'
  | 'yes-no'
  | 'other';

/** Tried in order on the folded question; in en nl de fr es. German `wie viel` stands before Dutch `wie`. */
const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'quantity',
    /\bhow (?:many|much|long|old|far|often|big|large|tall|high|wide|fast|quick|deep|heavy|loud|noisy|strong|low|expensive|cheap|dear|costly)\b/,
  ],
  [
    'quantity',
    /\b(?:hoeveel|hoelang|hoe (?:lang|oud|ver|vaak|groot|duur|goedkoop|snel|hoog|breed|diep|zwaar|luid|hard))\b/,
  ],
  [
    'quantity',
    /\bwie ?(?:viele?n?|lange?|alt|weit|oft|gross|teuer|billig|schnell|hoch|breit|tief|schwer|laut)\b/,
  ],
  [
    'quantity',
    /\bwhat\b(?:(?! (?:say|said|write|wrote)\b).)* (?:costs?|be worth|weighs?|earns?|pays?|set (?:me|you|us) back|put at)\b|\bby how\b/,
  ],
  ['quantity', /\b(?:combien|cuant[oa]s?)\b/],
  [
    'quantity',
    /\b(?:what|which) (?:was |is |were |are )?(?:the |its |their )?(?:\w+ )?(?:price|cost|fare|number|percentage|share|budget|figure|size|length|height|width|depth|weight|capacity|speed|age|sum|amount|profit|loss|stake|fine|fee|wage|salary|revenue|turnover|population)\b|\bwhat (?:is|was|are|were) the (?:most|fewest|least)\b/,
  ],
  // Asked in headwords: `price of a return`, `ferry length`.
  [
    'quantity',
    /^(?!.*\b(?:who(?:m|se)?|why|where|when|what|which|how|wie|wat|was|waarom|warum|qui|que)\b).*\b(?:price|cost|fare|numbers?|length|height|width|weight|capacity|speed|power|population|turnover|prijs|kosten|lengte|aantal|preis|lange|anzahl|prix|precio)\b/,
  ],
  [
    'quantity',
    /\b(?:wat kost(?:te|en)?|wa[ts] (?:heeft|hebben|hat|haben) (?:\w+ )+gekost(?:et)?|was kostete?|quel (?:est|etait) le (?:prix|tarif|cout)|cual (?:es|era) el precio)\b/,
  ],
  [
    'when',
    // "Was it late when …?" and "What happened when …?" ask for no time.
    /^(?!(?:(?:so|and|but) )?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|what|who|which|where|why)\b[^?]* when\b).*\bwhen\b|\b(?:how late|(?:start|opening|end|release) date|(?:what|which) (?:\w+ )?(?:date|day|month|year|time|hour|weekday|season)|hoe laat)\b/,
  ],
  [
    'when',
    /\b(?:a quelle heure|quel(?:le)? (?:annee|jour|date|mois)|que (?:ano|dia|mes|fecha)|a que hora|um wie ?viel uhr)\b/,
  ],
  [
    'when',
    /\b(?:wanneer|sinds wanneer|wann|seit wann|quand|cuando|(?:op )?welke (?:dag|datum|maand|jaar)|welchem? (?:tag|datum|monat|jahr))\b/,
  ],
  [
    'where',
    /\b(?:where|(?:what|which) (?:city|town|country|place|state|island|village|port|harbour|street))\b/,
  ],
  [
    'where',
    /\b(?:waarheen|waarvandaan|wo|woher|wohin|donde)\b|^(?:en |maar |tot |van )?waar\b|(?:^|\s)ou\b/,
  ],
  [
    'where',
    /\b(?:welke?|welche[nrms]?|quel(?:le)?|que) (?:stad|plaats|haven|eiland|land|stadt|ort|hafen|insel|ville|pays|ile|port|ciudad|pais|isla|puerto)\b/,
  ],
  [
    'why',
    /\b(?:why|how come|what (?:\w+ly |has |had )?(?:caused|led to)|for what reason|waarom|warum|wieso|weshalb|pourquoi|por que)\b/,
  ],
  // In "What do people who …?" and "Did the man who …?" it asks for nobody.
  [
    'who',
    /^(?!(?:what|which|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b[^?!—]* who\b).*\b(?:who|whom|whose|by whom|quien(?:es)?|qui|wer|wen|wem|wessen)\b/,
  ],
  [
    'who',
    /^(?:en |maar |met |door |van )?wie\b(?! (?:heisst|heissen|ist|sind|wird|wurde|wurden|kam|kann|konnte|geht|sieht|lautet|hat|soll)\b)/,
  ],
  [
    'who',
    /\b(?:which|what) (?:(?!(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)\b)\w+ )?(?:lawyer|attorney|man|woman|person|people|actor|actress|singer|rapper|designer|captain|minister|mayor|official|company|firm|team|player|band|source|outlet|paper|magazine|author|director|politician|judge|celebrity)s?\b/,
  ],
  [
    'who',
    /\bwelke? (?:\w+ )?(?:advocaat|man|vrouw|persoon|kapitein|burgemeester|bedrijf|zanger|rapper|minister|bron|krant)\b/,
  ],
  [
    'name',
    /\b(?:name of|named|called|nickname|heet|heten|heette|naam van|heisst|heissen|hiess|name de[sr]|appelle|appellent|nom d[eu]|llama|llaman|nombre de)\b/,
  ],
  [
    'words',
    /\b(?:what|which words)\b.*\b(?:say|said|says|tell|told|claim|claimed|write|wrote|report|reported|publish|published|think|thought|explain|promise|promised|announce|answer|reply|replied|demand|demanded)\b|^(?:wat|was) (?:\w+ )*?(?:zei|zeiden|zegt|zeggen|vond|vonden|vindt|beweerde|schreef|sagte|sagten|sagt|meinte|behauptete|schrieb)\b|\bqu(?:'a|e|'ont)\b.*\b(?:dit|declare|ecrit)\b|\bque (?:dijo|dijeron|dice|escribio)\b/,
  ],
  [
    'list',
    /^(?:and |so |but )?(?:list\b|name the\b|which (?:\w+ )?\w+[^s\W]s (?!is|was)|what (?:are|were) (?:the|all)\b|welke \w+en\b|welche \w+en\b|quels\b|quelles\b|cuales\b|que \w+s\b)/,
  ],
  [
    'name',
    /\b(?:which|welke?|welche[nmrs]?|quel|quelle|cual)\b(?! (?:is|are|war|ist) true)|^(?:what|wat voor) (?:kind|type|brand|make|soort)\b/,
  ],
  // German `was` asks what, English `was` whether.
  [
    'other',
    /^was (?:ist|sind|war|waren|geschah|passierte?|macht|machte|sagt|sagte|hat|haben|wird|wurde|bedeutet|steht|soll)\b/,
  ],
  [
    'yes-no',
    /^(?:so |and |but )?(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|isn't|aren't|wasn't|didn't|doesn't|hasn't|haven't)\b/,
  ],
  [
    'yes-no',
    /^(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|werd|zal|zullen|kan|gaat|ging|klopt|ist|sind|war|hat|haben|wird|wurde|est-ce|a-t|es|fue|ha|han)\b/,
  ],
];

/** What a question asks for, by its question words. */
export function answerType(question: string): AnswerType {
  if (asksForSource(question)) return 'source';
  if (asksForColour(question)) return 'colour';
  const text = fold(question)
    .replaceAll('ß', 'ss')
    .replace(/^[\s¿¡"“„«]+/u, '');
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
