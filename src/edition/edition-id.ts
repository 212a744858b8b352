import { randomInt } from 'node:crypto';

const EDITION_ID = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;

/** New suffixes are below this, which leaves room to count upwards from any of them. */
const SUFFIX_START = 0x80_00_00;

/** Whether a folder's name is that of an edition. */
export function isEditionId(name: string): boolean {
  return EDITION_ID.test(name);
}

/**
 * An id for the edition built now, such as `20210106T093000Z-0f3a9c`. It sorts behind `newest`, the newest
 * id so far, even within one second or when the clock was set back.
 */
export function nextEditionId(now: Date, newest: string | null): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const [newestStamp = '', newestSuffix = ''] = newest?.split('-') ?? [];
  if (stamp > newestStamp) return withSuffix(stamp, randomInt(SUFFIX_START));
  return withSuffix(newestStamp, Number.parseInt(newestSuffix, 16) + 1);
}

function withSuffix(stamp: string, suffix: number): string {
  return `${stamp}-${suffix.toString(16).padStart(6, '0')}`;
}
