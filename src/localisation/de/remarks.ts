/** Remarks beside what was found: what was done otherwise, and what may be missing. */
export const remarks = {
  old: 'Neuester Artikel hier: {{date, edtf}}; seitdem kann sich etwas geändert haben.',
  ofUnknownAge: 'Keiner dieser Artikel ist datiert, also muss das nicht mehr stimmen.',
  fallback:
    'Das Sprachmodell stand nicht zur Verfügung, darum sind das Sätze, wie sie veröffentlicht wurden.',
  unembedded:
    'Der Dienst, der Bedeutungen vergleicht, stand nicht zur Verfügung, darum wurde nur nach den Wörtern der Frage gesucht: Andere Wörter für dasselbe können übersehen worden sein.',
  unranked:
    'Das Modell, das Passagen ordnet, stand nicht zur Verfügung, darum stehen sie in der Reihenfolge der Suche.',
  brokeOff: 'Das Sprachmodell brach ab, darum kann der Antwort etwas fehlen.',
  dropped: 'Zu {{texts, quoted}} wurde nichts gefunden; die Suche ging ohne das weiter.',
  missed_one:
    'Vielleicht steht mehr in {{count, number}} Artikel in dieser Sprache: {{languages, languagesAnd}}; diese Suche findet ihn nur über Namen, Zahlen und gemeinsame Wörter.',
  missed_other:
    'Vielleicht steht mehr in {{count, number}} Artikeln in diesen Sprachen: {{languages, languagesAnd}}; diese Suche findet sie nur über Namen, Zahlen und gemeinsame Wörter.',
  missedAndOthers_one:
    'Vielleicht steht mehr in {{count, number}} Artikel in {{languages, languages}} und anderen Sprachen; diese Suche findet ihn nur über Namen, Zahlen und gemeinsame Wörter.',
  missedAndOthers_other:
    'Vielleicht steht mehr in {{count, number}} Artikeln in {{languages, languages}} und anderen Sprachen; diese Suche findet sie nur über Namen, Zahlen und gemeinsame Wörter.',
  lacking: 'Nichts von dem, was hier zitiert ist, spricht von {{words, quotedOr}}.',
  missing: 'Nicht in der Berichterstattung: {{what}}',
  someMissing: 'Die Berichterstattung beantwortet nur einen Teil der Frage.',
  moreEvents_one: '{{count, number}} weiteres Ereignis ist weggelassen; nenne das Thema genauer.',
  moreEvents_other:
    '{{count, number}} weitere Ereignisse sind weggelassen; nenne das Thema genauer.',
  supportIsOlder:
    'Was es stützt, ist älter ({{yes, edtf}}) als das, was ihm widerspricht ({{no, edtf}}).',
  contradictionIsOlder:
    'Was ihm widerspricht, ist älter ({{no, edtf}}) als das, was es stützt ({{yes, edtf}}).',
  onlyAlleged:
    'Die Berichterstattung sagt das nur als Behauptung oder aus ungenannter Quelle, und das stützt es nicht.',
  noArticlesThen:
    'Die Berichterstattung hat keinen Artikel von {{outlet}} aus dieser Zeit: Das Schweigen sagt nichts.',
} as const;
