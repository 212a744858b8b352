import type { Words } from '../../../localisation/words.ts';
import type { FeedbackEntry } from '../../../state/tables/feedback.ts';
import { escapeLine } from '../../render/escape.ts';
import type { Payload } from '../../render/payload.ts';
import { clip } from '../../wording/visible-text.ts';
import type { ServiceUser } from '../service-command.ts';
import { dayOfInstant } from './day-of-instant.ts';
import { inServer } from './in-server.ts';
import { pageFrom, showPage } from './pages.ts';

/** The action of the buttons that turn its pages. */
export const OPINIONS = 'opinions';

/** Of a question and of a reason; ten of both fit into a message. */
const MAX_CHARS = 120;

/** What people in a server said of answers: how many found them helpful, and the newest opinions. */
export async function showFeedback(user: ServiceUser, offset = 0): Promise<Payload> {
  const { words, context } = user;
  const guildId = inServer(user);
  const { helpful, notHelpful } = await context.state.feedback.counts(guildId);
  const { items, total } = await pageFrom(
    (request) => context.state.feedback.page(request),
    guildId,
    offset,
  );
  const title =
    total === 0
      ? words.t('admin.noFeedback')
      : words.t('admin.feedback', { count: total, helpful, notHelpful });
  const lines = items.map((entry) => line(entry, words));
  return showPage({ action: OPINIONS, offset, title, lines, total }, words);
}

function line({ question, isHelpful, reason, givenAt }: FeedbackEntry, { t }: Words): string {
  const opinion = isHelpful ? t('admin.helpful') : t('admin.notHelpful');
  const why = reason === null ? '' : ` · ${escapeLine(clip(reason, MAX_CHARS))}`;
  return `- ${dayOfInstant(givenAt)} · ${opinion} · ${escapeLine(clip(question, MAX_CHARS))}${why}`;
}
