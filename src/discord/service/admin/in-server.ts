import { UserError } from '../../../errors.ts';
import type { ServiceUser } from '../service-command.ts';

/**
 * The server that someone manages.
 * @throws UserError outside of servers, where Discord does not offer these commands
 */
export function inServer({ guildId, words }: ServiceUser): string {
  if (guildId === null) throw new UserError(words.t('admin.notManager'));
  return guildId;
}
