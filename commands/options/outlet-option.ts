import type { Dateline } from '../../src/answering/dateline.ts';
import type { Choice, Completion } from '../../src/discord/command.ts';
import { nearestNames } from '../../src/discord/wording/nearest-names.ts';
import { clip } from '../../src/discord/wording/visible-text.ts';
import { refusal } from '../../src/localisation/refusal.ts';
import { fold } from '../../src/language/analyse.ts';

/** Discord's limits for autocomplete. */
const MAX_CHOICES = 25;
const MAX_CHOICE_CHARS = 100;

/**
 * The outlet a person means, under the name the coverage gives it.
 * @throws UserError for one that is not in the coverage, with the nearest that are
 */
export async function resolveOutlet(typed: string, dateline: Dateline): Promise<string> {
  const names = (await named(dateline)).map(({ outlet }) => outlet);
  const found = names.find((name) => fold(name) === fold(typed.trim()));
  if (found !== undefined) return found;
  const near = nearestNames(typed, names);
  if (near.length > 0) throw refusal('refusals.outletDidYouMean', { typed, near });
  throw refusal('refusals.outletUnknown', { typed });
}

/** Outlets that hold what has been typed, or come near it, those with most articles first. */
export async function completeOutlet({
  value: typed,
  dateline,
  words,
}: Completion): Promise<Choice[]> {
  const outlets = (await named(dateline)).filter(({ outlet }) => outlet.length <= MAX_CHOICE_CHARS);
  const holding = outlets.filter(({ outlet }) => fold(outlet).includes(fold(typed.trim())));
  const near = nearestNames(
    typed,
    outlets.map(({ outlet }) => outlet),
  );
  const offered =
    holding.length > 0 ? holding : outlets.filter(({ outlet }) => near.includes(outlet));
  return offered.slice(0, MAX_CHOICES).map(({ outlet, articles }) => {
    const suffix = ` · ${words.t('coverage.articles', { count: articles })}`;
    return { name: clip(outlet, MAX_CHOICE_CHARS - suffix.length) + suffix, value: outlet };
  });
}

async function named(dateline: Dateline): Promise<{ outlet: string; articles: number }[]> {
  const { outlets } = await dateline.sources();
  return outlets.flatMap(({ outlet, articles }) => (outlet === null ? [] : [{ outlet, articles }]));
}
