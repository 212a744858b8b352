import { allMatches } from '../../language/all-matches.ts';

/** Names under which programs keep the moment of publication. */
const STATED =
  /["']?(?:date_?published|published_?(?:at|on|date|time)?|publish_?(?:date|time|ed_?date)|first_?published(?:_?(?:at|date))?|publication_?date|pub_?date|date_?publication|first_?publication_?date|article_?published_?time|post_?date|original_?publish_?date)["']?\s*[:=]\s*\\?["']([^"'\\]{6,40})\\?["']/gi;

/**
 * The values that data in scripts gives as the moment of publication, each once, in order: of the article,
 * but also of others that the page lists.
 */
export function scriptDates(scripts: string): string[] {
  return [...new Set(allMatches(scripts, STATED).map(([, value = '']) => value))];
}

/** What of a script such values stand in, one a line; empty when there are none. */
export function dateFields(script: string): string {
  if (!/publi[cs]|pub_?date|post_?date/i.test(script)) return '';
  const fields = allMatches(script, STATED).map(([field]) => field);
  return fields.filter((field) => !field.includes('<')).join('\n');
}
