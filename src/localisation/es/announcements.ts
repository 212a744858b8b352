/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Novedades sobre «{{topic}}»**',
  left_one:
    '{{count, number}} artículo más no se muestra: aquí se publican como mucho {{dailyCap, number}} al día.',
  left_other:
    '{{count, number}} artículos más no se muestran: aquí se publican como mucho {{dailyCap, number}} al día.',
  last: 'Estos fueron los últimos de un día: aquí se publican como mucho {{dailyCap, number}}.',
  added:
    'Los artículos nuevos sobre «{{topic}}» se publicarán en {{channel}}, como mucho {{dailyCap, number}} al día. Los que ya están, no.',
  removed: 'Los artículos nuevos sobre «{{topic}}» ya no se publican en {{channel}}.',
  notWatched: 'Con este número no se publica nada. La lista de /admin muestra lo que se publica.',
  none: 'Los artículos nuevos no se publican en ninguna parte. Elige un tema y un canal con /admin.',
  watch: '{{id, number}} · «{{topic}}» en {{channel}}, como mucho {{dailyCap, number}} al día',
  off_gone: 'Detenido: no puedo ver {{channel}}. Añade el tema de nuevo cuando pueda verlo.',
  off_forbidden:
    'Detenido: no puedo publicar en {{channel}}. Déjame enviar mensajes allí y añade el tema de nuevo.',
} as const;
