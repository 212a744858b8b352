/** What was understood of a question. */
export const understood = {
  onlyOutlet: 'Only articles of {{outlet}}',
  notOutlet: 'No articles of {{outlet}}',
  published: 'Published {{days, days}}',
  publishedFrom: 'Published on or after {{date, edtf}}',
  publishedUntil: 'Published on or before {{date, edtf}}',
  preferred: 'Articles of {{days, days}} are preferred',
  preferredFrom: 'Articles from {{date, edtf}} on are preferred',
  preferredUntil: 'Articles up to {{date, edtf}} are preferred',
  onlyLanguage: 'Only articles in {{language, language}}',
  newest: 'How things are now: the newest of equally good articles come first',
  counted: 'Counted in the index',
  readAs: 'Read as: {{question}}',
  because: '{{what}}, because you wrote ‘{{words}}’',
} as const;
