import type { Edition } from '../edition/edition.ts';
import type { Filter } from '../edition/filter.ts';
import { UserError } from '../errors.ts';
import { detectLanguage } from '../language/detect.ts';
import { completeFollowUp, type Turn } from './follow-up.ts';
import { namedCoverageLanguage } from './named-language.ts';
import type { Question } from './question.ts';
import { resolveFilter } from './resolve-filter.ts';

/** Longest question, in UTF-16 code units; Discord's option has the same limit. */
export const MAX_QUESTION_CHARS = 1000;

const WORD = /[\p{L}\p{N}]/u;

export interface UnderstandOptions {
  readonly edition: Edition;
  readonly filter?: Filter | undefined;
  /** The conversation so far, oldest first. */
  readonly history?: readonly Turn[] | undefined;
}

/**
 * Turns what was asked into what is searched, and under which filter.
 * @throws UserError for a question that is empty, too long or without a word, and for a filter that cannot be met
 */
export function understand(text: string, options: UnderstandOptions): Question {
  const { edition, filter = {} } = options;
  const asked = text.normalize('NFC').trim();
  checkQuestion(asked);
  const standalone = completeFollowUp(asked, options.history ?? []);
  const named = namedCoverageLanguage(standalone);
  const isNamed = named !== null && edition.languages.includes(named.language);
  return {
    text: asked,
    query: isNamed && WORD.test(named.rest) ? named.rest : standalone,
    language: detectLanguage(standalone),
    filter: resolveFilter(
      { ...filter, language: filter.language ?? (isNamed ? named.language : undefined) },
      edition,
    ),
  };
}

function checkQuestion(text: string): void {
  if (text === '')
    throw new UserError('Ask me something about the coverage, in a sentence or two.');
  if (text.length > MAX_QUESTION_CHARS)
    throw new UserError(
      `That question has ${text.length} characters; I can read ${MAX_QUESTION_CHARS}. Please ask it shorter.`,
    );
  if (!WORD.test(text))
    throw new UserError('I need a few words to search for. Ask me something about the coverage.');
}
