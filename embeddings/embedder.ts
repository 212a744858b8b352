/** Turns text into vectors. One file an adapter; the contract suite in `test/embeddings` runs on each. */
export interface Embedder {
  readonly name: 'builtin' | 'openai' | 'transformers';
  readonly model: string;
  /** Length of every vector. `null` until the first batch where only the provider knows it. */
  readonly dimensions: number | null;
  /**
   * Names the vector space: adapter, model, and whatever else changes the vectors. Vectors of different
   * fingerprints are never compared.
   */
  readonly fingerprint: string;
  /** Primary language tags in which meaning is understood; `null` means many. */
  readonly languages: readonly string[] | null;
  /**
   * Unit-length vectors, one a text, in the order of the texts.
   * @throws ProviderError when the model cannot be reached or answers with something unusable
   */
  embedPassages(texts: readonly string[], options?: EmbedOptions): Promise<readonly Float32Array[]>;
  /** One unit-length vector for a question. */
  embedQuestion(text: string, options?: EmbedOptions): Promise<Float32Array>;
  /** Begins to load what the first text needs, so that it waits less; of those that load anything. Fails never. */
  readonly warmUp?: (() => void) | undefined;
  close(): Promise<void>;
}

export interface EmbedOptions {
  readonly signal?: AbortSignal | undefined;
}
