/** How much an answer says. */
export const DETAILS = ['short', 'normal', 'long'] as const;

export type Detail = (typeof DETAILS)[number];
