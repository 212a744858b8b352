import { fold } from './analyse.ts';

/** What leads up to a topic of which all is to be told, in en nl de fr es, folded. */
const REQUESTS = [
  "^(?:(?:so|and|but|ok|okay|please|hey),? )*(?:(?:can|could|would) you )?(?:please )?(?:tell (?:me|us) (?:more |something |everything |all |a bit )?(?:about|of)|what (?:do (?:you|we) know|can you tell (?:me|us)|is known) about|what(?: has|'s)? (?:happened|happening) (?:with|to)|what(?:'s| is) (?:happening|going on|new|up|the (?:latest|news|story)) (?:with|on|about|of)|(?:what|how) about|(?:is there |do you have )?any(?:thing)? (?:news|new|updates?) (?:about|on|of|from|with)|(?:the )?(?:latest|news) (?:about|on|of)|summari[sz]e|sum up|explain|(?:give (?:me|us) )?(?:a |an )?(?:summary|overview) of|(?:update|brief) (?:me|us) on) ",
  '^(?:(?:en|maar|ok|oke),? )*(?:vertel (?:me |ons |eens )*(?:iets |meer |alles )?over|wat weet je (?:over|van)|wat is er bekend over|wat is er (?:aan de hand |gebeurd |nieuw )?(?:met|over|rond)|(?:is er |heb je )?(?:nog )?nieuws (?:over|van)|het laatste nieuws over|hoe (?:staat|zit) het met|leg (?:me )?uit:?|een samenvatting van) ',
  '^(?:(?:und|aber|ok),? )*(?:erzahle? (?:mir |uns )?(?:etwas |mehr |alles )?(?:uber|von)|was (?:weisst|weißt) du (?:uber|von)|was ist (?:uber )?(?:los )?mit|was gibt es neues (?:zu[mr]?|uber|von)|(?:gibt es )?(?:etwas )?neu(?:es|igkeiten) (?:zu[mr]?|uber|von)|erklare? (?:mir )?|eine zusammenfassung (?:von|der|des)) ',
  "^(?:(?:et|mais),? )*(?:parle(?:z)?[- ](?:moi|nous) d[eu]|que (?:sais-tu|savez-vous) (?:de|du|sur)|que se passe-t-il avec|qu'est-ce qui se passe avec|(?:quoi de neuf|des nouvelles) (?:sur|avec|de|du|pour)|resume(?:z)?|explique(?:z)?[- ]moi|un resume d[eu]) ",
  '^(?:(?:y|pero),? )*(?:(?:cuentame|cuentanos) (?:mas |algo |todo )?(?:de|del|sobre)|que (?:sabes|se sabe) (?:de|del|sobre)|que (?:pasa|paso|ha pasado|hay de nuevo) (?:con|sobre)|(?:hay )?noticias (?:de|del|sobre)|resume|explica(?:me)?|un resumen (?:de|del)) ',
].map((pattern) => new RegExp(pattern));

/** Behind a topic: "Wat is er met de staking gebeurd?" */
const CLOSING = / (?:gebeurd|aan de hand|passiert|los|samen|zusammen)$/;

/**
 * The topic of which a question asks to be told, folded: `the strike` of "What happened with the strike?"; `null`
 * where it asks otherwise.
 */
export function requestedTopic(question: string): string | null {
  const asked = fold(question)
    .replace(/^[\s¿¡"“„«]+/u, '')
    .replace(/[\s?!.]+$/u, '');
  for (const request of REQUESTS) {
    const [found] = request.exec(asked) ?? [];
    if (found !== undefined) return asked.slice(found.length).replace(CLOSING, '');
  }
  return null;
}
