/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**New on “{{topic}}”**',
  left_one:
    '{{count, number}} more article is not shown: at most {{dailyCap, number}} are posted here a day.',
  left_other:
    '{{count, number}} more articles are not shown: at most {{dailyCap, number}} are posted here a day.',
  last: 'These were the last ones for a day: at most {{dailyCap, number}} are posted here.',
  added:
    'New coverage of “{{topic}}” will be posted in {{channel}}, at most {{dailyCap, number}} articles a day. What is there already will not.',
  removed: 'New coverage of “{{topic}}” is no longer posted in {{channel}}.',
  notWatched: 'Nothing is posted under this number. /admin watches list shows what is.',
  none: 'New coverage is posted nowhere. /admin watches add names a topic and a channel.',
  watch: '{{id, number}} · “{{topic}}” in {{channel}}, at most {{dailyCap, number}} a day',
  off_gone: 'Off: I cannot see {{channel}}. Add the watch again once I can.',
  off_forbidden:
    'Off: I may not post in {{channel}}. Let me send messages there, and add the watch again.',
} as const;
