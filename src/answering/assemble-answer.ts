import type { Citation, Claim } from './answer.ts';
import type { CheckedClaim, Support } from './checked-claim.ts';
import { citationOf } from './citation-of.ts';
import { translatedFrom, translationMark } from './translated-from.ts';
import type { Writer } from './writer.ts';

/** Claims and citations of an answer, numbered by first use, and its text. */
export interface Assembled {
  readonly answer: string;
  readonly claims: Claim[];
  readonly citations: Citation[];
}

/**
 * Turns checked claims into an answer. Outlet, date and link of a citation come from its article alone; claims that
 * render words of another language are marked.
 * @param language of the answer, a primary tag; `null` where it is not known
 */
export function assembleAnswer(
  checked: readonly CheckedClaim[],
  layout: Writer['layout'],
  language: string | null,
): Assembled {
  const numbers = new Map<string, number>();
  const citations: Citation[] = [];
  const claims = checked.map((claim) => ({
    text: claim.text,
    translatedFrom: translatedFrom(claim, language),
    citations: claim.support.map((entry) => {
      const known = numbers.get(keyOf(entry));
      if (known !== undefined) return known;
      const n = citations.length + 1;
      numbers.set(keyOf(entry), n);
      citations.push(citationOf({ ...entry, hit: entry.evidence.hit }, n));
      return n;
    }),
  }));
  const answer = claims
    .map(({ text, citations: cited, translatedFrom: tags }) => {
      const marks = cited.map((n) => `[${n}]`).join('');
      return `${text} ${marks}${translationMark(tags, language)}`;
    })
    .join(layout === 'prose' ? ' ' : '\n\n');
  return { answer, claims, citations };
}

function keyOf({ evidence, start, end }: Support): string {
  return `${evidence.hit.article.id}\n${start}\n${end}`;
}
