import { unnamedSourcesIn } from '../../language/hedge-words.ts';
import { tokens } from '../../language/tokens.ts';
import { fold } from '../../language/analyse.ts';
import type { Credit } from '../../coverage/article.ts';
import { outletKey } from '../../coverage/outlet-names.ts';
import type { ClaimReading } from './claim-reading.ts';
import { hasReservation, isAttributed } from './hedges.ts';
import { align, saysMuchOf, type SourceClause } from './sense/align.ts';

/** Longer credits are of a whole article, as an agency's: the citation shows them. */
const MAX_CREDIT_CHARS = 700;

/**
 * Those whom the cited sentences have their words from and whom a claim does not name: `X told Y` wants X or Y named,
 * an unnamed source wants a word for one.
 */
export function droppedSources(claim: ClaimReading): string[] {
  if (hasReservation(claim, 'hearsay')) return [];
  const faults = align(claim).flatMap(({ clause, best }) => {
    return best !== null && saysMuchOf(clause, best) ? missingSources(claim, best) : [];
  });
  return [...new Set(faults)];
}

function missingSources(claim: ClaimReading, best: SourceClause): string[] {
  const source = claim.sources[best.source];
  const credits = creditsOf(claim, best).filter((credit) => !isNamed(credit, claim.text));
  if (credits.length > 0 && !names(claim, best)) return credits.map(({ originator }) => originator);
  const sentence = source?.text.slice(best.sentence.start, best.sentence.end) ?? '';
  return isAttributed(claim) ? [] : unnamedSourcesIn(sentence, source?.language ?? null);
}

/** Whether any credit of the sentence is named: of a chain, one may be left to the citation. */
function names(claim: ClaimReading, best: SourceClause): boolean {
  return creditsOf(claim, best).some((credit) => isNamed(credit, claim.text));
}

function creditsOf({ support }: ClaimReading, { source, sentence }: SourceClause): Credit[] {
  const hit = support[source]?.evidence.hit;
  if (hit === undefined) return [];
  const { passage, article } = hit;
  const own = article.outlet === null ? null : outletKey(article.outlet);
  return passage.credits.filter(
    ({ originator, start, end }) =>
      outletKey(originator) !== own &&
      end - start <= MAX_CREDIT_CHARS &&
      start < passage.start + sentence.end &&
      end > passage.start + sentence.start,
  );
}

/** Part of many a name, and of any claim. */
const ARTICLE = /^(?:The|Het|Der|Die|Das|Les|Los|Las)$/;

/** By its name or a word of it (`the Courier`), or by whoever spoke. */
function isNamed({ originator, speaker }: Credit, text: string): boolean {
  const known = new Set(tokens(text).map((token) => fold(token.text).replace(/'s$/, '')));
  return [originator, speaker ?? '']
    .flatMap((name) => tokens(name))
    .some(
      (token) =>
        token.text.length > 2 &&
        /^\p{Lu}/u.test(token.text) &&
        !ARTICLE.test(token.text) &&
        known.has(fold(token.text)),
    );
}
