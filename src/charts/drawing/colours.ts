/**
 * Sky blue and orange are of the palette that people with any colour vision tell apart: Okabe & Ito, "Color Universal
 * Design", 2008 (https://jfly.uni-koeln.de/color/). What they mean is told by shape as well: filled, hollow, dashed.
 * A background of its own makes the picture the same on a light theme and on a dark one.
 */
export const COLOURS = {
  background: '#1e1f22',
  text: '#f2f3f5',
  faint: '#b5bac1',
  line: '#4e5058',
  articles: '#56b4e9',
  others: '#b5bac1',
  spans: '#e69f00',
} as const;
