import { z } from 'zod';
import type { ReplySchema } from '../../models/chat-model.ts';

const cites = z.array(
  z.object({
    id: z.int().describe('The id of a passage.'),
    quote: z.string().describe('Words copied letter for letter from that passage.'),
  }),
);

const text = z.string().describe('One factual sentence.');

/** In this order, so that whether anything answers is known before the first claim is. */
const draft = z.object({
  answerable: z.enum(['full', 'partial', 'none']),
  claims: z.array(z.object({ text, cites })),
  missing: z.string().nullable().describe('What the passages do not cover, or null.'),
});

const repair = z.object({
  claims: z.array(z.object({ n: z.int().describe('The number of the sentence.'), text, cites })),
});

/** The shape of an answer. */
export const DRAFT_SCHEMA: ReplySchema = { name: 'answer', schema: jsonSchema(draft) };

/** The shape of claims that were put right. */
export const REPAIR_SCHEMA: ReplySchema = { name: 'repair', schema: jsonSchema(repair) };

/** Without bounds of integers, which strict mode does not take. */
function jsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema: part }) => {
      delete part.minimum;
      delete part.maximum;
    },
  });
}
