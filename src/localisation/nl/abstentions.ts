/** Why there is no answer, with what to do. */
export const abstentions = {
  noWords:
    'Daar zit geen woord in waar ik naar kan zoeken. Vraag me wie, wat, wanneer of hoeveel, over iets in de berichtgeving.',
  unknownNames:
    'De berichtgeving noemt {{names, quotedOr}} nergens en kan dit dus niet beantwoorden. Klopt de spelling niet, vraag het dan opnieuw.',
  silentOutlet:
    'Niets van ‘{{outlet}}’ in de berichtgeving beantwoordt dit. Andere media schreven er misschien over: vraag het opnieuw zonder dat medium.',
  underFilter:
    'Niets in de berichtgeving onder dit filter beantwoordt het: {{filter, parts}}. Laat het weg om in de rest te zoeken.',
  nothing: 'Niets in de berichtgeving beantwoordt dit.',
  noLanguage: 'Niets in de berichtgeving is in de taal ‘{{language}}’.',
  noDates: 'Niets in de berichtgeving heeft deze datum: {{dates}}.',
  noneMeetsAll:
    'Geen artikel in de berichtgeving voldoet aan alle filters samen. Laat er een weg en vraag het opnieuw.',
  filterLanguage: 'taal ‘{{language}}’',
  dates: '{{days, days}}',
  from: 'vanaf {{date, edtf}}',
  until: 'tot en met {{date, edtf}}',
} as const;
