const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set(
  (
    'audio button canvas dialog figcaption head iframe input link map math meta noscript object option script select ' +
    'style svg template textarea title video'
  ).split(' '),
);

/** Whether an element begins and ends a line of its own. @param name in lower case */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Whether nothing of an element belongs to a text: scripts, controls, captions, players. @param name in lower case */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}
