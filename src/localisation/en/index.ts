import { admin } from './admin.ts';
import { coverage } from './coverage.ts';
import { dates } from './dates.ts';
import { limits } from './limits.ts';
import { privacy } from './privacy.ts';

/** Everything that Dateline says to people, by room. The other languages have the same keys. */
export const en = { admin, coverage, dates, limits, privacy } as const;
