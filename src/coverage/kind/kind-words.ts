import type { ArticleKind } from '../article.ts';

/** By a type of schema.org, what it says; types such as `Article` and `BlogPosting` say nothing. */
export const TYPES: ReadonlyMap<string, ArticleKind> = new Map([
  ['newsarticle', 'news'],
  ['reportagenewsarticle', 'news'],
  ['analysisnewsarticle', 'news'],
  ['backgroundnewsarticle', 'news'],
  ['askpublicnewsarticle', 'news'],
  ['opinionnewsarticle', 'opinion'],
  ['reviewnewsarticle', 'opinion'],
  ['liveblogposting', 'live'],
  ['pressrelease', 'release'],
  ['advertisercontentarticle', 'release'],
]);

/** What fields, sections and path segments say, folded; the first kind that a text fits holds. */
export const LABELS: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'release',
    /^(?:press[ -]?releases?|news[ -]?releases?|releases?|media[ -]releases?|pr[ -]?newswire|business ?wire|globe ?newswire|persbericht(?:en)?|pressemitteilung(?:en)?|communiques?(?: de presse)?|comunicados?(?: de prensa| de imprensa)?|notas? de prensa|comunicat[oi] stampa|sponsored(?: content)?|advertorials?|partner content)$/,
  ],
  [
    'live',
    /^(?:live|live[ -]?blogs?|live[ -]updates?|live[ -]coverage|as it happened|liveticker|newsticker|live-ticker|en direct|direct|en directo|directo|in diretta|diretta|ao vivo|minuto a minuto)$/,
  ],
  [
    'opinion',
    /^(?:opinions?|op-?eds?|comment|commentary|comment is free|commentisfree|columns?|columnists?|editorials?|letters?(?: to the editor)?|viewpoints?|views?|voices|perspectives?|blogs? opinion|opinie|opiniestuk|columnisten|commentaar|hoofdredactioneel commentaar|ingezonden(?: brief| brieven)?|lezersbrieven|lezersbrief|meinung(?:en)?|kommentare?|kolumnen?|leitartikel|leserbriefe?|gastbeitrag|glosse|opinions? et debats?|tribunes?|editos?|editoriaux|editorial|chroniques?|chronique|billets?|debats?|idees|courrier des lecteurs|opinion|columnas?|cartas al director|tribuna|editoriales|editoriali?|commenti|commento|opinioni|opiniao|colunas?|editoriais|reviews?|recensies?)$/,
  ],
  ['wire', /^(?:wire|wires|wire stor(?:y|ies)|newswire|ap|afp|reuters|agency|agencies)$/],
  ['news', /^(?:news|news article|nieuws|nachrichten?|noticias?|notizie|actualites?|report)$/],
];

/** What stands before a headline: `Opinion: …`, `LIVE | …`, `… – as it happened`. */
export const HEADLINE_SIGNS: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'release',
    /^(?:press release|news release|persbericht|pressemitteilung|communiqué de presse|nota de prensa|comunicado de prensa)\s*[:|–—-]/iu,
  ],
  [
    'live',
    /^live-?(?:blog|ticker)\b|^(?:live(?: updates?| blog)?|liveblog|liveticker|en direct|direct|en directo|directo|ao vivo|diretta)\s*[:|–—]|\bas it happened\s*$|[-–—|]\s*live(?: updates| blog)?!?\s*$/iu,
  ],
  [
    'opinion',
    /^(?:opinion|op-ed|comment|commentary|column|editorial|letters?|letter to the editor|opinie|commentaar|lezersbrief|meinung|kommentar|kolumne|leitartikel|tribune|édito|éditorial|chronique|opinión|columna|tribuna|editoriale|opinião)\s*[:|–—]|\s[|–—]\s*(?:opinion|column|editorial|comment|opinie|kommentar|kolumne|opinión)\s*$|\s\|\s(?:\p{Lu}[\p{L}.'’-]*\s){1,3}(?:column)\s*$/iu,
  ],
];

/** One agency, or several as `AFP/Reuters`. */
const AGENCY =
  '(?:AAP|AFP|ANI|ANP|ANSA|APA|AP|ATS|Agence France-Presse|Agencia EFE|Associated Press|The Associated Press|Belga|CP|DPA|EFE|Europa Press|IANS|Keystone-SDA|Kyodo(?: News)?|Lusa|PA(?: Media)?|Press Association|PTI|Reuters|RTR|SDA|TASS|The Canadian Press|UPI|United Press International|Xinhua|ats|dpa|sda|Novum)';
const AGENCIES = `${AGENCY}(?:\\s?[/,-]\\s?${AGENCY}|/[\\p{L}-]{2,12})*`;

/** `LONDON (Reuters) -`, `BERLIN, 5. März (dpa) –`, `(AP) —`, `Berlin (dpa/tmn) -`. */
export const WIRE_DATELINE = new RegExp(
  `^(?:[\\p{Lu}\\d][^()\\n]{0,80})?\\(${AGENCIES}\\)(?:\\s*[-–—]|\\.?\\s+\\p{Lu})`,
  'u',
);

/** The words of agencies and of press offices at the head or foot of a text. */
export const TEXT_SIGNS: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'release',
    /^(?:for immediate release|press release|news release|persbericht|pressemitteilung|communiqué de presse|nota de prensa)\b(?!\s+\p{Ll})|\/(?:PRNewswire|PRNewswire-USNewswire|CNW|PR Newswire|EINPresswire\.com)[^/\n]{0,30}\/|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|Business Wire)\)/iu,
  ],
  ['wire', new RegExp(`^(?:bron|source|quelle|fuente|fonte)\\s?:\\s?${AGENCIES}\\.?$`, 'iu')],
  ['wire', new RegExp(`^(?:©\\s?)?${AGENCIES}$`, 'u')],
  ['wire', new RegExp(`[.!?”"»]\\s*\\(${AGENCIES}\\)$`, 'u')],
  [
    'wire',
    new RegExp(
      `^this (?:story|article|report) (?:was|is|has been) (?:first |originally )?(?:published|provided|distributed|written|supplied)(?: to [^.]{2,40})? by (?:the )?${AGENCIES}\\b`,
      'iu',
    ),
  ],
];

/** Hosts of nothing but press releases. */
export const RELEASE_HOSTS =
  /(?:^|\.)(?:prnewswire\.(?:com|co\.uk)|businesswire\.com|globenewswire\.com|einpresswire\.com|prweb\.com|newswire\.ca|presseportal\.de|eurekalert\.org|accesswire\.com|prlog\.org)$/;
