/** Words that outlets' names end in; few people's do. */
const LAST_WORD =
  /^(?:News|Newspaper|Times|Post|Herald|Gazette|Tribune|Daily|Weekly|Magazine|Journal|Chronicle|Courier|Observer|Echo|Examiner|Inquirer|Enquirer|Register|Bulletin|Dispatch|Telegraph|Globe|Radio|FM|TV|Television|Press|Mail|Express|Mirror|Standard|Gossip|Wire|Newswire|Online|Insider|Reporter|Tatler|Argus|Sentinel|Advertiser|Whispers|Ledger|Sun|Star|Beacon|Monitor|Independent|Zeitung|Nachrichten|Anzeiger|Rundschau|Tagblatt|Kurier|Bote|Nieuws|Nieuwsblad|Krant|Courant|Dagblad|Omroep|Koerier|Diario|Noticias|Jornal|Notícias|Gazzetta|Télévision|Matin|Info)$/;
/** Words that they begin with. */
const FIRST_WORD =
  /^(?:Radio|Daily|Diario|Gaceta|Gazeta|Gazzetta|Jornal|Correio|Corriere|Giornale|Gazette|Courrier|Journal|Dépêche|Matin|Écho|Voix|Quotidien|Messager|Heraldo|Noticias|Voz|Correo|Rádio|Omroep|Canal|Télé|Tele)$/;
/** Compounds of Dutch and German that are a paper's whole name: `Küstenzeitung`, `Kustkrant`. */
const COMPOUND =
  /^(?!Tages|Wochen|Sonntags|Lokal|Boulevard|Regional|Schul|Schüler|Fach|Online|Kunden|Kranken|Lokaal|Sport)\p{Lu}[\p{L}-]{2,}(?:zeitung|anzeiger|kurier|rundschau|nachrichten|tagblatt|tageblatt|bote|courant|krant|dagblad|nieuws|koerier|omroep|-Zeitung|-Anzeiger|-Kurier|-Rundschau|-Nachrichten|-Blatt|-Bote|-Echo|-Post|(?<!Brief|Luft|Feld|Flug|Haupt|Schnecken|Außen|Buiten|Wacht|Sein|Post)post)$/u;
const MIN_COMPOUND = 7;
/** No name of a place is longer. */
const MAX_BELONGING = 60;
/** Post offices, carriers, prizes and the like, which read as if they were papers. */
const NOT_OUTLET =
  /^(?:(?:Royal|Junk|Black|E|Google|Direct|Air|Hot|Gold|Golden|Chain) \p{Lu}|(?:American|Federal|Orient|Polar|Pony|Trans-Siberian|Panda|Outlook|Carnival|Eurostar) Express|(?:Deutsche|Swiss|Canada|Australia|New Zealand|An|La|Österreichische|Die|Schweizerische|US|First|Last|Trading|Command|Guard|Army|Goal|Winning|Washington Trading) Post$|.*\b(?:University|Oxford|Cambridge|Harvard|Printing|Freedom of the|White House|Google|Standard|Associated) Press|(?:Hard|Modern|Good|Bad|Roman|Medieval|End|Old) Times|(?:National|Land|Electoral|Sex Offender|Federal|Gold) (?:Register|Standard)|(?:Cable|Apple|Google|Android|Smart|Live|Digital|Public) TV$|Warcraft|.*\bOnline Safety|(?:Fake|Breaking|Good|Bad|Latest|More|Top|World) News$)/u;

const WORD = String.raw`[\p{Lu}\d](?:[\p{L}\p{N}&+]|[-.](?=[\p{L}\p{N}])|’(?!s(?!\p{L}))(?=\p{L})){0,60}!?`;
/** `Matin des Vallées`: what a paper of that name belongs to. */
const BELONGING = new RegExp(
  String.raw`^ (?:de la |de l’|du |des |de |d’|del |della |dello |do |da |dos |das )${WORD}(?: ${WORD})?`,
  'u',
);
const RUN = new RegExp(String.raw`${WORD}(?: (?:& )?${WORD}){0,4}`, 'uy');

/** Capitalised words that may stand beside a name without being part of it. */
const NOT_OF_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$/;
/** Words that open a sentence before a name. */
const OPENER =
  /^(?:The|A|An|And|But|Yet|So|As|In|On|At|For|From|When|While|Where|After|Before|Since|Still|Now|Then|That|This|These|His|Her|Their|Our|My|Yesterday|Today|Earlier|Later|Last|Meanwhile|However|Local|Per|Via|Both|Het|De|Een|Ook|Maar|Volgens|Via|Toen|Der|Die|Das|Dem|Den|Laut|Nach|Auch|Wie|Aber|Le|La|Les|L|Selon|Mais|El|Los|Las|Según|Pero|Il|Secondo|O|Segundo|Como|Come|Comme|En|Citing|Quoting|If|What|With|Magazine|Tabloid|Newspaper|Broadcaster|Website|Weekblad|Tijdschrift|Persbureau|Krant|Dagblad|Zender|Omroep|Magazin|Zeitung|Tageszeitung|Zeitschrift|Nachrichtenagentur|Sender|Blatt|Boulevardblatt|Gegenüber|Revista|Diario|Agencia)$/;

/**
 * The capitalised words that stand at a place of a text, five at most, as they are written; `null` where
 * the first of them opens a sentence or tells a day.
 */
export function capitalisedRun(text: string, start: number): string | null {
  RUN.lastIndex = start;
  const run = RUN.exec(text)?.[0] ?? null;
  if (run === null) return null;
  const words = run.split(' ');
  const [first = ''] = words;
  if (!isPartOfName(first) || (words.length > 1 && isOpener(first))) return null;
  const stop = words.findIndex((word) => word !== '&' && !isPartOfName(word));
  if (stop >= 0) return words.slice(0, stop).join(' ');
  if (words.length > 1 || !FIRST_WORD.test(first)) return run;
  const end = start + run.length;
  return run + (BELONGING.exec(text.slice(end, end + MAX_BELONGING))?.[0] ?? '');
}

/** A word that opens a sentence, or the noun for an outlet, before a name. */
export function isOpener(word: string): boolean {
  return OPENER.test(word) || /^\p{Lu}\p{Ll}+ly$/u.test(word);
}

/** Whether a word that stands alone may go on: `Matin des Vallées`. */
export function mayBelong(word: string): boolean {
  return FIRST_WORD.test(word);
}

/** Not a day or a month. */
export function isPartOfName(word: string): boolean {
  return !NOT_OF_NAME.test(word);
}

/** Whether an unknown name has a word as outlets' names have them: `Harbour Gazette`, `Radio Eider`. */
export function readsLikeOutlet(run: string): boolean {
  const words = run.split(' ');
  if (words.length === 1) return run.length >= MIN_COMPOUND && COMPOUND.test(run);
  const hasWord = LAST_WORD.test(words.at(-1) ?? '') || FIRST_WORD.test(words[0] ?? '');
  return hasWord && !NOT_OUTLET.test(run);
}
