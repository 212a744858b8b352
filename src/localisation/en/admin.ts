/** For those who run a server. */
export const admin = {
  notManager: 'Only people who may manage this server can use this.',
} as const;
