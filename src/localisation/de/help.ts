/** What Dateline does, and how to ask it. */
export const help = {
  hello: 'Hallo!',
  thanks: 'Gern geschehen.',
  about: 'Ich bin Dateline, ein Bot, der die Nachrichten für dich gelesen hat.',
  what: 'Ich beantworte Fragen zu {{coverage}}. Bei jeder Aussage stehen das Medium, das Datum und der genaue Wortlaut, auf den sie sich stützt; was nicht in der Berichterstattung steht, sage ich nicht.',
  ways: 'Du kannst mich auch mit einer Frage erwähnen, mir direkt schreiben oder auf eine Antwort antworten, um weiterzufragen.',
  short:
    'Frag mich etwas zu den Nachrichten, die ich gelesen habe: Erwähne mich mit einer Frage oder nimm /frage. Mehr sagt dir /hilfe.',
} as const;
