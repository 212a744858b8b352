import type { ArticleEntry, Edition } from '../../edition/edition.ts';
import { sentences } from '../../language/sentences.ts';
import { otherCarriers } from '../../retrieval/other-carriers.ts';
import type { Subject } from '../../retrieval/understanding/index-questions/subject.ts';
import type { Support } from '../checked-claim.ts';
import { partPlaces, type Place } from './part-places.ts';

/**
 * The sentence in which an article first mentions most of a subject, as what a claim rests on; its first sentence
 * where only its headline does, or where nothing is asked for. `null` for an article without a body.
 */
export async function supportOf(
  article: ArticleEntry,
  subject: Subject | null,
  edition: Edition,
): Promise<Support | null> {
  const { body, language } = (await edition.article(article.id)) ?? { body: '', language: null };
  const place = bestSentence(body, subject, language);
  const passages = await edition.passagesOf(article.id);
  const passage =
    passages.find(
      ({ start, end }) => place !== null && start <= place.start && end > place.start,
    ) ?? passages[0];
  if (place === null || passage === undefined) return null;
  const hit = {
    rank: 1,
    passage,
    article,
    score: 1,
    similarity: 0,
    lexical: 0,
    alsoCarriedBy: otherCarriers(article, edition.articles),
  };
  const quote = body.slice(place.start, place.end);
  return { evidence: { id: 1, hit }, ...place, quote };
}

function bestSentence(
  body: string,
  subject: Subject | null,
  language: string | null,
): Place | null {
  const all = sentences(body);
  const parts = (subject?.alternatives ?? []).flat();
  const places = parts.map((part) => partPlaces(part, body, language));
  let best: { place: Place; count: number } | null = null;
  for (const { start, end } of all) {
    const within = (place: Place) => place.start >= start && place.start < end;
    const count = places.filter((some) => some.some(within)).length;
    if (best === null || count > best.count) best = { place: { start, end }, count };
  }
  return best?.place ?? null;
}
