import { allMatches } from './all-matches.ts';
import { fold } from './analyse.ts';

/** Why a text does not simply say so: it heard it, thinks it possible, wishes or fears it, or plans it. */
export type Reservation = 'hearsay' | 'possible' | 'wish' | 'plan';

type Patterns = Readonly<Record<string, RegExp>>;

/** Folded text; words that mean a reservation and little else come first. */
const RESERVATIONS: Readonly<Record<Reservation, Patterns>> = {
  hearsay: {
    en: word(
      'alleged(?:ly)?|reportedly|supposed(?:ly)?|purported(?:ly)?|apparently|rumou?r(?:s|ed)?|unconfirmed|suspected|accused|allege[sd]?|claims|claimed|(?:is|are|was|were) said to|said to (?:be|have)|doing the rounds|talk of',
    ),
    nl: word(
      'naar verluidt|vermeend(?:e|elijk)?|gerucht(?:en)?|beweert|beweerde|beweren|verdacht|zou(?:den)? [^.;]{0,80}(?:hebben|zijn)|schijnt|kennelijk',
    ),
    de: word(
      'angeblich(?:e[nrms]?)?|mutmasslich(?:e[nrms]?)?|geruchte?n?|behauptet(?:e|en)?|vermeintlich(?:e[nrms]?)?|offenbar|soll(?:en)? [^.;]{0,80}(?:haben|sein)',
    ),
    fr: word(
      "pretendument|presume(?:e|s|es)?|rumeurs?|pretend(?:ent)?|apparemment|(?:n')?(?:aurait|auraient|serait|seraient)",
    ),
    es: word(
      'supuestamente|presuntamente|presunt[oa]s?|al parecer|rumor(?:es)?|habria[n]?|se dice que',
    ),
  },
  possible: {
    en: word('perhaps|possibly|maybe|might|probably|seemingly|seems?|likely'),
    nl: word('misschien|mogelijk|wellicht|waarschijnlijk|lijkt|lijken'),
    de: word('vielleicht|moglicherweise|wahrscheinlich|wohl|scheint|scheinen|konnten?|durften?'),
    fr: word('peut-etre|probablement|sans doute|semble(?:nt)?|pourrait|pourraient'),
    es: word('quizas?|tal vez|probablemente|posiblemente|parece(?:n)?|podrian?'),
  },
  wish: {
    en: word('hop(?:e|es|ed|ing)|fear(?:s|ed)?|believ(?:e|es|ed)|afraid'),
    nl: word('hoopt|hoopte|hopen|vreest|vreesde|vrezen|gelooft|geloofde|denkt|dacht|bang'),
    de: word('hofft|hoffte|hoffen|furchtet|befurchtet|befurchten|glaubt|glaubte'),
    fr: word('espere(?:nt)?|esperait|craint|craignent|croit|croient'),
    es: word('esperan?|temen?|creen?'),
  },
  plan: {
    en: word(
      'will|shall|would|(?:is|are|was|were) to|plan(?:s|ned)?|scheduled|due|expect(?:s|ed)?|should|propos(?:es|ed)|intend(?:s|ed)?|may|could|until|ahead of|promis(?:es|ed)',
    ),
    nl: word(
      'zal|zullen|zou|zouden|gaat|gaan|plan(?:nen)?|gepland|verwacht|voorzien|moet|moeten|mag|mogen|wil|willen',
    ),
    de: word(
      'wird|werden|soll|sollen|geplant|plant|erwartet|vorgesehen|darf|durfen|will|wollen|voraussichtlich',
    ),
    fr: word(
      'doit|doivent|devrait|devraient|prevu(?:e|s|es)?|attendu(?:e|s|es)?|va|vont|\\p{L}+(?:era|eront|ira|iront)',
    ),
    es: word(
      'va a|van a|previst[oa]s?|deb(?:e|en|eria)|espera(?:n)?|\\p{L}+(?:ara|aran|era|eran|ira|iran)',
    ),
  },
};

/** Words by which a text gives a statement to somebody. */
const ATTRIBUTIONS: Patterns = {
  en: word(
    'according to|per|citing|says?|said|told|tells|ha(?:s|ve|d) been told|claims?|claimed|insists?|insisted|swears?|sources?|insiders?|understands|denies|denied|adds|added|thinks?|reckons?|estimates?',
  ),
  nl: word(
    'volgens|aldus|zegt|zei|zeggen|vertelde|vertelt|bron(?:nen)?|ingewijden?|beweert|op gezag van|ontkent',
  ),
  de: word(
    'laut|zufolge|nach angaben|sagte?n?|sagt|erzahlte?n?|quellen?|insider|unter berufung|behauptet|bestreitet',
  ),
  fr: word("selon|d'apres|dit|disait|a declare|affirme|confie|sources?|citant|dement"),
  es: word('segun|dijo|dice|declaro|afirmo|afirma|conto|fuentes?|citando|niega'),
};

/** Sources without a name. */
const UNNAMED_SOURCES: Patterns = {
  en: word(
    '(?:a|the|another|one|same) (?:\\p{L}+ )?(?:source|insider|eyewitness|witness|regular)|sources|insiders|people (?:familiar|close)|who did not wish to be named',
  ),
  nl: word('(?:een|de|dezelfde) (?:\\p{L}+ )?(?:bron|ingewijde|ooggetuige)|bronnen|ingewijden'),
  de: word('(?:eine|die|ein|der) (?:\\p{L}+ )?(?:quelle|insider|augenzeuge)|quellen|insidern'),
  fr: word('(?:une|la) (?:\\p{L}+ )?source|sources|un (?:proche|temoin)|des proches'),
  es: word('(?:una|la) (?:\\p{L}+ )?fuente|fuentes|un (?:allegado|testigo)'),
};

/** The words of a text that make a reservation of a kind; empty where there are none. */
export function reservationsIn(text: string, kind: Reservation, language: string | null): string[] {
  return matches(text, RESERVATIONS[kind], language);
}

/** The words of a text that give what it says to somebody. */
export function attributionsIn(text: string, language: string | null): string[] {
  return matches(text, ATTRIBUTIONS, language);
}

/** The sources without a name that a text has something from. */
export function unnamedSourcesIn(text: string, language: string | null): string[] {
  return matches(text, UNNAMED_SOURCES, language);
}

function matches(text: string, patterns: Patterns, language: string | null): string[] {
  const pattern = patterns[language ?? 'en'] ?? patterns.en;
  return pattern === undefined ? [] : allMatches(fold(text), pattern).map(([found]) => found);
}

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${alternatives})(?!\\p{L})`, 'gu');
}
