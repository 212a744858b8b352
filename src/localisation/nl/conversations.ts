/** Asking on. */
export const conversations = {
  limit:
    'Ik heb rekening gehouden met de laatste {{count, number}} vragen van dit gesprek; met wat daarvoor kwam niet meer.',
} as const;
