/** What stands before the names of a byline, in en nl de fr es it pt. */
export const BYLINE_START =
  /^(?:(?:written|reported|posted|published|story|words|text|photographs|pictures|interview|report|review|opinion|analysis|compiled|geschreven|escrito|écrit|scritto|geschrieben)\s+(?:by|door|por|par|da|von)|by|door|von|par|por|di|reporter|interview|authors?|auteurs?|autor(?:en|es|a)?|autore|tekst|text|texte|texto)(?:\s*:\s*|\s+)/iu;

/** What is no person: programs, desks, and what bylines hold besides names. */
export const NO_PERSON =
  /^(?:admin(?:istrator)?|root|user|webmaster|editors?|unknown|anonymous|guest|none|null|n\/?a|agencies|agency|wires?|newsroom|contributors?|correspondent|reporter|redactie|onze redactie|van onze redactie|redaktion|la rédaction|rédaction|redacción|la redacción|redazione|redação|the editors?|editorial board|by|read more|share|follow|subscribe|view profile|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:published|updated|posted)\b.*)$|\b(?:staff|desk|team|bureau|agencies|news service|newsdesk|news agency|editorial board|contributors?|redactie|redaktion|rédaction|redacción|redazione)$|^(?:staff|press association|associated press)\b/iu;

/** What a person is, rather than is called. */
export const ROLE =
  /(?:\b|\p{L})(?:editors?|writers?|reporters?|correspondents?|journalists?|columnists?|columnista|producer|photographer|director|professor|analyst|chief|critic|contributor|author|freelancer?|founder|redacteur|redactrice|verslaggever|verslaggeefster|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journaliste|rédacteur|rédactrice|correspondante?|envoyée? spécial[e]?|corresponsal|redactora?|periodista|enviad[oa]|inviat[oa]|giornalista|jornalista|repórter)\b/iu;

/** Places of two words at which bylines are written, folded. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'new york|los angeles|san francisco|san diego|las vegas|new orleans|st louis|hong kong|new delhi|den haag|the hague|tel aviv|' +
    'abu dhabi|buenos aires|sao paulo|rio de janeiro|mexico city|cape town|kuala lumpur|united states|united kingdom|new zealand|' +
    'south africa|saudi arabia|washington dc|washington d.c|frankfurt am main|la paz|san juan|santo domingo|san salvador|new jersey|' +
    'north carolina|south carolina|el salvador|costa rica|puerto rico|sri lanka|south korea|north korea|northern ireland|sankt petersburg'
  ).split('|'),
);

/** Words that stand in names of places, outlets and sections, and on buttons, but in few names of people; folded. */
export const NO_NAME =
  /(?:^|[\s-])(?:port|new|north|south|east|west|upper|lower|great|little|mount|fort|lake|cape|saint|sankt|bad|san|santa|los|las|city|county|town|village|street|road|square|university|college|school|institute|council|party|court|union|office|museum|theatre|state|states|kingdom|republic|news\w*|times|post|gazette|herald|echo|tribune|courier|chronicle|journal|observer|star|mail|telegraph|mercury|tidings|ledger|examiner|dispatch|register|record|sentinel|standard|review|weekly|daily|quarterly|monthly|magazine|press|guardian|globe|mirror|express|argus|advertiser|bulletin|zeitung|anzeiger|nachrichten|krant|courant|dagblad|diario|jornal|gazzetta|corriere|share|read|reading|more|comments?|print|e-?mail|photos?|videos?|gallery|images?|follow|subscribe|sign|log|login|advertisement|breaking|latest|top|stor(?:y|ies)|opinion|culture|business|sports?|politics|world|local|special|report|issue|edition|section|science|tech|technology|health|life|style|lifestyle|arts?|music|films?|movies?|tv|television|release|published|updated|last|first|next|min|minutes?|views?|courtesy|copyright|source|filed|tags?|topics?|category|home|page|about|contact|the|this|your|our|all|for|facebook|twitter|google|whatsapp|reddit|getty|reuters|associated|agency|agencies|staff|media|group|inc|ltd|llc|corp|service|network|foto|bild|quelle|bron)(?=$|[\s-])/;
