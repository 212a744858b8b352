import type { CheckName } from './checked-claim.ts';

const REASONS: Readonly<Record<CheckName, string>> = {
  citation: 'It cites no passage that was given',
  quote: 'Its quote does not stand in any passage',
  stitched: 'Its quote is put together from words of several places',
  correction: 'What it rests on is taken back by',
  number: 'These numbers do not stand in the cited text',
  unit: 'The cited text gives these numbers of something else, or in another unit',
  bound: 'The cited text has these numbers with another bound, or without one',
  date: 'These dates do not stand in the cited text',
  weekday: 'The cited text names no such day of the week, nor is any of its dates one',
  relative: 'These words are told from today, and the cited text knows nothing of that time',
  name: 'These names do not stand in the cited text',
  instruction: 'It rests on words that tell a writer what to do, which report nothing',
  link: 'These links or mentions do not stand in the cited text',
  quotation: 'These quotations, or their speakers, do not stand so in the cited text',
  content: 'The cited text does not speak of this',
  polarity: 'The cited text says the opposite of this',
  hedge: 'The cited text says this with a reservation that is left out',
  attribution: 'The cited text has this from a source that is left out',
  outlet: 'The cited article is not by this outlet, and does not credit it',
  published: 'The cited article was not published then',
  recency: 'There is a newer passage on this, and no date is given with it',
};

/** Why a claim is removed, in a sentence that names the words at fault. */
export function explainRemoval(check: CheckName, detail: string): string {
  const colon = check === 'correction' ? '' : ':';
  return `${REASONS[check]}${colon} ${detail}.`;
}
