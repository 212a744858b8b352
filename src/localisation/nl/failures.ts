/** What went wrong, without its cause. */
export const failures = {
  timeLimit_one:
    'Dat duurde langer dan {{count, number}} seconde, dus ben ik gestopt. Probeer het met minder woorden, of met een medium of data.',
  timeLimit_other:
    'Dat duurde langer dan {{count, number}} seconden, dus ben ik gestopt. Probeer het met minder woorden, of met een medium of data.',
  closing: 'Ik word opnieuw gestart en kon het niet afmaken. Vraag het over een minuut nog eens.',
  provider:
    'Een dienst waar ik van afhankelijk ben, gaf geen antwoord. Probeer het over een minuut nog eens.',
  edition: 'Ik kan de berichtgeving nu niet openen. Wie mij beheert, kan uitzoeken waarom.',
  other:
    'Er ging bij mij iets mis. Probeer het nog eens; blijft het misgaan, vertel het dan aan wie mij beheert.',
  withId: '{{what}} (fout {{id}})',
  notTaken: 'Ik heb een antwoord, maar Discord nam het niet aan. Probeer het nog eens.',
  unknownCommand: 'Deze opdracht heb ik niet meer. Met /hulp zie je welke ik heb.',
  olderVersion: 'Dat hoort bij een oudere versie van mij. Stel je vraag opnieuw.',
  expired: 'Dat antwoord heb ik niet meer. Vraag het opnieuw, dan zoek ik het nog eens op.',
} as const;
