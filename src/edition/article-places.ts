/** Where articles stand in a list of them. */
interface Places {
  readonly byId: ReadonlyMap<string, number>;
  /** By the id of the article that leads them, the places of all copies of a story. */
  readonly byLead: ReadonlyMap<string, readonly number[]>;
}

interface Listed {
  readonly id: string;
  readonly leadId: string;
}

/** The lists of an edition never change, so that one look at each is enough. */
const known = new WeakMap<readonly Listed[], Places>();

/** The article of a list with an id, found in constant time from the second call on. */
export function articleById<T extends Listed>(articles: readonly T[], id: string): T | undefined {
  const place = placesIn(articles).byId.get(id);
  return place === undefined ? undefined : articles[place];
}

/** The articles of a list that are led by one, itself among them, in the order of the list; likewise. */
export function copiesLedBy<T extends Listed>(articles: readonly T[], leadId: string): T[] {
  return (placesIn(articles).byLead.get(leadId) ?? []).flatMap((place) => articles[place] ?? []);
}

function placesIn(articles: readonly Listed[]): Places {
  const places = known.get(articles) ?? findPlaces(articles);
  known.set(articles, places);
  return places;
}

function findPlaces(articles: readonly Listed[]): Places {
  const byId = new Map<string, number>();
  const byLead = new Map<string, number[]>();
  for (const [place, { id, leadId }] of articles.entries()) {
    if (!byId.has(id)) byId.set(id, place);
    const copies = byLead.get(leadId);
    if (copies) copies.push(place);
    else byLead.set(leadId, [place]);
  }
  return { byId, byLead };
}
