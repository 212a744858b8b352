import type { Sources } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import type { Command } from '../command.ts';
import { describeCoverage } from '../wording/wording.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

/** What Dateline does and how to ask it. */
export function renderHelp(sources: Sources, commands: readonly Command[], words: Words): Payload {
  const list = commands.map(({ data }) => `**/${data.name}** ${data.description}`);
  return layOut({
    accent: ACCENTS.grey,
    sections: [
      words.t('help.what', { coverage: describeCoverage(sources, words) }),
      list.join('\n'),
      words.t('help.ways'),
    ],
  });
}
