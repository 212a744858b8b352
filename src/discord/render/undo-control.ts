import { ButtonBuilder, ButtonStyle, StringSelectMenuBuilder } from 'discord.js';
import { trySay } from '../../localisation/say.ts';
import type { Words } from '../../localisation/words.ts';
import { BECAUSE } from '../../retrieval/understanding/told.ts';
import type { Asked } from '../../state/asked.ts';
import { isFollowUp } from '../asking/asked.ts';
import { formatCustomId } from '../interactions/custom-id.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';

const MAX_LABEL_CHARS = 80;
const MAX_MENU_OPTIONS = 25;
const MAX_OPTION_CHARS = 100;

type Told = Asked['understood'][number];

/**
 * What asks again without something that was understood: a button for one thing, a menu for several, nothing where
 * there is none. Each is named by its place among them, which the stored asking keeps.
 * @param answerId under which the asking is kept; `null` when it could not be
 */
export function undoControl(
  understood: readonly Told[],
  answerId: string | null,
  words: Words,
): ButtonBuilder | StringSelectMenuBuilder | null {
  const [first, ...others] = understood;
  if (answerId === null || first === undefined) return null;
  if (others.length === 0)
    return new ButtonBuilder()
      .setCustomId(formatCustomId({ action: 'undo', answerId, arg: '0' }))
      .setStyle(ButtonStyle.Secondary)
      .setLabel(clip(buttonLabel(first, words), MAX_LABEL_CHARS));
  return new StringSelectMenuBuilder()
    .setCustomId(formatCustomId({ action: 'undo', answerId, arg: '' }))
    .setPlaceholder(words.t('searches.withoutOneOf'))
    .addOptions(
      understood.slice(0, MAX_MENU_OPTIONS).map((one, place) => ({
        label: clip(effect(one, words), MAX_OPTION_CHARS),
        description: clip(
          words.t('searches.readFrom', { text: visibleLine(one.text) }),
          MAX_OPTION_CHARS,
        ),
        value: String(place),
      })),
    );
}

/** Plain text: nothing in a label is Markdown. */
function buttonLabel(one: Told, words: Words): string {
  return isFollowUp(one.id)
    ? words.t('searches.asItStands')
    : words.t('searches.without', { what: effect(one, words) });
}

/** What it makes of the search, without the words it was read from. */
function effect({ line, text, what }: Told, words: Words): string {
  const said = words.locale === 'en' || what === undefined ? null : trySay(what, words);
  const [short = ''] = visibleLine(said ?? line ?? text).split(BECAUSE);
  return short || words.t('searches.whatWasUnderstood');
}
