const ASKING =
  /^(?:who|whom|whose|what|when|where|why|how|which|wie|wat|welke?|wanneer|waar\p{L}*|waarom|hoe\p{L}*|wer|wen|wem|wessen|was|welche[rsmn]?|wann|wo|woher|wohin|warum|wieso|weshalb|qui|que|qu|quoi|quel(?:le)?s?|quand|ou|pourquoi|comment|combien|quien(?:es)?|cual(?:es)?|cuando|donde|como|cuant[oa]s?|por)$/u;
/** Of those, words that are something else in English. */
const OTHER_IN_ENGLISH = /^(?:was|wie|que|qu|qui|ou|por|wo)$/;

/** Whether people ask with a word, in en nl de fr es; folded. In English alone, others' words do not count. */
export function asksWith(word: string, language: string): boolean {
  return ASKING.test(word) && !(language === 'en' && OTHER_IN_ENGLISH.test(word));
}
