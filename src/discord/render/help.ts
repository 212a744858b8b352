import type { Sources } from '../../answering/dateline.ts';
import type { Command } from '../command.ts';
import { describeCoverage } from '../wording/wording.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

/** What Dateline does and how to ask it. */
export function renderHelp(sources: Sources, commands: readonly Command[]): Payload {
  const list = commands.map(({ data }) => `**/${data.name}** ${data.description}`);
  return layOut({
    accent: ACCENTS.grey,
    sections: [
      `I answer questions about ${describeCoverage(sources)}. Every claim comes with its outlet, its date ` +
        'and the exact words behind it; what the coverage does not say, I do not say.',
      list.join('\n'),
      'You can also mention me with a question, write to me directly, or reply to an answer to ask further.',
    ],
  });
}

/** For someone who mentions the bot and asks nothing. */
export const SHORT_HELP =
  'Ask me something about the news I have read: mention me with a question, or use /ask. /help says more.';
