import { cuesFrom, WHO } from './cues.ts';

const TELL =
  'sagt|sagte|sagten|sagen|erzählt|erzählte|erzählten|verrät|verriet|verrieten|erklärt|erklärte|erklärten|ergänzt|ergänzte|fügt|fügte|berichtet|berichtete|berichteten|bestätigt|bestätigte|plaudert|plauderte|betont|betonte|meint|meinte|so|spricht|sprach|äußert|äußerte|enthüllt|enthüllte|gestand|gesteht|klagt|klagte|räumte';

const DATIVE = 'der|dem|den|gegenüber|zu|mit';

/** How German credits an outlet. */
export const GERMAN = cuesFrom({
  told: [
    String.raw`(?:${TELL})${WHO}\s+(?:${DATIVE})(?=\s)`,
    String.raw`gegenüber|(?:interview|gespräch)\s+(?:mit|in|bei)|im\s+(?:interview|gespräch)|(?:interview|gespräch)\s+(?:mit\s+)?(?:der|dem|des)|gast\s+bei`,
  ],
  report: [
    'laut|nach\\s+(?:angaben|informationen|berichten|recherchen|einem\\s+bericht|meldung)(?:\\s+(?:von|der|des))?|so',
    String.raw`(?:berichtet|berichtete|berichten|berichteten|meldet|meldete|melden|schreibt|schrieb|schreiben|erfuhr|behauptet|weiß)(?:\s+(?:auch|zuerst|zuvor|am\s+\p{L}+))?`,
    String.raw`(?:bericht|berichts|artikel|recherche|recherchen|bericht\s+in|informationen|meldung|story)\s+(?:von|der|des|in|im|bei)(?:\s+der)?`,
    String.raw`(?:zuerst|zunächst)\s+(?:hatte|hatten|habe|berichtete|berichteten)|(?:hatte|hatten)\s+zuvor`,
  ],
  cited: [
    'zitiert|zitierte|zitieren|unter\\s+berufung\\s+auf|beruft\\s+sich\\s+auf|berief\\s+sich\\s+auf|mit\\s+verweis\\s+auf',
  ],
  relay: ['zitiert\\s+(?:von|in)|via'],
  reports:
    'berichtet|berichtete|berichten|berichteten|meldet|meldete|melden|meldeten|schreibt|schrieb|schreiben|zufolge|erfuhr|erfahren|behauptet|behauptete|zitiert|zitierte|enthüllt|enthüllte|will\\s+erfahren|weiß|vermeldet',
  wasTold: 'sprach\\s+mit',
  around: {
    before: '(?:der|dem|den|gegenüber)',
    after:
      'sagt|sagte|sagten|verriet|verrät|verrieten|erzählt|erzählte|erklärt|erklärte|bestätigt|bestätigte|mitteilte|steckte|gestand|anvertraute',
  },
  outlets:
    'magazin|nachrichtenmagazin|promi-magazin|zeitung|tageszeitung|wochenzeitung|sonntagszeitung|boulevardzeitung|lokalzeitung|zeitschrift|blatt|boulevardblatt|klatschblatt|sender|fernsehsender|radiosender|nachrichtenagentur|agentur|portal|nachrichtenportal|newsportal|onlineportal|website|podcast|medium',
  the: 'das|die|der|dem|den',
  sources:
    'quelle|quellen|insider|insiderin|insidern|informant|informantin|vertrauter|vertraute|augenzeuge',
  a: 'eine?|einer|einem|ein\\s+weiterer|mehrere|zwei|drei|anonyme|andere',
  tell: TELL,
  between:
    'auch|zuvor|zuerst|hat|hatte|haben|hatten|exklusiv|nun|am\\s+\\p{L}+|weiter|außerdem|bereits|unter\\s+berufung\\s+auf\\s+[\\p{L}\\s-]{2,40}',
  implies: String.raw`(?<!\p{L})(?:Magazin|Nachrichtenmagazin|Promi-Magazin|Zeitung|Tageszeitung|Wochenzeitung|Zeitschrift|Boulevardblatt|Klatschblatt|Sender|Nachrichtenagentur|Nachrichtenportal|Onlineportal|Portal|Blatt|(?:Quelle|Insider|Insiderin)\s+(?:dem|der|gegenüber))\s+`,
  clause: 'dass|wie|weil|als|während|nachdem|wenn|ob|aber|denn|wo',
});
