/** What a client needs to reach a server that speaks OpenAI's protocol. */
export interface ModelServer {
  readonly apiKey: string;
  /** @default OpenAI's own */
  readonly baseUrl?: string | undefined;
}

/** Servers of one's own often want no key, but the client does. */
const NO_KEY = 'none';

/** The server that the settings name: a key or an address is enough; `null` where there is neither. */
export function modelServer({
  openaiApiKey,
  openaiBaseUrl,
}: {
  readonly openaiApiKey?: string | null | undefined;
  readonly openaiBaseUrl?: string | null | undefined;
}): ModelServer | null {
  if (!openaiApiKey && !openaiBaseUrl) return null;
  return { apiKey: openaiApiKey || NO_KEY, ...(openaiBaseUrl ? { baseUrl: openaiBaseUrl } : {}) };
}
