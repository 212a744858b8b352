/** What is under way while people wait. */
export const stages = {
  searching_one: 'Recherche dans {{count, number}} article…',
  searching_other: 'Recherche dans {{count, number}} articles…',
  reading: 'Lecture de {{passages}} de {{outlets}}…',
  writing_one: 'Rédaction… {{count, number}} affirmation contrôlée dans le texte jusqu’ici',
  writing_other: 'Rédaction… {{count, number}} affirmations contrôlées dans le texte jusqu’ici',
} as const;
