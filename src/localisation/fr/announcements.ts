/** New coverage of a topic that a channel watches. */
export const announcements = {
  title: '**Du nouveau sur «\u00a0{{topic}}\u00a0»**',
  left_one:
    '{{count, number}} autre article n’est pas montré\u00a0: {{dailyCap, number}} au plus sont publiés ici par jour.',
  left_other:
    '{{count, number}} autres articles ne sont pas montrés\u00a0: {{dailyCap, number}} au plus sont publiés ici par jour.',
  last: 'C’étaient les derniers pour un jour\u00a0: {{dailyCap, number}} au plus sont publiés ici.',
  added:
    'Les nouveaux articles sur «\u00a0{{topic}}\u00a0» seront publiés dans {{channel}}, {{dailyCap, number}} par jour au plus. Ce qui est déjà là ne le sera pas.',
  removed:
    'Les nouveaux articles sur «\u00a0{{topic}}\u00a0» ne sont plus publiés dans {{channel}}.',
  notWatched: 'Rien n’est publié sous ce numéro. /gestion veilles liste montre ce qui l’est.',
  none: 'Les nouveaux articles ne sont publiés nulle part. /gestion veilles ajouter indique un sujet et un salon.',
  watch:
    '{{id, number}} · «\u00a0{{topic}}\u00a0» dans {{channel}}, {{dailyCap, number}} par jour au plus',
  off_gone:
    'Arrêté\u00a0: je ne peux pas voir {{channel}}. Ajoutez de nouveau le sujet quand je le pourrai.',
  off_forbidden:
    'Arrêté\u00a0: je ne peux pas publier dans {{channel}}. Autorisez-moi à y envoyer des messages, et ajoutez de nouveau le sujet.',
} as const;
