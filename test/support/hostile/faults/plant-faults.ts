import { sentences as sentencesOf } from '../../../../src/language/sentences.ts';
import type { PlantedClaim } from '../planted-claims.ts';
import type { SampleArticle } from '../sample-evidence.ts';
import { CITATION_PLANTERS } from './citations.ts';
import { BOUND_PLANTERS } from './bounds.ts';
import { DATE_PLANTERS } from './dates.ts';
import { NAME_PLANTERS } from './names.ts';
import { NUMBER_PLANTERS } from './numbers.ts';
import type { Planter } from './planter.ts';
import { QUOTATION_PLANTERS } from './quotations.ts';
import { UNIT_PLANTERS } from './units.ts';
import { WEEKDAY_PLANTERS } from './weekdays.ts';

/** A claim with a fault that was planted by rule. */
export interface PlantedFault extends PlantedClaim {
  readonly kind: string;
  /** The sound claim it was made of. */
  readonly origin: PlantedClaim;
}

/** Claims of one kind, at most: no kind outweighs the others. */
const MAX_OF_KIND = 7;

const PLANTERS: readonly Planter[] = [
  ...CITATION_PLANTERS,
  ...NUMBER_PLANTERS,
  ...UNIT_PLANTERS,
  ...BOUND_PLANTERS,
  ...DATE_PLANTERS,
  ...WEEKDAY_PLANTERS,
  ...NAME_PLANTERS,
  ...QUOTATION_PLANTERS,
];

/**
 * Plants every kind of fault of checks 1 to 5 in sound claims about some coverage, and, of kinds for which these have few
 * places, in sentences of the coverage itself. The same claims give the same faults: of those that have a place for a
 * kind, those at even distances are taken.
 */
export function plantFaults(
  sound: readonly PlantedClaim[],
  articles: readonly SampleArticle[],
): PlantedFault[] {
  const sentences = articles.flatMap(claimsOfSentences);
  return PLANTERS.flatMap((planter) => {
    const plant = (origin: PlantedClaim) => plantedIn(origin, planter, articles);
    const planted = spread(sound.flatMap(plant), MAX_OF_KIND);
    const rest = MAX_OF_KIND - planted.length;
    return rest === 0 ? planted : [...planted, ...spread(sentences.flatMap(plant), rest)];
  });
}

/** Every sentence of an article, as a claim that says what it says. */
function claimsOfSentences({ id, text, language }: SampleArticle): PlantedClaim[] {
  return text
    .split('\n')
    .flatMap((paragraph) => sentencesOf(paragraph))
    .map(({ text: sentence }, index) => ({
      id: `${id} ${index + 1}`,
      fault: null,
      language: language ?? 'en',
      text: sentence,
      cites: [{ article: id, quote: sentence }],
    }));
}

function plantedIn(
  origin: PlantedClaim,
  planter: Planter,
  articles: readonly SampleArticle[],
): PlantedFault[] {
  const ids = new Set(origin.cites.map(({ article }) => article));
  const { kind, fault } = planter;
  const planted = planter.plant(origin, {
    articles,
    cited: articles.filter(({ id }) => ids.has(id)),
  });
  return planted === null
    ? []
    : [{ ...origin, ...planted, id: `${kind}: ${origin.id}`, kind, fault, origin }];
}

function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
