/** What is under way while people wait. */
export const stages = {
  searching_one: '{{count, number}} Artikel wird durchsucht …',
  searching_other: '{{count, number}} Artikel werden durchsucht …',
  reading: '{{passages}} aus {{outlets}} werden gelesen …',
  writing_one: 'Die Antwort entsteht … bisher {{count, number}} Aussage am Text geprüft',
  writing_other: 'Die Antwort entsteht … bisher {{count, number}} Aussagen am Text geprüft',
} as const;
