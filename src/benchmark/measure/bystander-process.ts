import { startWatching, type Watch } from './event-loop.ts';

/** The process of a bystander: it is told when to begin, and at the end tells how late its event loop came round. */
let watch: Watch | null = null;
process.on('message', (word) => {
  if (word === 'begin') watch = startWatching();
  process.send?.(word === 'end' && watch !== null ? watch.end() : null);
});
