/** How a language credits an outlet: what stands before its name, and what behind it. */
export interface Cues {
  readonly before: RegExp;
  readonly after: RegExp;
  /** `the magazine`, `the outlet`: one that was named before. */
  readonly anaphor: RegExp;
  /** `the source added`: one who was heard before. */
  readonly source: RegExp;
}

/** `the US tabloid`, `het Amerikaanse magazine`: what may stand between a cue and the name. */
const FILLER = String.raw`(?:(?:[\p{L}’'.-]+\s+){0,3}(?:agency|broadcaster|daily|magazine|newspaper|network|outlet|paper|podcast|publication|station|site|tabloid|website|weekly|blad|dagblad|krant|nieuwssite|omroep|persbureau|tijdschrift|weekblad|zender|Agentur|Blatt|Boulevardblatt|Magazin|Nachrichtenagentur|Sender|Tageszeitung|Zeitschrift|Zeitung|agence|chaîne|hebdomadaire|journal|média|quotidien|agencia|cadena|diario|medio|periódico|portal|revista)\s+)?(?:the\s+|het\s+|de\s+|der\s+|die\s+|das\s+|dem\s+|le\s+|la\s+|l[’']|el\s+|il\s+)?[“"‘'«]?$`;

const ADVERB = String.raw`(?:[\p{L}]+ly\s+|also\s+|first\s+|further\s+|later\s+|since\s+|then\s+|once\s+|has\s+|had\s+|have\s+|verder\s+|ook\s+|nog\s+|eerder\s+|auch\s+|zuvor\s+|heeft\s+|hat\s+|a\s+|ha\s+)`;
/** `Harbour Gossip, citing a waitress, claims` */
const ASIDE = String.raw`[”"’'»]?(?:['’]s\s+(?:\p{L}+\s+){1,3})?(?:,[^,]{1,80},)?\s*`;

function before(...patterns: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?:${patterns.join('|')})\s+(?:exclusively\s+)?${FILLER}`,
    'iu',
  );
}

function after(verbs: string): RegExp {
  return new RegExp(String.raw`^${ASIDE}${ADVERB}{0,3}(?:${verbs})(?!\p{L})`, 'u');
}

function phrase(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'giu');
}

const EN_SPEECH =
  'said|says|told|tells|added|adds|continued|continues|notes|noted|shared|shares|explained|explains|claimed|claims|revealed|reveals|insisted|insists|dished|dishes|alleged|alleges';

const ENGLISH: Cues = {
  before: before(
    'told|tells|telling|informed',
    String.raw`(?:said|says|say|speaking|spoke|speaks|spoken|talking|talked|explain(?:ed|s)?|reveal(?:ed|s)?|confirm(?:ed|s)?|confide[ds]?|share[ds]?|spill(?:ed|s)?|admit(?:ted|s)?|insist(?:ed|s)?|leaked|dished|statement|comments?)(?:\s+\p{L}+ly)?\s+(?:to|with)`,
    String.raw`interview(?:ed)?\s+(?:with|by|in|for|to)`,
    String.raw`according\s+to|per|via|citing|cites|cited\s+by|quoting|quoted\s+(?:by|in)|courtesy\s+of|understand\s+from|writing\s+(?:in|for)|wrote\s+in`,
    String.raw`(?:reported|recalled|alleged|claimed|noted|published|revealed|obtained|detailed|described|broken|shared|confirmed|written|cited|stated|outlined)\s+(?:\p{L}+ly\s+)?(?:by|in|to)`,
    String.raw`(?:report|reports|reporting|story|article|investigation)\s+(?:by|from|in)`,
  ),
  after: after(
    String.raw`reports?|reported|reporting|claims|claimed|writes|wrote|reveals|revealed|shares|shared|says|said|notes|noted|states|stated|alleges|alleged|adds|added|quotes|quoted|cites|cited|confirms|confirmed|understands|learned|learnt|was\s+told|been\s+told|publishes|published`,
  ),
  anaphor: phrase(
    String.raw`(?:the|that)\s+(?:[\p{L}-]+\s+){0,3}(?:outlet|magazine|publication|newspaper|tabloid|paper|site|website|broadcaster)`,
  ),
  source: phrase(
    String.raw`the\s+(?:same\s+|second\s+)?(?:source|insider|tipster|informant)\s+(?:\p{L}+\s+)?(?:${EN_SPEECH})|(?:${EN_SPEECH})\s+the\s+(?:same\s+)?(?:source|insider|tipster|informant)`,
  ),
};

const NL_SPEECH =
  'vertelt|vertelde|zegt|zei|verklaart|verklaarde|klinkt|klonk|vervolgt|onthult|onthulde|bevestigt|bevestigde|weet|wist|stelt|stelde|liet|laat';

const DUTCH: Cues = {
  before: before(
    'volgens|aldus|via|citeert|dixit',
    String.raw`(?:schrijft|schreef|schrijven|meldt|meldde|melden|bericht|berichtte|weet|wist|onthult|onthulde)`,
    String.raw`(?:${NL_SPEECH})(?:\s+[\p{L}’'-]+){0,5}\s+(?:aan|tegen|tegenover|in|bij|op)`,
    String.raw`(?:gemeld|bericht|geschreven|onthuld)\s+door|in\s+gesprek\s+met|interview\s+(?:met|in|aan)`,
  ),
  after: after(
    'schrijft|schreef|meldt|meldde|bericht|berichtte|berichten|weet|stelt|stelde|zegt|zei|onthult|onthulde|citeert|citeerde|noemt|beweert|beweerde|gemeld|geschreven',
  ),
  anaphor: phrase(
    String.raw`(?:het|de)\s+(?:[\p{L}-]+\s+){0,2}(?:magazine|tijdschrift|krant|dagblad|weekblad|blad|nieuwssite|site|zender|omroep)`,
  ),
  source: phrase(
    String.raw`(?:${NL_SPEECH})\s+(?:de|dezelfde)\s+(?:bron|insider|ingewijde)|(?:de|dezelfde)\s+(?:bron|insider|ingewijde)\s+(?:${NL_SPEECH})`,
  ),
};

const DE_SPEECH =
  'sagt|sagte|erzählt|erzählte|verrät|verriet|erklärt|erklärte|ergänzt|ergänzte|fügt|fügte|berichtet';

const GERMAN: Cues = {
  before: before(
    'laut|gegenüber|zitiert',
    String.raw`nach\s+(?:Angaben|Informationen|Berichten|einem\s+Bericht)\s+(?:von|der|des)?`,
    String.raw`(?:berichtet|berichtete|meldet|meldete|schreibt|schrieb|zitiert|zitierte)`,
    String.raw`(?:${DE_SPEECH})(?:\s+[\p{L}-]+){0,4}\s+(?:der|dem|gegenüber)|Interview\s+mit|im\s+Gespräch\s+mit`,
  ),
  after: after(
    'berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|zufolge|erfuhr|behauptet|behauptete|zitiert',
  ),
  anaphor: phrase(
    String.raw`(?:das|die|der|dem)\s+(?:[\p{L}-]+\s+){0,2}(?:Magazin|Zeitung|Zeitschrift|Blatt|Sender)`,
  ),
  source: phrase(
    String.raw`(?:${DE_SPEECH})\s+(?:der|die)\s+(?:Quelle|Insider|Insiderin)|(?:der|die)\s+(?:Quelle|Insider|Insiderin)\s+(?:${DE_SPEECH})`,
  ),
};

const FRENCH: Cues = {
  before: before(
    String.raw`selon|d[’']après|cité\s+par|rapporté\s+par|révélé\s+par|relayé\s+par`,
    'rapporte|rapportait|révèle|révélait|affirme|écrit|indique|assure',
    String.raw`(?:confi|déclar|racont|expliqu|révél|assur|affirm)é(?:\s+[\p{L}’'-]+){0,4}\s+(?:à|au|auprès\s+de|auprès\s+du|dans)|dit\s+(?:à|au)`,
  ),
  after: after(
    'rapporte|rapporté|rapportait|révèle|révélé|révélait|affirme|affirmait|écrit|écrivait|indique|indiqué|assure|publie|publié',
  ),
  anaphor: phrase(
    String.raw`(?:le|la|l[’'])\s*(?:[\p{L}-]+\s+){0,1}(?:magazine|journal|quotidien|hebdomadaire|média|site)`,
  ),
  source: phrase(
    String.raw`(?:ajoute|précise|confie|poursuit|explique)\s+(?:la|cette)\s+source|(?:la|cette)\s+(?:même\s+)?source\s+(?:a\s+)?(?:ajout|précis|confi|expliqu)\p{L}+`,
  ),
};

const SPANISH: Cues = {
  before: before(
    String.raw`según|de\s+acuerdo\s+con|citado\s+por|publicado\s+(?:por|en)`,
    'informa|informó|publica|publicó|asegura|aseguró|recoge|señala|señaló',
    String.raw`(?:dijo|contó|reveló|confesó|declaró|explicó|confirmó)(?:\s+[\p{L}-]+){0,4}\s+(?:a|al|en)`,
  ),
  after: after(
    'informa|informó|publica|publicó|asegura|aseguró|reveló|revela|reporta|reportó|señala|señaló|afirma|afirmó',
  ),
  anaphor: phrase(
    String.raw`(?:la|el)\s+(?:[\p{L}-]+\s+){0,1}(?:revista|diario|periódico|medio|portal|cadena)`,
  ),
  source: phrase(
    String.raw`(?:añadió|agregó|dijo|explicó|contó)\s+(?:la|el|esta)\s+(?:fuente|informante)|(?:la|el|esta)\s+(?:fuente|informante)\s+(?:añadió|agregó|dijo|explicó|contó)`,
  ),
};

const BY_LANGUAGE: Readonly<Record<string, Cues>> = {
  en: ENGLISH,
  nl: DUTCH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** The ways in which a language credits an outlet; those of English where the language is not known. */
export function cuesOf(language: string | null): Cues {
  return BY_LANGUAGE[language ?? 'en'] ?? ENGLISH;
}

/**
 * English ways in which only outlets are credited, so that a name right behind them is one even if it is not
 * known: `a source told X`, `as first reported by X`, `…, per X`.
 */
export const IMPLIES_OUTLET =
  /(?:\b(?:sources?|insiders?|tipsters?)\s+(?:\p{L}+ly\s+)?(?:told|tells|revealed\s+to|confirmed\s+to|said\s+to)|\b(?:as|first)\s+(?:first\s+|\p{L}+ly\s+)?reported\s+by|[,)”"’]\s*per)\s+(?:the\s+)?/gu;

/** Words before a name that make it a person's or an office's. */
export const TITLE =
  /^(?:Mayor|President|Prime|Minister|Chancellor|King|Queen|Prince|Princess|Judge|Justice|Senator|Sen|Rep|Governor|Gov|Councillor|Captain|Capt|Chief|Sheriff|Officer|Detective|General|Colonel|Professor|Prof|Doctor|Dr|Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|Pope|Bishop|Father|Sister|Coach|Police|Ministry|Department|University|Court|Congress|Parliament|Council)\b\.?/;
