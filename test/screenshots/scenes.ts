/** What is done before a picture is taken: acts of the playground, without who and where. */
export interface Scene {
  /** Name of the picture's file. */
  readonly name: string;
  readonly act: Readonly<Record<string, unknown>>;
  /** Words that show that the answer has come. */
  readonly shows: RegExp;
}

const command = (name: string, options: Readonly<Record<string, string>> = {}) => ({
  kind: 'command',
  name,
  options,
});

/** The main states of the bot, on the sample coverage. */
export const SCENES: readonly Scene[] = [
  {
    name: 'answer',
    act: command('ask', { question: 'How much will the new ferry cost?' }),
    shows: /claims? checked/,
  },
  {
    name: 'correction',
    act: command('ask', { question: 'How many cars does the ferry carry?' }),
    shows: /claims? checked/,
  },
  {
    name: 'partial',
    act: command('ask', {
      question: 'How much will the ferry cost and how many chess players are on board?',
    }),
    shows: /claims? checked/,
  },
  {
    name: 'abstained',
    act: command('ask', { question: 'Who won the chess game in Reykjavik?' }),
    shows: /never mentions/,
  },
  { name: 'sources', act: command('sources'), shows: /Strandline/ },
  {
    name: 'article',
    act: command('article', { headline: 'Who counts the passengers?' }),
    shows: /Who counts/,
  },
  {
    name: 'timeline',
    act: command('timeline', { topic: 'charging tower', after: '2025' }),
    shows: /charging tower/,
  },
  {
    name: 'compare',
    act: command('compare', {
      topic: 'cost of the ferry',
      outlet_a: 'Kelderwick Courier',
      outlet_b: 'Island Echo',
    }),
    shows: /Island Echo/,
  },
  {
    name: 'check',
    act: command('check', { statement: 'The new island ferry will be called Eiderlight.' }),
    shows: /Eiderlight/,
  },
  {
    name: 'error',
    act: command('ask', { question: 'What will it cost?', outlet: 'Kelderwick Currier' }),
    shows: /Kelderwick Courier/,
  },
];
