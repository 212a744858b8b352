/** How far an index is. */
export interface ReindexProgress {
  readonly step: 'reading' | 'downloading' | 'embedding';
  readonly done: number;
  readonly total: number;
}

/** What an index has changed. */
export interface ReindexReport {
  /** Articles of the edition in force. */
  readonly articles: number;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /** What could not be read. */
  readonly skipped: number;
  readonly seconds: number;
}

/** What those who run a server may see and do of the installation. */
export interface Operations {
  /** Bytes of the data folder. */
  diskBytes(): Promise<number>;
  /**
   * Reads the coverage again and publishes it; the bot answers meanwhile.
   * @returns `null` when that is being done already, here or in another process
   * @throws DatelineError that says what is wrong
   */
  reindex(onProgress: (progress: ReindexProgress) => void): Promise<ReindexReport | null>;
}
