import { longDate } from '../long-date.ts';

/** What introduces a quotation: who published it and when, as far as known, and whom they credit. */
export interface LeadIn {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly notBefore: string | null;
  /** Originators that the quoted words themselves do not name. */
  readonly via: readonly string[];
  /** Whether it is told as older than what was said before. @default false */
  readonly isOlder?: boolean;
}

type Precision = 'day' | 'month' | 'year';

/** The words of one language; each function returns a clause that a colon and a quotation can follow. */
interface Phrases {
  readonly unknownOutlet: string;
  readonly and: string;
  readonly dated: (when: string, outlet: string, precision: Precision) => string;
  /** What stands before that, of something older. */
  readonly earlier: string;
  readonly undated: (outlet: string) => string;
  readonly notBefore: (outlet: string, earliest: string, precision: Precision) => string;
  readonly citing: (originators: string) => string;
}

const ENGLISH: Phrases = {
  unknownOutlet: 'an outlet that is not named',
  and: 'and',
  dated: (when, outlet, precision) =>
    `${precision === 'day' ? 'On' : 'In'} ${when}, ${outlet} reported`,
  earlier: 'Earlier, ',
  undated: (outlet) => `In an undated article, ${outlet} reported`,
  notBefore: (outlet, earliest) =>
    `In an undated article, not before ${earliest}, ${outlet} reported`,
  citing: (originators) => `, citing ${originators}`,
};

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  nl: {
    unknownOutlet: 'een niet genoemd medium',
    and: 'en',
    dated: (when, outlet, precision) =>
      `${precision === 'day' ? 'Op' : 'In'} ${when} meldde ${outlet}`,
    earlier: 'Eerder, ',
    undated: (outlet) => `In een ongedateerd artikel meldde ${outlet}`,
    notBefore: (outlet, earliest) =>
      `In een ongedateerd artikel, niet van voor ${earliest}, meldde ${outlet}`,
    citing: (originators) => `, op gezag van ${originators}`,
  },
  de: {
    unknownOutlet: 'ein nicht genanntes Medium',
    and: 'und',
    dated: (when, outlet, precision) =>
      `${{ day: 'Am', month: 'Im', year: 'Im Jahr' }[precision]} ${when} berichtete ${outlet}`,
    earlier: 'Zuvor, ',
    undated: (outlet) => `In einem undatierten Artikel berichtete ${outlet}`,
    notBefore: (outlet, earliest, precision) =>
      `In einem undatierten Artikel, nicht vor ${precision === 'day' ? 'dem ' : ''}${earliest}, berichtete ${outlet}`,
    citing: (originators) => ` unter Berufung auf ${originators}`,
  },
  fr: {
    unknownOutlet: 'un média non nommé',
    and: 'et',
    dated: (when, outlet, precision) =>
      `${precision === 'day' ? 'Le' : 'En'} ${when}, ${outlet} rapportait`,
    earlier: 'Plus tôt, ',
    undated: (outlet) => `Dans un article non daté, ${outlet} rapportait`,
    notBefore: (outlet, earliest, precision) =>
      `Dans un article non daté, pas antérieur ${precision === 'day' ? 'au' : 'à'} ${earliest}, ${outlet} rapportait`,
    citing: (originators) => `, citant ${originators}`,
  },
  es: {
    unknownOutlet: 'un medio sin nombrar',
    and: 'y',
    dated: (when, outlet, precision) =>
      `${precision === 'day' ? 'El' : 'En'} ${when}, ${outlet} informó`,
    earlier: 'Antes, ',
    undated: (outlet) => `En un artículo sin fecha, ${outlet} informó`,
    notBefore: (outlet, earliest, precision) =>
      `En un artículo sin fecha, no anterior ${precision === 'day' ? 'al' : 'a'} ${earliest}, ${outlet} informó`,
    citing: (originators) => `, citando a ${originators}`,
  },
};

/** The tags of the languages that a lead-in can be written in. */
export const LEAD_IN_LANGUAGES: readonly string[] = Object.keys(PHRASES);

/**
 * A clause such as `On 6 January 2021, E! News reported`, from metadata alone: an unknown outlet or date is
 * said to be unknown.
 * @param language primary tag; English for those not in `LEAD_IN_LANGUAGES`
 */
export function leadIn(
  { outlet, published, notBefore, via, isOlder = false }: LeadIn,
  language: string,
): string {
  const tag = Object.hasOwn(PHRASES, language) ? language : 'en';
  const phrases = PHRASES[tag] ?? ENGLISH;
  const who = outlet ?? phrases.unknownOutlet;
  const citing = via.length > 0 ? phrases.citing(list(via, phrases.and)) : '';
  if (published !== null) {
    const when = longDate(published, tag);
    const dated = phrases.dated(when, who, precisionOf(published)) + citing;
    return isOlder ? phrases.earlier + asAside(dated, when) : dated;
  }
  if (notBefore !== null)
    return phrases.notBefore(who, longDate(notBefore, tag), precisionOf(notBefore)) + citing;
  return phrases.undated(who) + citing;
}

/** With its date between commas, to stand behind "Earlier,". */
function asAside(dated: string, when: string): string {
  const [before = '', after = ''] = dated.split(when);
  const comma = after.startsWith(',') ? '' : ',';
  return `${before.charAt(0).toLowerCase()}${before.slice(1)}${when}${comma}${after}`;
}

function precisionOf(edtf: string): Precision {
  return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day';
}

function list(names: readonly string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}
