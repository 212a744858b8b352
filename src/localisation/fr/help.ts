/** What Dateline does, and how to ask it. */
export const help = {
  hello: 'Bonjour\u202f!',
  thanks: 'Avec plaisir.',
  about: 'Je suis Dateline, un bot qui a lu les actualités pour vous.',
  what: 'Je réponds aux questions sur {{coverage}}. Chaque affirmation est accompagnée du média, de la date et des mots exacts sur lesquels elle repose\u202f; ce que la couverture ne dit pas, je ne le dis pas.',
  ways: 'Vous pouvez aussi me mentionner avec une question, m’écrire directement, ou répondre à une réponse pour continuer.',
  short:
    'Posez-moi une question sur les actualités que j’ai lues\u00a0: mentionnez-moi avec une question, ou utilisez /demander. /aide en dit plus.',
} as const;
