/**
 * What part an outlet has in handing words on, from the reader outwards: it relays a report, reports, is
 * cited by a report, or was told.
 */
export type Role = 'relay' | 'report' | 'cited' | 'told';

/**
 * How a language credits an outlet. Patterns are for text in small letters with curly apostrophes, unless
 * they say otherwise.
 */
export interface Cues {
  /** Ends where the name begins; a group for each role, and `who` for one who told it. */
  readonly before: RegExp;
  /** Begins where the name ends; groups `report` and `told`. */
  readonly after: RegExp;
  /** `wie ein Insider der Bild | verriet`: a verb behind the name, and what then stands before it. */
  readonly around: { readonly before: RegExp; readonly after: RegExp } | null;
  /** `the magazine`, `the outlet`: one that was named before. */
  readonly anaphor: RegExp;
  /** `the source added`: one who was heard before. */
  readonly source: RegExp;
  /** Whether a text may have one at all. */
  readonly sourceNoun: RegExp;
  /** `a source close to them`: unnamed people who tell things. */
  readonly unnamed: RegExp;
  /** Verbs of telling, for the speaker before or behind them. */
  readonly tell: string;
  /** Before an unknown name, in the text's own letters: only outlets are credited like that. */
  readonly implies: RegExp;
  /** Names that are outlets by their shape, in the text's own letters. */
  readonly shapes: RegExp | null;
  /** Words that begin a clause, so that a speaker is named behind them. */
  readonly clause: string;
}

/** What a language says, as alternatives of a pattern. */
export interface Phrases {
  readonly told: readonly string[];
  readonly report: readonly string[];
  readonly cited: readonly string[];
  readonly relay: readonly string[];
  readonly reports: string;
  readonly wasTold?: string;
  readonly around?: { readonly before: string; readonly after: string };
  /** Nouns for an outlet; those of `doubtful` are other things as well. */
  readonly outlets: string;
  /** Determiners of `the magazine`. */
  readonly the: string;
  readonly sources: string;
  /** Words before and behind `source` in `a source close to them`. */
  readonly a: string;
  readonly tell: string;
  /** Adverbs and auxiliaries between a name and its verb. */
  readonly between: string;
  /** In the text's own letters. */
  readonly implies: string;
  readonly shapes?: RegExp;
  readonly clause: string;
}

/** Stands in phrases for one who tells, between the verb and `to`. */
export const WHO = '<who>';

/** `Harbour Gossip, citing a waitress, claims`; `the Post’s own report says` */
const ASIDE = String.raw`[”"’»]?(?:’s)?(?:,[^,\n]{1,80},)?\s*`;
const ARTICLE = String.raw`(?:the\s+|het\s+|de\s+|der\s+|die\s+|das\s+|dem\s+|den\s+|des\s+|le\s+|la\s+|les\s+|l’|el\s+|los\s+|il\s+|o\s+|a\s+|gli\s+|os\s+|as\s+)?`;

/** Compiles what a language says. */
export function cuesFrom(phrases: Phrases): Cues {
  const { outlets, the, sources, a, tell, between } = phrases;
  const filler = String.raw`(?:(?:[\p{L}’.-]+\s+){0,3}(?:${outlets})\s+)?${ARTICLE}[“"‘«„]?$`;
  const start = String.raw`(?<![\p{L}’-])`;
  const who = String.raw`(?<who>(?:\s+(?!(?:${phrases.clause})(?!\p{L}))[\p{L}’.-]+){1,7}?)?`;
  const group = (role: Role) => `(?<${role}>${phrases[role].join('|').replaceAll(WHO, who)})`;
  const spoke = String.raw`(?:${tell})`;
  const source = String.raw`(?:${sources})`;
  return {
    before: new RegExp(
      String.raw`${start}(?:${group('relay')}|${group('told')}|${group('cited')}|${group('report')})(?:\s+|(?<=[’]))(?:exclusively\s+|exclusief\s+|exklusiv\s+)?${filler}`,
      'u',
    ),
    after: new RegExp(
      String.raw`^(?:${ASIDE}(?:(?:${between})\s+){0,3}(?:(?<told>${phrases.wasTold ?? '\\b\\B'})|(?<report>${phrases.reports})))(?!\p{L})`,
      'u',
    ),
    around: phrases.around
      ? {
          before: new RegExp(String.raw`${start}(?:${phrases.around.before})\s+${filler}`, 'u'),
          after: new RegExp(
            String.raw`^[”"’]?\s+(?:\p{L}+\s+)?(?:${phrases.around.after})(?!\p{L})`,
            'u',
          ),
        }
      : null,
    anaphor: new RegExp(
      String.raw`(?<![\p{L}’])(?:${the})(?:\s+|(?<=’))(?:(?!(?:${phrases.clause})\s)[\p{L}-]+\s+){0,3}?(?:${outlets})(?![\p{L}-])`,
      'gu',
    ),
    source: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${the})(?:\s+|(?<=’))(?:[\p{L}]+\s+)?${source}\s+(?:\p{L}+\s+){0,2}?${spoke}|${spoke}\s+(?:${the})(?:\s+|(?<=’))(?:\p{L}+\s+)?${source})(?!\p{L})`,
      'gu',
    ),
    sourceNoun: new RegExp(sources, 'u'),
    unnamed: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${a})\s+(?:[\p{L}’-]+\s+){0,3}?)?${source}(?!\p{L})`,
      'gu',
    ),
    tell,
    implies: new RegExp(phrases.implies, 'gu'),
    shapes: phrases.shapes ?? null,
    clause: phrases.clause,
  };
}
