import type { Grammar } from './grammar.ts';

/** How people ask about the coverage in German. */
export const GERMAN: Grammar = {
  words: {
    opening:
      '(?:(?:und|aber|also|ok|bitte)[, ]+)*(?:(?:kannst|könntest) du (?:mir )?(?:bitte )?(?:sagen,? )?)?(?:sag(?:e)? mir,? )?',
    closing:
      ' (?:in|aus|im) (?:der|den|dieser|allen|dem) (?:berichterstattung|nachrichten|artikeln|zeitungen|medien|presse|sammlung|archiv|index)| (?:bisher|insgesamt|jemals|genau|bitte|eigentlich)| (?:veröffentlicht|erschienen|geschrieben)',
    article: 'artikel|bericht|beitrag|meldung|nachricht|erwähnung',
    articles:
      'artikel|artikeln|(?:zeitungs|nachrichten)artikeln?|berichten?|beiträgen?|meldungen|nachrichten',
    outlet: 'zeitung|medium|quelle|magazin|sender|zeitschrift|redaktion|blatt|website',
    outlets:
      'zeitungen|medien|quellen|magazine|sender|zeitschriften|redaktionen|blätter|websites|nachrichtenseiten',
    many: '(?:(?:der|von|den|andere[nr]?|verschiedene[nr]?|neue[nr]?|weitere[nr]?|aktuelle[nr]?) )*',
    there:
      '(?: (?:gibt|es|gab|sind|waren|wurden|haben|hat|hast|du|wir|stehen|existieren|erschienen|veröffentlichte|schrieb|brachte|in der berichterstattung))*',
    about:
      ',?(?: die| welche)? (?:über|zu|zum|zur|erwähnen|erwähnten|nennen|nannten|behandeln|behandelten|handeln von|handelten von|berichten über|berichteten über|schreiben über|schrieben über|enthalten|mit|melden|meldeten)',
    mentioned:
      '(?:erwähnt|genannt|behandelt|gemeldet|berichtet|besprochen|vor|in den nachrichten|in der presse)(?: worden)?',
    be: '(?:wird|werden|wurde|wurden|ist|sind|war|waren|kommt|kommen|kam|kamen|hat|haben)',
    tell: '(?:(?:berichteten|berichten|berichtete|berichtet|schrieben|schreiben|schrieb) (?:über|von|vom)|(?:berichteten|berichten|meldeten|melden|schrieben),? dass|erwähnen|erwähnten|erwähnte|nannten|nennen|meldeten|melden|meldete|brachten die (?:nachricht|geschichte)(?: über| von)?|behandelten)',
    show: 'welche[nrs]?|zeig(?:e|t)?|liste|nenne?|gib|finde|such(?:e)?|eine liste (?:der|von|aller)|gibt es',
    some: '(?: (?:mir|uns|alle|die|der|eine|liste|von|aller|auf|andere[nr]?))*',
    first: '(?:der |die |das )?(?:allererste|erste|früheste|älteste)[nrs]?',
    last: '(?:der |die |das )?(?:letzte|neueste|neuste|jüngste|aktuellste)[nrs]?',
  },
  frames: [
    [
      'count-articles',
      '(?:wie ?viele|(?:die )?anzahl (?:der|an)|wie hoch ist die anzahl der) <many><articles><there><about> <subject>',
    ],
    ['count-articles', 'wie ?viele <many><articles>,? die <subject> (?:erwähnen|nennen|behandeln)'],
    ['count-articles', 'in wie ?vielen <many><articles> <be> (?:über )?<subject> <mentioned>'],
    ['count-articles', '(?:wie oft|wie häufig) <be> (?:über )?<subject> <mentioned>'],
    ['count-articles', 'wie ?viele <many>(?:artikel|(?:zeitungs|nachrichten)artikel)<there>'],
    [
      'first-mention',
      '(?:was|welche[rs]?|wo|zeig mir|nenne mir)(?: ist| war| steht)? <first> <article> (?:über|zu|zum|zur|von|mit|in dem|in der) <subject>(?: (?:erwähnt|genannt)(?: wird| wurde)?)?',
    ],
    [
      'last-mention',
      '(?:was|welche[rs]?|wo|zeig mir|nenne mir)(?: ist| war| steht)? <last> <article> (?:über|zu|zum|zur|von|mit|in dem|in der) <subject>(?: (?:erwähnt|genannt)(?: wird| wurde)?)?',
    ],
    [
      'first-mention',
      '(?:wann|wo) <be> (?:über )?<subject> (?:zum ersten mal|erstmals|zuerst|das erste mal) <mentioned>',
    ],
    [
      'last-mention',
      '(?:wann|wo) <be> (?:über )?<subject> (?:zum letzten mal|zuletzt|das letzte mal) <mentioned>',
    ],
    [
      'first-mention',
      'wann (?:berichtete|berichteten|schrieb|schrieben|erwähnte|erwähnten|meldete|meldeten)(?: die (?:zeitungen|medien|presse))? (?:zum ersten mal|erstmals|zuerst) (?:über )?<subject>',
    ],
    [
      'last-mention',
      'wann (?:berichtete|berichteten|schrieb|schrieben|erwähnte|erwähnten|meldete|meldeten)(?: die (?:zeitungen|medien|presse))? (?:zum letzten mal|zuletzt) (?:über )?<subject>',
    ],
    [
      'first-mention',
      '(?:wer|welche[rs]? <outlet>) (?:hat )?(?:(?:berichtete|meldete|schrieb|erwähnte|nannte) )?(?:als erste[rs]?|zuerst|zum ersten mal|erstmals)(?: (?:über|von|vom|dass))? <subject>(?: (?:berichtet|gemeldet|geschrieben|erwähnt))?',
    ],
    [
      'first-mention',
      '(?:wer|welche[rs]? <outlet>) (?:hat )?(?:(?:berichtete|meldete|schrieb|erwähnte|nannte) )?(?:(?:über|von|vom) )?<subject> (?:als erste[rs]?|zuerst|zum ersten mal|erstmals)(?: (?:berichtet|gemeldet|geschrieben|erwähnt))?',
    ],
    ['count-outlets', 'wie ?viele <many><outlets> <tell> <subject>'],
    [
      'count-outlets',
      'wie ?viele <many><outlets> haben (?:über )?<subject> (?:berichtet|geschrieben|erwähnt|gemeldet)',
    ],
    ['list-outlets', '(?:<show>)<some> <outlets>,?(?: die)? <tell> <subject>'],
    [
      'list-outlets',
      '(?:<show>)<some> <outlets>,?(?: die)?(?: haben)? (?:(?:über|von|vom) )?<subject> (?:berichtet|berichtet haben|geschrieben|geschrieben haben|erwähnt|erwähnt haben|gemeldet|berichten|berichteten|schrieben|erwähnen)',
    ],
    [
      'list-outlets',
      'wer (?:noch |alles |sonst )?(?:noch )?(?:berichtete|schrieb|berichteten|schrieben) (?:noch )?(?:über|von|vom) <subject>',
    ],
    ['list-outlets', 'wer hat (?:noch |alles |sonst )?über <subject> (?:berichtet|geschrieben)'],
    ['list-articles', '(?:<show>)<some> <articles><there><about> <subject>(?: auf)?'],
    [
      'list-articles',
      '(?:<show>)<some> <articles>, (?:die|in denen) <subject> (?:erwähnen|nennen|erwähnt wird|vorkommt|vorkommen)',
    ],
    [
      'list-articles',
      '(?:zeige?|liste|nenne|gib)<some> <articles>(?: auf)?|welche artikel (?:gibt es|hast du)',
    ],
    [
      'list-articles',
      "(?:was gibt(?:['’]s| es) (?:neues|für neuigkeiten)|was ist (?:neu|das neueste|los)|(?:die )?(?:neuesten|letzten|aktuellen) (?:nachrichten|meldungen|neuigkeiten)|gibt es (?:etwas neues|was neues|neuigkeiten)|zeige? (?:mir |uns )?die (?:neuesten )?nachrichten)(?: heute| jetzt)?",
    ],
    [
      'describe-coverage',
      'was (?:ist|steht|steckt) (?:alles )?in (?:der berichterstattung|dem archiv|der sammlung|dem index)|was hast du(?: alles)? gelesen',
    ],
    ['describe-coverage', 'woraus besteht die (?:berichterstattung|sammlung)'],
    [
      'describe-coverage',
      '(?:welche|nenne|zeige?|liste|wie ?viele)<some> <many><outlets>(?: (?:gibt es|es gibt|hast du|kennst du|liest du|haben wir|sind|sind es|sind dabei|auf))*',
    ],
  ],
};
