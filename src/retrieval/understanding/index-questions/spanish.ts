import type { Grammar } from './grammar.ts';

/** How people ask about the coverage in Spanish. */
export const SPANISH: Grammar = {
  words: {
    opening:
      '(?:(?:y|pero|entonces|ok)[, ]+)*(?:(?:puedes|podrías|puede) (?:decirme |mostrarme )?)?(?:dime )?',
    closing:
      ' (?:en|de|entre) (?:la|las|los|esta|todos los|toda la|el) (?:cobertura|noticias|artículos|prensa|medios|periódicos|archivo|índice|colección)| (?:hasta ahora|en total|alguna vez|exactamente|por favor)| (?:publicad[oa]s?|escrit[oa]s?|aparecid[oa]s?)',
    article: 'artículo|noticia|nota|reportaje|mención',
    articles: 'artículos|noticias|notas|reportajes',
    outlet: 'medio|periódico|diario|fuente|revista|sitio|cadena',
    outlets: 'medios|periódicos|diarios|fuentes|revistas|sitios|cadenas|medios de comunicación',
    many: '(?:(?:de|los|otros|otras|distintos|distintas|diferentes|nuevos) )*',
    there:
      '(?: (?:hay|había|existen|tienes|tenemos|son|fueron|se|han|sido|ha|publicaron|publicó|escribió|escribieron|publicado|escrito|en la cobertura))*',
    about:
      '(?: que)?(?: se)? (?:sobre|acerca del?|respecto al?|mencionan?|mencionaron|mencionaban|mencione[n]?|mencionando|hablan? del?|hablan? sobre|hablaron del?|hablaban del?|hablen del?|tratan? del?|tratan? sobre|trataban del?|citan|citaron|nombran|contienen|cubren|con la palabra|refieren al?)',
    mentioned:
      '(?:mencionad[oa]s?|nombrad[oa]s?|citad[oa]s?|tratad[oa]s?|cubiert[oa]s?|menciona|mencionó|mencionan|aparece|apareció|aparecen|habla de|habló de)',
    be: '(?:es|son|fue|fueron|se|ha sido|han sido|era|eran|está|se ha|ha|han)',
    tell: '(?:han |ha )?(?:mencion(?:an|aron|ado)|habl(?:an|aron|ado) (?:del?|sobre)|cubr(?:en|ieron)|cubierto|inform(?:an|aron|ado) (?:sobre|del?|que)|escrib(?:en|ieron) (?:sobre|que)|escrito sobre|public(?:an|aron|ado) (?:sobre|artículos sobre|noticias sobre)|report(?:an|aron)(?: que)?|cit(?:an|aron)|trat(?:an|aron) (?:del?|sobre))',
    show: 'qué|cuáles|lista(?:r)?|muéstrame|enséñame|dame|nombra|busca|encuentra|una lista de|hay',
    some: '(?: (?:son|me|todos|todas|los|las|una|lista|de|otros|otras))*',
    first: '(?:el |la )?(?:primer|primero|primera|más antigu[oa])',
    last: '(?:el |la )?(?:últim[oa]|más reciente)',
    reporters: 'quién|quiénes|qué <outlet>|cuál <outlet>',
  },
  frames: [
    [
      'count-articles',
      '(?:cuánt[oa]s|(?:cuál es )?el número de) <many><articles><there><about> <subject>',
    ],
    [
      'count-articles',
      'en cuánt[oa]s <many><articles> <be> (?:<mentioned> )?(?:a )?<subject>(?: <mentioned>)?',
    ],
    [
      'count-articles',
      'en cuánt[oa]s <many><articles> (?:aparece|aparecen|sale|apareció) <subject>',
    ],
    ['count-articles', 'cuántas veces <be> (?:<mentioned> )?(?:a )?<subject>(?: <mentioned>)?'],
    ['count-articles', 'cuánt[oa]s <many>(?:artículos|noticias)<there>'],
    [
      'first-mention',
      '(?:cuál|dónde|qué)(?: es| fue| era| está) <first> <article>(?: de| que menciona| que habla de| en mencionar|<about>) <subject>',
    ],
    [
      'last-mention',
      '(?:cuál|dónde|qué)(?: es| fue| era| está) <last> <article>(?: de| que menciona| que habla de| en mencionar|<about>) <subject>',
    ],
    [
      'first-mention',
      '(?:cuándo|dónde) <be> (?:<mentioned> )?(?:por primera vez )?(?:a )?<subject>(?: por primera vez(?: <mentioned>)?)(?: <mentioned>)?',
    ],
    [
      'first-mention',
      '(?:cuándo|dónde) <be> (?:<mentioned> )?por primera vez (?:<mentioned> )?(?:a )?<subject>',
    ],
    [
      'last-mention',
      '(?:cuándo|dónde) <be> (?:<mentioned> )?(?:a )?<subject>(?: por última vez(?: <mentioned>)?)',
    ],
    [
      'last-mention',
      '(?:cuándo|dónde) <be> (?:<mentioned> )?por última vez (?:<mentioned> )?(?:a )?<subject>',
    ],
    [
      'first-mention',
      '(?:<reporters>) (?:informó|mencionó|publicó|habló|escribió|reportó|dio la noticia)(?: primero| por primera vez| antes)(?: (?:sobre|del?|que|acerca del?))? <subject>',
    ],
    [
      'first-mention',
      '(?:<reporters>) (?:informó|mencionó|publicó|habló|escribió|reportó)(?: (?:sobre|del?|que|acerca del?|a))? <subject> (?:primero|por primera vez|antes que nadie)',
    ],
    [
      'first-mention',
      '(?:<reporters>) fue (?:el primero|la primera|el primer <outlet>|el primer medio) en (?:informar|mencionar|publicar|hablar|escribir|reportar)(?: (?:sobre|del?|que|acerca del?|a))? <subject>',
    ],
    ['count-outlets', 'cuánt[oa]s <many><outlets> <tell> <subject>'],
    ['list-outlets', '(?:<show>)<some> <outlets>(?: que)? <tell> <subject>'],
    [
      'list-outlets',
      'quién(?:es)?(?: más)? (?:informó|informaron|escribió|escribieron|habló|hablaron|ha hablado) (?:sobre|acerca del?) <subject>',
    ],
    ['list-articles', '(?:<show>)<some> <articles><there><about> <subject>'],
    [
      'list-articles',
      '(?:lista|muéstrame|dame|enséñame)<some> <articles>|qué (?:artículos|noticias) (?:hay|tienes)',
    ],
    [
      'list-articles',
      '(?:qué hay de nuevo|qué novedades (?:hay|tienes)|(?:cuáles son )?las (?:últimas )?noticias|últimas (?:noticias|novedades)|(?:hay )?(?:alguna novedad|algo nuevo)|qué (?:está pasando|pasa))(?: hoy| ahora)?',
    ],
    [
      'describe-coverage',
      '(?:qué (?:hay|contiene|tiene|incluye)) (?:en )?(?:la cobertura|el archivo|la colección|el índice)|qué has leído',
    ],
    [
      'describe-coverage',
      '(?:qué|cuáles|lista|muéstrame|dame|nombra|cuánt[oa]s)<some> <many><outlets>(?: (?:hay|tienes|conoces|lees|tenemos|son|existen|están incluidos))*',
    ],
  ],
};
