import type { Draft } from '../draft.ts';

/**
 * A feed's item with what its page says: the page knows more, save where it has less text. Of dates, the
 * page's own fields count before the feed, and the feed before what is only read off the page's words.
 */
export function mergeItem(item: Draft, page: Draft): Draft {
  return {
    ...item,
    headline: page.headline ?? item.headline,
    outlets: [...page.outlets, ...item.outlets],
    dates: [...page.dates.filter(isField), ...item.dates, ...page.dates.filter((d) => !isField(d))],
    updated: page.updated ?? item.updated,
    language: page.language ?? item.language,
    languageSource: (page.language === null ? item : page).languageSource,
    kinds: [...new Set([...page.kinds, ...item.kinds])],
    authors: page.authors.length > 0 ? page.authors : item.authors,
    text: page.text.length > item.text.length ? page.text : item.text,
  };
}

function isField({ source }: Draft['dates'][number]): boolean {
  return source === 'given' || source === 'markup';
}
