import { z } from 'zod';

const who = {
  as: z.string(),
  channelId: z.string(),
  /** The language of this person's Discord. */
  locale: z.string().default('en-US'),
};
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({});
const component = { ...who, messageId: z.string(), customId: z.string() };

/** What a person can do in the playground, as the page sends it. */
export const act = z.discriminatedUnion('kind', [
  z.object({
    ...who,
    kind: z.literal('say'),
    content: z.string().trim().min(1).max(2000),
    replyTo: z.string().optional(),
  }),
  z.object({ ...who, kind: z.literal('command'), name: z.string(), options }),
  z.object({
    ...who,
    kind: z.literal('autocomplete'),
    name: z.string(),
    options,
    focused: z.string(),
  }),
  z.object({ ...who, kind: z.literal('menu'), name: z.string(), messageId: z.string() }),
  z.object({ ...component, kind: z.literal('button') }),
  z.object({ ...component, kind: z.literal('select'), values: z.array(z.string()) }),
  z.object({
    ...who,
    kind: z.literal('modal'),
    modalId: z.string(),
    fields: z.record(z.string(), z.string()),
  }),
]);

export type Act = z.infer<typeof act>;
