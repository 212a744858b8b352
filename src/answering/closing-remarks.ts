import type { Citation } from './answer.ts';
import type { NamedCorrection } from './corrections/named-corrections.ts';
import type { Disagreement } from './disagreement/disagreement.ts';
import { longDate } from './long-date.ts';

/** The words of one language. */
interface Phrases {
  readonly disagree: string;
  readonly correction: string;
  readonly retraction: string;
  /**
   * What stands behind the name of the outlet that was corrected, and the same with what it had reported, and what
   * stands in its place, where that is known.
   */
  readonly otherwise: string;
  readonly reported: (what: string) => string;
  readonly reportedInstead: (wrong: string, right: string) => string;
  readonly undated: string;
  readonly unknownOutlet: string;
}

const ENGLISH: Phrases = {
  disagree: 'The sources do not agree',
  correction: 'Correction',
  retraction: 'Withdrawn',
  otherwise: 'had reported otherwise',
  reported: (what) => `had reported ${what}`,
  reportedInstead: (wrong, right) => `had reported ${wrong} in place of ${right}`,
  undated: 'undated',
  unknownOutlet: 'an outlet that is not named',
};

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  nl: {
    disagree: 'De bronnen spreken elkaar tegen',
    correction: 'Correctie',
    retraction: 'Ingetrokken',
    otherwise: 'had het anders gemeld',
    reported: (what) => `had ${what} gemeld`,
    reportedInstead: (wrong, right) => `had ${wrong} gemeld in plaats van ${right}`,
    undated: 'ongedateerd',
    unknownOutlet: 'een niet genoemd medium',
  },
  de: {
    disagree: 'Die Quellen widersprechen sich',
    correction: 'Berichtigung',
    retraction: 'Zurückgezogen',
    otherwise: 'hatte anders berichtet',
    reported: (what) => `hatte von ${what} berichtet`,
    reportedInstead: (wrong, right) => `hatte von ${wrong} statt ${right} berichtet`,
    undated: 'undatiert',
    unknownOutlet: 'ein nicht genanntes Medium',
  },
  fr: {
    disagree: 'Les sources ne concordent pas',
    correction: 'Rectification',
    retraction: 'Retiré',
    otherwise: 'avait rapporté autre chose',
    reported: (what) => `avait rapporté ${what}`,
    reportedInstead: (wrong, right) => `avait rapporté ${wrong} au lieu de ${right}`,
    undated: 'non daté',
    unknownOutlet: 'un média non nommé',
  },
  es: {
    disagree: 'Las fuentes no coinciden',
    correction: 'Corrección',
    retraction: 'Retirado',
    otherwise: 'había informado otra cosa',
    reported: (what) => `había informado de ${what}`,
    reportedInstead: (wrong, right) => `había informado de ${wrong} en lugar de ${right}`,
    undated: 'sin fecha',
    unknownOutlet: 'un medio sin nombrar',
  },
};

/** What is told behind the claims of an answer. */
export interface Remarks {
  readonly citations: readonly Citation[];
  readonly corrections: readonly NamedCorrection[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Sentences behind the claims of an answer, each with its citations: what was corrected, and where sources disagree. From
 * articles alone; in the language of the answer where it is en, nl, de, fr or es.
 */
export function closingRemarks(
  { citations, corrections, disagreements }: Remarks,
  language: string | null,
): string[] {
  const tag = language !== null && Object.hasOwn(PHRASES, language) ? language : 'en';
  const words = PHRASES[tag] ?? ENGLISH;
  const on = (published: string | null) =>
    published === null ? words.undated : longDate(published, tag);
  const corrected = corrections.map(({ kind, citation, outlet, published, taken, instead }) => {
    const what = kind === 'retracts' ? words.retraction : words.correction;
    const when = on(citations.find(({ n }) => n === citation)?.published ?? null);
    const who = outlet ?? words.unknownOutlet;
    const was = wordsOf(words, taken, instead);
    return `${what} (${when}): ${who} (${on(published)}) ${was} [${citation}].`;
  });
  const contested = disagreements.map(({ kind, sides }) => {
    const said = sides.map(({ value, citations: numbers }) => {
      const who = numbers.map((n) => {
        const citation = citations.find((one) => one.n === n);
        return `${citation?.outlet ?? words.unknownOutlet}, ${on(citation?.published ?? null)}`;
      });
      const marks = numbers.map((n) => `[${n}]`).join('');
      return `${kind === 'yes-no' ? quoted(value) : value} (${who.join('; ')}) ${marks}`;
    });
    return `${words.disagree}: ${said.join('; ')}.`;
  });
  return [...corrected, ...contested];
}

function wordsOf(words: Phrases, taken: string | null, instead: string | null): string {
  if (taken === null) return words.otherwise;
  return instead === null
    ? words.reported(quoted(taken))
    : words.reportedInstead(quoted(taken), quoted(instead));
}

/** In curly quotation marks, unless the sentence begins with a quotation of its own. */
function quoted(text: string): string {
  return /^["“„«‘]/u.test(text) ? text : `“${text}”`;
}
