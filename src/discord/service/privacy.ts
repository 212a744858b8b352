import { ButtonBuilder, ButtonStyle } from 'discord.js';
import type { Traces } from '../../state/state.ts';
import type { Words } from '../../localisation/words.ts';
import { formatCustomId } from '../interactions/custom-id.ts';
import { ACCENTS, layOut, withRows, type Payload } from '../render/payload.ts';
import type { ServiceButton, ServiceUser } from './service-command.ts';

/** What those who run the bot have set, as far as it concerns what is known of people. */
export interface PrivacyFacts {
  /** Days after which what is kept is removed; 0 for never. */
  readonly retentionDays: number;
  /** Whether the log may hold the text of questions. */
  readonly logsQuestions: boolean;
  /** Whether questions are sent to a language model elsewhere. */
  readonly asksModel: boolean;
}

/** The action of the buttons that lead to being forgotten. */
export const FORGET = 'forget';

/** What is kept of people in general and of this one, and a button that removes the latter. */
export async function showPrivacy({ userId, words, context }: ServiceUser): Promise<Payload> {
  const traces = await context.state.traces(userId);
  const sections = [generally(context.privacy, words), ofYou(traces, words)];
  return withRows(layOut({ accent: ACCENTS.grey, sections }), [
    [button('ask', ButtonStyle.Danger, words.t('privacy.forgetMe'))],
  ]);
}

/** Asks once more, then removes everything, or leaves it. */
export async function pressForget(pressed: ServiceButton): Promise<Payload> {
  const { id, userId, words, context } = pressed;
  if (id.answerId === 'no') return showPrivacy(pressed);
  if (id.answerId === 'yes') {
    const traces = await context.state.forget(userId);
    const text = words.t('privacy.forgotten');
    return layOut({ accent: ACCENTS.green, sections: [text, counts(traces, words)] });
  }
  return withRows(layOut({ accent: ACCENTS.amber, sections: [words.t('privacy.sure')] }), [
    [
      button('yes', ButtonStyle.Danger, words.t('privacy.yes')),
      button('no', ButtonStyle.Secondary, words.t('privacy.no')),
    ],
  ]);
}

function generally(
  { retentionDays, logsQuestions, asksModel }: PrivacyFacts,
  { t }: Words,
): string {
  return [
    t('privacy.title'),
    t('privacy.answers'),
    t('privacy.gaps'),
    t('privacy.feedback'),
    t('privacy.quotas'),
    logsQuestions ? t('privacy.logged') : t('privacy.notLogged'),
    ...(asksModel ? [t('privacy.model')] : []),
    retentionDays === 0 ? t('privacy.forEver') : t('privacy.days', { count: retentionDays }),
  ].join('\n');
}

function ofYou(traces: Traces, words: Words): string {
  const isNothing = Object.values(traces).every((count) => count === 0);
  if (isNothing) return words.t('privacy.nothing');
  return `${words.t('privacy.ofYou')}\n${counts(traces, words)}`;
}

function counts({ answers, asked, feedback, gaps, quotas }: Traces, { t }: Words): string {
  return [
    t('privacy.countAnswers', { count: answers }),
    t('privacy.countAsked', { count: asked }),
    t('privacy.countGaps', { count: gaps }),
    t('privacy.countFeedback', { count: feedback }),
    t('privacy.countQuotas', { count: quotas }),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function button(answerId: string, style: ButtonStyle, label: string): ButtonBuilder {
  return new ButtonBuilder()
    .setCustomId(formatCustomId({ action: FORGET, answerId, arg: '' }))
    .setStyle(style)
    .setLabel(label);
}
