import type { ClaimContext, Support } from '../checked-claim.ts';
import type { Evidence } from '../writer.ts';
import type { DatedText } from './dates.ts';
import { ownWords } from './own-words.ts';
import { withoutQuotations, type QuotableText } from './quotations.ts';

/** A text that a claim rests on, as the checks see it. */
export interface Source extends QuotableText, DatedText {
  /** Primary tag of the language the text is in. */
  readonly language: string | null;
}

/** A claim whose quotes were found, with all that its checks look at. */
export interface ClaimReading extends ClaimContext {
  readonly text: string;
  /** Without its quotations, which are checked word for word. */
  readonly prose: string;
  /** What it says in words of its own; the rest is quoted, or known about the article. */
  readonly own: string;
  readonly support: readonly Support[];
  readonly sources: readonly Source[];
}

/** Reads a claim with what it rests on. */
export function readClaim(
  text: string,
  support: readonly Support[],
  context: ClaimContext,
): ClaimReading {
  const sources = support.map(({ evidence }) => sourceOf(evidence));
  const prose = withoutQuotations(text);
  const own = ownWords(text, support, context.language);
  return { ...context, text, prose, own, support, sources };
}

/** A passage, with all that is known about its article. */
function sourceOf({ hit: { passage, article } }: Evidence): Source {
  const credits = passage.credits.map(({ originator }) => originator);
  const about = [article.headline, article.outlet, ...credits];
  return {
    text: passage.text,
    about: about.filter((part) => part !== null).join('\n'),
    published: article.published,
    notBefore: article.notBefore,
    language: article.language,
  };
}
