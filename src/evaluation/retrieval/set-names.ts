/** Known by name; all but `sample` and `changing` are third-party texts that are read where they lie. */
export const SET_NAMES = ['sample', 'changing', 'meantime', 'ntrex', 'query-filters'] as const;

export type SetName = (typeof SET_NAMES)[number];
