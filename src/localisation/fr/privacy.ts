/** What is kept of people, and how it is removed. */
export const privacy = {
  title: '**Ce que je conserve**',
  answers:
    '- Vos questions et mes réponses, avec votre identifiant Discord, pour que les boutons et les questions de suivi fonctionnent.',
  gaps: '- Les questions restées sans réponse, sans votre identifiant. Ceux qui gèrent un serveur voient celles qui y ont été posées en public.',
  feedback:
    '- Si une réponse vous a été utile et pourquoi, avec votre identifiant. Ceux qui gèrent le serveur le voient sans votre nom.',
  quotas:
    '- Pendant un jour, le moment où vous avez posé une question, pour respecter les limites.',
  logged:
    '- Mon journal contient le texte des questions, comme l’ont décidé les personnes qui me gèrent.',
  notLogged: '- Le texte des questions ne figure pas dans mon journal.',
  model:
    '- Un modèle de langage rédige mes réponses\u00a0: il reçoit votre question et des passages d’articles, mais pas votre identité.',
  days_one: 'Je supprime tout cela après {{count, number}} jour.',
  days_other: 'Je supprime tout cela après {{count, number}} jours.',
  forEver: 'Je conserve tout cela jusqu’à ce qu’on le supprime.',
  ofYou: '**À votre sujet, j’ai**',
  nothing: 'Je n’ai rien à votre sujet.',
  countAnswers_one: '{{count, number}} réponse',
  countAnswers_other: '{{count, number}} réponses',
  countAsked_one: '{{count, number}} question telle que vous l’avez posée',
  countAsked_other: '{{count, number}} questions telles que vous les avez posées',
  countGaps_one: '{{count, number}} question sans réponse',
  countGaps_other: '{{count, number}} questions sans réponse',
  countFeedback_one: '{{count, number}} avis sur une réponse',
  countFeedback_other: '{{count, number}} avis sur des réponses',
  countQuotas_one: '{{count, number}} question comptée pour les limites',
  countQuotas_other: '{{count, number}} questions comptées pour les limites',
  forgetMe: 'M’oublier',
  sure: 'Dois-je vous oublier\u202f? Les boutons sous vos réponses ne fonctionneront plus, et y répondre recommencera de zéro. Les messages restent dans Discord\u00a0: supprimez-les là-bas. C’est irréversible.',
  yes: 'Oui, oubliez-moi',
  no: 'Non, conservez tout',
  forgotten: 'Je vous ai oublié. Supprimé\u00a0:',
} as const;
