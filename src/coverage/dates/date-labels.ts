import { allMatches } from '../../language/all-matches.ts';

/** What the words before a date make of it. */
export type DateLabel = 'published' | 'updated' | 'other';

const LABELS: readonly (readonly [DateLabel, RegExp])[] = [
  [
    'published',
    labels(
      'published|publication date|pub date|posted|first published|released|release date|issued|written|created|dated|filed|submitted|online since|uploaded|article of|news from|press release',
      'gepubliceerd|geplaatst|gepost|publicatiedatum|geschreven|verschenen',
      'veröffentlicht|veröffentlichung|veröffentlichungsdatum|publiziert|erschienen|erscheinungsdatum|erstellt|erstellungsdatum|erstellt am|geschrieben|eingestellt|verfasst|gepostet|eingetragen|online seit|artikel vom|meldung vom|pressemitteilung vom|nachricht vom',
      'publiée?|postée?|mise? en ligne|parue?|parution|rédigée?|écrite?|créée?|diffusée?|date de publication',
      'publicad[oa]|escrito|posteado|creado|fecha de publicación',
      'pubblicat[oa]|scritto|postato|inserito|data di pubblicazione',
      'postado|criado|data de publicação|escrita?',
    ),
  ],
  [
    'updated',
    labels(
      'updated?|last updated|modified|last modified|changed|last change|revised|edited|last edited|reviewed|as of|latest revision',
      'bijgewerkt|gewijzigd|geactualiseerd|aangepast|laatste update|laatste wijziging|bewerkt',
      'aktualisiert|aktualisierung|geändert|änderung|letzte änderung|bearbeitet|überarbeitet|stand|sachstand',
      'mise? à jour|modifiée?|actualisée?|màj|maj|dernière modification',
      'actualizad[oa]|modificad[oa]|última actualización|actualización',
      'aggiornat[oa]|modificat[oa]|ultima modifica|aggiornamento|ultimo aggiornamento',
      'atualizad[oa]|modificad[oa]|alterad[oa]|atualização|última atualização',
    ),
  ],
  [
    'other',
    labels(
      'copyright|©|born|died|expires?|expiry|until|till|deadline|member since|since|joined|registered|retrieved|accessed|viewed|event|starts?|ends?|begins?|when|next|valid|due|between|page last generated|today|last visit|archived|effective|hearing|meeting|before',
      'geboren|overleden|tot|lid sinds|sinds|geregistreerd|bezocht|vanaf|t/m|agenda|vandaag',
      'gestorben|bis|seit|mitglied seit|dabei seit|registriert|beigetreten|abgerufen|beginn|start|ende|termin|wann|gültig|zwischen|heute|zuletzt besucht|einsendeschluss',
      "née?|décédée?|jusqu'?au|depuis|inscrite?|membre depuis|consultée?|début|avant|aujourd'?hui",
      'nacid[oa]|hasta|desde|miembro desde|registrado|consultado|inicio|hoy',
      'nat[oa]|fino al|dal|iscritto|consultato|inizio|fine|oggi',
      'nascid[oa]|até|membro desde|acessado|início|hoje',
    ),
  ],
];

/** Words that say no more than that a date follows: any other label goes before them. */
const DATE_WORD = labels('date|datum|fecha|data|vom|le');
/** A label farther from the date than this belongs to something else. */
const LABEL_CHARS = 70;
/** `Until 5 March`: what is not about publishing stands right before the date. */
const OTHER_CHARS = 20;

/**
 * What the words before a date on its line call it, in en nl de fr es it pt, by the label nearest to it:
 * `Published 3 May, updated` is an update. `null` where they say nothing.
 */
export function labelBefore(text: string): DateLabel | null {
  const near = text.slice(-LABEL_CHARS);
  let found: { readonly label: DateLabel; readonly end: number } | null = null;
  for (const [label, pattern] of LABELS) {
    for (const match of allMatches(near, pattern)) {
      const end = match.index + match[0].length;
      if (label === 'other' && near.length - end > OTHER_CHARS) continue;
      if (found === null || end > found.end) found = { label, end };
    }
  }
  return found?.label ?? (near.search(DATE_WORD) < 0 ? null : 'published');
}

function labels(...languages: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${languages.join('|')})(?![\p{L}])`, 'giu');
}
