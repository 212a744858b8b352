/** What cannot be done as asked, with what to do instead. */
export const refusals = {
  empty: 'Posez-moi une question sur la couverture, en une ou deux phrases.',
  tooLong:
    'Cela fait {{length, number}} caractères\u202f; je peux en lire {{most, number}}. Veuillez raccourcir.',
  questionTooLong:
    'Cette question fait {{length, number}} caractères\u202f; je peux en lire {{most, number}}. Veuillez la raccourcir.',
  noWords: 'Il me faut quelques mots à chercher. Posez-moi une question sur la couverture.',
  swapDates:
    'Rien n’est à la fois après {{after}} et avant {{before}}\u00a0: inversez les deux dates.',
  swapFilter:
    '«\u00a0après {{after}}\u00a0» est postérieur à «\u00a0avant {{before}}\u00a0»\u00a0: inversez les deux.',
  twoDays:
    '«\u00a0{{typed}}\u00a0» peut désigner deux jours. Écrivez l’année d’abord, comme 2021-01-06, ou le mois en lettres, comme 6 janvier 2021.',
  noDate:
    'Je ne peux pas lire «\u00a0{{typed}}\u00a0» comme une date. Écrivez 2021, 2021-01, 2021-01-06, janvier 2021, 6 janvier 2021 ou la semaine dernière.',
  noFilterDate:
    'Je ne peux pas lire «\u00a0{{typed}}\u00a0» comme une date pour «\u00a0{{name}}\u00a0»\u00a0: écrivez 2021, 2021-01 ou 2021-01-06.',
  noDayOfAsking:
    'Je ne peux pas lire «\u00a0{{typed}}\u00a0» comme le jour de la question\u00a0: écrivez un jour, par exemple 2021-01-06.',
  outletDidYouMean:
    'La couverture n’a aucun média nommé «\u00a0{{typed}}\u00a0». Vouliez-vous dire {{near, or}}\u202f?',
  outletUnknown:
    'La couverture n’a aucun média nommé «\u00a0{{typed}}\u00a0». /sources montre ceux qu’elle a.',
  outletNear:
    'Aucun média nommé «\u00a0{{name}}\u00a0» n’est dans la couverture. Proches\u00a0: {{outlets}}.',
  outletThereAre:
    'Aucun média nommé «\u00a0{{name}}\u00a0» n’est dans la couverture. Il y a\u00a0: {{outlets}}.',
  outletNone:
    'Aucun média nommé «\u00a0{{name}}\u00a0» n’est dans la couverture. Aucun de ses articles ne nomme un média.',
  languageThereAre:
    'Aucun article n’est en «\u00a0{{typed}}\u00a0». Il y a des articles en\u00a0: {{languages, languages}}.',
  languageNone: 'Aucun article n’est en «\u00a0{{typed}}\u00a0». On ne connaît la langue d’aucun.',
  detail: 'Écrivez detail:short, detail:normal ou detail:long.',
  articleDidYouMean:
    'Ces mots ne désignent pas un seul article. Vouliez-vous dire {{near, or}}\u202f?',
  articleUnknown: 'Je ne connais aucun article avec ces mots. Écrivez quelques mots de son titre.',
  sort: 'Écrivez {{sorts, or}}.',
  nothingStated: 'Ce message n’affirme rien que je puisse chercher dans la couverture.',
  twoOutlets: 'Indiquez deux médias différents à comparer.',
  twoOutletOptions: 'Indiquez deux médias à comparer, sous la forme outlet_a:"…" outlet_b:"…".',
  undoUnknown:
    'Rien dans la question n’a été compris comme «\u00a0{{id}}\u00a0». Vous pouvez annuler\u00a0: {{known, quoted}}.',
  undoNothing:
    'Rien dans la question n’a été compris comme «\u00a0{{id}}\u00a0». Rien n’a été compris\u00a0: une option que vous avez donnée s’annule en l’omettant.',
} as const;
