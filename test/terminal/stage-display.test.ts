import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createStageDisplay } from '../../src/terminal/stage-display.ts';

const STYLE = { width: 40, color: false };

/** A display, and what it has written. */
function setUp(fields: { readonly isTTY?: boolean; readonly rows?: number }) {
  const output = Object.assign(new PassThrough(), fields);
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  return { display: createStageDisplay(output, STYLE), written: () => chunks.splice(0).join('') };
}

const WRITING = {
  stage: 'writing',
  claims: 2,
  answer: 'The ferry sailed on Monday with sixty people. [1] It came back. [2]',
} as const;

test('a stage takes the place of the one before, however many lines that had', () => {
  const { display, written } = setUp({ isTTY: true, rows: 24 });
  display.show({ stage: 'searching', articles: 3 });
  expect(written()).toBe('Searching 3 articles…');
  display.show(WRITING);
  expect(written()).toBe(
    '\r\u001b[JThe ferry sailed on Monday with sixty\npeople. [1] It came back. [2]\n' +
      'Writing… 2 claims checked against the text so far',
  );
  display.clear();
  expect(written()).toBe('\r\u001b[2A\u001b[J');
  display.clear();
  expect(written()).toBe('');
});

test('only as many of the last lines are shown as the terminal has', () => {
  const { display, written } = setUp({ isTTY: true, rows: 3 });
  display.show(WRITING);
  expect(written().split('\n')).toHaveLength(2);
});

test('no control sequence of an answer gets through', () => {
  const { display, written } = setUp({ isTTY: true });
  display.show({ ...WRITING, answer: 'a\u001b[2Jb\u0007' });
  expect(written()).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test('an output that is no terminal is left alone', () => {
  const { display, written } = setUp({});
  display.show(WRITING);
  display.clear();
  expect(written()).toBe('');
});
