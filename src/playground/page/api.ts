import { asObject, asObjects, asText, isJsonObject, type JsonObject } from '../discord/json.ts';

/** What comes of an act at once. */
export interface Outcome {
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly modal: { readonly id: string; readonly form: JsonObject } | null;
  readonly unanswered: boolean;
  readonly error: string | null;
}

/** Sends what someone does. Never fails: what went wrong is in the outcome. */
export async function performAct(act: JsonObject): Promise<Outcome> {
  try {
    const response = await fetch('/api/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(act),
    });
    return outcomeOf(await response.json());
  } catch (error) {
    return outcomeOf({ error: String(error) });
  }
}

function outcomeOf(body: unknown): Outcome {
  const { choices, modal, unanswered, error } = asObject(body);
  return {
    choices: asObjects(choices).map(({ name, value }) => ({
      name: String(name),
      value: typeof value === 'number' ? value : String(value),
    })),
    modal: isJsonObject(modal) ? { id: String(modal.id), form: asObject(modal.form) } : null,
    unanswered: unanswered === true,
    error: asText(error),
  };
}

/** Follows what someone sees. @returns what ends it */
export function follow(
  me: string,
  onChange: (change: JsonObject) => void,
  onLost: () => void,
): () => void {
  const source = new EventSource(`/api/events?as=${me}`);
  source.onmessage = ({ data }) => {
    const change: unknown = JSON.parse(String(data));
    onChange(asObject(change));
  };
  source.onerror = onLost;
  return () => {
    source.close();
  };
}
