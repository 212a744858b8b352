/** Why there is no answer, with what to do. */
export const abstentions = {
  noWords:
    'That has no word I could look for. Ask me who, what, when or how much, about something in the coverage.',
  unknownNames:
    'The coverage never mentions {{names, quotedOr}}, so it cannot answer this. If the spelling is off, please ask again.',
  silentOutlet:
    'Nothing from “{{outlet}}” in the coverage answers this. Others may have written about it: ask again without that outlet.',
  underFilter:
    'Nothing in the coverage under this filter answers it: {{filter, parts}}. Drop it to search the rest.',
  nothing: 'Nothing in the coverage answers this.',
  noLanguage: 'None of the coverage is in the language “{{language}}”.',
  noDates: 'None of the coverage is dated {{dates}}.',
  noneMeetsAll:
    'No article in the coverage meets all of the filters together. Drop one of them and ask again.',
  filterLanguage: 'language “{{language}}”',
  dates: '{{days, days}}',
  from: 'from {{date, edtf}}',
  until: 'until {{date, edtf}}',
} as const;
