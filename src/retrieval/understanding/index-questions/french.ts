import type { Grammar } from './grammar.ts';

/** How people ask about the coverage in French. */
export const FRENCH: Grammar = {
  words: {
    opening:
      '(?:(?:et|mais|alors|ok)[, ]+)*(?:(?:peux-tu|pouvez-vous) (?:me )?(?:dire )?)?(?:dis-moi )?',
    closing:
      " (?:dans|de|parmi) (?:la|les|ces|cette|tous les|toute la|l['’])(?: ?)(?:couverture|presse|articles|actualités?|médias|journaux|archives?|index|corpus)| (?:jusqu['’]ici|jusqu['’]à présent|au total|en tout|déjà|exactement|s['’]il (?:te|vous) plaît)| (?:publiés?|parus?|écrits?)",
    article: 'article|reportage|papier|dépêche|mention',
    articles: 'articles|reportages|papiers|dépêches',
    outlet: 'journal|média|source|magazine|site|chaîne|rédaction|quotidien',
    outlets: 'journaux|médias|sources|magazines|sites|chaînes|rédactions|quotidiens|titres',
    many: '(?:(?:autres|différents|différentes|nouveaux) )*',
    there:
      '(?: (?:y|a-t-il|il|avait-il|existe-t-il|as-tu|avons-nous|ont|a|été|sont|parus|publiés?|écrits?|publi|publié|a-t-on|dans la couverture))*',
    about:
      "(?: qui)?(?: ont)? (?:sur|à propos (?:de |du |des |d['’])|au sujet (?:de |du |des |d['’])|concernant|parle(?:nt)? (?:de |du |des |d['’])|parlé (?:de |du |des |d['’])|parlaient (?:de |du |des |d['’])|parlant (?:de |du |des |d['’])|mentionnent|mentionnaient|mentionné|mentionne|mentionnant|évoquent|évoqué|évoquaient|évoquant|traitent (?:de |du |des |d['’])|citent|cité|contiennent|couvrent|couvert|avec le mot)",
    sp: ' ?',
    mentioned:
      "(?:été )?(?:mentionnée?s?|évoquée?s?|citée?s?|traitée?s?|couverte?s?|parlé|apparue?s?|dans l['’]actualité|dans la presse)",
    be: '(?:est|sont|a|ont|était|étaient|fut|furent|a-t-on|ont-ils|a-t-il|a-t-elle|est-ce que)',
    tell: "(?:ont |a |auraient )?(?:parl(?:é|ent|e) (?:de |du |des |d['’])|mentionn(?:é|ent|e)|évoqu(?:é|ent|e)|couvert|couvrent|écri(?:t|vent) sur|écrit (?:que |qu['’])|rapport(?:é|ent)(?: que| qu['’])?|relay(?:é|ent)|cit(?:é|ent)|trait(?:é|ent) (?:de |du |des |d['’])|publi(?:é|ent) (?:sur|des articles sur|un article sur))",
    show: 'quels|quelles|liste(?:r|z)?|montre(?:z)?(?:-moi)?|donne(?:z)?(?:-moi)?|cite(?:z)?|trouve(?:z)?(?:-moi)?|une liste (?:des|de)|y a-t-il',
    some: '(?: (?:sont|moi|tous|toutes|les|la|liste|des|de|autres|une))*',
    first: '(?:le |la )?(?:tout )?(?:premier|première|plus ancien|plus ancienne)',
    last: '(?:le |la )?(?:tout )?(?:dernier|dernière|plus récent|plus récente)',
    reporters: 'qui|quel <outlet>|quelle <outlet>',
  },
  frames: [
    [
      'count-articles',
      "(?:combien (?:de |d['’])|(?:quel est )?le nombre (?:de |d['’]))<many><articles><there><about><sp><subject>",
    ],
    [
      'count-articles',
      "dans combien (?:de |d['’])<many><articles> (?:<be> )?(?:parlé de )?<subject> <be> ?<mentioned>",
    ],
    [
      'count-articles',
      "dans combien (?:de |d['’])<many><articles> (?:est|sont|a été|apparaît|parle-t-on de|est-il question de) ?(?:mentionnée?s? |citée?s? |évoquée?s? )?<subject>",
    ],
    [
      'count-articles',
      'combien de fois (?:<be> )?<subject> (?:<be> ?|a-t-il |a-t-elle |ont-ils |ont-elles |est-il |est-elle )<mentioned>',
    ],
    ['count-articles', 'combien (?:de fois )?(?:a-t-on |est-on )?(?:parlé de|mentionné) <subject>'],
    ['count-articles', "combien (?:de |d['’])<many>articles<there>"],
    [
      'first-mention',
      "(?:quel|quelle|où)(?: est| était| fut) <first> <article>(?:<about><sp>| de | qui mentionne | à mentionner | à parler (?:de |du |d['’]))<subject>",
    ],
    [
      'last-mention',
      "(?:quel|quelle|où)(?: est| était| fut) <last> <article>(?:<about><sp>| de | qui mentionne | à mentionner | à parler (?:de |du |d['’]))<subject>",
    ],
    [
      'first-mention',
      '(?:quand|où) (?:<be> )?<subject> (?:<be>|a-t-il|a-t-elle|ont-ils|ont-elles) ?(?:<mentioned> )?pour la première fois(?: <mentioned>)?',
    ],
    [
      'last-mention',
      '(?:quand|où) (?:<be> )?<subject> (?:<be>|a-t-il|a-t-elle|ont-ils|ont-elles) ?(?:<mentioned> )?pour la dernière fois(?: <mentioned>)?',
    ],
    [
      'first-mention',
      "quand (?:a-t-on|est-ce qu['’]on a) (?:parlé (?:de |du |des |d['’])|mentionné |évoqué |cité )<subject> pour la première fois",
    ],
    [
      'last-mention',
      "quand (?:a-t-on|est-ce qu['’]on a) (?:parlé (?:de |du |des |d['’])|mentionné |évoqué |cité )<subject> pour la dernière fois",
    ],
    [
      'first-mention',
      "(?:<reporters>) (?:a|ont)(?: été)? (?:en premier|le premier|la première|d['’]abord)?(?: à)? ?(?:parlé (?:de |du |des |d['’])|mentionné |évoqué |rapporté |annoncé |relayé )<subject> (?:en premier|le premier|la première|pour la première fois)",
    ],
    [
      'first-mention',
      "(?:<reporters>) (?:a|ont) été (?:le premier|la première|les premiers) à (?:parler (?:de |du |des |d['’])|mentionner |évoquer |rapporter |annoncer )<subject>",
    ],
    [
      'first-mention',
      "(?:<reporters>) (?:a|ont) (?:en premier|d['’]abord) (?:parlé (?:de |du |des |d['’])|mentionné |évoqué |rapporté |annoncé |relayé )<subject>",
    ],
    ['count-outlets', "combien (?:de |d['’])<many><outlets> <tell><sp><subject>"],
    ['list-outlets', '(?:<show>)<some> <outlets>(?: qui)? <tell><sp><subject>'],
    [
      'list-outlets',
      "qui (?:d['’]autre )?a (?:aussi )?(?:parlé (?:de |du |des |d['’])|écrit sur |couvert )<subject>",
    ],
    ['list-articles', '(?:<show>)<some> <articles><there><about><sp><subject>'],
    [
      'list-articles',
      '(?:liste|montre|donne)(?:z|r)?(?:-moi)?<some> <articles>|quels articles (?:y a-t-il|as-tu)',
    ],
    [
      'list-articles',
      "(?:quoi de (?:neuf|nouveau)|(?:quelles sont )?les (?:dernières )?(?:nouvelles|actualités|infos)|(?:y a-t-il )?(?:du nouveau|des nouvelles)|dernières (?:nouvelles|actualités|infos)|que se passe-t-il)(?: aujourd['’]hui)?",
    ],
    [
      'describe-coverage',
      "(?:qu['’](?:y a-t-il|est-ce qu['’]il y a)|que (?:contient|trouve-t-on)) (?:dans )?(?:la couverture|les archives|le corpus|l['’]index)|qu['’]as-tu lu",
    ],
    [
      'describe-coverage',
      "(?:quels|quelles|liste|montre-moi|donne-moi|cite|combien (?:de |d['’]))<some> ?<many><outlets>(?: (?:y a-t-il|il y a|as-tu|connais-tu|lis-tu|avons-nous|sont|sont là|existe-t-il|sont couverts))*",
    ],
  ],
};
