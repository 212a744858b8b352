import { InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import { callbackKind } from './interaction-rules.ts';
import { asObject } from './json.ts';
import { findViolations, type PayloadKind } from './payload-limits.ts';
import type { RecordedRequest } from './request-log.ts';

const MESSAGE = /^\/(channels\/\d+\/messages|webhooks\/\d+\/[^/]+)$/;
const EDIT = /\/messages\/(\d+|@original)$/;
const COMMANDS = /^\/applications\/\d+\/(guilds\/\d+\/)?commands$/;

const response = z.enum(InteractionResponseType);

/** Discord's limits that the payload of a request breaks; none for requests that carry no such payload. */
export function requestViolations(request: RecordedRequest): string[] {
  const { method, path, body } = request;
  if (path.endsWith('/callback')) return callbackViolations(body);
  const kind = kindOf(method, path);
  return kind === null ? [] : findViolations(body, kind);
}

function kindOf(method: string, path: string): PayloadKind | null {
  if (method === 'POST' && MESSAGE.test(path)) return 'message';
  if (method === 'PATCH' && EDIT.test(path)) return 'edit';
  if (method === 'POST' && path.endsWith('/threads')) return 'thread';
  if (method === 'PUT' && COMMANDS.test(path)) return 'commands';
  return method === 'POST' && COMMANDS.test(path) ? 'command' : null;
}

function callbackViolations(body: unknown): string[] {
  const { type, data } = asObject(body);
  const parsed = response.safeParse(type);
  if (!parsed.success) return ['type: This is not a type of response.'];
  if (data === undefined) return [];
  return findViolations(data, callbackKind(parsed.data) ?? messageKind(parsed.data));
}

function messageKind(type: InteractionResponseType): PayloadKind {
  return type === InteractionResponseType.UpdateMessage ? 'edit' : 'message';
}
