/** How a question was searched for and understood, and what was found. */
export const searches = {
  searched: 'Searched: {{parts}}',
  undatedLeftOut_one: '{{count, number}} undated article left out',
  undatedLeftOut_other: '{{count, number}} undated articles left out',
  undone: 'Undone: {{what}}',
  undoBy: '{{what}} (undo: {{name}})',
  nothing: 'Nothing in the coverage matches “{{query}}”.',
  more_one: '… and {{count, number}} more.',
  more_other: '… and {{count, number}} more.',
  without: 'Search without: {{what}}',
  withoutOneOf: 'Search without …',
  asItStands: 'Ask it as it stands',
  whatWasUnderstood: 'what was understood',
  readFrom: '‘{{text}}’',
} as const;
