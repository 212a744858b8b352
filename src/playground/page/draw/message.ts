import { MessageFlag, MessageKind } from '../numbers.ts';
import {
  asNumber,
  asObject,
  asObjects,
  asText,
  isJsonObject,
  type JsonObject,
} from '../../discord/json.ts';
import type { App } from '../app.ts';
import { avatarOf } from '../avatar.ts';
import { custom, h } from '../dom.ts';
import { drawMarkdown } from '../markdown.ts';
import { nameIn } from '../name-in.ts';
import { words } from '../words.ts';
import { drawAttachments } from './attachments.ts';
import { drawComponents } from './components.ts';
import { drawEmbed } from './embed.ts';
import { drawReply } from './reply.ts';
import { drawThread } from './thread.ts';
import { drawTools } from './tools.ts';

/** A message, with all that can be done with it. */
export function drawMessage(app: App, message: JsonObject): HTMLElement {
  const author = asObject(message.author);
  const name =
    asText(author.global_name) ?? (author.bot === true ? 'Dateline' : String(author.username));
  const isLoading = hasFlag(message, MessageFlag.Loading);
  const isV2 = hasFlag(message, MessageFlag.IsComponentsV2);
  const element = custom('discord-message', {
    role: 'article',
    'aria-label': `${name}, ${timeOf(message)}`,
    'data-id': String(message.id),
    author: name,
    avatar: avatarOf(name, author.bot === true),
    bot: author.bot === true,
    timestamp: timeOf(message),
    edited: asText(message.edited_timestamp) !== null && message.command === null,
    class: hasFlag(message, MessageFlag.Ephemeral) ? 'ephemeral' : '',
  });
  element.append(
    ...[
      drawReply(app, message),
      isLoading ? drawThinking() : drawContent(app, message),
      ...(isV2 ? [] : drawAttachments(asObjects(message.attachments))),
      ...asObjects(message.embeds).map((embed) => drawEmbed(app, embed, message)),
      drawBelow(app, message),
      drawTools(app, message),
    ].filter((each) => each !== null),
  );
  return element;
}

function drawContent(app: App, message: JsonObject): HTMLElement | null {
  const content = asText(message.content) ?? '';
  return content === '' ? null : drawMarkdown(content, (id) => nameIn(app, id));
}

function drawThinking(): HTMLElement {
  return h(
    'div',
    { class: 'thinking' },
    h('span', { class: 'dots', 'aria-hidden': 'true' }, '•••'),
    words.thinking,
  );
}

/** Components, the thread that hangs there, and what only one person sees. */
function drawBelow(app: App, message: JsonObject): HTMLElement {
  const below = h('div', { slot: 'components' });
  below.append(...drawComponents(app, message));
  const thread = drawThread(app, message);
  if (thread !== null) below.append(thread);
  if (hasFlag(message, MessageFlag.Ephemeral)) below.append(drawDismiss(app, message));
  return below;
}

function drawDismiss(app: App, message: JsonObject): HTMLElement {
  const dismiss = () => {
    app.dismissed.add(String(message.id));
    app.refresh();
  };
  return h(
    'div',
    { class: 'only-you' },
    `${words.appOnly} · `,
    h('button', { type: 'button', class: 'link', onclick: dismiss }, words.dismiss),
  );
}

export function hasFlag(message: JsonObject, flag: number): boolean {
  return ((asNumber(message.flags) ?? 0) & flag) !== 0;
}

export function isReply(message: JsonObject): boolean {
  return message.type === MessageKind.Reply && isJsonObject(message.referenced_message);
}

function timeOf(message: JsonObject): string {
  const at = new Date(asText(message.timestamp) ?? 0);
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);
}
