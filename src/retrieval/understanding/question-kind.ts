/**
 * What a question wants: something the coverage tells (`fact`), a number or list of articles, the outlets that
 * covered something, when it was first written about, or how sources or times compare.
 */
export type QuestionKind =
  'fact' | 'count-articles' | 'list-outlets' | 'first-mention' | 'list-articles' | 'compare';

const EDGE = '(?<!\\p{L})';
const END = '(?!\\p{L})';
const ARTICLES =
  '(?:news )?(?:articles?|stories|reports|news (?:items|stories|reports)|pieces|artikel(?:en|s)?|berichten|stukken|nieuwsberichten|berichte|meldungen|beiträge|artículos|noticias)';
const OUTLETS =
  '(?:news )?(?:outlets|papers|newspapers|publications|news sites|websites|magazines|media|news organi[sz]ations|publishers|broadcasters|sources|kranten|media|bronnen|nieuwssites|tijdschriften|zeitungen|medien|quellen|magazine|journaux|médias|sources|medios|periódicos|diarios|fuentes)';
const TELL =
  '(?:cover|covered|covers|covering|mention|mentioned|mentions|report|reported|reports|write|wrote|written|publish|published|discuss|discussed|carried|carry|run|ran|talk|quote|quoted|cite|cited|say|said|schreven|schrijven|schreef|berichtten|berichten|noemen|noemden|melden|meldden|vermelden|berichteten|berichtet|berichten|schrieben|schreiben|erwähnen|erwähnten|melden|meldeten|parlent|ont parlé|mentionnent|évoquent|ont couvert|ont écrit|hablan|hablaron|mencionan|mencionaron|cubrieron|informaron|publicaron)';

/** Tried in order. */
const PATTERNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'count-articles',
    of(
      `(?:combien d['’]|(?:how many|number of|count(?: of)?(?: the| all)?|hoeveel|aantal|wie ?viele|anzahl der|combien de|cuánt[oa]s) (?:(?:\\p{L}+ ){0,2}))${ARTICLES}(?! (?:of|under|in) (?:the )?(?:constitution|treaty|law|agreement))`,
    ),
  ],
  [
    'count-articles',
    of(
      'how often (?:is|was|were|are|has|have|does|did) .{1,80} (?:mentioned|covered|reported on|written about|in the news)',
    ),
  ],
  [
    'first-mention',
    of(
      `(?:when|where|who|which \\p{L}+|what \\p{L}+) (?:was |were |is |did |has |had |have )?.{0,80}?(?:first|earliest) (?:\\p{L}+ )?(?:mention(?:ed|s)?|report(?:ed|s)?|cover(?:ed|s)?|written about|wrote(?: about)?|appear(?:ed|s)? in (?:the )?(?:news|coverage|press|papers))`,
    ),
  ],
  [
    'first-mention',
    of(
      '(?:first|earliest) (?:article|report|story|mention|coverage) (?:about|of|on|that|mentioning|to mention)|(?:wanneer|waar) .{1,80}(?:voor het eerst|als eerste) (?:genoemd|gemeld|vermeld|bericht|geschreven)|wann .{1,80}(?:zum ersten mal|erstmals) (?:erwähnt|berichtet|gemeldet|genannt)|quand .{1,80}pour la première fois (?:mentionn|évoqu|parl|cit)\\p{L}*|cuándo .{1,80}por primera vez',
    ),
  ],
  [
    'list-outlets',
    of(
      `(?:which|what|name|list|welke|welche[nrs]?|quel(?:le)?s|qué|cuáles) (?:(?:all|the|of|other|alle|de|les|los) ){0,2}${OUTLETS} (?:(?:have|has|had|did|do|that|who|also|first|hebben|haben|ont|han|que|qui|die) ){0,3}(?:\\p{L}+ ){0,3}${TELL}`,
    ),
  ],
  [
    'list-outlets',
    of(
      `who (?:else )?(?:has |have |all )?(?:also )?(?:covered|reported on|wrote about|carried)(?! by)`,
    ),
  ],
  [
    'list-articles',
    of(
      `(?:list|show(?: me)?|find(?: me)?|give me|which|what|geef|toon|noem|lijst|zoek|zeig(?:e|t)?(?: mir)?|liste|finde|donne[- ]moi|montre[- ]moi|lista|muéstrame|dame|welke|welche|quels|qué) (?:(?:all|every|the|any|me|of|alle|tous|les|todos|los|de) ){0,4}(?:\\p{L}+ )?${ARTICLES} (?:(?:is|are|were|was|do|does|did|have|has|that|which|die|zijn|gaan|there) ){0,3}(?:about|on|mention|mentioning|mentions|discuss|discussing|discusses|cover|covering|that|which|over|van|waarin|über|zu|erwähnen|sur|qui|sobre|que)`,
    ),
  ],
  [
    'compare',
    of(
      'vs\\.?|versus|compared? (?:to|with)|compare|differ(?:s|ed|ent|ently|ence|ences)?(?: from)?|disagree\\p{L}*|contradict\\p{L}*|inconsisten\\p{L}+|consisten(?:t|tly|cy)|discrepanc(?:y|ies)|verschil(?:len|t)?|vergelijk\\p{L}*|vergleich\\p{L}*|unterschied\\p{L}*|widersprech\\p{L}*|compar(?:ez|er|e|aison)|différen\\p{L}+|contredi\\p{L}+|diferenci\\p{L}*|compar(?:ar|a|ación)|contradic\\p{L}+',
    ),
  ],
];

/** "While", "but" and "both" set two sources against each other. */
const CONTRAST = of(
  'but|while|whereas|both|than|agree[sd]?|agreement|similar(?:ly)?|aligned?|same|terwijl|maar|während|aber|sondern|tandis que|alors que|mais|mientras(?: que)?|pero',
);

/** Questions that ask whether or how two things compare, for one of which a `compare` word is enough. */
const DIFFERENT_THING = of('(?:a|any|no|some|many|several|two|three|quite|very) different');

/**
 * What a question wants, by its words in en nl de fr es.
 * @param sources how many outlets it names as sources; two set against each other are compared
 */
export function questionKind(text: string, sources: number): QuestionKind {
  const stripped = text.replace(DIFFERENT_THING, ' ');
  const kind = PATTERNS.find(([, pattern]) => pattern.test(stripped))?.[0];
  if (kind !== undefined) return kind;
  return sources > 1 && CONTRAST.test(text) ? 'compare' : 'fact';
}

function of(source: string): RegExp {
  return new RegExp(`${EDGE}(?:${source})${END}`, 'iu');
}
