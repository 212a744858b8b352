import type { Words } from '../../localisation/words.ts';
import type { Refusal } from './admission.ts';

/** What to do about a refusal and when, as Discord Markdown. */
export function describeRefusal(refusal: Refusal, { t }: Words): string {
  switch (refusal.reason) {
    case 'busy':
      return t('limits.busy');
    case 'full':
      return t('limits.full');
    case 'channel':
      return t('limits.channel', { channels: refusal.channels.map((id) => `<#${id}>`) });
    case 'role':
      return t('limits.role', { roles: refusal.roles.map((id) => `<@&${id}>`) });
    default:
      return t(`limits.${refusal.reason}`, { when: relativeTime(refusal.freeAt) });
  }
}

/** Shown by Discord in the reader's language: "in 12 seconds". */
export function relativeTime(at: Date): string {
  return `<t:${Math.ceil(at.getTime() / 1000)}:R>`;
}
