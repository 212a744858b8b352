import { fold } from '../language/analyse.ts';
import { deedForms, deedVerbs } from '../language/deeds.ts';
import { sentences } from '../language/sentences.ts';
import { tokens } from '../language/tokens.ts';
import { matchAll } from '../retrieval/term-shares.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { answerType } from './answer-type.ts';
import { askedKind } from './asked-kind.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';
import { needsContext } from './writers/sentence-candidates.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

/** The deed that a question asks about, and what else it has, the kind of person asked for left out. */
interface AskedDeed {
  readonly verb: SearchTerm;
  readonly others: readonly SearchTerm[];
}

/**
 * Whether some sentence tells the deed that a question asks about, and tells it of something else in the question: a ticket that
 * was sold is no answer to whether the ship was. True where no deed is asked about, as in one of what somebody said.
 */
export function tellsAskedDeed(quoted: readonly Quoted[], request: Request): boolean {
  const asked = askedDeed(request);
  if (asked === null) return true;
  const { verb, others } = asked;
  return quoted.some(({ evidence, quote }) => {
    const { language } = evidence.hit.article;
    const deed = inAnyWord(verb, request.question.language ?? 'en', language);
    const all = sentences(quote).map(({ text }) => text);
    const hasOther = (text = '') =>
      matchAll(others, text, language).some(({ strength }) => strength > 0);
    const isOfOther = (text: string, before: string | undefined) =>
      others.length === 0 || hasOther(text) || (needsContext(text, language) && hasOther(before));
    return all.some((text, at) => tells(text, deed, language) && isOfOther(text, all[at - 1]));
  });
}

/** By the words of the question itself: what a follow-up takes from the conversation need not be said again. */
function askedDeed({ terms, question: { query, text, language } }: Request): AskedDeed | null {
  const type = answerType(query);
  const [deed] = type === 'words' ? [] : deedVerbs(text, language ?? 'en');
  const isDeed = ({ text: word }: SearchTerm) => fold(word) === fold(deed?.text ?? '');
  const verb = terms.find(isDeed);
  if (verb === undefined) return null;
  const person = type === 'who' ? askedKind(query, terms) : null;
  const own = new Set(tokens(text).map((word) => fold(word.text)));
  const others = terms.filter(
    (one, at) => !isDeed(one) && at !== person && own.has(fold(one.text)),
  );
  return { verb, others };
}

/** With all words for it in a language. */
function inAnyWord(verb: SearchTerm, language: string, target: string | null): SearchTerm {
  if (target === null) return verb;
  const forms = deedForms(verb.text, language, target).map((form) => [form, 1] as const);
  const related = new Map([...(verb.related.get(target) ?? []), ...forms]);
  return { ...verb, related: new Map([[target, related]]) };
}

/** Whether a text has a word for a deed; one with a capital that opens nothing is a part of a name, but for German. */
function tells(text: string, deed: SearchTerm, language: string | null): boolean {
  const words = tokens(text);
  const [found] = matchAll([deed], text, language);
  return (found?.places ?? []).some(
    (at) => at === 0 || language === 'de' || !/^\p{Lu}/u.test(words[at]?.text ?? ''),
  );
}
