import { expect, test } from 'vitest';
import { stopwatch } from '../../src/answering/stopwatch.ts';

/** A stopwatch, and the hand of its clock. */
function started() {
  let time = 1000;
  const lap = stopwatch(() => time);
  return {
    lap,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

test('each stage has the time since the one before, and the total is all of it', () => {
  const { lap, pass } = started();
  pass(12.4);
  lap('understand');
  pass(30);
  lap('write');
  pass(5);
  expect(lap()).toEqual({ understand: 12, write: 30, total: 47 });
});

test('a stage that comes again adds up', () => {
  const { lap, pass } = started();
  pass(10);
  lap('check');
  pass(20);
  lap('write');
  pass(3);
  lap('check');
  expect(lap()).toEqual({ check: 13, write: 20, total: 33 });
});

test('what parts of a stage took is theirs, and never more than there was', () => {
  const { lap, pass } = started();
  pass(100);
  lap('search', { embed: 30, rerank: 50 });
  pass(10);
  lap('again', { embed: 40 });
  expect(lap()).toEqual({ embed: 70, rerank: 50, search: 20, again: 0, total: 110 });
});
