import { FORGET, pressForget, showPrivacy } from '../src/discord/service/privacy.ts';
import type { ServiceCommand } from '../src/discord/service/service-command.ts';
import { newCommand } from './options/option-builders.ts';

/** `/privacy`: what is kept, and being forgotten. */
export const privacy = {
  data: newCommand('privacy', 'What I keep of you, for how long, and how to be forgotten').toJSON(),
  run: showPrivacy,
  buttons: new Map([[FORGET, pressForget]]),
} satisfies ServiceCommand;
