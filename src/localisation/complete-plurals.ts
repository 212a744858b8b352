import type { Locale } from './locales.ts';
import type { Texts } from './texts.ts';

type Room = Texts[string];

/**
 * A language's texts with one for each plural category that it has: where a category has none of its own, `other` serves.
 * French and Spanish have `many` from a million on, which in digits takes the words of `other`.
 */
export function completePlurals(rooms: Texts, locale: Locale): Texts {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return Object.fromEntries(
    Object.entries(rooms).map(([name, room]) => [name, completed(room, pluralCategories)]),
  );
}

function completed(room: Room, categories: readonly Intl.LDMLPluralRule[]): Room {
  const filled = Object.entries(room).flatMap(([key, text]) =>
    key.endsWith('_other')
      ? categories.map((category): [string, string] => [key.replace(/other$/, category), text])
      : [],
  );
  return { ...Object.fromEntries(filled), ...room };
}
