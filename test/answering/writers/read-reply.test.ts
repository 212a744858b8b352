import { describe, expect, test } from 'vitest';
import { createReplyReader } from '../../../src/answering/writers/read-reply.ts';
import { writerRequest } from './writer-request.ts';

const TEXT = 'The wall broke in May. The ferry sank near Kelderwick on Monday.';
const DUTCH = 'De veerboot vaart niet.';
const REQUEST = writerRequest('What happened to the ferry?', [
  { id: 'a', text: TEXT, language: 'en' },
  { id: 'b', text: DUTCH, language: 'nl' },
]);
const JSON_REPLY =
  '{"answerable":"full","claims":[{"text":"It sank.","cites":[{"id":1,"quote":"x"}]}],"missing":null}';

function read(...pieces: readonly string[]) {
  const reader = createReplyReader(REQUEST);
  for (const piece of pieces) reader.push(piece);
  return reader;
}

describe('createReplyReader()', () => {
  test.each([
    JSON_REPLY,
    `\`\`\`json\n${JSON_REPLY}\n\`\`\``,
    `Here it is:\n${JSON_REPLY}\nAnything else?`,
    `<think>Perhaps {"claims": [1]} or [2].</think>\n${JSON_REPLY}`,
  ])('finds the JSON in %j', (text) => {
    const reply = read(...text.split(/(?<=[ ,:])/)).finish();
    expect(reply).toMatchObject({ answerable: 'full', isWhole: true });
    expect(reply?.claims).toEqual([{ text: 'It sank.', cites: [{ id: 1, quote: 'x' }] }]);
  });

  test('finds the words that a sentence with marks rests on', () => {
    const { claims } = read('The ferry sank on Monday [1]. It does not sail [2].').finish() ?? {};
    expect(claims?.map(({ cites }) => cites)).toEqual([
      [{ id: 1, quote: 'The ferry sank near Kelderwick on Monday.' }],
      [{ id: 2, quote: DUTCH }],
    ]);
  });

  test('finds none in a passage that shares no word, nor in one that is not there', () => {
    const { claims } = read('Prices doubled [1][9].').finish() ?? {};
    expect(claims?.[0]?.cites).toEqual([
      { id: 1, quote: '' },
      { id: 9, quote: '' },
    ]);
  });

  test('tells sentences once nothing that follows can change them', () => {
    const reader = read('The ferry sank. It sank on Monday [1]. The wall');
    expect(reader.claims().map(({ text }) => text)).toEqual([
      'The ferry sank.',
      'It sank on Monday.',
    ]);
    reader.push(' broke in May [1].');
    expect(reader.claims()).toHaveLength(2);
    expect(reader.finish()?.claims).toHaveLength(3);
  });

  test.each(['', 'I cannot help with that.', '{"reply": []}', '<think>It sank [1].'])(
    'cannot read %j',
    (text) => {
      expect(read(text).finish()).toBeNull();
    },
  );
});
