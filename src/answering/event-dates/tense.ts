import { allMatches } from '../../language/all-matches.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?!\\p{L})';

/** Words, in en nl de fr es, by which a clause tells what is still to come, or was. */
const AHEAD = words(
  'will|would|shall|going to|due|expected|expects?|planned|plans?|scheduled|set to|set for|hopes?|next|upcoming|tomorrow|is to|are to|was to|were to|put off|postponed|delayed|moved',
  'zal|zullen|zou|zouden|gaat|gaan|verwacht|gepland|volgende?|komende?|uitgesteld',
  'wird|werden|soll|sollen|sollte|sollten|geplant|nächste[nrs]?|kommende[nrs]?|verschoben',
  'sera|seront|serait|devrait|devraient|doit|prévue?s?|prochaine?s?|reportée?s?',
  'será|serán|sería|debe|deberá|previst[oa]s?|próxim[oa]s?|aplazad[oa]s?',
);

/** Words by which a clause tells what has happened: endings where they are sure, else the verbs of the news. */
const PAST = words(
  '\\p{L}{2,}ed|was|were|had|has|have|been|told|said|began|became|came|found|gave|held|left|led|made|met|paid|ran|rose|fell|saw|shut|sold|spent|took|went|won|wrote|lost|broke|built|bought|brought|drew|flew|grew|hit|kept|sent|set off|struck|spoke|stood|sank|put|read|fought',
  'werd|werden|was|waren|had|hadden|heeft|hebben|zei|zeiden|schreef|kwam(?:en)?|ging(?:en)?|bleek|bleken|begon(?:nen)?|kreeg|kregen|nam(?:en)?|vond(?:en)?|viel(?:en)?|voer(?:en)?|reed|reden|trad(?:en)?|trok(?:ken)?|brak(?:en)?|gaf|gaven|sloot|sloten|besloot|besloten|vertrok(?:ken)?|stierf|stierven|overleed|overleden|won(?:nen)?|verloor|verloren|sprak(?:en)?|liet(?:en)?|deed|deden|stond(?:en)?|lag(?:en)?|hield(?:en)?|bracht(?:en)?|kocht(?:en)?|verkocht(?:en)?|stak(?:en)?|ge\\p{L}{2,}(?:d|t|en)|(?:meld|stem|tel|open|leg|teken|kondig|maak|stop|eindig|vertel|verklaar|keur|ontdek|onthul|arresteer|veroordeel|bevestig|ontken|start|staak|plaats|stuur|tref|bereik|vraag|haal|huur)(?:de|te|den|ten|dde|tte)',
  'war|waren|wurde|wurden|hat|haben|hatte|hatten|sagte|kam(?:en)?|nahm(?:en)?|ging(?:en)?|begann(?:en)?|fiel(?:en)?|gab(?:en)?|schloss(?:en)?|starb(?:en)?|verlor(?:en)?|gewann(?:en)?|sprach(?:en)?|ließ(?:en)?|stand(?:en)?|lag(?:en)?|hielt(?:en)?|fuhr(?:en)?|schrieb(?:en)?|trat(?:en)?|zog(?:en)?|beschloss(?:en)?|fand(?:en)?|verließ(?:en)?|ge\\p{L}{2,}(?:t|en)|(?:teil|meld|stimm|zähl|öffn|leg|mach|stopp|erklär|berichte|entdeck|bestätig|start|streik|forder|kündig|erreich|verurteil|verhafte|wähl|warn|stell|leist|kauf|verkauf|führ|einig)(?:e?te|e?ten)',
  'a|ont|avait|avaient|était|étaient|fut|furent|été',
  'había|habían|ha|han|fue|fueron|era|eran|\\p{L}{2,}(?:ó|aron|ieron)',
);

const JUST_BEFORE = new RegExp(
  `${PAST.source}(?: (?:for|about|of|out|up|off|back|already|al|schon|déjà|ya))?(?: (?:in|on|op|im|am|en|au|le|el))? $`,
  'iu',
);

/** A plan that is told as one of the past says nothing of when its day is. */
const OLD_PLAN = words(
  '(?:had been|was|were|had) (?:\\p{L}+ )?(?:planned|scheduled|due|expected|set|meant|put off|postponed|moved)',
  '(?:was|waren) (?:\\p{L}+ ){0,3}(?:gepland|voorzien)',
  '(?:war|waren) (?:\\p{L}+ ){0,3}geplant',
  '(?:était|avait été) (?:\\p{L}+ )?prévue?s?',
  '(?:estaba|había sido) (?:\\p{L}+ )?previst[oa]s?',
);

/** Marks and words between the clauses of a sentence. */
const BREAK = /[,;:–—()“”"]|(?<!\p{L})(?:and|but|while|en|maar|und|aber|et|mais|y|pero)(?!\p{L})/gu;

/** When a clause says that something happens; `null` where it does not say. */
export type Tense = 'past' | 'ahead' | null;

/**
 * The tense of the clause in which a place of a sentence stands, by its words; what is ahead outweighs what is past. Where
 * the clause does not say, that of the sentence, if it has only one.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense {
  const clause = clauseAt(sentence, start, end);
  if (OLD_PLAN.test(clause)) return null;
  if (isToldRightBefore(sentence, start)) return 'past';
  if (AHEAD.test(clause)) return 'ahead';
  if (PAST.test(clause)) return 'past';
  const [isAhead, isPast] = [AHEAD.test(sentence), PAST.test(sentence)];
  if (isAhead === isPast) return null;
  return isAhead ? 'ahead' : 'past';
}

/** Whether a verb of the past stands right before a place: "more than it said in" March. */
export function isToldRightBefore(sentence: string, start: number): boolean {
  const [verb] = JUST_BEFORE.exec(sentence.slice(0, start)) ?? [];
  return verb !== undefined && !AHEAD.test(verb);
}

/** The words around a place up to the next marks, conjunctions or ends of the sentence. */
export function clauseAt(sentence: string, start: number, end: number): string {
  let [from, to] = [0, sentence.length];
  for (const match of allMatches(sentence, BREAK)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return sentence.slice(from, to);
}

function words(...languages: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${languages.join('|')})${END}`, 'iu');
}
