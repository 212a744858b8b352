import { InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import { apiMessage } from '../api-message.ts';
import { invalidForm, refuse } from '../api-error.ts';
import type { Interaction } from '../interaction.ts';
import { asObject, type JsonObject } from '../json.ts';
import { isEphemeral, isLoading } from '../message-text.ts';
import type { Message } from '../message.ts';
import { IDS } from '../world.ts';
import { lookupOf } from './lookup.ts';
import { openRoute, type Call, type Route, type RouteResponse } from './route.ts';

const MESSAGES = '/webhooks/:application/:token/messages/:message';

/** Answers to interactions: the first one, and what the interaction's webhook sends after it. */
export const interactionRoutes: readonly Route[] = [
  openRoute('POST', '/interactions/:interaction/:token/callback', callback),
  openRoute('POST', '/webhooks/:application/:token', followUp),
  openRoute('GET', MESSAGES, getMessage),
  openRoute('PATCH', MESSAGES, editMessage),
  openRoute('DELETE', MESSAGES, deleteMessage),
];

function callback(call: Call): RouteResponse {
  const { hub, request } = call;
  const body = asObject(request.body);
  const answer = {
    type: responseType(body.type),
    data: asObject(body.data),
    files: request.files,
  };
  const interaction = hub.interactions.answer(
    call.param('interaction'),
    call.param('token'),
    answer,
  );
  if (request.query.with_response !== 'true') return { status: 204 };
  return { status: 200, body: callbackResponse(call, interaction, answer.type) };
}

function callbackResponse(
  { hub }: Call,
  interaction: Interaction,
  type: InteractionResponseType,
): JsonObject {
  const { id, originalId } = interaction;
  const deferredUpdate = type === InteractionResponseType.DeferredMessageUpdate;
  if (originalId === null || deferredUpdate) {
    return { interaction: { id, type: interaction.type }, resource: { type } };
  }
  const message = hub.messages.get(originalId);
  return {
    interaction: {
      id,
      type: interaction.type,
      response_message_id: originalId,
      response_message_loading: isLoading(message),
      response_message_ephemeral: isEphemeral(message),
    },
    resource: { type, message: apiMessage(message, lookupOf(hub)) },
  };
}

function followUp(call: Call): RouteResponse {
  const { hub, request } = call;
  const interaction = interactionOf(call);
  const message = hub.interactions.followUp(interaction, asObject(request.body), request.files);
  return ok(call, message);
}

function getMessage(call: Call): RouteResponse {
  return ok(call, call.hub.messages.get(wantedId(call)));
}

function editMessage(call: Call): RouteResponse {
  const { hub, request } = call;
  return ok(call, hub.messages.edit(wantedId(call), asObject(request.body), request.files));
}

function deleteMessage(call: Call): RouteResponse {
  call.hub.messages.delete(wantedId(call));
  return { status: 204 };
}

function wantedId(call: Call): string {
  return call.hub.interactions.messageId(interactionOf(call), call.param('message'));
}

function interactionOf(call: Call): Interaction {
  if (call.param('application') !== IDS.application) throw refuse('unknownWebhook');
  return call.hub.interactions.answered(call.param('token'));
}

function ok({ hub }: Call, message: Message): RouteResponse {
  return { status: 200, body: apiMessage(message, lookupOf(hub)) };
}

function responseType(value: unknown): InteractionResponseType {
  const parsed = z.enum(InteractionResponseType).safeParse(value);
  if (parsed.success) return parsed.data;
  const message = 'This is not a type of response.';
  throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}
