import { z } from 'zod';

/** One request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Path with query, such as `/v1/embeddings`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON; the text where it is none; `undefined` without a body. */
  readonly body: unknown;
}

export const embeddingsRequest = z.object({
  model: z.string(),
  input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2048)]),
  encoding_format: z.enum(['float', 'base64']).default('float'),
  dimensions: z.int().positive().optional(),
});
export type EmbeddingsRequest = z.infer<typeof embeddingsRequest>;

const message = z.looseObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content: z
    .union([z.string(), z.array(z.looseObject({ type: z.string() }))])
    .nullable()
    .optional(),
});

const namedFunction = z.looseObject({ name: z.string() });

export const chatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(message).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  response_format: z.looseObject({ type: z.string() }).optional(),
  tools: z.array(z.looseObject({ type: z.string(), function: namedFunction })).optional(),
  tool_choice: z
    .union([z.string(), z.looseObject({ type: z.string(), function: namedFunction })])
    .optional(),
});
export type ChatRequest = z.infer<typeof chatRequest>;
