import type { Grammar } from './grammar.ts';

/** How people ask about the coverage in Dutch. */
export const DUTCH: Grammar = {
  words: {
    opening:
      '(?:(?:en|maar|dus|hé|hoi|ok|oké)[, ]+)*(?:(?:kun|kan|wil) (?:je|u) (?:mij |me )?)?(?:zeg(?:gen)? (?:mij |me )?|vertel(?:len)? (?:mij |me )?)?',
    closing:
      ' (?:in|uit|van) (?:de|deze|alle|het|jouw|je) (?:berichtgeving|nieuws|artikelen|kranten|media|pers|verzameling|archief|index)| (?:tot nu toe|in totaal|ooit|er|precies|alsjeblieft)| (?:gepubliceerd|verschenen|geschreven)',
    article: '(?:nieuws)?artikel|(?:nieuws)?bericht|stuk|verhaal|vermelding',
    articles: '(?:nieuws)?artikel(?:en|s)|(?:nieuws)?berichten|stukken|verhalen',
    outlet: 'krant|medium|bron|nieuwsbron|nieuwssite|tijdschrift|blad|omroep|redactie|website',
    outlets:
      'kranten|media|mediums|bronnen|nieuwsbronnen|nieuwssites|tijdschriften|bladen|omroepen|redacties|websites|nieuwsmedia|nieuwsorganisaties',
    many: '(?:(?:van|de|andere|verschillende|aparte|unieke|nieuwe|recente) )*',
    there:
      '(?: (?:zijn|er|waren|bestaan|staan|zitten|heb|je|hebben|we|werden|heeft|verschenen|geschreven|gepubliceerd|schreef|schreven|publiceerde|plaatste|bracht|in de berichtgeving))*',
    about:
      '(?: die)? (?:over|noemen|noemden|vermelden|vermeldden|gaan over|gingen over|schrijven over|schreven over|bespreken|bespraken|bevatten|bevatten het woord|hebben het over|hadden het over|melden|meldden|berichten over|berichtten over|met)',
    mentioned:
      '(?:genoemd|vermeld|besproken|behandeld|gemeld|beschreven|voor|aan bod|ter sprake|in het nieuws|aan de orde)(?: (?:geweest|geworden|gekomen))?',
    be: '(?:wordt|worden|werd|werden|is|zijn|was|waren|komt|komen|kwam|kwamen|heeft|hebben)',
    tell: '(?:schreven over|schrijven over|schreef over|berichtten over|berichten over|berichtte over|meldden(?: dat)?|melden(?: dat)?|meldde(?: dat)?|noemen|noemden|noemde|vermelden|vermeldden|besteedden aandacht aan|brachten het (?:nieuws|verhaal)(?: over| van)?|schreven dat|berichtten dat|behandelden)',
    show: 'welke|noem|geef|toon|laat|lijst|zoek|vind|som|een lijst van|een lijst met|zijn er',
    some: '(?: (?:me|mij|ons|alle|de|een|lijst|van|met|eens|eventjes|andere|zien))*',
    first: '(?:het |de )?(?:allereerste|eerste|oudste|vroegste)',
    last: '(?:het |de )?(?:laatste|nieuwste|recentste|meest recente|jongste)',
  },
  frames: [
    [
      'count-articles',
      '(?:hoeveel|wat is het aantal|het aantal|aantal) <many><articles><there><about> <subject>',
    ],
    ['count-articles', 'hoeveel <many><articles> die <subject> (?:noemen|vermelden|bespreken)'],
    [
      'count-articles',
      '(?:hoeveel <many><articles> waarin|in hoeveel <many><articles>) (?:<be> )?<subject> (?:<be> )?(?:<mentioned>|voorkomt|voorkomen)(?: <be>)?',
    ],
    ['count-articles', '(?:hoe vaak|hoeveel keer) <be> <subject> <mentioned>'],
    ['count-articles', 'hoeveel <many>(?:(?:nieuws)?artikel(?:en|s)|nieuwsberichten)<there>'],
    [
      'first-mention',
      '(?:wat|welk|welke|toon|geef me|waar)(?: is| was| staat)? <first> <article> (?:over|van|waarin|dat|met) (?:<subject>)(?: (?:wordt|werd|worden|werden))?(?: <mentioned>| noemt| noemde| noemen)?',
    ],
    [
      'last-mention',
      '(?:wat|welk|welke|toon|geef me|waar)(?: is| was| staat)? <last> <article> (?:over|van|waarin|dat|met) (?:<subject>)(?: (?:wordt|werd|worden|werden))?(?: <mentioned>| noemt| noemde| noemen)?',
    ],
    [
      'first-mention',
      '(?:wanneer|waar) <be> <subject> (?:voor het eerst|als eerste|het eerst) <mentioned>',
    ],
    [
      'last-mention',
      '(?:wanneer|waar) <be> <subject> (?:voor het laatst|als laatste|het laatst) <mentioned>',
    ],
    [
      'first-mention',
      'wanneer (?:schreef|schreven|berichtte|berichtten|noemde|noemden|meldde|meldden)(?: de (?:kranten|media|pers))? voor het eerst (?:over )?<subject>',
    ],
    [
      'last-mention',
      'wanneer (?:schreef|schreven|berichtte|berichtten|noemde|noemden|meldde|meldden)(?: de (?:kranten|media|pers))? voor het laatst (?:over )?<subject>',
    ],
    [
      'first-mention',
      '(?:wie|welke? <outlet>|waar) (?:meldde|schreef|berichtte|noemde|bracht|vermeldde) (?:als eerste|als eerst|het eerst|voor het eerst)(?: (?:over|dat|het nieuws over|het nieuws van|het nieuws dat))? <subject>',
    ],
    [
      'first-mention',
      '(?:wie|welke? <outlet>) (?:meldde|schreef over|berichtte over|noemde|vermeldde)(?: dat)? <subject> (?:als eerste|als eerst|het eerst|voor het eerst)',
    ],
    [
      'first-mention',
      '(?:wie|welke? <outlet>) was de eerste (?:<outlet> )?die (?:over )?<subject> (?:meldde|schreef|berichtte|noemde|bracht|vermeldde)',
    ],
    ['count-outlets', 'hoeveel <many><outlets>(?: hebben)? <tell> <subject>'],
    [
      'count-outlets',
      'hoeveel <many><outlets> (?:hebben|heeft) (?:over )?<subject> (?:geschreven|bericht|gemeld|genoemd|vermeld)',
    ],
    ['list-outlets', '(?:<show>)<some> <outlets>(?: die)? <tell> <subject>'],
    [
      'list-outlets',
      '(?:<show>)<some> <outlets>(?: die)?(?: (?:hebben|heeft))? (?:over )?<subject> (?:geschreven hebben|geschreven|bericht hebben|bericht|gemeld|genoemd|vermeld|schreven|berichtten|noemen|noemden|melden|meldden)',
    ],
    [
      'list-outlets',
      'wie (?:anders |nog meer |allemaal )?(?:(?:schreef|schreven|berichtte|berichtten) (?:er )?over <subject>)',
    ],
    ['list-articles', '(?:<show>)<some> <articles>(?: zien)?<there><about> <subject>(?: zien)?'],
    [
      'list-articles',
      '(?:<show>)<some> <articles> waarin <subject> (?:<be> )?(?:<mentioned>|voorkomt|voorkomen)(?: <be>)?',
    ],
    [
      'list-articles',
      '(?:noem|geef|toon|lijst)<some> <articles>|welke <articles> (?:zijn er|heb je|staan er)',
    ],
    [
      'list-articles',
      '(?:wat is (?:het |er )?(?:(?:laatste|recentste|nieuwste) nieuws|nieuws?)|(?:het )?(?:laatste|nieuwste) nieuws|(?:is er )?(?:nog )?(?:iets )?nieuws?|wat speelt er|(?:geef|toon) (?:mij |me |ons )?het (?:laatste )?nieuws)(?: vandaag| nu)?',
    ],
    [
      'describe-coverage',
      'wat (?:zit|staat|is) er(?: allemaal)? in (?:de berichtgeving|het archief|de verzameling|de index)',
    ],
    [
      'describe-coverage',
      'waaruit bestaat de (?:berichtgeving|verzameling)|wat heb je(?: allemaal)? gelezen',
    ],
    [
      'describe-coverage',
      '(?:welke|noem|geef|toon|hoeveel)<some> <many><outlets>(?: (?:zijn er|er zijn|heb je|ken je|lees je|hebben we|zitten er|staan er|zitten|staan|zijn))*',
    ],
  ],
};
