import type { Draft } from '../draft.ts';
import { draftFromFields, FIELD_NAMES, textField } from './fields.ts';
import { decodeEntities, hasMarkup, markupToText } from './markup-text.ts';
import { isBrokenOff } from './teaser.ts';

/** Services that give only the beginning of a story put the number of characters left behind it. */
const REST = /\s{0,9}\[\+\d{1,9} chars\]$/;
/** Some entity stands for one of these in most texts that are escaped. */
const ESCAPED =
  /&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,5}|#x[\da-f]{1,4}|[lr][sd]quo|hellip|[mn]dash|[a-z](?:acute|grave|uml|circ|cedil|tilde));/i;

/** The article that a JSON object describes: HTML becomes text, a summary stands in for a missing body. */
export function jsonDraft(fields: Readonly<Record<string, unknown>>): Draft {
  const draft = draftFromFields(fields);
  const summary = draft.text === '' ? textField(fields, FIELD_NAMES.summary) : null;
  const given = summary ?? draft.text;
  const text = plain(given).trimEnd();
  const teaser = summary !== null || isBrokenOff(given);
  return {
    ...draft,
    headline: draft.headline === null ? null : plain(draft.headline),
    text: text.endsWith(']') ? text.replace(REST, '') : text,
    teaser: teaser && draft.url !== null,
  };
}

function plain(value: string): string {
  if (hasMarkup(value)) return markupToText(value);
  return ESCAPED.test(value) ? markupToText(decodeEntities(value)) : value;
}
