import { cuesFrom, WHO } from './cues.ts';

const PAST =
  '(?:confi|déclar|racont|expliqu|révél|assur|affirm|ajout|précis|indiqu|gliss|annonc|témoign|avou)é(?:e|s|es)?|dit|soutenu';

const TELL = `${PAST}|ajoute|précise|confie|poursuit|explique|raconte|assure|affirme|glisse|révèle|déclare|indique|confiait|expliquait|déclarait`;

/** How French credits an outlet. */
export const FRENCH = cuesFrom({
  told: [
    String.raw`(?:${TELL})${WHO}\s+(?:à|au|aux|auprès\s+de|auprès\s+du|dans|sur)(?=[\s])`,
    String.raw`(?:interview|entretien|confidences|déclaration)\s+(?:accordée?s?\s+)?(?:à|au|avec|dans|pour)|interrogée?s?\s+par|au\s+micro\s+d(?:e|u)|au\s+micro\s+d’|dans\s+les\s+colonnes\s+d(?:e|u)|invitée?\s+d(?:e|u)|contactée?s?\s+par`,
  ],
  report: [
    String.raw`selon(?:\s+les\s+informations\s+d(?:e|u))?|d’après|comme\s+le\s+(?:rapporte|révèle|raconte|souligne|précise)|à\s+en\s+croire|aux\s+dires\s+d(?:e|u)`,
    'rapporte|rapportait|rapportent|révèle|révélait|révèlent|affirme|affirmait|écrit|écrivait|indique|indiquait|assure|relate|souligne|précise|annonce|note|a\\s+appris',
    String.raw`(?:rapporté|révélé|publié|dévoilé|annoncé|écrit|obtenu|consulté)e?s?\s+(?:par|dans)|(?:article|enquête|révélations?|informations?|reportage)\s+(?:d(?:e|u)|parue?\s+dans|publiée?\s+(?:par|dans))`,
  ],
  cited: ['citant|cite|citait|se\\s+réfère\\s+à|s’appuyant\\s+sur|qui\\s+cite'],
  relay: ['(?:cité|citée|cités|citées|relayé|relayée|repris|reprise)\\s+(?:par|dans)|via'],
  reports:
    'rapporte|rapporté|rapportait|rapportent|révèle|révélé|révélait|révèlent|affirme|affirmé|affirmait|écrit|écrivait|indique|indiqué|assure|publie|publié|croit\\s+savoir|relate|précise|cite|annonce|a\\s+appris|dévoile|dévoilé',
  wasTold: 'a\\s+interrogé|s’est\\s+entretenue?\\s+avec',
  outlets:
    'magazine|journal|quotidien|hebdomadaire|hebdo|média|site|tabloïd|chaîne|radio|agence|revue|mensuel|podcast|presse|titre',
  the: 'le|la|l’|ce|cette|du|au',
  sources: 'source|sources|proche|proches|initié|informateur|témoin',
  a: 'une?|plusieurs|deux|des|certaines|autre',
  tell: TELL,
  between:
    'a|ont|avait|également|aussi|encore|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|ce|en\\s+exclusivité',
  implies: String.raw`(?<!\p{L})(?:magazine|journal|quotidien|hebdomadaire|tabloïd|chaîne|agence|revue|média|site|source\s+(?:à|au|auprès\s+de))\s+(?:people\s+|d’information\s+)?`,
  clause: 'que|qu|comme|quand|lorsque|alors|tandis|parce|mais|si|où|qui',
});
