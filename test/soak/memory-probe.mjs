// Preloaded into the bot: tells how much memory it has once garbage is collected, whenever it is asked. Needs --expose-gc.
process.on('message', (message) => {
  if (message !== 'memory') return;
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage());
});
// The channel alone keeps no process alive.
process.channel?.unref();
