import type { Command } from 'commander';
import type { Sources } from '../answering/dateline.ts';
import { folderSize } from '../folder-size.ts';
import { ENGLISH } from '../localisation/words.ts';
import type { State } from '../state/state.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';
import { withState } from './with-state.ts';

interface StatusFlags extends DataFlag {
  readonly json?: boolean;
}

const DAY_MS = 24 * 60 * 60_000;
const BYTES_PER_MB = 1_000_000;

/** Adds `dateline status`. */
export function addStatus(program: Command, { config, withDateline, out }: Surroundings): void {
  program
    .command('status')
    .description('show the coverage in force, what was asked of it, and what it takes of the disk')
    .option('--json', 'print it as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async ({ json, ...flags }: StatusFlags) => {
      const settings = config(flags);
      const sources = await withDateline(flags, (dateline) => dateline.sources());
      const kept = await withState(settings, (state) => askedOf(state, new Date()));
      const diskBytes = await folderSize(settings.dataDir);
      const status = { ...coverageOf(sources), ...kept, diskBytes };
      out(json ? toJson(status) : statusText(status));
    });
}

function coverageOf({ articles, outlets, edition, indexedAt }: Sources) {
  const named = outlets.filter(({ outlet }) => outlet !== null);
  return { edition, indexedAt, articles: articles.length, outlets: named.length };
}

async function askedOf(state: State, now: Date) {
  const first = { guildId: null, offset: 0, limit: 1 };
  return {
    answersWithin24Hours: await state.answers.countSince(new Date(now.getTime() - DAY_MS), null),
    gaps: (await state.gaps.page(first)).total,
    feedback: await state.feedback.counts(null),
  };
}

type Status = ReturnType<typeof coverageOf> &
  Awaited<ReturnType<typeof askedOf>> & { readonly diskBytes: number };

function statusText(status: Status): string {
  const { t } = ENGLISH;
  const { articles, outlets, edition, indexedAt, answersWithin24Hours, gaps, feedback } = status;
  const { helpful, notHelpful } = feedback;
  return [
    `${t('coverage.articles', { count: articles })} · ${t('coverage.outlets', { count: outlets })}`,
    t('admin.edition', { edition, when: `${indexedAt.slice(0, 16).replace('T', ' ')} UTC` }),
    t('admin.answersAll', { count: answersWithin24Hours }),
    t('admin.gaps', { count: gaps }),
    t('admin.feedback', { count: helpful + notHelpful, helpful, notHelpful }),
    t('admin.disk', { megabytes: Math.ceil(status.diskBytes / BYTES_PER_MB) }),
  ]
    .join('\n')
    .replaceAll('**', '');
}
