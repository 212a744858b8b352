/** Words that ask how things were or began, or what is to come of them, in en nl de fr es. */
const PAST =
  /(?<!\p{L})(?:was|were|did|had|been|used to|first|original(?:ly)?|initial(?:ly)?|at first|before|began|begun|ago|when did|became|was|waren|werd|werden|had|hadden|deed|geweest|destijds|toen|eerst\p{L}*|oorspronkelijk\p{L}*|aanvankelijk|ging|gingen|kwam|kreeg|war|wurden?|hatte[n]?|gewesen|damals|zuerst|erste[nrs]?|ursprünglich\p{L}*|anfangs|ging|kam|était|étaient|fut|furent|avait|avaient|a-t-\p{L}+|premi(?:er|ère)|au début|à l['’]origine|fue|fueron|era|eran|había|habían|primer[oa]?|originalmente|al principio|iba|tenía)(?!\p{L})/iu;

/** Verbs of the past right behind who or what did it: "Who won the vote?", "Wie zei dat?", "Qui a gagné ?", "¿Quién ganó?" */
const PAST_DEED =
  /(?<!\p{L})(?:(?:who|what|which(?: \p{L}+){1,2}) (?:(?!speed|need|feed|seed|breed|shed|bed|red|proceed|exceed|succeed)\p{L}+ed|won|lost|said|told|made|took|gave|wrote|built|sold|bought|paid|chose|led|left|met|spoke|found|broke|fell|sank|sent|came|went|got|saw|held|kept|brought)|wie (?:won|verloor|zei|schreef|kocht|verkocht|bouwde|gaf|nam|koos|leidde|vond|sprak|betaalde)|wer (?:gewann|verlor|sagte|schrieb|kaufte|verkaufte|baute|gab|nahm|wählte|fand|bezahlte)|qui (?:a|ont) (?:\p{L}+é|pris|dit|fait|élu|vendu|construit|écrit|choisi)|(?:quién|quiénes|qué) \p{L}+(?:ó|ieron|aron))(?!\p{L})/iu;

/** A question in words: a search for a headline asks nothing. */
const ASKS =
  /[?¿]|^\P{L}*(?:who|what|where|which|when|how|is|are|does|do|has|have|can|will|wie|wat|waar|welke?|wanneer|hoe|hoeveel|is|zijn|heeft|kan|wer|was|wo|welche[rs]?|wann|ist|sind|hat|kann|qui|que|quel(?:le)?s?|où|quand|combien|est|quién|qué|dónde|cuál|cuándo|cuánto|es|está)(?!\p{L})/iu;

/** How large something is, how far, or how long it takes, changes seldom: what is newest is seldom what tells it. */
const LASTING =
  /(?<!\p{L})(?:how (?:long|tall|wide|deep|far|heavy)|hoe ?(?:lang|breed|diep|ver|zwaar)|wie (?:lange?|breit|tief|weit|schwer))(?!\p{L})/iu;

/** Whether a text asks anything in words; a headline does not. */
export function asksInWords(text: string): boolean {
  return ASKS.test(text);
}

/**
 * Whether a question asks how things are at the time of asking though no word says "now": "Who is the mayor?" It
 * does so when nothing in it speaks of the past, or asks for a measure that lasts.
 */
export function asksHowThingsAre(text: string): boolean {
  const isPast = PAST.test(text.replace(/^\P{L}*was(?= )/iu, '')) || PAST_DEED.test(text);
  return asksInWords(text) && !isPast && !LASTING.test(text);
}
