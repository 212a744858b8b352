import type { Command } from 'commander';
import { ENGLISH } from '../localisation/words.ts';
import type { FeedbackCounts, FeedbackEntry } from '../state/tables/feedback.ts';
import { toJson } from './json.ts';
import { listText } from './list-text.ts';
import { parseLimit } from './parse-limit.ts';
import type { DataFlag, Surroundings } from './program.ts';
import { withState } from './with-state.ts';

interface FeedbackFlags extends DataFlag {
  readonly json?: boolean;
  readonly limit: number;
}

/** Adds `dateline feedback`. */
export function addFeedback(program: Command, { config, out }: Surroundings): void {
  program
    .command('feedback')
    .description('show whether people found answers helpful, the newest opinions first')
    .option('--limit <n>', 'opinions to list, from 1 to 100', parseLimit, 20)
    .option('--json', 'print them as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async ({ limit, json, ...flags }: FeedbackFlags) => {
      const [counts, { items }] = await withState(config(flags), (state) =>
        Promise.all([
          state.feedback.counts(null),
          state.feedback.page({ guildId: null, offset: 0, limit }),
        ]),
      );
      out(json ? toJson({ ...counts, feedback: items }) : feedbackText(counts, items));
    });
}

function feedbackText(
  { helpful, notHelpful }: FeedbackCounts,
  entries: readonly FeedbackEntry[],
): string {
  const { t } = ENGLISH;
  const count = helpful + notHelpful;
  const title =
    count === 0 ? t('admin.noFeedback') : t('admin.feedback', { count, helpful, notHelpful });
  return listText(
    title,
    entries.map(({ givenAt, isHelpful, question, reason }) => [
      givenAt,
      isHelpful ? t('admin.helpful') : t('admin.notHelpful'),
      question,
      ...(reason === null ? [] : [reason]),
    ]),
  );
}
