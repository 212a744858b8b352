/** Remarks beside what was found: what was done otherwise, and what may be missing. */
export const remarks = {
  old: 'The newest article here is of {{date, edtf}}; things may have changed since.',
  ofUnknownAge: 'None of these articles is dated, so this may no longer hold.',
  fallback: 'The language model could not be used, so these are sentences as published.',
  unembedded:
    'The service that compares meanings could not be used, so only the words of the question were searched: other words for the same may have been missed.',
  unranked:
    'The model that ranks passages could not be used, so they stand in the order of the search.',
  brokeOff: 'The language model broke off, so the answer may lack something.',
  dropped: 'Nothing was found for {{texts, quoted}}; the search went on without it.',
  missed_one:
    '{{count, number}} article in {{languages, languagesAnd}} may hold more; this search finds them only by names, numbers and common words.',
  missed_other:
    '{{count, number}} articles in {{languages, languagesAnd}} may hold more; this search finds them only by names, numbers and common words.',
  missedAndOthers_one:
    '{{count, number}} article in {{languages, languages}} and other languages may hold more; this search finds them only by names, numbers and common words.',
  missedAndOthers_other:
    '{{count, number}} articles in {{languages, languages}} and other languages may hold more; this search finds them only by names, numbers and common words.',
  lacking: 'Nothing quoted here speaks of {{words, quotedOr}}.',
  missing: 'Not in the coverage: {{what}}',
  someMissing: 'The coverage answers only a part of the question.',
  moreEvents_one: '{{count, number}} more event is left out; name the topic more closely.',
  moreEvents_other: '{{count, number}} more events are left out; name the topic more closely.',
  supportIsOlder:
    'What supports it is older ({{yes, edtf}}) than what contradicts it ({{no, edtf}}).',
  contradictionIsOlder:
    'What contradicts it is older ({{no, edtf}}) than what supports it ({{yes, edtf}}).',
  onlyAlleged:
    'The coverage tells this only as an allegation or from an unnamed source, which is no support.',
  noArticlesThen:
    'The coverage has no article of {{outlet}} from that time: its silence says nothing.',
} as const;
