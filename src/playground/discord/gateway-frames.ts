import { GatewayOpcodes } from 'discord.js';
import { z } from 'zod';

const identify = z.looseObject({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  compress: z.boolean().optional(),
  shard: z.tuple([z.int(), z.int()]).readonly().optional(),
  presence: z.looseObject({}).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** What a client sends: the ops that Dateline's client uses; any other is an unknown opcode. */
const frame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: identify }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.looseObject({}) }),
  z.object({ op: z.literal(GatewayOpcodes.Resume), d: resume }),
]);

export type ClientFrame = z.infer<typeof frame>;
export type Identify = z.infer<typeof identify>;
export type Resume = z.infer<typeof resume>;

/** The frame, or the code to close the connection with. */
export function parseFrame(data: string): ClientFrame | { readonly closeCode: 4001 | 4002 } {
  const parsed = frame.safeParse(parseJson(data));
  if (parsed.success) return parsed.data;
  const unknownOp = parsed.error.issues.some(({ path }) => path[0] === 'op');
  return { closeCode: unknownOp ? 4001 : 4002 };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
