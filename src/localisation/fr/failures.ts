/** What went wrong, without its cause. */
export const failures = {
  timeLimit_one:
    'Cela a pris plus de {{count, number}} seconde, j’ai donc arrêté. Essayez avec moins de mots, ou avec un média ou des dates.',
  timeLimit_other:
    'Cela a pris plus de {{count, number}} secondes, j’ai donc arrêté. Essayez avec moins de mots, ou avec un média ou des dates.',
  closing:
    'On me redémarre et je n’ai pas pu terminer. Veuillez reposer la question dans une minute.',
  provider: 'Un service dont je dépends n’a pas répondu. Veuillez réessayer dans une minute.',
  edition:
    'Je ne peux pas ouvrir la couverture pour le moment. Les personnes qui me gèrent peuvent trouver pourquoi.',
  other:
    'Quelque chose s’est mal passé de mon côté. Veuillez réessayer\u202f; si cela continue, prévenez les personnes qui me gèrent.',
  withId: '{{what}} (erreur {{id}})',
  notTaken: 'J’ai une réponse, mais Discord ne l’a pas acceptée. Veuillez réessayer.',
  unknownCommand: 'Je n’ai plus cette commande. /aide montre celles que j’ai.',
  olderVersion: 'Cela appartient à une ancienne version de moi. Veuillez reposer la question.',
  expired: 'Je n’ai plus cette réponse. Reposez la question, et je chercherai de nouveau.',
} as const;
