import { once } from 'node:events';
import { watchLoop } from './event-loop.ts';

/** The process of a bystander: it answers when it is told to begin, and then to end, with how late its event loop came round. */
process.once('disconnect', () => {
  process.exit();
});
for (;;) {
  await once(process, 'message');
  process.send?.('watching');
  process.send?.(await watchLoop(() => once(process, 'message')));
}
