import { fold } from './analyse.ts';

/** Words that say little of what is asked, whatever the matter; in en nl de fr es, folded. */
const LIGHT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'get gets got getting gotten go goes going went gone come comes came coming take takes took taken taking give gives gave given ' +
      'make makes made making put puts let lets keep kept try tried trying want wanted wants need needed ' +
      'happen happens happened thing things stuff way kind sort bit lot part place moment time account point exactly actually ' +
      'really currently apparently especially eventually finally ultimately already still even else ever yet just now then hardly barely quite ' +
      'another other others thanks thank please ok okay hey well tell told know knew say says said called think thought ' +
      'hear heard learn public far supposed set end turn turned look looked seem seems able use used different certain',
  ),
  nl: words(
    'gaan gaat ging gingen gegaan komen komt kwam kwamen gekomen krijgen krijgt kreeg kregen gekregen nemen neemt nam genomen ' +
      'maken maakt maakte gemaakt geven geeft gaf gegeven doen doet deed gedaan laten liet zetten blijven bleef gebeuren gebeurde ' +
      'gebeurd uiteindelijk tenslotte ding dingen manier soort moment eigenlijk precies echt nou toch even nog alweer hoort horen gehoord weten wist zeggen ' +
      'zegt zei denken denkt vinden vindt willen wil wilde proberen probeerde hebben alsjeblieft bedankt ander andere allemaal',
  ),
  de: words(
    'gehen geht ging gingen gegangen kommen kommt kam kamen gekommen bekommen bekommt bekam nehmen nimmt nahm genommen machen ' +
      'macht machte gemacht geben gibt gab gegeben tun tut tat getan lassen lasst liess bleiben blieb passiert passierte geschah ' +
      'geschehen letztlich letztendlich schließlich ding dinge sache weise moment eigentlich genau wirklich denn mal noch schon gerade horen gehort wissen weiss ' +
      'wusste sagen sagt sagte denken wollen will wollte versuchen versuchte bitte danke andere anderen anderer',
  ),
  fr: words(
    'aller va vont allait ira venir vient viennent prendre prend pris faire fait font fera mettre met mis mise donner donne donnee ' +
      'rendre rendu obtenir avoir passer passe arriver arrive chose choses facon moment vraiment exactement encore deja alors finalement ' +
      'entendre savoir sait dire dit penser vouloir veut essayer essaye tenter merci autre autres',
  ),
  es: words(
    'ir va van iba fue fueron venir viene vino tomar toma tomo hacer hace hizo hicieron hecho poner pone puso dar da dio dieron ' +
      'quedar llegar llega llego pasar paso ocurrio ocurrir cosa cosas manera modo momento realmente exactamente todavia ya finalmente ' +
      'entonces oir saber sabe decir dice dijo pensar querer quiere quiso tratar trato intentar intento gracias otro otra otros',
  ),
};

/** Whether a word says little of what a question is about, as `get`, `thing` or `actually`. */
export function isLightWord(word: string, language: string | null): boolean {
  return LIGHT[language ?? 'en']?.has(fold(word)) ?? false;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
