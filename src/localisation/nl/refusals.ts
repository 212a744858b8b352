/** What cannot be done as asked, with what to do instead. */
export const refusals = {
  empty: 'Vraag me iets over de berichtgeving, in een of twee zinnen.',
  tooLong: 'Dat zijn {{length, number}} tekens; ik kan er {{most, number}} lezen. Maak het korter.',
  questionTooLong:
    'Die vraag heeft {{length, number}} tekens; ik kan er {{most, number}} lezen. Stel hem korter.',
  noWords: 'Ik heb een paar woorden nodig om naar te zoeken. Vraag me iets over de berichtgeving.',
  swapDates: 'Niets ligt zowel na {{after}} als voor {{before}}: verwissel de twee data.',
  swapFilter: '‘na {{after}}’ is later dan ‘voor {{before}}’: verwissel de twee.',
  twoDays:
    '‘{{typed}}’ kan op twee dagen slaan. Schrijf het jaar eerst, zoals 2021-01-06, of de maand in letters, zoals 6 jan 2021.',
  noDate:
    'Ik kan ‘{{typed}}’ niet als datum lezen. Schrijf 2021, 2021-01, 2021-01-06, januari 2021, 6 jan 2021 of vorige week.',
  noFilterDate:
    'Ik kan ‘{{typed}}’ niet als datum voor ‘{{name}}’ lezen: schrijf 2021, 2021-01 of 2021-01-06.',
  noDayOfAsking:
    'Ik kan ‘{{typed}}’ niet lezen als de dag van de vraag: schrijf een dag, zoals 2021-01-06.',
  outletDidYouMean:
    'De berichtgeving heeft geen medium met de naam ‘{{typed}}’. Bedoelde je {{near, or}}?',
  outletUnknown:
    'De berichtgeving heeft geen medium met de naam ‘{{typed}}’. Met /bronnen zie je welke er zijn.',
  outletNear:
    'Er is geen medium met de naam ‘{{name}}’ in de berichtgeving. Het lijkt op: {{outlets}}.',
  outletThereAre:
    'Er is geen medium met de naam ‘{{name}}’ in de berichtgeving. Er zijn: {{outlets}}.',
  outletNone:
    'Er is geen medium met de naam ‘{{name}}’ in de berichtgeving. Geen van de artikelen noemt een medium.',
  languageThereAre:
    'Geen artikel is in ‘{{typed}}’. Er zijn artikelen in: {{languages, languages}}.',
  languageNone: 'Geen artikel is in ‘{{typed}}’. Van geen artikel is de taal bekend.',
  detail: 'Schrijf detail:short, detail:normal of detail:long.',
  articleDidYouMean: 'Ik ken niet precies één artikel met deze woorden. Bedoelde je {{near, or}}?',
  articleUnknown: 'Ik ken geen artikel met deze woorden. Schrijf een paar woorden uit de kop.',
  sort: 'Schrijf {{sorts, or}}.',
  nothingStated: 'Dat bericht beweert niets dat ik in de berichtgeving kan opzoeken.',
  twoOutlets: 'Noem twee verschillende media om te vergelijken.',
  twoOutletOptions: 'Noem twee media om te vergelijken, als outlet_a:"…" outlet_b:"…".',
  undoUnknown:
    'Uit de vraag is niets begrepen als ‘{{id}}’. Je kunt ongedaan maken: {{known, quoted}}.',
  undoNothing:
    'Uit de vraag is niets begrepen als ‘{{id}}’. Er is niets begrepen: een optie die je gaf, maak je ongedaan door haar weg te laten.',
} as const;
