/** What cannot be done as asked, with what to do instead. */
export const refusals = {
  empty: 'Frag mich etwas zur Berichterstattung, in ein oder zwei Sätzen.',
  tooLong: 'Das sind {{length, number}} Zeichen; ich kann {{most, number}} lesen. Bitte kürze es.',
  questionTooLong:
    'Diese Frage hat {{length, number}} Zeichen; ich kann {{most, number}} lesen. Bitte frag kürzer.',
  noWords:
    'Ich brauche ein paar Wörter, nach denen ich suchen kann. Frag mich etwas zur Berichterstattung.',
  swapDates:
    'Nichts liegt zugleich nach {{after}} und vor {{before}}: Vertausche die beiden Daten.',
  swapFilter: '„nach {{after}}“ ist später als „vor {{before}}“: Vertausche die beiden.',
  twoDays:
    '„{{typed}}“ kann zwei Tage meinen. Schreib das Jahr zuerst, wie in 2021-01-06, oder den Monat in Buchstaben, wie in 6. Jan. 2021.',
  noDate:
    'Ich kann „{{typed}}“ nicht als Datum lesen. Schreib 2021, 2021-01, 2021-01-06, Januar 2021, 6. Januar 2021 oder letzte Woche.',
  noFilterDate:
    'Ich kann „{{typed}}“ nicht als Datum für „{{name}}“ lesen: Schreib 2021, 2021-01 oder 2021-01-06.',
  noDayOfAsking:
    'Ich kann „{{typed}}“ nicht als Tag der Frage lesen: Schreib einen Tag, etwa 2021-01-06.',
  outletDidYouMean:
    'Die Berichterstattung hat kein Medium namens „{{typed}}“. Meintest du {{near, or}}?',
  outletUnknown:
    'Die Berichterstattung hat kein Medium namens „{{typed}}“. /quellen zeigt, welche es gibt.',
  outletNear:
    'In der Berichterstattung gibt es kein Medium namens „{{name}}“. Ähnlich: {{outlets}}.',
  outletThereAre:
    'In der Berichterstattung gibt es kein Medium namens „{{name}}“. Es gibt: {{outlets}}.',
  outletNone:
    'In der Berichterstattung gibt es kein Medium namens „{{name}}“. Keiner ihrer Artikel nennt ein Medium.',
  languageThereAre:
    'Kein Artikel ist in „{{typed}}“. Es gibt Artikel in: {{languages, languages}}.',
  languageNone: 'Kein Artikel ist in „{{typed}}“. Von keinem ist die Sprache bekannt.',
  detail: 'Schreib detail:short, detail:normal oder detail:long.',
  articleDidYouMean:
    'Mit diesen Wörtern kenne ich nicht genau einen Artikel. Meintest du {{near, or}}?',
  articleUnknown:
    'Mit diesen Wörtern kenne ich keinen Artikel. Schreib ein paar Wörter seiner Überschrift.',
  sort: 'Schreib {{sorts, or}}.',
  nothingStated:
    'Diese Nachricht sagt nichts aus, was ich in der Berichterstattung nachsehen könnte.',
  twoOutlets: 'Nenne zwei verschiedene Medien zum Vergleich.',
  twoOutletOptions: 'Nenne zwei Medien zum Vergleich, als outlet_a:"…" outlet_b:"…".',
  undoUnknown:
    'In der Frage wurde nichts als „{{id}}“ verstanden. Rückgängig machen kannst du: {{known, quoted}}.',
  undoNothing:
    'In der Frage wurde nichts als „{{id}}“ verstanden. Es wurde gar nichts verstanden: Eine Option, die du angegeben hast, machst du rückgängig, indem du sie weglässt.',
} as const;
