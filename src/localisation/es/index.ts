import { abstentions } from './abstentions.ts';
import { actions } from './actions.ts';
import { admin } from './admin.ts';
import { announcements } from './announcements.ts';
import { answers } from './answers.ts';
import { articles } from './articles.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { citations } from './citations.ts';
import { comparisons } from './comparisons.ts';
import { conversations } from './conversations.ts';
import { coverage } from './coverage.ts';
import { dates } from './dates.ts';
import { failures } from './failures.ts';
import { help } from './help.ts';
import { limits } from './limits.ts';
import { permissions } from './permissions.ts';
import { privacy } from './privacy.ts';
import { refusals } from './refusals.ts';
import { remarks } from './remarks.ts';
import { searches } from './searches.ts';
import { stages } from './stages.ts';
import { timelines } from './timelines.ts';
import { understood } from './understood.ts';

/** See `en`. */
export const es = {
  abstentions,
  actions,
  admin,
  announcements,
  answers,
  articles,
  charts,
  checks,
  citations,
  comparisons,
  conversations,
  coverage,
  dates,
  failures,
  help,
  limits,
  permissions,
  privacy,
  refusals,
  remarks,
  searches,
  stages,
  timelines,
  understood,
} as const;
