/** Who is answered, and when. */
export const limits = {
  busy: 'Je réponds encore à votre dernière question. Veuillez attendre la réponse avant d’en poser une autre.',
  full: 'Trop de personnes attendent une réponse en ce moment. Veuillez réessayer dans quelques minutes.',
  user: 'Cela fait beaucoup de questions en peu de temps. Vous pourrez en poser une autre {{when}}.',
  guild:
    'Ce serveur a épuisé ses questions pour l’instant\u00a0: elles sont comptées sur 24 heures. Vous pourrez en poser une autre {{when}}.',
  all: 'J’ai répondu à autant de questions que je le peux en 24 heures. Vous pourrez en poser une autre {{when}}.',
  channel: 'Je ne réponds pas dans ce salon. Veuillez poser votre question dans {{channels, or}}.',
  role: 'Sur ce serveur, je réponds aux personnes ayant le rôle {{roles, or}}. Veuillez vous adresser à ceux qui le gèrent.',
  waiting_one: '{{count, number}} question passe avant la vôtre…',
  waiting_other: '{{count, number}} questions passent avant la vôtre…',
  next: 'Votre question est la suivante…',
  left_user:
    '**Vous** pouvez encore poser {{left, number}} questions sur {{most, number}} par minute.',
  left_guild:
    '**Ce serveur** a encore {{left, number}} questions sur {{most, number}} par 24 heures.',
  left_all: '**Au total**, il reste {{left, number}} questions sur {{most, number}} par 24 heures.',
  more: 'Il y en aura une de plus {{when}}.',
  none: 'Vous pouvez poser autant de questions que vous voulez, une à la fois.',
} as const;
