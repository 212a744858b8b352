/** What went wrong, without its cause. */
export const failures = {
  timeLimit_one:
    'Das hat länger als {{count, number}} Sekunde gedauert, darum habe ich aufgehört. Versuch es mit weniger Wörtern oder mit einem Medium oder Daten.',
  timeLimit_other:
    'Das hat länger als {{count, number}} Sekunden gedauert, darum habe ich aufgehört. Versuch es mit weniger Wörtern oder mit einem Medium oder Daten.',
  closing:
    'Ich werde gerade neu gestartet und konnte nicht fertig werden. Frag bitte in einer Minute noch einmal.',
  provider:
    'Ein Dienst, den ich brauche, hat nicht geantwortet. Versuch es bitte in einer Minute noch einmal.',
  edition:
    'Ich kann die Berichterstattung gerade nicht öffnen. Wer mich betreibt, kann herausfinden, warum.',
  other:
    'Bei mir ist etwas schiefgegangen. Versuch es bitte noch einmal; bleibt es dabei, sag es denen, die mich betreiben.',
  withId: '{{what}} (Fehler {{id}})',
  notTaken:
    'Ich habe eine Antwort, aber Discord hat sie nicht angenommen. Versuch es bitte noch einmal.',
  unknownCommand: 'Diesen Befehl habe ich nicht mehr. /hilfe zeigt, welche ich habe.',
  olderVersion: 'Das gehört zu einer älteren Version von mir. Stell deine Frage bitte neu.',
  expired: 'Diese Antwort habe ich nicht mehr. Frag noch einmal, dann suche ich neu.',
} as const;
