/** Remarks beside what was found: what was done otherwise, and what may be missing. */
export const remarks = {
  old: 'Het nieuwste artikel hier is van {{date, edtf}}; er kan sindsdien iets veranderd zijn.',
  ofUnknownAge: 'Geen van deze artikelen is gedateerd, dus dit hoeft niet meer te kloppen.',
  fallback:
    'Het taalmodel kon niet worden gebruikt, dus dit zijn zinnen zoals ze zijn gepubliceerd.',
  unembedded:
    'De dienst die betekenissen vergelijkt, kon niet worden gebruikt, dus is alleen op de woorden van de vraag gezocht: andere woorden voor hetzelfde kunnen gemist zijn.',
  unranked:
    'Het model dat passages rangschikt, kon niet worden gebruikt, dus staan ze in de volgorde van de zoekopdracht.',
  brokeOff: 'Het taalmodel brak af, dus in het antwoord kan iets ontbreken.',
  dropped: 'Voor {{texts, quoted}} is niets gevonden; er is zonder verder gezocht.',
  missed_one:
    'Er staat misschien meer in {{count, number}} artikel in deze taal: {{languages, languagesAnd}}; deze zoekopdracht vindt dat alleen via namen, getallen en gemeenschappelijke woorden.',
  missed_other:
    'Er staat misschien meer in {{count, number}} artikelen in deze talen: {{languages, languagesAnd}}; deze zoekopdracht vindt ze alleen via namen, getallen en gemeenschappelijke woorden.',
  missedAndOthers_one:
    'Er staat misschien meer in {{count, number}} artikel in {{languages, languages}} en andere talen; deze zoekopdracht vindt dat alleen via namen, getallen en gemeenschappelijke woorden.',
  missedAndOthers_other:
    'Er staat misschien meer in {{count, number}} artikelen in {{languages, languages}} en andere talen; deze zoekopdracht vindt ze alleen via namen, getallen en gemeenschappelijke woorden.',
  lacking: 'Niets van wat hier is aangehaald gaat over {{words, quotedOr}}.',
  missing: 'Niet in de berichtgeving: {{what}}',
  someMissing: 'De berichtgeving beantwoordt maar een deel van de vraag.',
  moreEvents_one: 'Nog {{count, number}} gebeurtenis is weggelaten; noem het onderwerp preciezer.',
  moreEvents_other:
    'Nog {{count, number}} gebeurtenissen zijn weggelaten; noem het onderwerp preciezer.',
  supportIsOlder:
    'Wat het ondersteunt, is ouder ({{yes, edtf}}) dan wat het tegenspreekt ({{no, edtf}}).',
  contradictionIsOlder:
    'Wat het tegenspreekt, is ouder ({{no, edtf}}) dan wat het ondersteunt ({{yes, edtf}}).',
  onlyAlleged:
    'De berichtgeving vertelt dit alleen als aantijging of van een niet genoemde bron, en dat ondersteunt het niet.',
  noArticlesThen:
    'De berichtgeving heeft geen artikel van {{outlet}} uit die tijd: het zwijgen ervan zegt niets.',
} as const;
