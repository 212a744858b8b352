/** Discord's limit for a `custom_id`, in characters. */
const MAX_CHARS = 100;
const FORMAT = /^v1:([a-z]+):([A-Za-z0-9_-]{1,40}):([A-Za-z0-9_-]{0,40})$/;

/** What a button or menu asks for. It says all there is to know, so that it works after a restart. */
export interface CustomId {
  /** Lower-case letters. */
  readonly action: string;
  readonly answerId: string;
  /** Empty where the action needs none. */
  readonly arg: string;
}

/**
 * The `custom_id` of a component: `v1:<action>:<answerId>:<arg>`.
 * @throws RangeError when a part has characters or a length that could not be read back
 */
export function formatCustomId({ action, answerId, arg }: CustomId): string {
  const id = `v1:${action}:${answerId}:${arg}`;
  if (parseCustomId(id) === null) throw new RangeError(`Cannot make a custom id of "${id}"`);
  return id;
}

/** The parts of a `custom_id`; `null` for one of another version or of another making. */
export function parseCustomId(id: string): CustomId | null {
  if (id.length > MAX_CHARS) return null;
  const [, action, answerId, arg] = FORMAT.exec(id) ?? [];
  if (action === undefined || answerId === undefined || arg === undefined) return null;
  return { action, answerId, arg };
}
