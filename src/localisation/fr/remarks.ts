/** Remarks beside what was found: what was done otherwise, and what may be missing. */
export const remarks = {
  old: 'Article le plus récent ici\u00a0: {{date, edtf}}\u00a0; la situation a pu changer depuis.',
  ofUnknownAge: 'Aucun de ces articles n’est daté\u00a0: cela n’est peut-être plus vrai.',
  fallback:
    'Le modèle de langage n’a pas pu être utilisé\u00a0: ce sont donc des phrases telles que publiées.',
  unembedded:
    'Le service qui compare les sens n’a pas pu être utilisé\u00a0: seuls les mots de la question ont été cherchés, et d’autres mots pour la même chose ont pu être manqués.',
  unranked:
    'Le modèle qui classe les passages n’a pas pu être utilisé\u00a0: ils sont donc dans l’ordre de la recherche.',
  brokeOff:
    'Le modèle de langage s’est interrompu\u00a0: il manque peut-être quelque chose à la réponse.',
  dropped: 'Rien n’a été trouvé pour {{texts, quoted}}\u202f; la recherche a continué sans.',
  missed_one:
    '{{count, number}} article en {{languages, languagesAnd}} en dit peut-être plus\u202f; cette recherche ne le trouve que par les noms, les nombres et les mots communs.',
  missed_other:
    '{{count, number}} articles en {{languages, languagesAnd}} en disent peut-être plus\u202f; cette recherche ne les trouve que par les noms, les nombres et les mots communs.',
  missedAndOthers_one:
    '{{count, number}} article en {{languages, languages}} et d’autres langues en dit peut-être plus\u202f; cette recherche ne le trouve que par les noms, les nombres et les mots communs.',
  missedAndOthers_other:
    '{{count, number}} articles en {{languages, languages}} et d’autres langues en disent peut-être plus\u202f; cette recherche ne les trouve que par les noms, les nombres et les mots communs.',
  lacking: 'Rien de ce qui est cité ici ne parle de {{words, quotedOr}}.',
  missing: 'Absent de la couverture\u00a0: {{what}}',
  someMissing: 'La couverture ne répond qu’à une partie de la question.',
  moreEvents_one: '{{count, number}} autre événement est laissé de côté\u202f; précisez le sujet.',
  moreEvents_other:
    '{{count, number}} autres événements sont laissés de côté\u202f; précisez le sujet.',
  supportIsOlder:
    'Ce qui le confirme est plus ancien ({{yes, edtf}}) que ce qui le contredit ({{no, edtf}}).',
  contradictionIsOlder:
    'Ce qui le contredit est plus ancien ({{no, edtf}}) que ce qui le confirme ({{yes, edtf}}).',
  onlyAlleged:
    'La couverture ne le dit que comme une allégation ou d’une source non nommée, ce qui ne le confirme pas.',
  noArticlesThen:
    'La couverture n’a aucun article de {{outlet}} de cette période\u00a0: son silence ne dit rien.',
} as const;
