import { z } from 'zod';
import { DETAILS } from '../../answering/detail.ts';
import { LOCALES } from '../../localisation/locales.ts';

const ids = z.array(z.string()).readonly();

/** What the people who run a server have set for it. */
export const serverSettingsSchema = z.object({
  /** Ids of the channels in which questions are answered; none: in all. */
  channels: ids.default([]),
  /** Id of the channel where every message is a question. */
  askChannel: z.string().nullable().default(null),
  /** Ids of the roles that may ask; none: everybody. */
  roles: ids.default([]),
  /** Of public replies; `null`: the server's own. */
  language: z.enum(LOCALES).nullable().default(null),
  /** Of answers where nobody asks for more or less; `null`: as configured. */
  detail: z.enum(DETAILS).nullable().default(null),
});

export type ServerSettings = Readonly<z.infer<typeof serverSettingsSchema>>;

/** Settings by server. */
export interface SettingsTable {
  /** The defaults where nothing was set. */
  find(guildId: string): Promise<ServerSettings>;
  /** Changes them as a whole, so that no other change is lost; returns what they are now. */
  change(
    guildId: string,
    edit: (before: ServerSettings) => ServerSettings,
  ): Promise<ServerSettings>;
}
