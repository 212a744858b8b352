import { fold } from '../language/analyse.ts';
import { detectLanguage } from '../language/detect.ts';
import { tokens } from '../language/tokens.ts';

/** One question of a conversation and what was answered. */
export interface Turn {
  readonly question: string;
  readonly answer: string;
}

/** Words that stand for something said before, by language (folded). Articles and auxiliaries are left out. */
const REFERENCES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'he him his she her hers it its they them theirs their that this those these there then else same',
  ),
  nl: words(
    'hij hem zij ze haar daar toen hun hen deze diens ervan ermee erover daarvan daarmee daarover',
  ),
  de: words('er ihn ihm sie ihr ihre ihren ihrem dort dann deren dessen davon damit daruber'),
  fr: words('il elle lui ils elles leur leurs cela ca y alors'),
  es: words('ella ellos ellas eso esto alli entonces'),
};

/** Words by which a question carries on from what was said, where it begins with them. */
const CONTINUATIONS = words(
  'and also but so en ook maar dus und auch aber et aussi mais y tambien pero',
);

/** `Is there a lift?` refers to nothing. */
const EXISTENTIAL = /\b(?:is|are|was|were|be|been) there\b/gi;

const NONE: ReadonlySet<string> = new Set();

/** A question of fewer words than this can hardly stand alone. */
const SHORT_QUESTION_WORDS = 4;

/**
 * A question that stands alone: a follow-up ("And when?", "Did she hire a lawyer?") is completed with the
 * question before it. A question that names what it is about is left as it is.
 */
export function completeFollowUp(question: string, history: readonly Turn[]): string {
  const previous = history.at(-1)?.question;
  if (previous === undefined || !isFollowUp(question)) return question;
  return `${previous.replace(/[\s?!.]+$/, '')} — ${question}`;
}

function isFollowUp(question: string): boolean {
  const asked = tokens(question.replace(EXISTENTIAL, 'is')).map(({ text }) => text);
  const namesSomething = asked.slice(1).some((word) => /^\p{Lu}/u.test(word));
  if (namesSomething) return false;
  const references = REFERENCES[detectLanguage(question) ?? 'en'] ?? NONE;
  return (
    asked.length < SHORT_QUESTION_WORDS ||
    CONTINUATIONS.has(fold(asked[0] ?? '')) ||
    asked.some((word) =>
      fold(word)
        .split("'")
        .some((part) => references.has(part)),
    )
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
