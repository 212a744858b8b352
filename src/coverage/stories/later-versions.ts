import type { ArticleLink, NoteKind } from '../article.ts';
import { sameSketch } from '../copies/sketch.ts';
import { interval } from '../edtf.ts';
import { isVersion } from './corrected-article.ts';
import type { Candidate } from './correctable.ts';

/** The first of these that a note is decides what a version is to the earlier one. */
const KINDS: readonly (readonly [NoteKind, ArticleLink['kind']])[] = [
  ['retraction', 'retracts'],
  ['correction', 'corrects'],
  ['update', 'updates'],
];
/** A page that was read more often is a running one; only so many readings before are looked at. */
const MAX_EARLIER = 12;

/**
 * Links later versions of one article of one outlet to the earlier ones: the same address or headline and
 * much of the same text, where a note, or the date of the change, says that it is later.
 */
export function linkVersions(candidates: readonly Candidate[]): ArticleLink[] {
  return [...groupVersions(candidates).values()].flatMap((group) =>
    group.flatMap((one, place) =>
      group.slice(Math.max(0, place - MAX_EARLIER), place).flatMap((other) => linkPair(one, other)),
    ),
  );
}

/** Articles under each address, headline and lead of copies, of one outlet. */
function groupVersions(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { outlet, language } = candidate.article;
    if (outlet === null) continue;
    const { address, headline, lead } = candidate;
    for (const key of [`a ${address ?? ''}`, `h ${headline}`, `l ${lead}`]) {
      const whole = JSON.stringify([outlet, language, key]);
      if (key.length === 2) continue;
      const group = groups.get(whole);
      if (group) group.push(candidate);
      else groups.set(whole, [candidate]);
    }
  }
  return groups;
}

function linkPair(a: Candidate, b: Candidate): ArticleLink[] {
  const order = compareTimes(a, b) || newNotes(a, b).length - newNotes(b, a).length;
  if (order === 0) return [];
  const [later, earlier] = order > 0 ? [a, b] : [b, a];
  const kind = versionKind(later, earlier);
  if (kind === null || sameSketch(a.sketch(), b.sketch()) || !isVersion(a, b)) return [];
  return [{ from: later.article.id, to: earlier.article.id, kind }];
}

/** Above 0 when `a` was last changed on a later day than `b`. */
function compareTimes(a: Candidate, b: Candidate): number {
  const [left, right] = [a, b].map(({ article }) => article.updated ?? article.published);
  if (!left || !right) return 0;
  if (interval(left).first > interval(right).last) return 1;
  return interval(right).first > interval(left).last ? -1 : 0;
}

function versionKind(later: Candidate, earlier: Candidate): ArticleLink['kind'] | null {
  const notes = newNotes(later, earlier);
  const noted = KINDS.find(([kind]) => notes.includes(kind));
  if (noted) return noted[1];
  if (later.mark !== null && earlier.mark === null) return later.mark.kind;
  const onePage = later.address !== null && later.address === earlier.address;
  const changed = later.article.updated ?? (onePage ? later.article.published : null);
  const before = earlier.article.published;
  const after = changed && before && interval(changed).first > interval(before).last;
  return after ? 'updates' : null;
}

/** The kinds of the notes that the other version does not have. */
function newNotes(one: Candidate, other: Candidate): NoteKind[] {
  const { body, notes } = one.article;
  return notes
    .filter(
      ({ kind, start, end }) =>
        kind !== 'note' && !other.article.body.includes(body.slice(start, end)),
    )
    .map(({ kind }) => kind);
}
