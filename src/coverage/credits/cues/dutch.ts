import { cuesFrom, WHO } from './cues.ts';

const TELL =
  'vertelt|vertelde|vertellen|vertelden|zegt|zei|zeggen|zeiden|verklaart|verklaarde|verklaren|klinkt|klonk|vervolgt|vervolgde|onthult|onthulde|bevestigt|bevestigde|weet|wist|stelt|stelde|liet|laat|verklapt|verklapte|fluistert|fluisterde|meldt|meldde|reageert|reageerde|voegt|sprak|spreekt|praat|praatte|legt|klapte|geeft|gaf|noemt|noemde|aldus';

/** How Dutch credits an outlet. */
export const DUTCH = cuesFrom({
  told: [
    'vertelt|vertelde|vertelden',
    String.raw`(?:${TELL}|verteld|gezegd|verklaard|bevestigd|onthuld)${WHO}\s+(?:aan|tegen|tegenover|in|bij|op|met)`,
    String.raw`in\s+gesprek\s+met|(?:interview|gesprek|vraaggesprek)\s+(?:met|in|aan|bij|voor)|tegenover|te\s+gast\s+bij`,
    String.raw`bron(?:nen)?\s+(?:van|bij)`,
  ],
  report: [
    'volgens|aldus|dixit|zo|naar\\s+verluidt\\s+in',
    String.raw`(?:zei|zeiden|schrijft|schreef|schrijven|schreven|meldt|meldde|melden|meldden|bericht|berichtte|berichten|weet|wist|weten|onthult|onthulde|zegt|stelt|stelde|noteert|claimt|beweert|beweerde|verneemt|vernam|publiceert)(?:\s+(?:ook|verder|onder\s+meer|dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren))?`,
    String.raw`(?:gemeld|bericht|geschreven|onthuld|gepubliceerd|beschreven|ingezien)\s+(?:door|in)|blijkt\s+uit\s+(?:onderzoek|berichtgeving|een\s+artikel)\s+van`,
    String.raw`(?:artikel|bericht|onderzoek|verhaal|reportage|berichtgeving)\s+(?:van|in|door|uit)`,
  ],
  cited: [
    String.raw`citeert|citeerde|citeren|onder\s+verwijzing\s+naar|op\s+gezag\s+van|verwijst\s+naar|(?:beroept|baseert)\s+zich\s+op`,
  ],
  relay: ['(?:geciteerd|overgenomen)\\s+(?:door|in)|via'],
  reports:
    'schrijft|schreef|schrijven|schreven|meldt|meldde|melden|meldden|bericht|berichtte|berichten|weet(?:\\s+te\\s+(?:melden|vertellen))?|weten|stelt|stelde|zegt|zei|onthult|onthulde|onthullen|citeert|citeerde|beweert|beweerde|beweren|vernomen|verneemt|gemeld|geschreven|noteert|claimt|publiceert|publiceerde|spreekt\\s+van',
  wasTold: 'sprak\\s+met|spreekt\\s+met|vernam',
  around: {
    before: '(?:aan|tegen|tegenover|bij|in)',
    after:
      'vertelt|vertelde|vertelden|vertellen|zei|zegt|zeiden|zeggen|verklaarde|verklaart|bevestigde|bevestigt|onthulde|onthult|liet\\s+weten|laat\\s+weten|toegaf|verklapte|heeft\\s+verteld|gezegd|verteld|bevestigd',
  },
  outlets:
    'magazine|tijdschrift|krant|dagblad|weekblad|roddelblad|blad|nieuwssite|site|website|zender|omroep|persbureau|nieuwsagentschap|medium|podcast|televisiezender|radiozender|programma|roddelsite',
  the: 'het|de|dat|die|deze',
  sources: 'bron|bronnen|insider|insiders|ingewijde|ingewijden|tipgever',
  a: 'een|één|nog\\s+een|meerdere|verschillende|twee|drie|anonieme|enkele|andere',
  tell: TELL,
  between:
    'verder|ook|nog|eerder|zelf|nu|al|exclusief|daarentegen|intussen|inmiddels|heeft|had|hebben|op\\s+\\p{L}+|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren',
  implies: String.raw`\b(?:magazine|tijdschrift|krant|dagblad|weekblad|roddelblad|nieuwssite|roddelsite|omroep|persbureau|blad|website|podcast|(?:[Bb]ron|[Ii]nsider|[Ii]ngewijde)\s+(?:aan|tegen|tegenover))\s+`,
  clause: 'dat|zoals|omdat|toen|terwijl|nadat|voordat|als|want|maar|die|of|waarop|wat',
});
