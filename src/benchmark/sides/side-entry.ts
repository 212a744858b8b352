/** What of the common work a side may not do; what others do not do either is `ranking`. */
export type Lack = 'words' | 'vectors' | 'filters' | 'ranking';

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

/** The work that others do as well: words and vectors together, by the index that Dateline has made. */
export const DATELINE_UNRANKED: SideEntry = {
  name: 'Dateline',
  module: 'dateline-unranked',
  lacks: ['ranking'],
};

/** What recall is measured against. */
export const EXACT_SCAN: SideEntry = { name: 'exact scan', module: 'exact', lacks: ['words'] };
