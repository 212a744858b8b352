/**
 * Resolves when the process is told to end, by a signal or, where asked for, by the end of the process that started it.
 * @param withParent whether it ends with the one that started it, to which it has a channel
 */
export function untilToldToEnd({ withParent }: { readonly withParent: boolean }): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    if (!withParent) return;
    process.once('disconnect', end);
    // discord.js goes on telling a parent that is gone how the connection is.
    process.on('error', end);
    if (!process.connected) end();
  });
}
