import type { LinkKind } from '../article.ts';

/** A headline that says of itself what the piece does to an earlier one. */
export interface MarkedHeadline {
  readonly kind: Exclude<LinkKind, 'same-story'>;
  /** The headline without its mark: often that of the earlier piece. */
  readonly rest: string;
}

const MARKS: readonly (readonly [MarkedHeadline['kind'], string])[] = [
  [
    'retracts',
    'retraction|retracted|notice of retraction|withdrawn|intrekking|ingetrokken|rücknahme|zurückgezogen|widerruf|rétractation|retractación|ritrattazione|retratação',
  ],
  [
    'corrects',
    'corrections?|corrected|corrections?(?: and| &) clarifications?|clarification|erratum|errata|correctie|gecorrigeerd|rectificatie|rechtzetting|verbetering|korrektur|korrigiert|berichtigung|richtigstellung|rectificatif|rectification|corrigé|corrección|corregid[ao]|rectificación|fe de erratas|aclaración|correzione|rettifica|errata corrige|correção|corrigid[ao]|retificação',
  ],
  [
    'updates',
    'updated?|bijgewerkt|aktualisiert|aktualisierung|mise à jour|actualisé|actualización|actualizad[ao]|aggiornamento|aggiornat[ao]|atualização|atualizad[ao]',
  ],
];

const PATTERNS = MARKS.map(([kind, words]) => ({
  kind,
  opening: new RegExp(
    String.raw`^\W{0,2}(?:${words})(?:\s\d{1,2})?\s?(?:\([^()]{0,30}\)\s?)?[\]:–—-]\s*`,
    'iu',
  ),
  closing: new RegExp(String.raw`\s*[([](?:${words})(?:\s\d{1,2})?[)\]]\s*$`, 'iu'),
  whole: new RegExp(String.raw`^(?:${words})$`, 'iu'),
}));

/** Words that point to another piece: `our report of`, `in an article published on`, `in ons artikel van`. */
const REFERS =
  /\b(?:(?:our|an?|the|last \p{L}+['’]s) (?:\p{L}+ ){0,2}(?:report|article|story|item|column|piece)|we (?:reported|wrote|said|stated)|published on|ons (?:artikel|bericht|verhaal)|(?:in|van) (?:een|het) (?:artikel|bericht|verhaal|stuk)|schreven wij|schreven we|unser\p{L}* (?:Bericht|Artikel|Beitrag|Meldung)|in (?:dem|einem|der|einer) (?:Bericht|Artikel|Beitrag|Meldung)|haben wir|notre (?:article|édition)|dans (?:un|l['’]) ?article|nous avons (?:écrit|indiqué|publié)|nuestr[oa] (?:artículo|noticia|información)|en (?:un|el|la) (?:artículo|noticia|información)|publicad[oa] el)(?!\p{L})/iu;
/** Words by which a note speaks of the piece it stands in. */
const SPEAKS_OF_ITSELF =
  /\b(?:(?:version|headline|text) of (?:this|the) (?:article|story|report|post|piece)|this (?:article|story|report|post|piece|page|column)|(?:versie|kop) van dit|dit (?:artikel|bericht|stuk|verhaal)|(?:Version|Fassung) (?:dieses|des)|(?:dieser|diesem|diesen) (?:Artikel|Text|Beitrag|Bericht)|version (?:précédente|antérieure|initiale)? ?de (?:cet|ce)|cet article|ce texte|versión (?:anterior )?de est[ea]|este (?:artículo|texto)|esta (?:noticia|información))(?!\p{L})/iu;

/** Reads the mark of a headline such as `CORRECTED-Harbour wall to be rebuilt`; `null` where it has none. */
export function readMark(headline: string): MarkedHeadline | null {
  const trimmed = headline.trim();
  for (const { kind, opening, closing, whole } of PATTERNS) {
    if (whole.test(trimmed)) return { kind, rest: '' };
    const rest = trimmed.replace(opening, '').replace(closing, '');
    if (rest !== trimmed) return { kind, rest };
  }
  return null;
}

/** Whether a note is about another piece than the one it stands in. */
export function refersElsewhere(note: string): boolean {
  return REFERS.test(note) && !SPEAKS_OF_ITSELF.test(note);
}
