import type { DiscordContext } from './context.ts';

/** A newly published edition is in use, and shows, within this time; looking costs the reading of one link. */
const LOOK_EVERY_MS = 1000;

/** Told of the edition in force at the start, and of each one that takes its place. It may take its time. */
export type OnEdition = () => Promise<void>;

/**
 * Moves to each newly published edition, whoever publishes it, and tells those who want to know, until the bot closes:
 * one after the other, and what fails is logged. Resolves when all were told of the edition at the start.
 */
export async function followEditions(
  { dateline, clock, log, closing }: Pick<DiscordContext, 'dateline' | 'clock' | 'log' | 'closing'>,
  told: readonly OnEdition[],
): Promise<void> {
  let seen: string | null = null;
  let callOff = (): void => undefined;
  closing.addEventListener('abort', () => {
    callOff();
  });
  const look = async (): Promise<void> => {
    try {
      const edition = await dateline.edition();
      if (edition !== seen) {
        if (seen !== null) log.info({ edition, before: seen }, 'Moved to a new edition');
        seen = edition;
        for (const tell of told) await tell();
      }
    } catch (error) {
      log.warn({ err: error }, 'Could not move to the edition in force');
    }
    if (!closing.aborted) callOff = clock.after(LOOK_EVERY_MS, () => void look());
  };
  await look();
}
