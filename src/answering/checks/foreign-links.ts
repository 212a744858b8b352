import { allMatches } from '../../language/all-matches.ts';
import type { ClaimReading } from './claim-reading.ts';

/** Addresses, and what Discord makes a mention, a channel, a command or a time of. */
const LINK =
  /https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|discord(?:app)?\.(?:gg|com)\/[^\s)>\]]+|<(?:@[!&]?|#|\/[^:>]+:|t:|a?:\w+:)[^>\s]*>|@(?:everyone|here)(?!\p{L})/giu;

/** Links and mentions of a claim that stand in none of the cited texts. */
export function foreignLinks({ text, sources }: ClaimReading): string[] {
  const found = allMatches(text, LINK).map(([link]) => link);
  return found.filter((link) => !sources.some((source) => source.text.includes(link)));
}
