import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runPrompt } from '../../src/terminal/prompt.ts';
import { abstention, SAMPLE_SEARCH, SAMPLE_SOURCES, sampleAnswer } from '../discord/samples.ts';
import { fakeDateline, type FakeDateline } from '../support/fake-dateline.ts';

function fake(): FakeDateline {
  return fakeDateline({ sources: SAMPLE_SOURCES, searchResult: SAMPLE_SEARCH });
}

async function transcript(lines: readonly string[], dateline: FakeDateline): Promise<string> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  await runPrompt({
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    dateline,
    commands,
    now: () => new Date('2026-11-22T02:00:00Z'),
    color: false,
  });
  return Buffer.concat(chunks).toString('utf8');
}

test('runPrompt() answers a piped question with its sources, and ends with the input', async () => {
  const dateline = fake();
  dateline.answerWith(sampleAnswer());
  expect(await transcript(['When will the ferry line close?'], dateline)).toBe(
    `> When will the ferry line close?

On 5 March 2024, Harbour Gazette reported that the ferry line will close on 1
April [1].

[1] Harbour Gazette · 5 Mar 2024 · Ferry line to close in spring
    “The ferry line will close on 1 April.”
    https://gazette.example/ferry

As of 5 Mar 2024 · 1 article from 1 outlet · 1 of 1 claim checked against the
  text
Searched: When will the ferry line close?

`,
  );
});

test('runPrompt() names the nearest articles under a refusal', async () => {
  const dateline = fake();
  dateline.answerWith(abstention());
  const text = await transcript(['Who painted the ferry?'], dateline);
  expect(text).toContain('The coverage does not say who painted the ferry.');
  expect(text).toContain('- Harbour Gazette · 5 Mar 2024 · Ferry line to close in spring');
  expect(text).not.toContain('[1]');
});

test('runPrompt() shows what was understood, and asks again without it', async () => {
  const dateline = fake();
  const understood = [
    { id: 'outlet:Harbour Gazette', text: 'the Gazette', line: 'Only articles of Harbour Gazette' },
    { id: 'date:2024-03', text: 'in March', line: 'Published 1–31 March 2024' },
  ];
  const { searched } = sampleAnswer();
  dateline.answerWith(
    sampleAnswer({ searched: { ...searched, understood } }),
    sampleAnswer({ searched: { ...searched, understood: understood.slice(0, 1) } }),
    sampleAnswer({ searched: { ...searched, undone: understood } }),
  );
  const text = await transcript(
    ['When will it close?', '/undo', '/undo outlet', '/undo'],
    dateline,
  );
  expect(text).toContain('\nOnly articles of Harbour Gazette (undo: outlet)\n');
  expect(text).toContain('\nUndone: Published 1–31 March 2024\n');
  expect(text).toContain('Nothing was understood of the last question that could be undone.');
  expect(dateline.asked.map(({ question, undo }) => [question, undo])).toEqual([
    ['When will it close?', undefined],
    ['When will it close?', ['date:2024-03']],
    ['When will it close?', ['date:2024-03', 'outlet']],
  ]);
});

test('runPrompt() has nothing to undo before anything was asked', async () => {
  expect(await transcript(['/undo'], fake())).toContain('Ask something first: /undo asks it again');
});

test('runPrompt() searches again without what was understood', async () => {
  const understood = [{ id: 'language:nl', text: 'Dutch press', line: 'Only articles in Dutch' }];
  const searched = { ...SAMPLE_SEARCH.searched, understood };
  const dateline = fakeDateline({ searchResult: { ...SAMPLE_SEARCH, searched } });
  await transcript(['/search seals in the Dutch press after:2024', '/undo'], dateline);
  expect(dateline.searches).toMatchObject([
    { query: 'seals in the Dutch press', filter: { after: '2024' } },
    { query: 'seals in the Dutch press', filter: { after: '2024' }, undo: ['language:nl'] },
  ]);
});

test('runPrompt() goes on after a question that fails, and never prints the raw error', async () => {
  const dateline = fake();
  dateline.answerWith(new Error('secret path /etc/x'), sampleAnswer());
  const text = await transcript(['Will it fail?', 'And now?', '/nonsense'], dateline);
  expect(text).toContain('Something went wrong on my side.');
  expect(text).toMatch(/error e-[0-9a-f]{8}/);
  expect(text).not.toContain('secret');
  expect(text).toContain('will close on 1');
  expect(text).toContain('There is no command /nonsense.');
});

test('runPrompt() runs the other commands and shows passages of the last answer', async () => {
  const dateline = fake();
  dateline.answerWith(sampleAnswer());
  const lines = ['/passage 1', '/search ferry line', '/sources', '/help', 'When?', '/passage 1'];
  const text = await transcript([...lines, '/passage 9', '/quit', 'Never asked?'], dateline);
  expect(text).toContain('Ask a question first');
  expect(text).toContain('Harbour Gazette · 5 Mar 2024 · Ferry line to close in spring\n    The f');
  expect(text).toContain('Het Havenblad · 3 articles · 2023 – 5 Mar 2024 · Dutch');
  expect(text).toContain('/passage N');
  expect(text).toContain('/timeline  List what happened');
  expect(text).toContain('\n    outlet: after: before: language: detail: include_undated:\n');
  expect(text.replace(/\s+/g, ' ')).toContain('as in after:2024 outlet:"Harbour Gazette"');
  expect(text).toContain('In its passage:\n    The council voted. The ferry line will close');
  expect(text).toContain('no source [9]');
  expect(dateline.asked).toHaveLength(1);
});

test('runPrompt() lets no terminal sequence of an article through', async () => {
  const dateline = fake();
  const [citation] = sampleAnswer().citations;
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\r';
  dateline.answerWith(
    sampleAnswer({
      answer: `${evil}text [1]`,
      citations: citation ? [{ ...citation, headline: evil, outlet: evil, quote: evil }] : [],
      notes: [evil],
    }),
  );
  const text = await transcript([`${evil}why`, '/passage 1'], dateline);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
