/** Longer paragraphs are told, not set: where one stands in several articles, the articles share a story. */
const MAX_CHARS = 400;
/** So many stories of an outlet must carry a paragraph that speaks of the outlet or to the reader. */
const MIN_STORIES = 3;
/** So many must carry one that does not, and so large a share of all, or this many. */
const MIN_PLAIN_STORIES = 5;
const MIN_PLAIN_SHARE = 0.2;
const ENOUGH_STORIES = 30;
/** So large a share where it stands in the midst of the text. */
const MIN_INNER_SHARE = 0.5;
/** The edges of a text: so many paragraphs at its beginning and its end. */
const EDGE_PARAGRAPHS = 4;
/** An article with a larger share of its text in other articles is a version of one of them. */
const MAX_SHARED = 0.5;

/** Words of paragraphs that speak to the reader, in en nl de fr es it pt. */
const ADDRESS =
  /@|https?:|www\.|©|\b(?:subscri|newsletter|sign up|follow us|follow|click|contact|copyright|reporting by|editing by|read more|more news|download|app\b|abonn|nieuwsbrief|volg|klik|lees|folgen|lesen|klicken|redaktion|suivez|cliquez|lisez|síg[au]|suscr[ií]b|lea\b|seguici|iscriviti|leggi|siga|assine|leia|inscreva)/i;

interface Tally {
  count: number;
  edges: number;
  /** What stands before in each story, at its beginning what follows: another text every time. */
  readonly neighbours: Set<string>;
}

/**
 * The paragraphs that a set of articles of one outlet repeats as furniture.
 * @param texts the paragraphs of each article
 * @param names of the outlet
 */
export function repeatedIn(
  texts: readonly (readonly string[])[],
  names: readonly string[],
): ReadonlySet<string> {
  if (texts.length < MIN_STORIES) return new Set();
  const frequency = articlesPerParagraph(texts);
  const own = texts.filter((paragraphs) => !isVersion(paragraphs, frequency));
  const tallies = new Map<string, Tally>();
  for (const paragraphs of own) tally(paragraphs, frequency, tallies);
  const found = [...tallies].filter(([paragraph, seen]) =>
    isFurniture(paragraph, seen, own.length, names),
  );
  return new Set(found.map(([paragraph]) => paragraph));
}

function articlesPerParagraph(texts: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const paragraphs of texts) {
    for (const paragraph of new Set(paragraphs)) {
      frequency.set(paragraph, (frequency.get(paragraph) ?? 0) + 1);
    }
  }
  return frequency;
}

/** Furniture is in many articles: text in few others tells of a shared story. */
function isVersion(paragraphs: readonly string[], frequency: ReadonlyMap<string, number>): boolean {
  let shared = 0;
  let all = 0;
  for (const paragraph of paragraphs) {
    all += paragraph.length;
    if ((frequency.get(paragraph) ?? 0) > 1) shared += paragraph.length;
  }
  return shared > all * MAX_SHARED;
}

function tally(
  paragraphs: readonly string[],
  frequency: ReadonlyMap<string, number>,
  tallies: Map<string, Tally>,
): void {
  let neighbour = paragraphs.find((other) => (frequency.get(other) ?? 0) < MIN_STORIES) ?? '';
  for (const [index, paragraph] of paragraphs.entries()) {
    const count = frequency.get(paragraph) ?? 0;
    if (count < MIN_STORIES) {
      neighbour = paragraph;
      continue;
    }
    if (paragraph.length > MAX_CHARS) continue;
    const seen = tallies.get(paragraph) ?? { count: 0, edges: 0, neighbours: new Set<string>() };
    seen.count += 1;
    if (index < EDGE_PARAGRAPHS || index >= paragraphs.length - EDGE_PARAGRAPHS) seen.edges += 1;
    seen.neighbours.add(neighbour);
    tallies.set(paragraph, seen);
  }
}

function isFurniture(
  paragraph: string,
  { edges, count, neighbours }: Tally,
  stories: number,
  names: readonly string[],
): boolean {
  const carriers = Math.min(count, neighbours.size);
  if (edges < count / 2 || isQuote(paragraph)) {
    return carriers >= MIN_PLAIN_STORIES * 2 && carriers >= stories * MIN_INNER_SHARE;
  }
  if (carriers < MIN_STORIES) return false;
  if (ADDRESS.test(paragraph) || names.some((name) => paragraph.includes(name))) return true;
  return (
    carriers >= MIN_PLAIN_STORIES && carriers >= Math.min(ENOUGH_STORIES, stories * MIN_PLAIN_SHARE)
  );
}

function isQuote(paragraph: string): boolean {
  return /^["“„«'‘]|["”»’][.,]?$/.test(paragraph);
}
