import {
  MessageFlags,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Words } from '../../../localisation/words.ts';
import type { DiscordContext } from '../../context.ts';
import { renderNotice } from '../../render/notice.ts';
import type { Payload } from '../../render/payload.ts';
import type { CustomId } from '../custom-id.ts';

/** A button, a menu or a form that somebody used, on a message of whatever age. */
export interface Used<Interaction> {
  readonly interaction: Interaction;
  readonly id: CustomId;
  /** Of the language of the person. */
  readonly words: Words;
  readonly context: DiscordContext;
}

export type Pressed = Used<MessageComponentInteraction>;
export type Submitted = Used<ModalSubmitInteraction>;

/** What is told the person alone; `null` where the action has answered by itself. */
export type Told = Payload | null;

/** What a button or menu does. */
export type Action = (pressed: Pressed) => Promise<Told>;

/** What a form does that was filled in. */
export type FormAction = (submitted: Submitted) => Promise<Told>;

/** For what is no longer known. */
export function expired({ t }: Words): Payload {
  return renderNotice(t('failures.expired'));
}

/** Whether only one person sees the message that was acted on. */
export function isOnPrivate({
  message,
}: MessageComponentInteraction | ModalSubmitInteraction): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}
