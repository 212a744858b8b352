/** Which part of a list, newest first. */
export interface PageRequest {
  /** Of one server, or (`null`) of all and of direct messages. */
  readonly guildId: string | null;
  /** How many newer ones are left out. */
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Of the whole list. */
  readonly total: number;
}
