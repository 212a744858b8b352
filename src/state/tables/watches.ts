/** A channel in which new coverage of a topic is posted. */
export interface Watch {
  readonly id: number;
  readonly guildId: string;
  readonly channelId: string;
  readonly topic: string;
  /** Most articles posted within 24 hours. */
  readonly dailyCap: number;
}

/** Which channels watch which topics, and what was posted there already. */
export interface WatchesTable {
  /** One more; the same topic in the same channel takes the place of the one before. */
  add(watch: Omit<Watch, 'id'>): Promise<Watch>;
  /** Of one server, or (`null`) of all. */
  list(guildId: string | null): Promise<readonly Watch[]>;
  /** `false` when the server has no such watch. */
  remove(guildId: string, id: number): Promise<boolean>;
  /** Remembers that articles were posted for a watch. */
  savePosted(watchId: number, articleIds: readonly string[]): Promise<void>;
  /** Which of these articles were posted for a watch. */
  posted(watchId: number, articleIds: readonly string[]): Promise<ReadonlySet<string>>;
  countPostedSince(watchId: number, since: Date): Promise<number>;
}
