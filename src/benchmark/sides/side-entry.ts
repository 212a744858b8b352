/** What of the common work a side may not do. */
export type Lack = 'words' | 'vectors' | 'filters';

/** A side as it is listed: what it is called, and where its code is. */
export interface SideEntry {
  readonly name: string;
  /** The name of a side of Dateline's own, or the address of a module whose default export is a side. */
  readonly module: string;
  /** Nothing for a side that does all of the work. */
  readonly lacks: readonly Lack[];
}

/** Dateline itself. */
export const DATELINE: SideEntry = { name: 'Dateline', module: 'dateline', lacks: [] };

/** What recall is measured against. */
export const EXACT_SCAN: SideEntry = { name: 'exact scan', module: 'exact', lacks: ['words'] };
