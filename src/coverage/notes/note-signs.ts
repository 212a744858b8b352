import type { NoteKind } from '../article.ts';

/** How a note opens, and what it is by that. */
export type NoteSign = readonly [NoteKind, RegExp];

/** Behind a label: nothing, a date or a time in brackets or not, then a colon, a dash or the paragraph's end. */
const BEHIND = String.raw`(?:\s*[(\[][^()\[\]\n]{1,50}[)\]]|,?\s+(?:\p{L}{2,10}\.?,?\s+)?\d[\d.,:/h]*(?:\s?\p{L}{2,9}\.?)?(?:,?\s+\d[\d:.h]{1,4})?)?\s*(?::|\.?\s*$|\s[–—-]\s)`;

/** The labels of notes, in en nl de fr es it pt; before a mark of their own they open nothing else. */
const LABELS: readonly (readonly [NoteKind, string])[] = [
  [
    'retraction',
    'retract(?:ed|ion)|retraction notice|ingetrokken|intrekking|zurückgezogen|rücknahme|rétractation|retractaci[oó]n|ritrattazione|retratação',
  ],
  [
    'correction',
    "corrections?(?: and clarifications?| appended| notice)?|clarifications?|corrected|editor['’]s correction|erratum|errata|correctie|correctie en aanvulling(?:en)?|rectificatie|verduidelijking|korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|rectificatif|correctif|précision|correcci[oó]n|rectificaci[oó]n|fe de err(?:atas|ores)|aclaraci[oó]n|rettifica|errata corrige|precisazione|corre[cç][aã]o|retificação|esclarecimento",
  ],
  [
    'update',
    'updated?|updates|breaking update|aanvulling|bijgewerkt|aktualisierung|aktualisiert|nachtrag|mise à jour|màj|actualizaci[oó]n|actualizado|aggiornamento|aggiornato|atualização|atualizado',
  ],
  [
    'note',
    "(?:editor|editors|editorial)['’]?s?['’]? notes?|note from the editors?|note to readers|publisher['’]s note|ed\\. note|naschrift(?: redactie| van de redactie)?|noot van de redactie|redactioneel naschrift|noot redactie|anm(?:erkung|\\.) d(?:er|\\.) red(?:aktion|\\.)|hinweis der redaktion|in eigener sache|note de la rédaction|ndlr|nota (?:del editor|de la redacci[oó]n|de redacci[oó]n)|nota del(?:la redazione| direttore)|ndr|nota d[ao] (?:redação|editor)",
  ],
];

const ARTICLE_EN =
  '(?:story|article|report|post|piece|column|headline|review|page|live ?blog|caption|interview|dispatch|obituary|item|video)';
const ARTICLE_NL = '(?:artikel|bericht|verhaal|stuk|nieuwsbericht|interview|column)';
const ARTICLE_DE = '(?:artikels?|textes|text|berichts?|beitrags?|meldung|artikel|beitrag|bericht)';
const ARTICLE_FR = "(?:cet article|ce texte|cette dépêche|cet entretien|ce papier|l['’]article)";
const ARTICLE_ES =
  '(?:est[ae] (?:artículo|noticia|nota|información|texto|pieza|entrevista|crónica)|l[ae] noticia)';

/** Sentences that speak of the article itself, and of nothing it reports on. */
const SENTENCES: readonly (readonly [NoteKind, string])[] = [
  [
    'retraction',
    `(?:this|the following|the above) ${ARTICLE_EN} (?:has been|was|is|is being) (?:formally |officially |fully )?(?:retracted|withdrawn|removed|taken down)`,
  ],
  [
    'retraction',
    `(?:we|the [\\p{L} ]{2,40}) (?:have|has|are|is) (?:formally |fully )?retract(?:ed|ing) (?:this|our|the) ${ARTICLE_EN}`,
  ],
  [
    'retraction',
    `(?:this|the|our) ${ARTICLE_EN} [^.!?\\n]{0,60}\\bwe (?:have |are )?(?:now )?(?:withdraw(?:n|ing)?|withdrew|retract(?:ed|ing)?) it\\b`,
  ],
  [
    'retraction',
    `we (?:have |are )?(?:now )?(?:withdraw(?:n|ing)?|withdrew) (?:this|our|the) ${ARTICLE_EN}`,
  ],
  [
    'retraction',
    `dit ${ARTICLE_NL} is (?:inmiddels )?(?:ingetrokken|teruggetrokken|offline gehaald)`,
  ],
  [
    'retraction',
    `dieser (?:artikel|text|beitrag|bericht) wurde (?:zurückgezogen|entfernt|gelöscht)`,
  ],
  ['retraction', `${ARTICLE_FR} a été (?:retirée?|rétractée?|dépubliée?)`],
  ['retraction', `${ARTICLE_ES} ha sido (?:retirad[oa]|retractad[oa])`],
  [
    'correction',
    `(?:an? |the )?(?:earlier|previous|prior|original|initial|first) versions? of (?:this|the|our) (?:\\p{L}+ )?${ARTICLE_EN}`,
  ],
  [
    'correction',
    `this ${ARTICLE_EN} (?:originally|initially|previously|incorrectly|mistakenly|wrongly|erroneously|misstated|misspelled|misidentified|misattributed|misquoted)`,
  ],
  [
    'correction',
    `(?:this|the) ${ARTICLE_EN} (?:has been|was|is) (?:since )?(?:corrected|amended|edited|changed|revised|clarified)(?! by)`,
  ],
  [
    'correction',
    `in (?:een|de) (?:eerdere|vorige|oorspronkelijke) versie van (?:dit|het) ${ARTICLE_NL}`,
  ],
  ['correction', `(?:een|de) (?:eerdere|vorige|oorspronkelijke) versie van dit ${ARTICLE_NL}`],
  [
    'correction',
    `dit ${ARTICLE_NL} is (?:inmiddels |op [^.]{3,30} )?(?:gecorrigeerd|aangepast|gerectificeerd|gewijzigd)`,
  ],
  [
    'correction',
    `in (?:einer|der) (?:früheren|vorherigen|ursprünglichen|ersten|älteren) (?:version|fassung) (?:dieses|des) ${ARTICLE_DE}`,
  ],
  [
    'correction',
    `(?:eine|die) (?:frühere|vorherige|ursprüngliche|erste) (?:version|fassung) dieses ${ARTICLE_DE}`,
  ],
  [
    'correction',
    `(?:in einer früheren version|in einer früheren fassung|in der ursprünglichen fassung) (?:hieß|stand|war|wurde|haben wir)`,
  ],
  [
    'correction',
    `dieser (?:artikel|text|beitrag|bericht) wurde (?:nachträglich )?(?:korrigiert|berichtigt|geändert)`,
  ],
  [
    'correction',
    `(?:dans )?une (?:première |précédente )?version (?:précédente |antérieure |initiale )?(?:de|d['’]) ?${ARTICLE_FR}`,
  ],
  ['correction', `${ARTICLE_FR} a été (?:corrigée?|modifiée?|rectifiée?)`],
  [
    'correction',
    `(?:en )?una (?:primera )?versi[oó]n (?:anterior |previa |inicial )?de ${ARTICLE_ES}`,
  ],
  ['correction', `${ARTICLE_ES} ha sido (?:corregid[oa]|modificad[oa]|rectificad[oa])`],
  [
    'correction',
    `(?:in )?una (?:precedente )?versione (?:precedente |iniziale )?di quest(?:o|['’]) ?articolo`,
  ],
  ['correction', `quest(?:o|['’]) ?articolo è stato (?:corretto|modificato|rettificato)`],
  [
    'correction',
    `(?:numa |em uma |uma )?(?:primeira )?versão (?:anterior |inicial )?(?:deste|desta|desse|dessa) (?:artigo|texto|matéria|reportagem|notícia)`,
  ],
  [
    'correction',
    `(?:este|esta) (?:artigo|texto|matéria|reportagem|notícia) foi (?:corrigid|retificad)[oa]`,
  ],
  [
    'update',
    `(?:this|the) ${ARTICLE_EN} (?:has been|was|is being|will be|is) (?:last |since )?updated(?! by the)`,
  ],
  [
    'update',
    `this is a (?:breaking|developing) (?:news )?story[^.]{0,40}(?:will be|is being|has been) updated`,
  ],
  [
    'update',
    `dit ${ARTICLE_NL} is (?:voor het laatst |op [^.]{3,30} |inmiddels )?(?:bijgewerkt|geüpdatet|geactualiseerd|aangevuld)`,
  ],
  [
    'update',
    `dieser (?:artikel|text|beitrag|bericht) wurde (?:zuletzt |am [^,]{3,30} )?(?:aktualisiert|ergänzt)`,
  ],
  ['update', `${ARTICLE_FR} a été (?:mise? à jour|actualisée?|complétée?)`],
  ['update', `${ARTICLE_ES} ha sido (?:actualizad[oa]|ampliad[oa])`],
  ['update', `quest(?:o|['’]) ?articolo è stato aggiornato`],
  [
    'update',
    `(?:este|esta) (?:artigo|texto|matéria|reportagem|notícia) foi (?:atualizad|actualizad)[oa]`,
  ],
];

/** A paragraph that opens so is a note. */
export const LABEL_SIGNS: readonly NoteSign[] = LABELS.map(
  ([kind, words]) => [kind, new RegExp(`^[\\s*•([_]{0,3}(?:${words})${BEHIND}`, 'iu')] as const,
);

/** A headline that opens so stands over a note: an update is news, though. */
export const HEADLINE_SIGNS: readonly NoteSign[] = LABELS.filter(([kind]) =>
  ['retraction', 'correction'].includes(kind),
).map(([kind, words]) => [kind, new RegExp(`^(?:${words})\\s*[:|–—]\\s`, 'iu')] as const);

/** A sentence that opens so, or whose first words lead to it, is a note. */
export const SENTENCE_SIGNS: readonly NoteSign[] = SENTENCES.map(
  ([kind, words]) => [kind, new RegExp(`^[\\s*•([_]{0,3}(?:${words})`, 'iu')] as const,
);

/** Whether any such words stand in a text, at the head of a sentence or not. */
export const SENTENCE_WITHIN = new RegExp(
  `(?:${SENTENCES.map(([, words]) => words).join('|')})`,
  'iu',
);

/** What may lead to such a sentence: a date, a word of regret, a mark of the newsroom. */
export const LEAD_IN =
  /^[\s*•([_]{0,3}(?:(?:on|due to|because of|owing to|after) [^,.]{3,60}, |(?:editor['’]s note|note): |(?:as|and) )/iu;

/** What a note says that its label leaves open. */
export const WORDING: readonly NoteSign[] = [
  [
    'retraction',
    /\b(?:retract(?:ed|s|ing|ion)|withdrawn|ingetrokken|zurückgezogen|rétracté|retractad)/iu,
  ],
  [
    'correction',
    /\b(?:correct(?:ed|s|ion|ions)|incorrect(?:ly)?|misstated|misspelled|misidentified|wrongly|erroneously|mistakenly|inaccura\p{L}+|in error|clarif(?:y|ied|ication)|amended|(?:earlier|previous|original) version|gecorrigeerd|onjuist|abusievelijk|ten onrechte|eerdere versie|korrigiert|fälschlich\p{L}*|irrtümlich\p{L}*|früheren? (?:version|fassung)|corrigé|erronément|par erreur|version précédente|corregid|erróneamente|por error|versión anterior|corretto|erroneamente|corrigid)/iu,
  ],
  [
    'update',
    /\b(?:updated|bijgewerkt|aangevuld|aktualisiert|mis à jour|actualizad|aggiornat|atualizad)/iu,
  ],
];
