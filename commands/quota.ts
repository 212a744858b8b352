import type { ServiceCommand } from '../src/discord/service/service-command.ts';
import { showQuota } from '../src/discord/service/quota.ts';
import { newCommand } from './options/option-builders.ts';

/** `/quota`: how many questions are left. */
export const quota = {
  data: newCommand('quota', 'How many questions you can still ask').toJSON(),
  run: showQuota,
} satisfies ServiceCommand;
