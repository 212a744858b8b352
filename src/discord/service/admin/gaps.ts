import type { GapEntry } from '../../../state/tables/gaps.ts';
import { escapeLine } from '../../render/escape.ts';
import type { Payload } from '../../render/payload.ts';
import { clip } from '../../wording/visible-text.ts';
import type { ServiceUser } from '../service-command.ts';
import { dayOfInstant } from './day-of-instant.ts';
import { inServer } from './in-server.ts';
import { pageFrom, showPage } from './pages.ts';

/** The action of the buttons that turn its pages. */
export const GAPS = 'gaps';

/** Of a question; ten of them fit into a message. */
const MAX_CHARS = 200;

/** Questions of a server that had no answer, newest first. */
export async function showGaps(user: ServiceUser, offset = 0): Promise<Payload> {
  const { words, context } = user;
  const { items, total } = await pageFrom(
    (request) => context.state.gaps.page(request),
    inServer(user),
    offset,
  );
  const title = total === 0 ? words.t('admin.noGaps') : words.t('admin.gaps', { count: total });
  return showPage({ action: GAPS, offset, title, lines: items.map(line), total }, words);
}

function line({ question, askedAt }: GapEntry): string {
  return `- ${dayOfInstant(askedAt)} · ${escapeLine(clip(question, MAX_CHARS))}`;
}
