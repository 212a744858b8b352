/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Neu zu „{{topic}}“**',
  left_one:
    '{{count, number}} weiterer Artikel wird nicht gezeigt: Hier kommen höchstens {{dailyCap, number}} am Tag.',
  left_other:
    '{{count, number}} weitere Artikel werden nicht gezeigt: Hier kommen höchstens {{dailyCap, number}} am Tag.',
  last: 'Das waren die letzten für einen Tag: Hier kommen höchstens {{dailyCap, number}}.',
  added:
    'Neue Berichte über „{{topic}}“ kommen in {{channel}}, höchstens {{dailyCap, number}} Artikel am Tag. Was schon da ist, nicht.',
  removed: 'Neue Berichte über „{{topic}}“ kommen nicht mehr in {{channel}}.',
  notWatched:
    'Unter dieser Nummer wird nichts gepostet. Die Liste von /admin zeigt, was wo gepostet wird.',
  none: 'Neue Berichte werden nirgends gepostet. Wähle mit /admin ein Thema und einen Kanal.',
  watch: '{{id, number}} · „{{topic}}“ in {{channel}}, höchstens {{dailyCap, number}} am Tag',
  off_gone:
    'Aus: Ich kann {{channel}} nicht sehen. Füge das Thema wieder hinzu, sobald ich es kann.',
  off_forbidden:
    'Aus: Ich darf in {{channel}} nichts posten. Lass mich dort Nachrichten senden und füge das Thema wieder hinzu.',
} as const;
