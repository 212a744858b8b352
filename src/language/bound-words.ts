import { fold } from './analyse.ts';

/** Which side of a number a text leaves open: what it tells of is so much or more, or so much or less. */
export type Bound = 'least' | 'most';

/** Words right before a number, folded; in en nl de fr es. */
const BEFORE: Readonly<Record<Bound, string>> = {
  least:
    'at least|upwards of|a minimum of|exceeding|in excess of|minstens|tenminste|ten minste|minimaal|ruim|boven de|' +
    'mindestens|wenigstens|gut|au moins|au minimum|au-dela de|al menos|por lo menos|como minimo|minimo de',
  most:
    'at (?:the )?most|up to|a maximum of|hoogstens|hooguit|maximaal|ten hoogste|tot|hochstens|maximal|bis zu|' +
    "au plus|au maximum|jusqu'a|como maximo|como mucho|hasta",
};

/** Words that compare with a number, and turn round behind a word that denies. */
const COMPARING: Readonly<Record<Bound, string>> = {
  least:
    '(?:more|longer|higher|larger|greater|later|older) than|over|above|(?:meer|langer|hoger|groter|ouder) dan|' +
    '(?:mehr|langer|hoher|grosser|alter) als|uber|plus de|mas de',
  most:
    '(?:less|fewer|shorter|lower|smaller|earlier|younger) than|under|below|(?:minder|korter|lager|kleiner|jonger) dan|onder de|' +
    '(?:weniger|kurzer|niedriger|kleiner|junger) als|unter|moins de|menos de',
};

const DENYING = '(?:no|not|never|niet|geen|nicht|keine?|pas|no)';

/** Words behind a number, folded. */
const BEHIND: Readonly<Record<Bound, string>> = {
  least: '(?:or more|at least|or above|of meer|oder mehr|ou plus|o mas)',
  most: '(?:or less|or fewer|at (?:the )?most|or below|of minder|oder weniger|ou moins|o menos)',
};

/** Words anywhere in a sentence by which it may say the same, folded. */
const SAYING_SO: Readonly<Record<Bound, string>> = {
  least:
    'more|least|over|above|exceed\\w*|minimum|longer|higher|larger|greater|better|beyond|record|surpass\\w*|' +
    'meer|minstens|ruim|boven|langer|hoger|zeker|mehr|mindestens|wenigstens|uber|hoher|gut|' +
    'plus|moins|depasse\\w*|mas|menos|minimo|super\\w*',
  most:
    'most|less|fewer|under|below|limit\\w*|maximum|exceed\\w*|within|more than|longer than|cap|capped|almost|nearly|until|nears?|short of|shy|better part|' +
    'hoogstens|hooguit|maximaal|minder|onder|tot|binnen|bijna|hochstens|maximal|weniger|unter|bis|binnen|innerhalb|knapp|fast|' +
    'plus|moins|jusqu|sous|limite\\w*|presque|maximo|menos|mas|hasta|limite|casi',
};

/** Words of a cited sentence that may be rendered by a bound. */
const ALLOWING: Readonly<Record<Bound, string>> = {
  least: 'asks? for|demands?|requires?|needs?|not|niet|nicht|pas|no|at the earliest',
  most: 'only|permitted|allow\\w*|not|no|slow\\w*|niet|slechts|maar|nicht|nur|seulement|pas|solo',
};

const PATTERNS = { least: patternsOf('least'), most: patternsOf('most') } as const;

function patternsOf(bound: Bound) {
  const end = '[\\s€$£]*$';
  return {
    before: new RegExp(`(?<!\\p{L})(?:${BEFORE[bound]})${end}`, 'u'),
    comparing: new RegExp(`(?<!\\p{L})(?<denied>${DENYING} )?(?:${COMPARING[bound]})${end}`, 'u'),
    behind: new RegExp(`^[\\s-]?(?:\\p{L}+ )?${BEHIND[bound]}(?!\\p{L})`, 'u'),
    saying: new RegExp(`(?<!\\p{L})(?:${SAYING_SO[bound]})(?!\\p{L})`, 'u'),
    allowing: new RegExp(`(?<!\\p{L})(?:${ALLOWING[bound]})(?!\\p{L})`, 'u'),
  };
}

/** The bound that a number is, by the words before and behind it; `null` where it is told as it is. */
export function boundAt(before: string, after: string): Bound | null {
  const [left, right] = [fold(before), fold(after)];
  for (const bound of ['most', 'least'] as const) {
    const { before: opening, comparing, behind } = PATTERNS[bound];
    const compared = comparing.exec(left);
    if (compared?.groups?.['denied'] !== undefined) return bound === 'most' ? 'least' : 'most';
    if (compared !== null || opening.test(left) || behind.test(right)) return bound;
  }
  return null;
}

/** Whether a sentence says in other words that a number is a bound. */
export function saysBound(sentence: string, bound: Bound): boolean {
  return PATTERNS[bound].saying.test(fold(sentence));
}

/** Whether a bound may render what a sentence says: a limit, or what is asked for. */
export function allowsBound(sentence: string, bound: Bound): boolean {
  return saysBound(sentence, bound) || PATTERNS[bound].allowing.test(fold(sentence));
}
