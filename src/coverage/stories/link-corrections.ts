import type { ArticleLink } from '../article.ts';
import { candidateOf, type Candidate, type Correctable } from './correctable.ts';
import { correctedArticle, isVersion, type Statement } from './corrected-article.ts';
import { readMark, refersElsewhere } from './correction-marks.ts';
import { linkVersions } from './later-versions.ts';

export type { Correctable } from './correctable.ts';

/** How corrections are linked. */
export interface CorrectionOptions {
  /** Article id to the id of the article that leads its copies. @default all lead */
  readonly leads?: ReadonlyMap<string, string> | undefined;
  /** The sketch of an article's body, where it is kept. @default `sketch(article.body)` */
  readonly sketchOf?: ((article: Correctable) => Uint32Array) | undefined;
}

/** How far into a text the mark of a correction may stand. */
const OPENING_CHARS = 80;

type Kind = ArticleLink['kind'];

/**
 * Links what corrects, retracts or updates an article of the coverage to that article: corrections published
 * on their own, notes that name an earlier piece, later versions of one piece. Only where the evidence is
 * clear; an ordinary follow-up is no update.
 * @returns links from the correcting to the corrected article, ordered, at most one for two articles
 */
export function linkCorrections(
  articles: readonly Correctable[],
  { leads, sketchOf }: CorrectionOptions = {},
): ArticleLink[] {
  const candidates = [...articles]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => candidateOf(article, leads?.get(article.id) ?? article.id, sketchOf));
  const bySource = groupBySource(candidates);
  const separate = candidates.flatMap((candidate) => linkSeparate(candidate, bySource));
  const links = new Map<string, ArticleLink>();
  for (const link of [...separate, ...linkVersions(candidates)]) {
    const key = JSON.stringify([link.from, link.to].sort());
    if (!links.has(key)) links.set(key, link);
  }
  return [...links.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ from, to }: ArticleLink): string {
  return JSON.stringify([from, to]);
}

function groupBySource(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const source of candidate.sources) {
      const group = groups.get(source);
      if (group) group.push(candidate);
      else groups.set(source, [candidate]);
    }
  }
  return groups;
}

function linkSeparate(
  candidate: Candidate,
  bySource: ReadonlyMap<string, readonly Candidate[]>,
): ArticleLink[] {
  const stated = statements(candidate);
  if (stated.length === 0) return [];
  const near = [...new Set(candidate.sources.flatMap((source) => bySource.get(source) ?? []))];
  const others = near.filter((other) => other !== candidate && !isSameMark(candidate, other));
  return stated.flatMap(({ kind, ...statement }) => {
    const target = correctedArticle(candidate, statement, others);
    if (target === null || (kind === 'updates' && !isUpdateOf(candidate, target))) return [];
    return [{ from: candidate.article.id, to: target.article.id, kind }];
  });
}

/** What of an article speaks of another one. */
function statements({ article, mark }: Candidate): (Statement & { kind: Kind })[] {
  const { body, notes } = article;
  if (mark !== null) return [{ kind: mark.kind, text: body, whole: true }];
  const [opening = ''] = body.split('\n', 1);
  const opened = readMark(opening.slice(0, OPENING_CHARS));
  if (opened !== null && opened.kind !== 'updates' && refersElsewhere(opening))
    return [{ kind: opened.kind, text: body, whole: true }];
  return notes.flatMap(({ kind, start, end }) => {
    const text = body.slice(start, end);
    if (kind !== 'correction' && kind !== 'retraction') return [];
    if (!refersElsewhere(text)) return [];
    return [{ kind: kind === 'correction' ? 'corrects' : 'retracts', text, whole: false } as const];
  });
}

/** Corrections do not correct corrections; an `UPDATE 2` may update an `UPDATE 1`. */
function isSameMark(candidate: Candidate, other: Candidate): boolean {
  return (
    other.mark !== null && other.mark.kind === candidate.mark?.kind && other.mark.kind !== 'updates'
  );
}

function isUpdateOf(candidate: Candidate, target: Candidate): boolean {
  return candidate.headline === target.headline || isVersion(candidate, target);
}
