/** Asking on. */
export const conversations = {
  limit:
    'Ich habe die letzten {{count, number}} Fragen dieses Gesprächs berücksichtigt; was davor kam, nicht mehr.',
} as const;
