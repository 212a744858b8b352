import { term } from './analyse.ts';
import { ideasOf, sameIdeas } from './thesaurus.ts';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/**
 * Pairs of opposites, a pair a line; of each side the words in en | nl | de | fr | es. What else a word may be called
 * comes from the thesaurus, so most cells hold what it does not know.
 */
const PAIRS = `
fixed unchanged stable | ongewijzigd onveranderd | unverändert | inchangé inchangée | invariable <> change changed | veranderd | verändert geändert | changé | cambió
rise raise grow up increased gone-up | omhoog | höher gestiegen | augmenté | subieron <> fall reduce shrink down decreased | omlaag | gefallen | baissé | bajó bajaron
more | meer | mehr | plus davantage | más <> less fewer | minder | weniger | moins | menos
most | meeste | meisten | | mayoría <> least fewest | minste | wenigsten | |
higher | hoger hogere | höher höhere höheren | supérieur supérieure | superior <> lower | lager lagere | niedriger niedrigere niedrigeren | inférieur inférieure | inferior
high | hoog | hoch | haut | alto <> low | laag lage | niedrig tief | bas basse | bajo baja
above exceeding | boven | oberhalb | dessus | encima <> below under beneath | onder | unterhalb | dessous | debajo
better best | beter beste | besser beste | mieux meilleur meilleure | mejor <> worse worst | slechter slechtste | schlechter schlechteste | pire pis | peor
improve | | | | <> worsen | | | |
open reopen reopened | open heropend | offen | | <> close closed | dicht | zu | fermée fermer | cerrada
begin started starting | | angefangen | | <> end stop ended | | | |
win won | | | | <> lose lost beaten | | | |
accept accepted | | | | <> refuse rejected declined | | | |
approve approved passed adopted carried | aangenomen | angenommen | adopté adoptée | aprobado <> refuse reject rejected defeated failed | verworpen | abgelehnt | rejeté rejetée | rechazado
confirm confirmed admit admits admitted | | | | <> deny denied denies | | | |
convict convicted guilty | | | | <> acquit acquitted cleared innocent | | | |
both | beide | beide | | ambos ambas <> neither | geen | keiner keine | ni | ninguno
right correct accurate | juist klopte | richtig | exact | correcto <> wrong incorrect mistaken | onjuist fout | falsch | faux erroné | incorrecto
legal | | | | <> illegal | | | |
arrive arrived came | | | | <> leave left departed | | | |
succeed succeeded succeeds passed passes | geslaagd | bestanden | réussi | superó <> fail failed fails | gezakt | durchgefallen | échoué | suspendió
expensive dear dearer costlier | duurder | teurer | | <> cheap cheaper cheapest | goedkoper goedkoopst | billiger günstiger | | barato
fast faster quicker | sneller | schneller | | <> slow slower | langzamer | langsamer | |
early earlier sooner | vroeg vroeger eerder | früh früher | tôt | temprano pronto <> late later | laat later | spät später | tard | tarde
first | eerste | erste ersten | premier | primero <> last | laatste | letzte letzten | dernier | último
old older oldest | ouder oudste | älter älteste | | <> new young younger newest | jonger jongste | jünger jüngste | |
big bigger larger large biggest largest | groter grootste | größer größte | | mayor <> small smaller smallest | kleiner kleinste klein | kleiner kleinste klein | petit petite | menor pequeño
long longer longest | lang langer | lang länger | long longue | largo <> short shorter shortest | kort korter | kurz kürzer | court courte | corto
strong | | | | <> weak | | | |
support supported favour favoured favor | steunt steunde voorstander | unterstützt befürwortet | soutient soutenu | apoya apoyó <> oppose opposed against opposes | tegen tegenstander | gegen gegner | contre opposé | contra opone
allow permit permitted allowed may | | | autorisé | <> ban forbid forbidden banned prohibited | | | |
hire hired recruit | aangenomen | eingestellt | embauché | contratado contratados <> dismiss dismissed fired sacked | ontslagen | entlassen | licencié licenciés | despedido despedidos
present | aanwezig | anwesend | présent | presente <> absent | afwezig | abwesend | absent | ausente
everyone everybody all everything always | iedereen alles altijd alle | alle alles immer jeder | tous tout toujours | todos todo siempre <> nobody none nothing never | niemand niets nooit | niemand nichts nie | personne rien jamais | nadie nada nunca
safe safer | veilig veiliger | sicher sicherer | sûr | seguro <> dangerous unsafe | gevaarlijk onveilig | gefährlich unsicher | dangereux | peligroso
empty emptier | leeg | leer | vide | vacío <> full fuller | vol | voll | plein pleine | lleno
alive survived survive | leeft overleefd overleefde | lebt überlebte überlebt | survécu vivant | sobrevivió vivo <> dead died killed | dood gestorven overleden | tot starb gestorben | mort morte | muerto murió
hot warm hotter warmer | warmer | wärmer | | <> cold colder cooler | kouder | kälter | | frío
loud louder noisy | luid luider | laut lauter | bruyant | ruidoso <> quiet quieter silent | stil stiller | leise leiser | silencieux | silencioso
relieved pleased glad happy satisfied | opgelucht | erleichtert | soulagé soulagée | aliviado aliviada <> disappointed angry sad | teleurgesteld | enttäuscht | déçu déçue | decepcionado
extend extended | | | | <> shortened cut curtailed | ingekort | verkürzt | raccourci | acortado
add added | toegevoegd | hinzugefügt | ajouté | añadido <> remove removed dropped | verwijderd geschrapt | entfernt gestrichen | supprimé | eliminado
north northern | noorden noordelijker | norden nördlich nördlicher | nord | norte <> south southern | zuiden zuidelijker | süden südlich südlicher | sud | sur
majority | | | | <> minority | | | |
gain profit gained | winst | gewinn | bénéfice | ganancia <> loss deficit | verlies | verlust | perte | pérdida
public | | | | <> secret private | | | |
temporary | | | | <> permanent | | | |
`;

/** Of the first pair, that something changed; of the second, that it rose or fell, which is a change too. */
const CHANGED = 1;
const MOVES: readonly number[] = [2, 3];

/**
 * By language and term, and by idea, the sides that a word is on: of the pair `n`, `2n` and `2n + 1`. The ideas are those
 * of the English words: what another language's word means besides is seldom on its side.
 */
interface Sides {
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly byIdea: ReadonlyMap<number, readonly number[]>;
}

let known: Sides | undefined;

/**
 * The sides of pairs of opposites that a word is on, as numbers: words on one side mean much the same, and `side ^ 1`
 * is the other.
 */
export function oppositeSides(
  word: string,
  language: string,
  ideas: readonly number[],
): readonly number[] {
  known ??= readSides();
  const { byTerm, byIdea } = known;
  const found = [
    ...(byTerm.get(`${language} ${word}`) ?? []),
    ...ideas.flatMap((idea) => byIdea.get(idea) ?? []),
  ];
  const isMove = found.some((side) => MOVES.includes(side));
  return [...new Set(isMove ? [...found, CHANGED] : found)];
}

/**
 * The index terms of a language that stand on the other side of a word of another (or the same) one: `cleared` for
 * `convicted`.
 */
export function oppositeTerms(word: string, language: string, target: string): string[] {
  const stem = term(word, language);
  const sides = oppositeSides(stem, language, ideasOf(stem, language));
  const others = PAIRS.trim().split(/\n|<>/);
  return sides
    .flatMap((side) => wordsOf(others[side ^ 1] ?? ''))
    .flatMap((one) =>
      one.language === target
        ? [one.word]
        : one.language === 'en'
          ? sameIdeas(one.word, 'en', target)
          : [],
    );
}

function readSides(): Sides {
  const [byTerm, byIdea] = [new Map<string, number[]>(), new Map<number, number[]>()];
  const sides = PAIRS.trim().split(/\n|<>/);
  for (const [side, text] of sides.entries())
    for (const { language, word } of wordsOf(text)) {
      add(byTerm, `${language} ${word}`, side);
      if (language === 'en') for (const idea of ideasOf(word, language)) add(byIdea, idea, side);
    }
  return { byTerm, byIdea };
}

function wordsOf(side: string): { readonly language: string; readonly word: string }[] {
  return side.split('|').flatMap((cell, column) => {
    const language = LANGUAGES[column] ?? 'en';
    const words = cell.split(' ').filter((word) => word !== '');
    return words.map((word) => ({ language, word: term(word, language) }));
  });
}

function add<K>(map: Map<K, number[]>, key: K, side: number): void {
  map.set(key, [...(map.get(key) ?? []), side]);
}
