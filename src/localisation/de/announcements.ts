/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Neu zu „{{topic}}“**',
  left_one:
    '{{count, number}} weiterer Artikel wird nicht gezeigt: Hier erscheinen höchstens {{dailyCap, number}} am Tag.',
  left_other:
    '{{count, number}} weitere Artikel werden nicht gezeigt: Hier erscheinen höchstens {{dailyCap, number}} am Tag.',
  last: 'Das waren die letzten für einen Tag: Hier erscheinen höchstens {{dailyCap, number}}.',
  added:
    'Neues zu „{{topic}}“ erscheint in {{channel}}, höchstens {{dailyCap, number}} Artikel am Tag. Was schon da ist, erscheint nicht.',
  removed: 'Neues zu „{{topic}}“ erscheint nicht mehr in {{channel}}.',
  notWatched:
    'Unter dieser Nummer erscheint nichts. /verwaltung beobachten liste zeigt, was erscheint.',
  none: 'Neues erscheint nirgends. Mit /verwaltung beobachten hinzufügen nennst du ein Thema und einen Kanal.',
  watch: '{{id, number}} · „{{topic}}“ in {{channel}}, höchstens {{dailyCap, number}} am Tag',
  off_gone:
    'Aus: Ich kann {{channel}} nicht sehen. Füge das Thema wieder hinzu, sobald ich es kann.',
  off_forbidden:
    'Aus: Ich darf in {{channel}} nichts posten. Lass mich dort Nachrichten senden und füge das Thema wieder hinzu.',
} as const;
