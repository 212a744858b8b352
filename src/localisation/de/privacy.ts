/** What is kept of people, and how it is removed. */
export const privacy = {
  title: '**Was ich aufbewahre**',
  answers:
    '- Deine Fragen und meine Antworten, mit deiner Discord-ID, damit Schaltflächen und Nachfragen funktionieren.',
  gaps: '- Fragen, die ich nicht beantworten konnte, ohne deine ID. Wer einen Server verwaltet, sieht die dort öffentlich gestellten.',
  feedback:
    '- Ob du eine Antwort hilfreich fandest und warum, mit deiner ID. Wer den Server verwaltet, sieht es ohne deinen Namen.',
  quotas: '- Einen Tag lang, wann du etwas gefragt hast, um die Grenzen einzuhalten.',
  logged: '- Mein Protokoll enthält den Text der Fragen; so haben es meine Betreiber eingestellt.',
  notLogged: '- Der Text der Fragen kommt nicht in mein Protokoll.',
  model:
    '- Ein Sprachmodell schreibt meine Antworten: Es bekommt deine Frage und Passagen aus Artikeln, aber nicht, wer du bist.',
  days_one: 'Das alles lösche ich nach {{count, number}} Tag.',
  days_other: 'Das alles lösche ich nach {{count, number}} Tagen.',
  forEver: 'Ich bewahre das auf, bis es gelöscht wird.',
  ofYou: '**Von dir habe ich**',
  nothing: 'Von dir habe ich nichts.',
  countAnswers_one: '{{count, number}} Antwort',
  countAnswers_other: '{{count, number}} Antworten',
  countAsked_one: '{{count, number}} Frage, wie du sie gestellt hast',
  countAsked_other: '{{count, number}} Fragen, wie du sie gestellt hast',
  countGaps_one: '{{count, number}} Frage ohne Antwort',
  countGaps_other: '{{count, number}} Fragen ohne Antwort',
  countFeedback_one: '{{count, number}} Meinung zu einer Antwort',
  countFeedback_other: '{{count, number}} Meinungen zu Antworten',
  countQuotas_one: '{{count, number}} für die Grenzen gezählte Frage',
  countQuotas_other: '{{count, number}} für die Grenzen gezählte Fragen',
  forgetMe: 'Vergiss mich',
  sure: 'Soll ich dich vergessen? Schaltflächen unter deinen Antworten funktionieren dann nicht mehr, und Antworten darauf beginnen von vorn. Die Nachrichten in Discord bleiben: Lösche sie dort. Das lässt sich nicht rückgängig machen.',
  yes: 'Ja, vergiss mich',
  no: 'Nein, behalte es',
  forgotten: 'Ich habe dich vergessen. Gelöscht:',
} as const;
