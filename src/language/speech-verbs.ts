import { fold } from './analyse.ts';

/** Verbs by which a text says who said or did what, in the forms of the news, in en nl de fr es (folded). */
const SPEECH_VERBS = new Set(
  (
    'said says told tells announced announces added adds denied denies confirmed confirms claimed claims explained ' +
    'wrote writes reported reports spoke called asked replied insisted warned admitted declined argued promised stated ' +
    'zegt zei vertelde vertelt meldde meldt verklaarde schreef schrijft noemt noemde ontkende bevestigde ' +
    'sagt sagte erklarte berichtete berichtet schrieb schreibt nannte bestatigte betonte ' +
    'declare declara affirme affirma ecrit explique rapporte annonce dijo dice afirmo anuncio explico informo escribio'
  ).split(' '),
);

/** Whether a word tells that the one named before it speaks, so that `Hardcastle said` names someone. */
export function isSpeechVerb(word: string): boolean {
  return SPEECH_VERBS.has(fold(word));
}
