import type { Words } from '../../../localisation/words.ts';
import type { ServerSettings } from '../../../state/tables/settings.ts';
import { ACCENTS, layOut, type Payload } from '../../render/payload.ts';
import type { ServiceUse, ServiceUser } from '../service-command.ts';
import { inServer } from './in-server.ts';
import { excluding, including } from './listed.ts';

/** Lets people with a role ask; with the first one named, nobody else. */
export function allowRole(use: ServiceUse): Promise<Payload> {
  return changeRoles(use, including);
}

/** Takes a role off the list; with the last one gone, everybody may ask again. */
export function disallowRole(use: ServiceUse): Promise<Payload> {
  return changeRoles(use, excluding);
}

/** Who may ask. */
export async function listRoles(user: ServiceUser): Promise<Payload> {
  return describe(await user.context.state.settings.find(inServer(user)), user.words);
}

async function changeRoles(
  use: ServiceUse,
  edit: (roles: readonly string[], id: string) => readonly string[],
): Promise<Payload> {
  const id = use.options.id('role') ?? '';
  const settings = await use.context.state.settings.change(inServer(use), (before) => ({
    ...before,
    roles: edit(before.roles, id),
  }));
  return describe(settings, use.words);
}

function describe({ roles }: ServerSettings, { t }: Words): Payload {
  const names = roles.map((id) => `<@&${id}>`);
  const text = names.length === 0 ? t('admin.everyRole') : t('admin.roles', { names });
  return layOut({ accent: ACCENTS.grey, sections: [text] });
}
