import type { Words } from '../../localisation/words.ts';

/** How many questions are answered before someone's own. */
export function describeWaiting(before: number, { t }: Words): string {
  return before === 0 ? t('limits.next') : t('limits.waiting', { count: before });
}
