/** Why there is no answer, with what to do. */
export const abstentions = {
  noWords:
    'Il n’y a là aucun mot que je puisse chercher. Demandez-moi qui, quoi, quand ou combien, sur quelque chose dans la couverture.',
  unknownNames:
    'La couverture ne mentionne jamais {{names, quotedOr}} et ne peut donc pas répondre. Si l’orthographe est inexacte, veuillez reposer la question.',
  silentOutlet:
    'Rien de «\u00a0{{outlet}}\u00a0» dans la couverture n’y répond. D’autres en ont peut-être parlé\u00a0: reposez la question sans ce média.',
  underFilter:
    'Rien dans la couverture n’y répond avec ce filtre\u00a0: {{filter, parts}}. Retirez-le pour chercher dans le reste.',
  nothing: 'Rien dans la couverture n’y répond.',
  noLanguage: 'Rien dans la couverture n’est dans la langue «\u00a0{{language}}\u00a0».',
  noDates: 'Rien dans la couverture n’a cette date\u00a0: {{dates}}.',
  noneMeetsAll:
    'Aucun article de la couverture ne répond à tous les filtres à la fois. Retirez-en un et reposez la question.',
  filterLanguage: 'langue «\u00a0{{language}}\u00a0»',
  dates: '{{days, days}}',
  from: 'depuis {{date, edtf}}',
  until: 'jusqu’à {{date, edtf}}',
} as const;
