/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Novedades sobre «{{topic}}»**',
  left_one:
    'No se muestra {{count, number}} artículo más: aquí se publican {{dailyCap, number}} al día como máximo.',
  left_other:
    'No se muestran {{count, number}} artículos más: aquí se publican {{dailyCap, number}} al día como máximo.',
  last: 'Estos fueron los últimos por un día: aquí se publican {{dailyCap, number}} como máximo.',
  added:
    'Lo nuevo sobre «{{topic}}» se publicará en {{channel}}, {{dailyCap, number}} artículos al día como máximo. Lo que ya está no se publicará.',
  removed: 'Lo nuevo sobre «{{topic}}» ya no se publica en {{channel}}.',
  notWatched:
    'Bajo este número no se publica nada. /administrar seguimientos lista muestra lo que sí.',
  none: 'Lo nuevo no se publica en ninguna parte. /administrar seguimientos añadir indica un tema y un canal.',
  watch: '{{id, number}} · «{{topic}}» en {{channel}}, {{dailyCap, number}} al día como máximo',
  off_gone: 'Parado: no puedo ver {{channel}}. Vuelve a añadir el tema cuando pueda.',
  off_forbidden:
    'Parado: no puedo publicar en {{channel}}. Déjame enviar mensajes allí y vuelve a añadir el tema.',
} as const;
