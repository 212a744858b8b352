import { questionLanguage } from './understanding/question-language.ts';
import type { FindThingsOptions } from './understanding/find-things.ts';
import { readMeaning, type Meaning } from './understanding/read-meaning.ts';
import { tell, tellCounting, tellFollowUp, type Told } from './understanding/told.ts';
import { checkUndo, undoing, type IsUndone } from './understanding/undoing.ts';
import { idOf, type Understood } from './understanding/understood.ts';

/** How one question is read, with or without what is undone. */
export interface Reading {
  readonly edition: FindThingsOptions['edition'];
  /** The question as asked. */
  readonly asked: string;
  /** The question standing alone. */
  readonly readAs: string;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Reads a question that stands alone. What it was completed with comes before what was asked. */
export function readQuestion(
  standalone: string,
  { asked, edition, asOf }: Reading,
  isUndone: IsUndone,
): Meaning {
  const language = questionLanguage(standalone, edition.languages);
  const newFrom = standalone.endsWith(asked) ? standalone.length - asked.length : 0;
  return readMeaning(standalone, { edition, asOf, newFrom, language, isUndone });
}

/** What was undone, of all that the question would be understood as. @throws UserError where that is nothing */
export function toldUndone(
  undo: readonly string[],
  reading: Reading,
  understood: readonly Understood[],
): Told[] {
  const { asked, readAs } = reading;
  const whole = readQuestion(readAs, reading, () => false);
  const told = [
    ...(readAs === asked ? [] : [tellFollowUp(asked, readAs)]),
    ...(whole.index === null ? [] : [tellCounting(whole.index.words)]),
    ...[...whole.things.map((thing) => ({ ...thing, id: idOf(thing) })), ...understood].map(tell),
  ];
  checkUndo(
    undo,
    told.map(({ id }) => id),
  );
  const isUndone = undoing(undo);
  return [...new Map(told.map((one) => [one.id, one])).values()].filter(({ id }) => isUndone(id));
}
