import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';

/** Their greys are too pale to read for many: these have a contrast of 4.5 to 1 at least, in either theme. */
const READABLE = new CSSStyleSheet();
READABLE.replaceSync(`
  :host { font-family: var(--font) !important; }
  .discord-message-timestamp, .discord-message-edited, .discord-replied-message-content,
  .discord-replied-message-username, .discord-embed-footer, .discord-reply-badge,
  :host(discord-embed-footer), :host(discord-reply) {
    color: var(--faint) !important; opacity: 1 !important;
  }
  .discord-replied-message-content { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .discord-application-tag { background-color: #4752c4 !important; color: #fff !important; }
  .discord-author-username { color: var(--strong) !important; }
  .discord-author-avatar img { cursor: default; }
`);

const ROOM = new CSSStyleSheet();
ROOM.replaceSync(`
  :host { background: transparent !important; border: none !important; color: var(--text) !important; }
  :host(discord-message) { color: var(--text) !important; padding-right: 1rem; }
`);

/** Fits Skyra's elements into the page; before the first of them is made. */
export function fitSkyra(): void {
  for (const element of [DiscordAuthorInfo, DiscordEmbed, DiscordEmbedFooter, DiscordReply])
    element.elementStyles.push(READABLE);
  for (const element of [DiscordMessage, DiscordMessages])
    element.elementStyles.push(READABLE, ROOM);
}
