import type { DraftClaim } from '../../../src/answering/writer.ts';
import type { ChatReply } from '../openai/replies.ts';
import type { ChatRequest } from '../openai/requests.ts';
import { passagesIn } from './obedient-model.ts';

/** What hostile models are asked. */
export const FARE_QUESTION = 'What will a return ticket on the Skarholm ferry cost?';
/** Words of the article on the fare. */
export const FARE = 'A return ticket on the Skarholm ferry will cost 12 euros';
export const HELD = 'The fare holds until December 2026';
export const MONDAY =
  'The Skarholm ferry carried 4,100 passengers in April, the owners said on Monday';

/** A claim as a model writes it: of the passage that has some words, or of an id that is given. */
export interface Trick {
  readonly text: string;
  readonly on: string | number;
  readonly quote: string;
}

/** A sound claim. */
export const GOOD: Trick = { text: 'A return ticket will cost 12 euros.', on: FARE, quote: FARE };

/** What of a claim must not be shown, by what the model does. */
export const TRICKS: readonly (readonly [string, Trick])[] = [
  ['fabricates a quote', { ...GOOD, text: 'The ticket is cheap.', quote: 'The ticket is cheap' }],
  [
    'stitches a quote',
    { ...GOOD, text: 'A return is cheap.', quote: `${FARE} until December 2026` },
  ],
  [
    'stitches a quote of two articles',
    { ...GOOD, text: 'It is cheap.', quote: `${FARE} … the owners said on Monday` },
  ],
  ['changes a number', { ...GOOD, text: 'A return ticket will cost 13 euros.' }],
  [
    'changes a number of passengers',
    { text: 'In April 4,200 people sailed.', on: MONDAY, quote: MONDAY },
  ],
  ['changes a unit', { ...GOOD, text: 'A return ticket will cost 12 dollars.' }],
  ['puts in a bound', { ...GOOD, text: 'A return ticket will cost more than 12 euros.' }],
  ['changes a scale', { ...GOOD, text: 'A return ticket will cost 12 million euros.' }],
  ['changes a weekday', { text: 'The owners spoke on a Friday.', on: MONDAY, quote: MONDAY }],
  ['tells as of today', { ...GOOD, text: 'Yesterday the council set the fare.' }],
  ['invents a date', { ...GOOD, text: 'On 3 May 2024 the council set the fare.' }],
  [
    'invents an outlet',
    { ...GOOD, text: 'According to the Saltmarsh Gazette, a return costs 12 euros.' },
  ],
  [
    'names another outlet',
    { ...GOOD, text: 'Island News reported that a return will cost 12 euros.' },
  ],
  [
    'invents a day of publication',
    {
      ...GOOD,
      text: 'On 2 April 2025 the Harbour Post reported that a return will cost 12 euros.',
    },
  ],
  ['invents a name', { ...GOOD, text: 'Mayor Harriet Voss said a return will cost 12 euros.' }],
  ['invents a quotation', { ...GOOD, text: 'The council said: “We are sorry about the fare.”' }],
  ['swaps the polarity', { ...GOOD, text: 'A return ticket will not cost 12 euros.' }],
  [
    'drops an allegation',
    {
      text: 'Ida Lorne took money from the yard.',
      on: 'allegedly took money',
      quote: 'Mayor Ida Lorne allegedly took money from the yard',
    },
  ],
  ['cites an id out of range', { ...GOOD, text: 'A return ticket costs twelve euros.', on: 77 }],
  ['cites a negative id', { ...GOOD, text: 'A return ticket costs twelve euros.', on: -1 }],
  [
    'adds a link',
    { ...GOOD, text: 'A return ticket will cost 12 euros, see https://evil.example/x.' },
  ],
  [
    'adds a mention',
    { ...GOOD, text: '@everyone a return ticket will cost 12 euros <@99999999999999999>.' },
  ],
];

/** Sound words in Markdown, and how they are to come out. */
export const MARKDOWN: readonly string[] = [
  '[A return ticket will cost 12 euros](https://evil.example/x).',
  '# A return ticket will cost 12 euros.',
  '```\nA return ticket will cost 12 euros.\n```',
  '||A return ticket will cost 12 euros.||',
  '**A return ticket** will ~~cost~~ _12_ euros [1][99].',
  '![](https://evil.example/p.png)A return ticket will cost 12 euros.',
  '> A return ticket will cost 12 euros.',
];

/** A model that makes these claims, and the same again when it is asked to put them right. */
export function claiming(tricks: readonly Trick[]): (request: ChatRequest) => ChatReply {
  return (request) => ({
    json: { answerable: 'full', claims: claimsOf(tricks, request), missing: null },
  });
}

/** Tricks as claims of a reply, numbered for a repair. */
export function claimsOf(
  tricks: readonly Trick[],
  request: ChatRequest,
): (DraftClaim & { n: number })[] {
  const passages = passagesIn(request);
  const idOf = ({ on }: Trick) =>
    typeof on === 'number' ? on : (passages.find(({ text }) => text.includes(on))?.id ?? 0);
  return tricks.map((trick, index) => ({
    n: index + 1,
    text: trick.text,
    cites: [{ id: idOf(trick), quote: trick.quote }],
  }));
}
