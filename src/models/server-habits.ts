import { z } from 'zod';

/** What a server has shown not to take; it is not sent again. */
export interface ServerHabits {
  readonly temperature: boolean;
  readonly streamOptions: boolean;
  /** The name under which the most tokens are sent; `null` where it takes neither. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens' | null;
  /** `doubted`: a request with a schema was refused without a word about it. */
  readonly schema: 'taken' | 'doubted' | 'refused';
}

export const ALL_TAKEN: ServerHabits = {
  temperature: true,
  streamOptions: true,
  maxTokens: 'max_tokens',
  schema: 'taken',
};

/** Statuses by which servers say that they do not take something they were sent. */
const REFUSALS = [400, 404, 415, 422, 501];

const refusal = z.looseObject({
  status: z.number(),
  message: z.string(),
  param: z.string().nullish().catch(null),
});

/**
 * What is to be sent from now on, learned from what a request threw; `null` where there is nothing to learn.
 * @param hadSchema whether the request came with a schema
 */
export function learnFrom(
  error: unknown,
  habits: ServerHabits,
  hadSchema: boolean,
): ServerHabits | null {
  const { data } = refusal.safeParse(error);
  if (data === undefined || !REFUSALS.includes(data.status)) return null;
  const words = `${data.param ?? ''} ${data.message}`;
  if (hadSchema && /response_format|json_schema|structured output|grammar/i.test(words))
    return { ...habits, schema: 'refused' };
  if (habits.temperature && /temperature/i.test(words)) return { ...habits, temperature: false };
  if (habits.streamOptions && /stream_options|include_usage/i.test(words))
    return { ...habits, streamOptions: false };
  if (habits.maxTokens !== null && /\bmax_(?:completion_)?tokens\b/i.test(words))
    return { ...habits, maxTokens: otherName(habits.maxTokens, words) };
  if (hadSchema && data.status !== 404) return { ...habits, schema: 'doubted' };
  return null;
}

function otherName(
  refused: 'max_tokens' | 'max_completion_tokens',
  words: string,
): ServerHabits['maxTokens'] {
  const other = refused === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
  return words.includes(other) && refused === 'max_tokens' ? other : null;
}
