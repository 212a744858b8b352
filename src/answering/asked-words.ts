import { fold } from '../language/analyse.ts';
import { tokens } from '../language/tokens.ts';
import { requestedTopic } from '../language/topic-requests.ts';
import type { TermMatch } from '../retrieval/text-index.ts';
import type { QueryTerm } from '../retrieval/query-terms.ts';
import { answerType, type AnswerType } from './answer-type.ts';

/** What `old` in "How old" follows, folded; in en nl de. */
const HOW = new Set(['how', 'hoe', 'wie']);

/** Names for what is asked, which an answer seldom says: `58 metres` and not `length`; in en nl de fr es, folded. */
const ASKED_FOR: Readonly<Partial<Record<AnswerType, ReadonlySet<string>>>> = {
  quantity: words(
    'price prices cost costs fare fares money number numbers percentage percent share budget figure figures size length ' +
      'height width depth weight capacity speed age sum amount total worth long geld prijs prijzen kosten kost gekost ' +
      'lengte hoogte breedte gewicht aantal aantallen bedrag snelheid leeftijd capaciteit preis preise kostet gekostet ' +
      'lange hohe breite anzahl zahl betrag summe geschwindigkeit alter argent prix tarif cout coute longueur hauteur ' +
      'largeur poids nombre montant somme vitesse dinero precio precios tarifa coste cuesta costo longitud altura anchura ' +
      'peso numero cantidad suma velocidad edad',
  ),
  when: words(
    'date dates day month year time hour weekday season moment datum dag maand jaar tijd tijdstip uur tag monat jahr ' +
      'zeit zeitpunkt uhr jour mois annee heure fecha dia mes ano hora',
  ),
  where: words(
    'place places town towns city country location street spot site plaats plek stad land ort stelle stadt lieu ' +
      'endroit ville pays lugar sitio ciudad pais',
  ),
  who: words(
    'person persons people man woman name names company firm persoon mensen man vrouw naam bedrijf mensch leute mann ' +
      'frau firma unternehmen personne gens homme femme nom entreprise societe persona gente hombre mujer nombre empresa',
  ),
  name: words(
    'name names named called company firm person nickname title naam heet bedrijf persoon firma unternehmen titel nom ' +
      'entreprise societe titre nombre empresa titulo',
  ),
  colour: words(
    'colour color colours colors colored coloured painted paint kleur kleuren geverfd geschilderd farbe farben gestrichen couleur couleurs peint peinte ' +
      'color colores pintado pintada',
  ),
  list: words('name names namen noms nombres'),
  why: words(
    'reason reasons cause causes caused reden redenen oorzaak grund grunde ursache raison raisons razon razones ' +
      'causa motivo',
  ),
  words: words(
    'words statement reaction say said says tell told write wrote written writes report reported reports publish published publishes ' +
      'schreef schrijft geschreven meldde meldt berichtte zei zegt schrieb schreibt geschrieben meldete meldet berichtete ' +
      'berichtet sagte sagt dit ecrit rapporte publie dijo dice escribio informo publico',
  ),
  source: words(
    'story stories news report reports rumour rumours rumor claim claims tale gossip information source sources outlet ' +
      'outlets agency wire newspaper paper site magazine come comes came start started get got hear heard learn learned ' +
      'supply supplied deliver delivered provide provided cite cited quote quoted name credit travel ' +
      'verhaal nieuws bericht gerucht informatie bron bronnen vandaan haalt haalde gehoord geschichte nachricht meldung ' +
      'quelle quellen stammt kommt gehort erfahren information histoire nouvelle rumeur noticia historia rumor ' +
      'informacion fuente fuentes',
  ),
};

/** How surely a thing of the kind that is asked for stands for the word for it. */
const STRENGTH = 0.8;

/**
 * Which of a question's terms name what is asked for, as `old` in "How old" and `length` in "What length"; in their
 * order.
 */
export function namesAsked(question: string, terms: readonly QueryTerm[]): boolean[] {
  const type = answerType(question);
  const said = tokens(question).map(({ text }) => fold(text));
  const isMeasure = (_: string, index: number) =>
    (type === 'quantity' || type === 'when') && HOW.has(said[index - 1] ?? '');
  const measures = new Set(said.filter(isMeasure));
  const topic = requestedTopic(question);
  const told = topic === null ? null : new Set(tokens(topic).map(({ text }) => text));
  return terms.map(({ text, kind }) => {
    const word = fold(text);
    if (told !== null) return !told.has(word);
    return kind === 'word' && (measures.has(word) || (ASKED_FOR[type]?.has(word) ?? false));
  });
}

/**
 * What a sentence has of a question's terms, where a thing of the kind that is asked for stands for the words for it.
 * @param places of such things in the sentence
 * @param isAsked of `namesAsked`
 */
export function withAsked(
  found: readonly TermMatch[],
  places: readonly number[],
  isAsked: readonly boolean[],
): readonly TermMatch[] {
  if (places.length === 0 || !isAsked.includes(true)) return found;
  return found.map((match, index) =>
    isAsked[index] === true && match.strength < STRENGTH ? { strength: STRENGTH, places } : match,
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
