const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}.'’-]*)`;
const TRADE = 'reporter|correspondent|editor|writer|journalist|columnist|contributor|producer';

/** `Ada Reed is a reporter at the Hill Post.`, `Ada Reed covers health for the Hill Post.` */
const NOTES: readonly RegExp[] = [
  new RegExp(
    `^${NAME},? (?:is|was|has been) (?:an? |the )?(?:[^.!?"“”]{0,80}[ -])?(?:${TRADE})\\b(?: (?:at|for|with|on|in|covering|based|who|and)\\b|\\.$)`,
    'u',
  ),
  new RegExp(`^${NAME} (?:covers|reports on|writes about|writes for) [^"“”]{3,200}$`, 'u'),
];

/**
 * Whether a paragraph introduces the author to the readers: somebody with a writer's trade whom the story
 * itself does not mention.
 * @param text the whole story in small letters, this paragraph included
 */
export function isAuthorNote(paragraph: string, text: string): boolean {
  for (const note of NOTES) {
    const surname = note.exec(paragraph)?.[1]?.split(/\s+/).at(-1);
    if (surname !== undefined)
      return !standsOutside(surname.toLowerCase(), paragraph.toLowerCase(), text);
  }
  return false;
}

function standsOutside(surname: string, paragraph: string, text: string): boolean {
  return text.split('\n').some((line) => line !== paragraph && ` ${line}`.includes(` ${surname}`));
}
