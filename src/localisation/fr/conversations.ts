/** Asking on. */
export const conversations = {
  limit:
    'J’ai tenu compte des {{count, number}} dernières questions de cette conversation\u202f; ce qui précède ne compte plus.',
} as const;
