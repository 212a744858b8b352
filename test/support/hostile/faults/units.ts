import { replaceFirst, withText, type Planter } from './planter.ts';

/** Units of claims with others of their sort, by how they are written. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/€(?=\d)/g, '$'],
  [/(?<=\d )(?:million )?euros?\b/g, 'dollars'],
  [/(?<=\d )(?:miljoen )?euro\b/g, 'dollar'],
  [/(?<=\d )(?:Millionen )?Euro\b/g, 'Dollar'],
  [/(?<=\d (?:millions )?(?:d’)?)euros\b/g, 'dollars'],
  [/(?<=[\p{L}\d][ -])metres?\b/gu, 'feet'],
  [/(?<=\d )meter\b/g, 'voet'],
  [/\bknots\b/g, 'miles per hour'],
  [/\bknopen\b/g, 'kilometer per uur'],
  [/\bknoten\b/gi, 'Kilometer pro Stunde'],
  [/(?<=[\p{L}\d] )minutes\b/gu, 'hours'],
  [/(?<=\d )minuten\b/g, 'uur'],
  [/(?<=\d )Minuten\b/g, 'Stunden'],
  [/(?<=(?:\d|four) )hours\b/g, 'days'],
  [/(?<=\p{L} )weeks\b/gu, 'months'],
  [/(?<=\p{L} |\d )years\b/gu, 'months'],
  [/(?<=\d )Jahre\b/g, 'Monate'],
  [/(?<=\p{L} )Jahre\b/gu, 'Monate'],
  [/(?<=\d )jaar\b/g, 'maanden'],
  [/\bper cent\b|(?<=\d) ?%/g, ' euros'],
  [/\btonnes\b/g, 'kilos'],
  [/\bmegawatts?\b/g, 'kilowatts'],
  [/\b(?:kWh|kilowatt-hours)\b/g, 'megawatt-hours'],
  [/\bdecibels?\b/g, 'hertz'],
  [/\bdays\b/g, 'weeks'],
  [/\bnautical miles\b/g, 'kilometres'],
];

/** Quantities in another unit of the same number. */
export const UNIT_PLANTERS: readonly Planter[] = [
  {
    kind: 'a unit changed',
    fault: 'unit',
    plant: ({ text }) => withText(changedUnit(text)),
  },
];

/** The longest unit goes first, as of `nautical miles`. */
function changedUnit(text: string): string | null {
  for (const [pattern, unit] of UNITS) {
    const changed = replaceFirst(text, pattern, ([old]) =>
      /^(?:million|miljoen|Millionen) /.test(old) ? `${old.split(' ')[0]} ${unit}` : unit,
    );
    if (changed !== null) return changed;
  }
  return null;
}
