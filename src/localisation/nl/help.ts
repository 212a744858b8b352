/** What Dateline does, and how to ask it. */
export const help = {
  hello: 'Hallo!',
  thanks: 'Graag gedaan.',
  about: 'Ik ben Dateline, een bot die het nieuws voor je heeft gelezen.',
  what: 'Ik beantwoord vragen over {{coverage}}. Bij elke bewering staan het medium, de datum en de precieze woorden waarop ze berust; wat niet in de berichtgeving staat, zeg ik niet.',
  ways: 'Je kunt me ook in een bericht noemen met een vraag, me rechtstreeks schrijven, of op een antwoord reageren om door te vragen.',
  short:
    'Vraag me iets over het nieuws dat ik heb gelezen: noem me in een bericht met een vraag, of gebruik /vraag. Met /hulp lees je meer.',
} as const;
