import type { Words } from '../../../localisation/words.ts';
import { ACCENTS, layOut, type Payload } from '../../render/payload.ts';
import type { ReindexProgress, ReindexReport } from '../operations.ts';
import type { ServiceUse } from '../service-command.ts';

/** Reads the coverage again, and shows how far that is; never twice at once. */
export async function reindex({ words, context, show }: ServiceUse): Promise<Payload> {
  const { operations } = context;
  if (operations === null)
    return layOut({ accent: ACCENTS.amber, sections: [words.t('admin.noReindex')] });
  const report = await operations.reindex((progress) => {
    show(layOut({ accent: ACCENTS.grey, sections: [describeProgress(progress, words)] }));
  });
  if (report === null)
    return layOut({ accent: ACCENTS.amber, sections: [words.t('admin.reindexing')] });
  return layOut({ accent: ACCENTS.green, sections: [describeReport(report, words)] });
}

function describeProgress({ step, done, total }: ReindexProgress, { t }: Words): string {
  return t(`admin.${step}`, { done, total });
}

function describeReport(report: ReindexReport, { t }: Words): string {
  const { articles, added, updated, removed, skipped, seconds } = report;
  return [
    t('admin.reindexed', { seconds }),
    t('coverage.articles', { count: articles }),
    t('admin.changes', { added, updated, removed }),
    ...(skipped > 0 ? [t('admin.skipped', { count: skipped })] : []),
  ].join('\n');
}
