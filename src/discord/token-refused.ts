/** What to do about a token that Discord does not accept. */
export const TOKEN_REFUSED =
  'DISCORD_TOKEN is not accepted by Discord: copy it anew from the Bot page of the Discord Developer Portal';
