import type { i18n } from 'i18next';
import { z } from 'zod';
import { formatDays, formatEdtf } from './format-date.ts';
import { languageName } from './language-name.ts';
import { localeOf, type Locale } from './locales.ts';

const names = z.array(z.string());
const days = z.object({ first: z.string(), last: z.string() });

/** Adds what a text can ask for of a value, as in `{{date, edtf}}`: see `interpolationFormatTypeMap`. */
export function addFormats({ services }: i18n): void {
  const add = (name: string, format: (value: unknown, tag: string) => string): void => {
    services.formatter?.add(name, (value: unknown, tag) => format(value, tag ?? 'en'));
  };
  add('edtf', (value, tag) => formatEdtf(z.string().parse(value), localeOf(tag)));
  add('days', (value, tag) => formatDays(days.parse(value), localeOf(tag)));
  add('language', (value, tag) => languageName(z.string().parse(value), tag));
  add('languages', (value, tag) =>
    names
      .parse(value)
      .map((each) => languageName(each, tag))
      .join(', '),
  );
  add('quoted', (value, tag) =>
    names
      .parse(value)
      .map((each) => quoted(each, localeOf(tag)))
      .join(', '),
  );
  add('quotedOr', (value, tag) => {
    const each = names.parse(value).map((name) => quoted(name, localeOf(tag)));
    return listed(each, tag, 'disjunction');
  });
  add('languagesAnd', (value, tag) => {
    const each = names.parse(value).map((name) => languageName(name, tag));
    return listed(each, tag, 'conjunction');
  });
  add('parts', (value) => z.array(z.string()).parse(value).join('; '));
  add('and', (value, tag) => listed(names.parse(value), tag, 'conjunction'));
  add('or', (value, tag) => listed(names.parse(value), tag, 'disjunction'));
}

/** In the quotation marks of a language. */
function quoted(text: string, locale: Locale): string {
  return QUOTES[locale].replace('…', () => text);
}

const QUOTES: Readonly<Record<Locale, string>> = {
  en: '“…”',
  nl: '‘…’',
  de: '„…“',
  fr: '«\u00a0…\u00a0»',
  es: '«…»',
};

function listed(
  items: readonly string[],
  tag: string,
  type: 'conjunction' | 'disjunction',
): string {
  // In the English of Britain there is no comma before the last one.
  return new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag, { type }).format(items);
}
