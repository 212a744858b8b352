import type { QuotaLeft } from '../../state/tables/quotas.ts';
import type { Words } from '../../localisation/words.ts';
import { relativeTime } from '../admission/describe-refusal.ts';
import { ACCENTS, layOut, type Payload } from '../render/payload.ts';
import type { ServiceUser } from './service-command.ts';

/** How many questions someone may still ask, and when there will be more. */
export async function showQuota(user: ServiceUser): Promise<Payload> {
  return layOut({ accent: ACCENTS.grey, sections: [await showQuotaLines(user)] });
}

/** The same, a line a limit. */
export async function showQuotaLines({
  userId,
  guildId,
  words,
  context,
}: ServiceUser): Promise<string> {
  const left = await context.admission.left({ userId, guildId });
  const lines = left.map((limit) => quotaLine(limit, words));
  return lines.length > 0 ? lines.join('\n') : words.t('limits.none');
}

function quotaLine({ scope, most, left, nextAt }: QuotaLeft, { t }: Words): string {
  const line = t(`limits.left_${scope}`, { left, most });
  return nextAt === null ? line : `${line} ${t('limits.more', { when: relativeTime(nextAt) })}`;
}
