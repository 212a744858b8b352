import { outletKey } from '../../coverage/outlet-names.ts';
import { fold } from '../../language/analyse.ts';
import type { SetPair } from '../metrics/set-scores.ts';
import type { ValuePair } from '../metrics/value-scores.ts';
import type { GoldArticle } from './gold.ts';
import type { Pair, ReadArticle } from './pair-articles.ts';

/** Fields with at most one value, and those with several. */
export const VALUE_FIELDS = [
  'published',
  'updated',
  'outlet',
  'headline',
  'language',
  'kind',
] as const;
export const SET_FIELDS = ['authors', 'originators', 'speakers', 'notes'] as const;

export type ValueField = (typeof VALUE_FIELDS)[number];
export type SetField = (typeof SET_FIELDS)[number];

/** A value of an article against its gold; `null` where the gold does not speak of it. */
export function compareValue(field: ValueField, { gold, read }: Pair): ValuePair | null {
  const wanted = gold[field];
  if (wanted === undefined) return null;
  const found = read?.article[field] ?? null;
  return { gold: wanted, read: found, same: isSame(field, gold, found) };
}

/** The values of an article against those of its gold; `null` where the gold does not speak of them. */
export function compareSet(field: SetField, { gold, read }: Pair): SetPair | null {
  const wanted = GOLD_SETS[field](gold);
  if (wanted === undefined) return null;
  const found = read === null ? [] : READ_SETS[field](read);
  const spelt = field === 'speakers' ? found.map((one) => asInGold(one, wanted)) : found;
  return { gold: new Set(wanted), read: new Set(spelt) };
}

/** A speaker is right with or without a title or a remark: `mayor Ada Lund` is `Ada Lund`. */
function asInGold(speaker: string, wanted: readonly string[]): string {
  const contains = (one: string, other: string) => {
    const words = new Set(one.split(' '));
    return other.split(' ').every((word) => words.has(word));
  };
  return wanted.find((one) => contains(one, speaker) || contains(speaker, one)) ?? speaker;
}

/** Dates count at full precision: `2021-01` is not `2021-01-06`. */
function isSame(field: ValueField, gold: GoldArticle, found: string | null): boolean {
  const wanted = gold[field] ?? null;
  if (wanted === null || found === null) return wanted === found;
  if (field === 'headline') return plain(wanted) === plain(found);
  if (field !== 'outlet') return wanted === found;
  return [wanted, ...(gold.outletAliases ?? [])].map(outletKey).includes(outletKey(found));
}

/** Speakers count together with the outlet they spoke to. */
const GOLD_SETS: Readonly<Record<SetField, (gold: GoldArticle) => readonly string[] | undefined>> =
  {
    authors: ({ authors }) => authors?.map(plain),
    originators: ({ originators }) => originators?.map(({ originator }) => outletKey(originator)),
    speakers: ({ originators }) => originators?.flatMap(spoken),
    notes: ({ notes }) => notes,
  };

const READ_SETS: Readonly<Record<SetField, (read: ReadArticle) => readonly string[]>> = {
  authors: ({ article }) => article.authors.map(plain),
  originators: ({ credits }) => credits.map(({ originator }) => outletKey(originator)),
  speakers: ({ credits }) => credits.flatMap(spoken),
  notes: ({ article }) => article.notes.map(({ kind }) => kind),
};

function spoken(credit: { readonly originator: string; readonly speaker: string | null }) {
  const { originator, speaker } = credit;
  return speaker === null ? [] : [`${outletKey(originator)}: ${plain(speaker)}`];
}

/** Spellings that differ in case, kinds of quotation marks, dashes and spaces only are the same. */
function plain(text: string): string {
  return fold(text)
    .replaceAll(/[“”„«»"]/gu, '"')
    .replaceAll(/[‘’‚]/gu, "'")
    .replaceAll(/[‐-―]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
