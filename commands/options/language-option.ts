import type { Dateline } from '../../src/answering/dateline.ts';
import type { Choice, Completion } from '../../src/discord/command.ts';
import { refusal } from '../../src/localisation/refusal.ts';
import { fold } from '../../src/language/analyse.ts';
import { languageName } from '../../src/localisation/language-name.ts';

const MAX_CHOICES = 25;
/** In these languages the name of a language is understood, besides its own. */
const NAMING = ['en', 'nl', 'de', 'fr', 'es'];

/**
 * The primary tag of the language a person means: `nl`, `Dutch`, `Nederlands`, `néerlandais`.
 * @throws UserError for a language that no article is in
 */
export async function resolveLanguage(typed: string, dateline: Dateline): Promise<string> {
  const tags = await coverageLanguages(dateline);
  const found = tags.find((tag) => namesOf(tag).includes(fold(typed.trim())));
  if (found !== undefined) return found;
  if (tags.length === 0) throw refusal('refusals.languageNone', { typed });
  throw refusal('refusals.languageThereAre', { typed, languages: tags });
}

/** The languages of the coverage that begin like what has been typed. */
export async function completeLanguage({ value, dateline, words }: Completion): Promise<Choice[]> {
  const typed = fold(value.trim());
  const tags = await coverageLanguages(dateline);
  return tags
    .filter((tag) => namesOf(tag).some((name) => name.startsWith(typed)))
    .slice(0, MAX_CHOICES)
    .map((tag) => ({ name: languageName(tag, words.locale), value: tag }));
}

async function coverageLanguages(dateline: Dateline): Promise<string[]> {
  const { outlets } = await dateline.sources();
  return [...new Set(outlets.flatMap(({ languages }) => languages))];
}

function namesOf(tag: string): string[] {
  const names = [...NAMING, tag].map((inLanguage) =>
    new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag),
  );
  return [tag, ...names].flatMap((name) => (name === undefined ? [] : fold(name)));
}
