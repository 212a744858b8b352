import { fold, term } from '../language/analyse.ts';
import { sentences } from '../language/sentences.ts';
import { sameIdeas } from '../language/thesaurus.ts';
import { tokens } from '../language/tokens.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { matchAll } from '../retrieval/term-shares.ts';
import { answerType } from './answer-type.ts';
import { askedKind } from './asked-kind.ts';
import { nameWords } from './checks/name-words.ts';
import { isKin, isNamedThing } from './kinds-of-things.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

/** "Who is Pell's wife?", in en nl de fr es, folded. */
const WHO_IS =
  /^\P{L}*(?:who(?:'s| is| was| are| were)|wie (?:is|was)|wer (?:ist|war)|qui est|quien es)\b/u;

/** A thing by the words that mean just this in a language: who was sentenced is in no prison with a name. */
interface NamedThing {
  readonly as: (language: string | null) => SearchTerm;
}

/** Words from a thing to its name, at most: `the hospital in Eastholm`, `her daughter, Anna`. */
const WITHIN = 3;

/**
 * Whether some passage has a name beside the thing whose name a question asks for, where that is kin or a house
 * ("What is her daughter called?", "Which hospital …?"): a hospital that none is told of has no name. True where it
 * asks for none.
 */
export function hasAskedName(quoted: readonly Quoted[], request: Request): boolean {
  const thing = namedThing(request);
  if (thing === null) return true;
  const asked = new Set(tokens(request.question.query).map(({ text }) => bare(text)));
  return quoted.some(({ evidence: { hit } }) =>
    sentences(`${hit.article.headline}.\n\n${hit.passage.text}`).some(({ text }) =>
      hasNameBeside(thing, text, hit.article.language, asked),
    ),
  );
}

/** The kin or house whose name a question asks for; `null` where it asks for none. */
function namedThing({ terms, question: { query, language } }: Request): NamedThing | null {
  const tag = language ?? 'en';
  const type = answerType(query);
  const isKinAsked = type === 'name' || (type === 'who' && WHO_IS.test(fold(query)));
  const kind = askedKind(query, terms);
  const isAsked = ({ text, kind: sort }: SearchTerm, at: number) =>
    sort === 'word' &&
    ((isKinAsked && isKin(text, tag)) || (at === kind && isNamedThing(text, tag)));
  const thing = terms.find(isAsked);
  if (thing === undefined) return null;
  return {
    as: (target) => {
      const same = target === null ? [] : sameIdeas(term(thing.text, tag), tag, target, thing.text);
      const related = new Map([[target ?? '', new Map(same.map((form) => [form, 1] as const))]]);
      return { ...thing, related };
    },
  };
}

function hasNameBeside(
  thing: NamedThing,
  text: string,
  language: string | null,
  asked: ReadonlySet<string>,
): boolean {
  const places = matchAll([thing.as(language)], text, language).flatMap((match) => match.places);
  if (places.length === 0) return false;
  const names = new Set(nameWords(text, language).map(bare));
  return tokens(text).some(
    ({ text: word }, at) =>
      names.has(bare(word)) &&
      !asked.has(bare(word)) &&
      places.some((place) => Math.abs(place - at) <= WITHIN),
  );
}

function bare(word: string): string {
  return fold(word).replace(/'?s$/, '');
}
