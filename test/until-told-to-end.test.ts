import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { untilToldToEnd } from '../src/until-told-to-end.ts';
import { handClock } from './support/hand-clock.ts';

function waiting({ withParent }: { readonly withParent: boolean }) {
  const from = new EventEmitter();
  const clock = handClock();
  const ends: string[] = [];
  const exit = () => {
    ends.push('at once');
  };
  const told = untilToldToEnd({ withParent, from, exit, clock }).then(() => ends.push('told'));
  return { from, clock, ends, told };
}

test.each(['SIGINT', 'SIGTERM'])('%s tells it to end', async (signal) => {
  const { from, ends, told } = waiting({ withParent: false });
  from.emit(signal);
  await told;
  expect(ends).toEqual(['told']);
});

test('a second signal ends it at once, but not the same one that comes twice', async () => {
  const { from, clock, ends, told } = waiting({ withParent: false });
  from.emit('SIGINT');
  await clock.advance(200);
  from.emit('SIGINT');
  await told;
  expect(ends).toEqual(['told']);
  await clock.advance(800);
  from.emit('SIGTERM');
  expect(ends).toEqual(['told', 'at once']);
});

test('a shard ends with its parent, at once where it was told to end before', async () => {
  const first = waiting({ withParent: true });
  first.from.emit('disconnect');
  await first.told;
  expect(first.ends).toEqual(['told']);

  const { from, clock, ends, told } = waiting({ withParent: true });
  from.emit('SIGTERM');
  await clock.advance(5000);
  from.emit('SIGINT');
  await told;
  expect(ends).toEqual(['told']);
  from.emit('disconnect');
  expect(ends).toEqual(['told', 'at once']);
});
