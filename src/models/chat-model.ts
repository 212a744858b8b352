import type { UsageMeter } from './usage.ts';

/** The shape that a reply is to have. */
export interface ReplySchema {
  /** Letters, digits, `_` and `-`. */
  readonly name: string;
  /** JSON Schema of an object, as OpenAI's strict mode takes it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One request to a chat model. */
export interface ChatRequest {
  readonly system: string;
  readonly user: string;
  /** Without one the reply is text. */
  readonly schema?: ReplySchema | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told what the request cost, whether it succeeds or not. */
  readonly usage?: UsageMeter | undefined;
}

/** A reply, bit by bit; the last piece says how it ended. */
export type ChatPiece =
  | { readonly text: string }
  /** `cut`: the model reached the most tokens it may write. */
  | { readonly end: 'whole' | 'cut' };

/** A chat model, wherever it runs. */
export interface ChatModel {
  /** Its name at the server. */
  readonly model: string;
  /** Whether a schema may be sent along; turns `false` for good when the server refuses or ignores one. */
  readonly takesSchema: boolean;
  /** Tells that a reply did not follow the schema sent along. */
  noteSchemaIgnored(): void;
  /**
   * Sends one request. Whoever stops reading ends it.
   * @throws TooLongError, NoSchemaError, ProviderError for whatever else goes wrong; the signal's reason
   */
  stream(request: ChatRequest): AsyncIterable<ChatPiece>;
  /**
   * Runs a task made of requests, again where it fails in a way that may pass, and refuses at once while the
   * server is left alone after failing too often.
   * @throws what the last try threw; the signal's reason
   */
  persist<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}
