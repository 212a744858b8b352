import { coverage } from './coverage.ts';
import { dates } from './dates.ts';

/** Everything that Dateline says to people, by room. The other languages have the same keys. */
export const en = { coverage, dates } as const;
