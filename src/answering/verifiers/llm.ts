import { z } from 'zod';
import { NoSchemaError } from '../../models/chat-errors.ts';
import type { ChatModel, ReplySchema } from '../../models/chat-model.ts';
import { wholeReply } from '../../models/whole-reply.ts';
import type { RemovedClaim } from '../checked-claim.ts';
import type { Verifier, VerifyRequest } from '../verifier.ts';
import { verifyPrompt } from './verify-prompt.ts';

const verdictsSchema = z.object({
  verdicts: z.array(
    z.object({
      n: z.int().describe('The number of the claim.'),
      supported: z.boolean().describe('Whether the passages say all of it.'),
    }),
  ),
});

/** The shape of the verdicts. */
const VERDICTS_SCHEMA: ReplySchema = {
  name: 'verdicts',
  schema: z.toJSONSchema(verdictsSchema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  }),
};

/** A verifier on a chat model: one request for all claims, JSON by a schema where the server takes one. */
export function createLlmVerifier(chat: ChatModel): Verifier {
  return {
    async verify(claims, request) {
      const text = await asked(claims, request, chat, chat.takesSchema);
      const verdicts = readVerdicts(text);
      return claims.map((_, index) => verdicts.get(index + 1) === true);
    },
  };
}

async function asked(
  claims: readonly RemovedClaim[],
  request: VerifyRequest,
  chat: ChatModel,
  withSchema: boolean,
): Promise<string> {
  const { usage, signal } = request;
  const schema = withSchema ? VERDICTS_SCHEMA : undefined;
  try {
    const prompt = verifyPrompt(claims, request.today);
    return await wholeReply(chat, { ...prompt, schema, usage, signal });
  } catch (error) {
    if (!withSchema || !(error instanceof NoSchemaError)) throw error;
    return asked(claims, request, chat, false);
  }
}

/** The verdicts of a reply by the number of their claim; of a claim with two that differ, none. Empty when it cannot be read. */
export function readVerdicts(text: string): ReadonlyMap<number, boolean> {
  const [json = ''] = /\{[^]*\}/.exec(text.replace(/<think>[^]*?(?:<\/think>|$)/, '')) ?? [];
  const { data } = verdictsSchema.safeParse(parsed(json));
  const verdicts = data?.verdicts ?? [];
  return new Map(
    verdicts.map(({ n }) => [n, verdicts.every((other) => other.n !== n || other.supported)]),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
