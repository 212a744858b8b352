import { fold } from '../../language/analyse.ts';
import type { ArticleKind } from '../article.ts';
import type { Draft } from '../draft.ts';
import { parseAddress } from '../web-address.ts';
import {
  HEADLINE_SIGNS,
  LABELS,
  RELEASE_HOSTS,
  TEXT_SIGNS,
  TYPES,
  WIRE_DATELINE,
} from './kind-words.ts';

/** What the kind of an article is told by. */
export interface KindSigns {
  /** As written, most trusted first (`Draft.kinds`). */
  readonly kinds: Draft['kinds'];
  readonly url: string | null;
  readonly headline: string;
  readonly body: string;
  /** The paragraphs as they were given, labels at the ends and all. */
  readonly given: readonly string[];
}

/** Signs of text are looked for in so many paragraphs at either end. */
const END_PARAGRAPHS = 2;
/** A dateline stands within so much of the beginning. */
const DATELINE_CHARS = 160;
/** Segments of an address that are no section, such as a headline, are longer. */
const MAX_SECTION_CHARS = 24;
/** Sites keep analyses and news of all sorts under these. */
const ANY_PIECE = /^(?:commentary|perspectives?|voices|views?|reports?|releases?|wires?)$/i;

/**
 * What sort of piece an article is: what a field or a type calls it by name, else its headline's label, its
 * section or address, else the marks of agencies and press offices in its text. That it is news counts last,
 * as many sites call all their pages so. `null` where nothing says anything.
 */
export function kindOf({ kinds, url, headline, body, given }: KindSigns): ArticleKind | null {
  const named = kinds.flatMap((kind) => typeOf(kind) ?? labelOf(kind) ?? []);
  const stated = named.find((kind) => kind !== 'news');
  return (
    stated ??
    signIn(HEADLINE_SIGNS, headline) ??
    kindOfAddress(url) ??
    kindOfText(body, given) ??
    (named.length > 0 ? 'news' : null)
  );
}

/** `https://schema.org/OpinionNewsArticle` */
function typeOf(kind: string): ArticleKind | null {
  return TYPES.get(kind.replace(/^.*[/#:]/, '').toLowerCase()) ?? null;
}

/** `Opinion`, `News > Opinion`, `opinion/columnists`. */
function labelOf(kind: string): ArticleKind | null {
  for (const part of kind.split(/[/>|,;:]/).reverse()) {
    const label = fold(part)
      .replaceAll(/[_\s]+/g, ' ')
      .trim();
    const found = LABELS.find(([, pattern]) => pattern.test(label));
    if (found) return found[0];
  }
  return null;
}

function kindOfAddress(url: string | null): ArticleKind | null {
  const address = parseAddress(url ?? '');
  if (address === null) return null;
  if (RELEASE_HOSTS.test(address.hostname)) return 'release';
  const segments = [
    ...address.hostname.split('.').slice(0, 1),
    ...address.pathname.split('/').slice(1, -1),
  ];
  const kinds = segments
    .filter((segment) => segment.length <= MAX_SECTION_CHARS && !ANY_PIECE.test(segment))
    .flatMap((segment) => labelOf(segment) ?? labelOf(segment.replaceAll('-', ' ')) ?? []);
  return kinds.find((kind) => kind !== 'news') ?? null;
}

function kindOfText(body: string, given: readonly string[]): ArticleKind | null {
  if (WIRE_DATELINE.test(body.slice(0, DATELINE_CHARS))) return 'wire';
  const ends = [...given.slice(0, END_PARAGRAPHS), ...given.slice(-END_PARAGRAPHS)];
  return signIn(TEXT_SIGNS, ...ends);
}

function signIn(
  signs: readonly (readonly [ArticleKind, RegExp])[],
  ...texts: readonly string[]
): ArticleKind | null {
  return signs.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0] ?? null;
}
