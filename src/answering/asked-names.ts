import { fold } from '../language/analyse.ts';
import { isQuestionWord } from '../language/question-words.ts';
import { tokens } from '../language/tokens.ts';

/**
 * The names of a question that hold any of some words, whole and as written: for `Cup` in "Who won the World
 * Cup?" the name is `World Cup`. In the question's order, without repeats.
 */
export function askedNames(
  question: string,
  words: readonly { readonly text: string }[],
): string[] {
  const wanted = new Set(words.map(({ text }) => fold(text)));
  const names = nameRuns(question).filter((run) =>
    tokens(run).some(({ text }) => wanted.has(fold(text))),
  );
  const found = names.length > 0 ? names : words.map(({ text }) => text);
  return [...new Set(found.map((name) => name.replace(/['’]s$/, '')))];
}

/** Stretches of capitalised words that only spaces, hyphens, `&` or a stop part. */
function nameRuns(question: string): string[] {
  const runs: { start: number; end: number }[] = [];
  for (const [index, { text, start, end }] of tokens(question).entries()) {
    const isName = /^\p{Lu}/u.test(text) && !(index === 0 && isQuestionWord(text, 'en'));
    if (!isName) continue;
    const open = runs.at(-1);
    if (open && /^(?:[\s-]|& |\. )+$/.test(question.slice(open.end, start))) open.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => question.slice(start, end));
}
