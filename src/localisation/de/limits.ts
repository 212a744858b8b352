/** Who is answered, and when. */
export const limits = {
  busy: 'Ich beantworte noch deine letzte Frage. Frag bitte weiter, wenn du die Antwort hast.',
  full: 'Gerade warten zu viele auf eine Antwort. Versuch es bitte in ein paar Minuten noch einmal.',
  user: 'Das waren viele Fragen in kurzer Zeit. Du kannst {{when}} wieder fragen.',
  guild:
    'Dieser Server hat seine Fragen vorerst aufgebraucht: Gezählt wird über 24 Stunden. Du kannst {{when}} wieder fragen.',
  all: 'Ich habe so viele Fragen beantwortet, wie ich in 24 Stunden darf. Du kannst {{when}} wieder fragen.',
  channel: 'In diesem Kanal antworte ich nicht. Frag mich bitte in {{channels, or}}.',
  role: 'Auf diesem Server antworte ich allen mit der Rolle {{roles, or}}. Wende dich an die, die ihn verwalten.',
  waiting_one: 'Vor deiner kommt noch {{count, number}} Frage …',
  waiting_other: 'Vor deiner kommen noch {{count, number}} Fragen …',
  next: 'Deine Frage ist als nächste dran …',
  left_user: '**Du** kannst noch {{left, number}} von {{most, number}} Fragen pro Minute stellen.',
  left_guild:
    '**Dieser Server** hat noch {{left, number}} von {{most, number}} Fragen in 24 Stunden übrig.',
  left_all:
    '**Insgesamt** sind noch {{left, number}} von {{most, number}} Fragen in 24 Stunden übrig.',
  more: 'Eine weitere gibt es {{when}}.',
  none: 'Du kannst fragen, so viel du willst, eine Frage nach der anderen.',
} as const;
