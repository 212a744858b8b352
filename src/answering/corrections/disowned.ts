import type { Statement } from '../statements/statement.ts';

/** What follows a sentence that an outlet takes back, in en nl de fr es. */
const TAKEN_BACK =
  /^[\s"”’»)]*(?:(?:that|this|it|which) (?:is|was) (?:wrong|incorrect|false|untrue|not (?:true|right|correct))|(?:dat|dit) (?:is|was) (?:onjuist|niet juist|fout|verkeerd|onwaar)|(?:dat|dit) klopt niet|das (?:ist|war) (?:falsch|nicht richtig|unrichtig)|das stimmt nicht|c['’]est (?:faux|inexact|une erreur)|c['’]était (?:faux|une erreur)|(?:eso|esto) (?:es|era) (?:falso|incorrecto|un error)|no es (?:cierto|correcto))(?!\p{L})/iu;

/** How an outlet speaks of what it said before. */
const SAID_BEFORE =
  /(?<!\p{L})(?:(?:we|an earlier version|(?:our|a previous|an earlier) (?:report|article|story)[^.]{0,80}) (?:wrongly |incorrectly |mistakenly )?(?:wrote|reported|stated|said|gave)|in (?:our|an earlier) (?:report|article|story)[^.]{0,80} we|schreven (?:wij|we)|in (?:een eerdere versie|ons (?:artikel|bericht))|wir (?:haben )?(?:geschrieben|berichtet|schrieben|berichteten)|in einer früheren (?:version|fassung)|nous avons (?:écrit|indiqué|publié)|une version précédente|(?:escribimos|publicamos|informamos|dijimos)|una versión anterior)(?!\p{L})/iu;

/** Whether a statement repeats what its outlet takes back in the same breath: it is no evidence of it. */
export function isDisowned({ text, end, hit: { article, passage } }: Statement): boolean {
  const behind = passage.text.slice(end - passage.start);
  if (TAKEN_BACK.test(behind)) return true;
  const isCorrection = article.links.some(({ kind }) => kind === 'corrects' || kind === 'retracts');
  const inNote = article.notes.some(
    ({ kind, start, end: until }) =>
      (kind === 'correction' || kind === 'retraction') &&
      start < end &&
      until > passage.start + passage.text.indexOf(text),
  );
  return (isCorrection || inNote) && SAID_BEFORE.test(text);
}
