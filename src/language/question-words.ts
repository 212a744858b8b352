import { fold } from './analyse.ts';

/**
 * Words that make a sentence a question, or that speak to the one who is asked ("tell me", "according to the
 * coverage"): they say nothing of what the answer is about. Those that are stop words anyway are left out.
 */
const QUESTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'who whom whose what which when where why how many much often tell know say says said please did does ' +
      'done could would should according reportedly report reports reported coverage article articles news many ' +
      'give happened happen happening summarise summarize explain exactly ever even actually anyone anything thing things stuff really else supposed simply ok whats whos wheres whens whys hows teh hey please lol lmao tf wtf wth ffs omg omfg tho bot fuck fucking fucked damn bloody hell ' +
      'shit stupid idiot useless dumb',
  ),
  nl: words(
    'wie wat welke welk wanneer waar waarom hoe hoeveel hoelang vertel weet zegt zei volgens bericht berichten ' +
      'berichtgeving artikel artikelen nieuws krant kranten precies eigenlijk er werd werden worden wordt geworden ' +
      'is zijn was waren heeft hebben had hadden kan kon kunnen zal zou zullen zouden moet moeten mag gaat deed doen',
  ),
  de: words(
    'wer wen wem wessen was welche welcher welches wann wo woher wohin warum wieso wie viel viele lange sag sagt ' +
      'laut bericht berichte artikel nachrichten genau eigentlich wurde wurden werden wird worden ist sind war waren ' +
      'hat haben hatte hatten kann konnte konnten soll sollte muss musste gibt gab es',
  ),
  fr: words(
    'qui que quoi quel quelle quels quelles quand ou pourquoi comment combien dis dit selon article articles ' +
      'presse est-ce exactement',
  ),
  es: words(
    'quien quienes que cual cuales cuando donde por como cuanto cuantos cuanta cuantas dime dice segun articulo ' +
      'articulos noticias exactamente',
  ),
};

/** Whether a word only asks, in a language or in English where the language is not known. */
export function isQuestionWord(word: string, language: string | null): boolean {
  return (QUESTION_WORDS[language ?? 'en'] ?? QUESTION_WORDS.en)?.has(fold(word)) ?? false;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
