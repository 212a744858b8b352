/** Asking on. */
export const conversations = {
  limit:
    'He tenido en cuenta las últimas {{count, number}} preguntas de esta conversación; lo anterior ya no.',
} as const;
