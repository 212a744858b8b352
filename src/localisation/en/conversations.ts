/** Asking on. */
export const conversations = {
  limit:
    'I followed up on the last {{count, number}} questions of this conversation; what came before them I no longer take into account.',
} as const;
