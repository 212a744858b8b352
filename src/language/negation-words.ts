import { allMatches } from './all-matches.ts';
import { fold } from './analyse.ts';

/** Words of grammar that deny, by language, folded. */
const NEGATORS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('not no never nobody none nothing neither nor without nowhere cannot hardly barely'),
  nl: words('niet geen nooit niemand niets noch zonder nergens nauwelijks evenmin'),
  de: words(
    'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts weder ohne kaum nirgends',
  ),
  fr: words('pas jamais rien aucun aucune sans ni nul nulle personne'),
  es: words('no nunca jamas nadie nada ningun ninguna ninguno sin ni tampoco'),
};

/** Words whose meaning denies what stands with them, by language, folded. */
const DENIALS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'deny denies denied denying denial refuse refuses refused refusing refusal reject rejects rejected rejecting ' +
      'rejection decline declines declined declining exclude excludes excluded avoid ' +
      'avoids avoided avert averts averted prevent prevents prevented cancel cancels cancelled canceled scrap scrapped ' +
      'lack lacks lacked rare rarely seldom dispute disputes disputed defeated unclear unknown unhurt uninjured unnamed unable impossible missed',
  ),
  nl: words(
    'ontkennen ontkent ontkende ontkenden ontkend weigeren weigert weigerde weigerden geweigerd afgewezen verwerpt ' +
      'verwierp verworpen uitsluiten uitgesloten voorkomen mislukt mislukte bestrijdt onbekend onduidelijk ongedeerd ' +
      'onmogelijk gebrek vermijden vermijdt vermeden zelden flop afgelast geschrapt',
  ),
  de: words(
    'leugnet leugnete bestreitet bestritt bestritten dementiert dementierte weigert weigerte verweigert abgelehnt ' +
      'ausschliessen ausgeschlossen verhindert vermieden gescheitert scheiterte unbekannt unklar ungewiss unverletzt ' +
      'unmoglich mangel vermeiden vermeidet selten abgesagt',
  ),
  fr: words(
    'nie nier nient dement dementi refuse refuser refusent rejette rejete rejetee exclut exclure exclu evite evitee ' +
      'eviter manque rarement empeche echoue inconnu inconnue incertain indemne impossible annule annulee',
  ),
  es: words(
    'niega niegan nego negaron desmiente desmintio rechaza rechazo rechazaron excluye descarta descarto evito ' +
      'evitada evitar falta raramente impidio fracaso desconocido desconocida incierto ileso ilesa imposible cancelada cancelado',
  ),
};

/** Phrases that deny, as patterns on folded text. */
const DENYING_PHRASES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:rul(?:e|es|ed|ing) out|turn(?:s|ed)? down|call(?:s|ed)? off|out of (?:service|action|order|use)|vot(?:e|es|ed) against|vote[sd]? down|behind schedule|fail(?:s|ed|ing)? to)\b/g,
  nl: /\b(?:sluit(?:en)?\b[^.,;]{0,60}\buit|wijst?\b[^.,;]{0,60}\baf|buiten (?:dienst|gebruik))\b/g,
  de: /\b(?:schlie(?:ss|ß)t\b[^.,;]{0,60}\baus|lehnte?n?\b[^.,;]{0,60}\bab|außer (?:betrieb|dienst)|ausser (?:betrieb|dienst))\b/g,
  fr: /\b(?:hors (?:service|d'usage))\b/g,
  es: /\b(?:fuera de servicio)\b/g,
};

/** Denials of a bound or of an only: `no more than three` says three, and `not only` denies nothing. */
const NO_DENIALS =
  /\b(?:(?:not|no) (?:more|less|fewer|longer|later|higher|lower|earlier|sooner) than|not (?:only|least|just|merely)|no doubt|than ever|(?:wie|als) (?:noch )?nie|als ooit|dan ooit|que jamais|que nunca|no (?=\.?\s?\d)|nothing but|not the only|niet (?:meer|minder|langer|later|hoger|verder) dan|niet alleen|niet de enige|nicht (?:der|die|das) einzige|nicht (?:mehr|weniger|langer|später|spater|hoher) als|nicht nur|pas (?:plus|moins|seulement)(?: de)?|no (?:mas|menos) de|no solo)\b/g;

/** Whether a word of grammar denies, as `not` and `nobody` do. */
export function isNegator(folded: string, language: string): boolean {
  return (NEGATORS[language] ?? NEGATORS.en)?.has(folded) === true || /n't$/.test(folded);
}

/** Whether a word denies by its meaning, as `refused` and `unclear` do. */
export function isDenial(folded: string, language: string): boolean {
  return (DENIALS[language] ?? DENIALS.en)?.has(folded) === true;
}

/** Where phrases stand that deny (`rule out`), and those that only look as if they did (`no more than`). */
export function denialPhrases(
  text: string,
  language: string,
): { readonly denying: readonly Span[]; readonly other: readonly Span[] } {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const pattern = DENYING_PHRASES[language] ?? /$^/g;
  return { denying: spansOf(lower, pattern), other: spansOf(fold(lower), NO_DENIALS) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return allMatches(text, pattern).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
