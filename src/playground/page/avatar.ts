const COLOURS = ['#a1433d', '#2f6f4f', '#7a4fa3', '#8a5a16'];

/** A round picture with the first letter of a name, drawn here; the bot has a clock's face. */
export function avatarOf(name: string, isBot: boolean): string {
  const colour = isBot
    ? '#3b4cc0'
    : (COLOURS[(name.codePointAt(0) ?? 0) % COLOURS.length] ?? '#555');
  const letter = (name[0] ?? '?').toUpperCase().replace(/[<&]/, '?');
  const face = isBot
    ? '<g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><circle cx="20" cy="20" r="11"/><path d="M20 13v7l5 3"/></g>'
    : `<text x="20" y="27" font-family="sans-serif" font-size="20" text-anchor="middle" fill="#fff">${letter}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${colour}"/>${face}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
