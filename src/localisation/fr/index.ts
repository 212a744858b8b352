import { admin } from './admin.ts';
import { answers } from './answers.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { citations } from './citations.ts';
import { comparisons } from './comparisons.ts';
import { coverage } from './coverage.ts';
import { dates } from './dates.ts';
import { failures } from './failures.ts';
import { help } from './help.ts';
import { limits } from './limits.ts';
import { privacy } from './privacy.ts';
import { refusals } from './refusals.ts';
import { searches } from './searches.ts';
import { stages } from './stages.ts';
import { timelines } from './timelines.ts';

/** See `en`. */
export const fr = {
  admin,
  answers,
  charts,
  checks,
  citations,
  comparisons,
  coverage,
  dates,
  failures,
  help,
  limits,
  privacy,
  refusals,
  searches,
  stages,
  timelines,
} as const;
