/** Any reply may be kept back `until` a promise settles, see `hold()`. */
interface Held {
  readonly until?: Promise<unknown>;
}

/** An HTTP answer that is not a success; without a body, one in OpenAI's shape is made from the message. */
export interface HttpErrorReply extends Held {
  readonly status: number;
  readonly message?: string;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Status 200 with this body, whatever it is, of this type (default `application/json`). */
export interface RawReply extends Held {
  readonly raw: string;
  readonly contentType?: string;
}

/** The connection is cut, after half the answer has been sent. */
export interface BrokenReply extends Held {
  readonly broken: true;
}

/** A stream as the test parts it. */
export interface PiecesReply extends Held {
  /** One delta each; a promise in between keeps the rest back until it settles. */
  readonly pieces: readonly (string | Promise<unknown>)[];
  /** Bytes are sent in runs of so many, wherever characters end. @default each event whole */
  readonly runBytes?: number;
  /** The connection is cut in place of an end. */
  readonly breaksOff?: boolean;
  /** @default 'stop'; `null` for a stream that does not say why it ends */
  readonly finishReason?: string | null;
  /** Whether tokens are counted where that is asked for. @default true */
  readonly counts?: boolean;
  /** Called when the connection is closed, by whomever. */
  readonly onClose?: () => void;
}

export type ChatReply =
  | PiecesReply
  | (Held & { readonly text: string; readonly finishReason?: string })
  /** Where the request asks for a tool call, its arguments; otherwise the content. */
  | (Held & { readonly json: unknown })
  /** As `json`, but the text itself: for JSON that is malformed. */
  | (Held & { readonly jsonText: string })
  | (Held & { readonly toolCall: { readonly name: string; readonly arguments: unknown } })
  | (Held & { readonly refusal: string })
  | HttpErrorReply
  | RawReply
  | BrokenReply;

/** The right vectors, but for these changes. */
export interface ChangedEmbeddings extends Held {
  /** Changes the right vectors into what is sent: other lengths, fewer, `null` for a number. */
  readonly alter?: (vectors: number[][]) => unknown[];
  /** Sends this encoding, whatever was asked for. */
  readonly encoding?: 'float' | 'base64';
}

export type EmbeddingsReply = ChangedEmbeddings | HttpErrorReply | RawReply | BrokenReply;
