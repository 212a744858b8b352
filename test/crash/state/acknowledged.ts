import { z } from 'zod';
import type { QuotaRules } from '../../../src/state/tables/quotas.ts';
import type { State } from '../../../src/state/state.ts';

const acknowledgedSchema = z.object({
  kind: z.enum(['claim', 'answer', 'message', 'feedback', 'charge', 'channel', 'forgotten']),
  user: z.string(),
  /** Of the answer, where it is about one. */
  id: z.string(),
});

/** Something that a process was told is kept. */
export type Acknowledged = z.infer<typeof acknowledgedSchema>;

/** As in `answer-process.mjs`. */
const RULES: QuotaRules = {
  limits: [{ scope: 'user', most: 9, windowMs: 3_600_000 }],
  lostAfterMs: 90_000,
};

/** Whether a state has what was acknowledged. */
const IS_KEPT: Readonly<
  Record<Acknowledged['kind'], (state: State, told: Acknowledged) => Promise<boolean>>
> = {
  // A claim counts until it is charged, or given up: either way it is counted.
  claim: (state, { user }) => isCounted(state, user),
  charge: (state, { user }) => isCounted(state, user),
  answer: async (state, { id }) => (await state.answers.find(id)) !== null,
  message: async (state, { user, id }) => (await state.messages.answerOf(user)) === id,
  feedback: async (state, { user }) => (await state.traces(user)).feedback === 1,
  channel: async (state, { user }) => (await state.settings.find('1')).channels.includes(user),
  forgotten: async (state, { user }) =>
    Object.values(await state.traces(user)).every((count) => count === 0),
};

/** What `answer-process.mjs` said; a line that was cut off was not said. */
export function acknowledgedIn(stdout: string): readonly Acknowledged[] {
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((line) => acknowledgedSchema.parse(JSON.parse(line)));
}

/** Those that a state does not have, though they were acknowledged. */
export async function lostOf(
  state: State,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const told of acknowledged)
    if (!mayBeForgotten(told) && !(await IS_KEPT[told.kind](state, told)))
      lost.push(`${told.kind} of ${told.user} was acknowledged and is not there`);
  return lost;
}

/** Every third person is forgotten, which may be done and not yet said: only that it is done can be asked for. */
function mayBeForgotten({ kind, user }: Acknowledged): boolean {
  return kind !== 'forgotten' && kind !== 'channel' && Number(user.slice(1)) % 3 === 1;
}

async function isCounted(state: State, userId: string): Promise<boolean> {
  const [window] = await state.quotas.left({ userId, guildId: null }, RULES);
  return window !== undefined && window.left < window.most;
}
