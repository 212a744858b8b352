import { coverage } from './coverage.ts';
import { dates } from './dates.ts';
import { limits } from './limits.ts';

/** Everything that Dateline says to people, by room. The other languages have the same keys. */
export const en = { coverage, dates, limits } as const;
