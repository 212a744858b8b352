import type { Command } from 'commander';
import { ENGLISH } from '../localisation/words.ts';
import type { GapEntry } from '../state/tables/gaps.ts';
import type { Page } from '../state/tables/page.ts';
import { toJson } from './json.ts';
import { parseLimit } from './parse-limit.ts';
import type { DataFlag, Surroundings } from './program.ts';
import { withState } from './with-state.ts';
import { listText } from './list-text.ts';

interface GapsFlags extends DataFlag {
  readonly json?: boolean;
  readonly limit: number;
}

/** Adds `dateline gaps`. */
export function addGaps(program: Command, { config, out }: Surroundings): void {
  program
    .command('gaps')
    .description('list the questions that had no answer, the newest first')
    .option('--limit <n>', 'questions to list, from 1 to 100', parseLimit, 20)
    .option('--json', 'print them as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async ({ limit, json, ...flags }: GapsFlags) => {
      const request = { guildId: null, offset: 0, limit };
      const page = await withState(config(flags), (state) => state.gaps.page(request));
      out(json ? toJson({ total: page.total, gaps: page.items }) : gapsText(page));
    });
}

function gapsText({ items, total }: Page<GapEntry>): string {
  const { t } = ENGLISH;
  const title = total === 0 ? t('admin.noGaps') : t('admin.gaps', { count: total });
  return listText(
    title,
    items.map(({ askedAt, question }) => [askedAt, question]),
  );
}
