/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Du nouveau sur « {{topic}} »**',
  left_one:
    '{{count, number}} autre article n’est pas affiché : {{dailyCap, number}} au plus sont publiés ici par jour.',
  left_other:
    '{{count, number}} autres articles ne sont pas affichés : {{dailyCap, number}} au plus sont publiés ici par jour.',
  last: 'C’étaient les derniers pour un jour : {{dailyCap, number}} au plus sont publiés ici.',
  added:
    'Les nouveaux articles sur « {{topic}} » seront publiés dans {{channel}}, {{dailyCap, number}} au plus par jour. Ceux qui sont déjà là ne le seront pas.',
  removed: 'Les nouveaux articles sur « {{topic}} » ne sont plus publiés dans {{channel}}.',
  notWatched: 'Rien n’est publié sous ce numéro. La liste de /admin montre ce qui l’est.',
  none: 'Les nouveaux articles ne sont publiés nulle part. Choisissez un sujet et un salon avec /admin.',
  watch: '{{id, number}} · « {{topic}} » dans {{channel}}, {{dailyCap, number}} au plus par jour',
  off_gone: 'Arrêté : je ne vois pas {{channel}}. Ajoutez de nouveau le sujet quand je le verrai.',
  off_forbidden:
    'Arrêté : je ne peux pas publier dans {{channel}}. Laissez-moi y envoyer des messages et ajoutez de nouveau le sujet.',
} as const;
