import type { Logger } from 'pino';

/**
 * Logs failures that nobody waits for, in place of ending the process: discord.js fails so over an event that it cannot
 * read, while people wait for answers that have nothing to do with it.
 * @returns what ends that
 */
export function bearStrayFailures(log: Logger): () => void {
  const tell = (error: unknown): void => {
    log.error({ err: error }, 'Something failed that nobody was waiting for');
  };
  process.on('unhandledRejection', tell);
  return () => {
    process.off('unhandledRejection', tell);
  };
}
