import { allMatches } from '../../language/all-matches.ts';
import type { Cues } from './cues/cues.ts';
import type { Mention } from './outlet-mentions.ts';
import { creditingOf, type Crediting, type Reading } from './role-of.ts';

/** A place of an article that credits an outlet. */
export interface CreditEvent {
  /** An outlet named, `the magazine`, or an unnamed source heard before. */
  readonly kind: 'named' | 'outlet' | 'source';
  /** The form to show; empty unless named. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly crediting: Crediting;
}

/** What parts two outlets that are credited alike: `The Sun and the Mirror`. */
const COORDINATED =
  /^[”"’]?,?\s(?:and|or|en|of|und|oder|et|ou|y|e|as\s+well\s+as)\s(?:both\s)?(?:(?:the|de|het|der|die|das|dem|le|la|el|il|o|à|au|a|al)\s)?[“"‘]?$/;
/** `the magazine “The`, between the noun and a name. */
const MAX_GAP = 7;
/** Nouns that are authorities, places and programmes as often as outlets. */
const NEVER_ALONE =
  /(?:^|\s)(?<!(?:news|press|nieuws)\s)(?:agency|agentur|agence|agencia|agenzia|agência|persoonlijk|program(?:me|ma)?|presse|titre|canal)$/u;

/** The credits of an article to outlets that are named in it, in order. */
export function namedEvents(
  reading: Reading,
  mentions: readonly Mention[],
  cues: Cues,
): CreditEvent[] {
  const credited = mentions.map((mention) => creditingOf(reading, mention, cues));
  return mentions.flatMap(({ name, start, end }, index) => {
    const crediting = credited[index] ?? shared(reading, mentions, credited, index);
    return crediting ? [{ kind: 'named' as const, name, start, end, crediting }] : [];
  });
}

/** `told The Sun and [the Mirror]`, `[The Sun] and the Mirror report` */
function shared(
  { lower }: Reading,
  mentions: readonly Mention[],
  credited: readonly (Crediting | null)[],
  index: number,
): Crediting | null {
  const [before, own, after] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  if (!own) return null;
  const first = credited[index - 1];
  if (
    before &&
    first &&
    first.cueStart < before.start &&
    COORDINATED.test(lower.slice(before.end, own.start))
  )
    return first;
  const second = credited[index + 1];
  const joins = after && second?.cueStart === after.start;
  return joins && COORDINATED.test(lower.slice(own.end, after.start))
    ? { ...second, cueStart: own.start }
    : null;
}

/** `the magazine reports` and `the source added`, behind the first outlet named. */
export function backReferences(
  reading: Reading,
  mentions: readonly Mention[],
  cues: Cues,
  from: number,
): CreditEvent[] {
  const outlets = allMatches(reading.lower, cues.anaphor).flatMap(({ index, 0: words }) => {
    const place = { start: index, end: index + words.length };
    if (index < from || NEVER_ALONE.test(words) || namesOne(reading, mentions, place)) return [];
    const crediting = creditingOf(reading, place, cues);
    return crediting ? [{ kind: 'outlet' as const, name: '', ...place, crediting }] : [];
  });
  // The pattern is dear, and few articles have an unnamed source.
  const mayHaveSource = cues.sourceNoun.test(reading.lower);
  const sources = !mayHaveSource
    ? []
    : allMatches(reading.lower, cues.source).flatMap(({ index, 0: words }) =>
        index < from
          ? []
          : [
              {
                kind: 'source' as const,
                name: '',
                start: index,
                end: index + words.length,
                crediting: { role: 'told' as const, cueStart: index, inPassing: false },
              },
            ],
      );
  return [...outlets, ...sources];
}

/** `the magazine People` */
function namesOne(
  { lower }: Reading,
  mentions: readonly Mention[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return mentions.some((mention) => {
    if (mention.start < start || mention.start > end + MAX_GAP) return false;
    return (
      mention.start < end ||
      /^[ “"‘«„]*(?:the |de |der |die |das |le |la |el )?[“"‘«„]?$/.test(
        lower.slice(end, mention.start),
      )
    );
  });
}
