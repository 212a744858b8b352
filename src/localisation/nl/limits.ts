/** Who is answered, and when. */
export const limits = {
  busy: 'Ik ben nog bezig met je vorige vraag. Vraag verder als je het antwoord hebt.',
  full: 'Er wachten nu te veel mensen op een antwoord. Probeer het over een paar minuten nog eens.',
  user: 'Dat waren veel vragen in korte tijd. Je kunt {{when}} weer iets vragen.',
  guild:
    'Deze server heeft zijn vragen voorlopig opgebruikt: ze worden per 24 uur geteld. Je kunt {{when}} weer iets vragen.',
  all: 'Ik heb zo veel vragen beantwoord als in 24 uur mag. Je kunt {{when}} weer iets vragen.',
  channel: 'In dit kanaal antwoord ik niet. Stel je vraag in {{channels, or}}.',
  role: 'Op deze server antwoord ik mensen met de rol {{roles, or}}. Vraag het aan wie de server beheert.',
  waiting_one: 'Er is nog {{count, number}} vraag voor je…',
  waiting_other: 'Er zijn nog {{count, number}} vragen voor je…',
  next: 'Jouw vraag is de volgende…',
  left_user: '**Jij** kunt nog {{left, number}} van {{most, number}} vragen per minuut stellen.',
  left_guild:
    '**Deze server** heeft nog {{left, number}} van {{most, number}} vragen per 24 uur over.',
  left_all:
    '**In totaal** zijn er nog {{left, number}} van {{most, number}} vragen per 24 uur over.',
  more: 'Er komt er {{when}} een bij.',
  none: 'Je kunt zo veel vragen als je wilt, één vraag tegelijk.',
} as const;
