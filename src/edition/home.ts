import type { Article } from '../coverage/article.ts';
import type { EditionError } from '../errors.ts';
import type { ChangeCounts } from './changes.ts';
import type { Edition } from './edition.ts';
import type { OutdatedEdition } from './outdated.ts';
import type { PublishRequest, PublishResult } from './publishing.ts';

/** A published edition that is still kept. */
export interface EditionListing {
  readonly id: string;
  /** Whether it is the one in force. */
  readonly current: boolean;
}

export interface OpenOptions {
  /** Of the embedder whose vectors will be searched for. */
  readonly fingerprint: string;
}

/**
 * Where editions are kept: folders of this machine, or a database. Every failure is an EditionError or a
 * DatabaseError that names the place and what mends it.
 */
export interface EditionHome {
  /** Where that is, for people; without a password. */
  readonly place: string;
  /** The id of the edition in force; `null` when none was ever published. */
  current(): Promise<string | null>;
  /** The edition in force where an older version of Dateline has built it, so that it has to be built again. */
  outdated(): Promise<OutdatedEdition | null>;
  /** What is said when there is none. */
  missing(): EditionError;
  /**
   * Opens a published edition after checking that it is whole and made for this embedder.
   * @throws EditionError
   */
  open(id: string, options: OpenOptions): Promise<Edition>;
  /** The editions that are kept, newest first. */
  list(): Promise<readonly EditionListing[]>;
  /**
   * Publishes the next edition, unless nothing changed. It is put in force in one step: whatever happens before, the
   * last edition stays in force.
   * @throws EditionBusyError while another process is publishing
   */
  publish(request: PublishRequest): Promise<PublishResult>;
  /** What publishing these articles would change, and the edition in force now; `null` when there is none. */
  preview(
    articles: readonly Article[],
  ): Promise<ChangeCounts & { readonly edition: string | null }>;
  /**
   * Puts the edition in force that was in force before, or else the newest sound one that is older.
   * @returns its id
   * @throws EditionError when there is none to return to, or another process is publishing
   */
  rollback(now?: Date): Promise<string>;
  close(): Promise<void>;
}
