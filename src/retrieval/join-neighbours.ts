import type { Edition, Passage } from '../edition/edition.ts';
import type { Hit } from './hit.ts';

/**
 * Hits with neighbouring passages of one article joined into one stretch, verbatim, in the place of the best of them.
 * Ranks are given anew, from 1.
 */
export async function joinNeighbours(
  hits: readonly Hit[],
  edition: Pick<Edition, 'article'>,
): Promise<Hit[]> {
  const runs = runsOf(hits);
  const ids = new Set(runs.flatMap(([first, second]) => (second ? [first.article.id] : [])));
  const bodies = new Map<string, string>();
  for (const id of ids) {
    const article = await edition.article(id);
    if (article !== null) bodies.set(id, article.body);
  }
  return runs
    .flatMap((run) => joined(run, bodies.get(run[0].article.id)))
    .sort((a, b) => a.rank - b.rank)
    .map((hit, index) => ({ ...hit, rank: index + 1 }));
}

/** Hits of one article that follow one another without a gap, by their place in it. */
type Run = readonly [Hit, ...Hit[]];

function runsOf(hits: readonly Hit[]): Run[] {
  const placed = hits.toSorted(
    (a, b) => a.article.id.localeCompare(b.article.id) || a.passage.ordinal - b.passage.ordinal,
  );
  const runs: Run[] = [];
  for (const hit of placed) {
    const last = runs.at(-1);
    if (last !== undefined && isNext(last.at(-1), hit)) runs.splice(-1, 1, [...last, hit]);
    else runs.push([hit]);
  }
  return runs;
}

function isNext(before: Hit | undefined, { article, passage }: Hit): boolean {
  return before?.article.id === article.id && before.passage.ordinal + 1 === passage.ordinal;
}

/** The hits of a run as one; as they are where their article cannot be read. */
function joined(run: Run, body: string | undefined): readonly Hit[] {
  const [first, ...rest] = run;
  if (rest.length === 0 || body === undefined) return run;
  const best = run.reduce((one, other) => (other.rank < one.rank ? other : one));
  const most = (value: (hit: Hit) => number) => Math.max(...run.map(value));
  return [
    {
      ...best,
      passage: stretch(first.passage, run, body),
      score: most(({ score }) => score),
      similarity: most(({ similarity }) => similarity),
      lexical: most(({ lexical }) => lexical),
    },
  ];
}

function stretch(first: Passage, run: Run, body: string): Passage {
  const { start } = first;
  const end = Math.max(...run.map(({ passage }) => passage.end));
  const credits = new Map(
    run.flatMap(({ passage }) => passage.credits).map((credit) => [JSON.stringify(credit), credit]),
  );
  return { ...first, end, text: body.slice(start, end), credits: [...credits.values()] };
}
