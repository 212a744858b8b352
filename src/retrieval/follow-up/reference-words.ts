/** How a language refers to what was said before. All words are folded; expressions are matched in folded text. */
export interface ReferenceWords {
  /** Words that stand for something said before. Those that are articles or auxiliaries too are left out. */
  readonly pronouns: ReadonlySet<string>;
  /** References of more than one word, or that depend on their neighbours. */
  readonly phrases: RegExp;
  /** Uses of such words that refer to nothing: "is there", "this week", "the bridge that fell". */
  readonly idle: RegExp;
  /** Subjects and possessives that refer back within the question, behind a noun of it: "the council … its". */
  readonly inner: RegExp;
  /** The same of a person. */
  readonly innerPerson: RegExp;
}

const NOUN_PHRASE = {
  en: '\\b(?:the|a|an|this|every) (?:\\w+ ){0,2}?\\w+',
  nl: '\\b(?:de|het|een) (?:\\w+ ){0,2}?\\w+',
  de: '\\b(?:der|die|das|den|dem|ein|eine|einen|einer) (?:\\w+ ){0,2}?\\w+',
  fr: '\\b(?:(?:le|la|les|un|une|des) |l )(?:\\w+ ){0,2}?\\w+',
  es: '\\b(?:el|la|los|las|un|una) (?:\\w+ ){0,2}?\\w+',
};

/** Somebody, by what they are. */
const PERSON = {
  en: '\\b(?:the|a|an|this) (?:\\w+ )?(?:\\w*(?:man|woman|boy|girl|er|or|ist|ess|yst|ian|eon)|captain|president|chef|king|queen|prince|judge|priest|pope|coach|pilot|cook|guard|mother|father|son|wife|husband|lad|nurse|clerk|thief|witness|victim|suspect|patient|student|candidate|client|friend)\\b',
  nl: '\\b(?:de|een|het) (?:\\w+ )?(?:\\w*(?:man|vrouw|er|or|ist|aar|ster|ent|in)|kapitein|jongen|meisje|koning|rechter|kok|verdachte|vriend)\\b',
  de: '\\b(?:der|die|den|dem|ein|eine|einen) (?:\\w+ )?(?:\\w*(?:mann|frau|er|erin|or|orin|ist|ent|chef)|junge|madchen|konig|koch|angeklagte|freund)\\b',
  fr: '\\b(?:(?:le|la|un|une) |l )(?:\\w+ )?(?:\\w*(?:eur|euse|trice|iste|ien|ienne|ier|iere|ant|ent|ente)|maire|ministre|juge|homme|femme|roi|reine|chef|capitaine|pretre|garcon|fille)\\b',
  es: '\\b(?:el|la|un|una) (?:\\w+ )?(?:\\w*(?:or|ora|ista|ero|era|ente|ante)|alcalde|alcaldesa|ministro|ministra|juez|jueza|hombre|mujer|rey|reina|jefe|jefa|capitan|chico|chica)\\b',
};

/** Words of each language, by primary tag. */
export const REFERENCE_WORDS: Readonly<Record<string, ReferenceWords>> = {
  en: {
    pronouns: words(
      'he him his she her hers it its they them theirs their that this these those there then else same latter former',
    ),
    phrases: /\b(?:the|any) (?:others?|other one|second one|first one)\b|\bboth of\b|\bhow so\b/,
    idle: new RegExp(
      [
        '\\b(?:is|are|was|were|be|been|isn t|aren t) there\\b|\\bthere (?:is|are|was|were|will|has|have)\\b',
        '\\b(?:this|these) (?:week|month|year|summer|autumn|fall|winter|spring|morning|afternoon|evening|weekend|season|time|century|decade|days)\\b',
        '\\bit (?:take|takes|took|cost|costs|be)\\b(?= .*\\bto\\b)',
        '\\b(?:is|was|be) it (?:true|possible|likely|legal|correct|clear|known|certain|safe|allowed|forbidden|raining|snowing)\\b(?: that\\b)?',
        '\\bthose (?:who|that|with|in|on|of|from)\\b',
        '\\b(?:said|say|says|claim|claimed|claims|report|reported|reports|announce|announced|deny|denied|know|knew|think|thought|believe|believed|warn|warned|find|found|mean|meant|true|clear|agree|agreed|decided|confirm|confirmed|show|showed|shows|evidence) that (?=(?:the|a|an|its|their|his|her|no|some|all|most|many|he|she|they|it|there|we|you|i|[\\w]+ (?:would|will|is|was|were|are|had|has|should|could|must|can))\\b)',
        `${NOUN_PHRASE.en} that (?=\\w+)`,
        '\\b(?:so|after|before|now|all|everything|anything|something|nothing|one|ones) that (?=\\w+ \\w+)',
        '\\bsame-\\w+\\b',
      ].join('|'),
      'g',
    ),
    inner: new RegExp(
      `(?<=${NOUN_PHRASE.en}\\b.*)\\b(?:(?:its|their) \\w+|(?:it|they) (?:would|will|was|were|is|are|had|has|have|did|could|should|can|may|might|must)\\b)`,
      'g',
    ),
    innerPerson: new RegExp(`(?<=${PERSON.en}.*)\\b(?:his|her|he|she) (?=\\w)`, 'g'),
  },
  nl: {
    pronouns: words(
      'hij hem zij ze haar daar toen hun hen deze dit diens ervan ermee erover eraan ervoor daarvan daarmee daarover daarna daarvoor hetzelfde dezelfde laatstgenoemde',
    ),
    phrases:
      /\b(?:is|was|van|met|over|door|aan|voor|bij|naar|in|op|uit|heet|heette) zijn (?!er\b)\w+|\b(?:zei|kost|kostte|was|is|heeft|deed|werd|vond|zegt|van|over|voor|met|na|betaalt|betaalde|wilde|wil|gebeurde|had|duurde) dat\b(?=$| (?:besluit|plan|gezegd|gedaan|gebeurd|betaald|gekost|besloten|precies|eigenlijk|dan))|^(?:waarom|wanneer|hoe|wie|wat) dat\b|\bde (?:andere|anderen|eerste|tweede|laatste)(?=$)|\bdie (?=(?:beslissing|man|vrouw|boot|prijs|stemming|zaak|ramp|uitspraak|verklaring|ruzie|brand)\b)/,
    idle: /\b(?:deze (?:week|maand|zomer|winter|herfst|lente|keer|eeuw|dagen|ochtend|middag|avond)|dit (?:jaar|weekend|moment|voorjaar|najaar|seizoen))\b|\bdaar(?:om)? (?=staat|ligt)/g,
    inner: new RegExp(
      `(?<=${NOUN_PHRASE.nl}\\b.*)\\b(?:hun \\w+|(?:ze|zij) (?=zou|zal|was|waren|had|hebben|is|zijn))`,
      'g',
    ),
    innerPerson: new RegExp(`(?<=${PERSON.nl}.*)\\b(?:haar|hij|zij|ze|zijn) (?=\\w)`, 'g'),
  },
  de: {
    pronouns: words(
      'er ihn ihm ihr ihre ihren ihrem ihrer seine seinen seinem seiner dort dann deren dessen davon damit daruber dafur danach daran dieser diese dieses diesen diesem derselbe dieselbe dasselbe letzterer letztere',
    ),
    phrases:
      /\b(?:sie|es)(?= \w+)(?<!^sie|^es)|\b(?:sein) (?=\w)(?<!^sein )|\bdie (?:anderen|andere)(?=$)/,
    idle: /\b(?:diese woche|dieses jahr|diesen monat|diesen sommer|diesen winter|dieses mal|diese tage|dieser tage|dieses wochenende|heute dort)\b|\b(?:gibt|gab|geht|ging|ist|war|hat|kommt|handelt) es\b|\bes (?:gibt|gab|geht|ging|ist|war|heisst)\b/g,
    inner: new RegExp(
      `(?<=${NOUN_PHRASE.de}\\b.*)\\b(?:ihre[nrm]?|ihr|seine[nrm]?|sein) (?=\\w)`,
      'g',
    ),
    innerPerson: new RegExp(`(?<=${PERSON.de}.*)\\b(?:er|sie) (?=\\w)`, 'g'),
  },
  fr: {
    pronouns: words('il elle lui ils elles leur leurs cela ca alors celui celle ceux celles'),
    phrases:
      /\b(?:son|sa|ses) (?=\w{3})|\b(?:cette|cet|ce|ces) (?=\w{4})|(?<!\w )\by (?=\w)|\ben (?=(?:est|a|ont|parle|pense|dit)\b)|\bles autres(?=$)/,
    idle: /\bil y (?:a|avait|aura)\b|\by (?:a|avait|aura) (?:t )?il\b|\b(?:s est il (?:passe|produit)|il faut|faut il|fallait il|s agit il|il s agit|pleut il|il pleut)\b|\b(?:est|etait) il (?:vrai|possible|exact|certain|permis|interdit)\b|\b(?:ce|cet) (?:matin|soir|mois|week|weekend|moment|printemps|ete|automne|hiver)\b|\bcette (?:semaine|annee|fois|nuit|saison)\b|\bces jours\b|\best ce (?:que|qu)\b|\bqu est ce\b/g,
    inner: new RegExp(
      `(?<=${NOUN_PHRASE.fr}\\b.*)\\b(?:(?:leurs?|son|sa|ses) (?=\\w)|(?:t )?(?:ils?|elles?)\\b)`,
      'g',
    ),
    innerPerson: new RegExp(`(?<=${PERSON.fr}.*)\\b(?:il|elle) (?=\\w)`, 'g'),
  },
  es: {
    pronouns: words(
      'ella ellos ellas eso esto alli ahi entonces aquel aquella aquello mismo misma',
    ),
    phrases:
      /\bsus? (?=\w{3})|\b(?:ese|esa|esos|esas|este|esta|estos|estas) (?=\w{4})|\blo (?=(?:hizo|hicieron|dijo|dijeron|encontro|pago|pagaron|sabe|compro|vendio|construyo|hace)\b)|\b(?:los|las) (?:otros|otras|demas)(?=$)/,
    idle: /\b(?:esta (?:semana|vez|noche|manana|tarde|temporada)|este (?:ano|mes|momento|fin|verano|invierno|otono)|estos dias)\b|\bpor eso mismo\b/g,
    inner: new RegExp(`(?<=${NOUN_PHRASE.es}\\b.*)\\bsus? (?=\\w)`, 'g'),
    innerPerson: new RegExp(`(?<=${PERSON.es}.*)\\b(?:el|ella) (?=\\w)`, 'g'),
  },
};

/** Words by which a question carries on from what was said, where it begins with them. */
export const CONTINUATIONS = words(
  'and also but so or en ook maar dus und auch aber oder also et aussi mais donc y tambien pero',
);

/** Openings that ask the last question of something else. */
export const SAME_OF_ANOTHER =
  /^(?:(?:and|but|ok|okay|so|en|maar|und|aber|et|mais|y|pero) )?(?:what about|how about|and what of|what of|hoe zit (?:het|dat) met|hoe staat het met|wat (?:met|betreft)|en voor|was ist mit|wie (?:sieht es|steht es|ist es|ware es) (?:mit|bei)|qu en est il (?:de|du|des|pour)|et pour|et qu en|que (?:hay|pasa|paso) (?:de|con|del)|que tal)\b ?/;

/** Openings that leave the conversation's subject. */
export const ANOTHER_SUBJECT =
  /^(?:(?:ok|okay|thanks|thank you|bedankt|danke|merci|gracias) )*(?:other thing|another (?:question|thing|topic)|something else|new question|different (?:question|topic)|on another note|iets anders|andere vraag|nieuwe vraag|andere frage|neue frage|etwas anderes|autre (?:question|chose)|nouvelle question|otra (?:pregunta|cosa)|cambiando de tema)\b/;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
