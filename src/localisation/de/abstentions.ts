/** Why there is no answer, with what to do. */
export const abstentions = {
  noWords:
    'Darin ist kein Wort, nach dem ich suchen könnte. Frag mich wer, was, wann oder wie viel, zu etwas in der Berichterstattung.',
  unknownNames:
    'Die Berichterstattung erwähnt {{names, quotedOr}} nirgends und kann das darum nicht beantworten. Stimmt die Schreibweise nicht, frag bitte noch einmal.',
  silentOutlet:
    'Nichts von „{{outlet}}“ in der Berichterstattung beantwortet das. Andere haben vielleicht darüber geschrieben: Frag noch einmal ohne dieses Medium.',
  underFilter:
    'Nichts in der Berichterstattung unter diesem Filter beantwortet das: {{filter, parts}}. Lass ihn weg, um im Rest zu suchen.',
  nothing: 'Nichts in der Berichterstattung beantwortet das.',
  noLanguage: 'Nichts in der Berichterstattung ist in der Sprache „{{language}}“.',
  noDates: 'Nichts in der Berichterstattung hat dieses Datum: {{dates}}.',
  noneMeetsAll:
    'Kein Artikel in der Berichterstattung erfüllt alle Filter zugleich. Lass einen weg und frag noch einmal.',
  filterLanguage: 'Sprache „{{language}}“',
  dates: '{{days, days}}',
  from: 'ab {{date, edtf}}',
  until: 'bis {{date, edtf}}',
} as const;
