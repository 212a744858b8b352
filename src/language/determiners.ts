import { fold } from './analyse.ts';

/** Words that a noun stands behind, in en nl de fr es, folded. */
const DETERMINERS = new Set(
  (
    'the a an this that these those no any every its his her their our your my next last first second ' +
    'de het een dit die der das den dem des ein eine einen einem einer le la les un une du des el los las una unos unas al del'
  ).split(' '),
);

/** Whether a word says that a noun follows; some are pronouns as well (`het`, `la`, `that`). */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(fold(word));
}
