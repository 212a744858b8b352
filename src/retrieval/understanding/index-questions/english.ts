import type { Grammar } from './grammar.ts';

/** How people ask about the coverage in English. */
export const ENGLISH: Grammar = {
  words: {
    opening:
      '(?:(?:so|and|but|ok|okay|please|hey|hi)[, ]+)*(?:(?:can|could|would|will) you )?(?:please )?(?:(?:tell|say to) me )?',
    closing:
      ' (?:in|from|across|within|of) (?:the|this|that|your|our|all(?: the| of the)?|any)(?: whole| entire| news)? (?:coverage|news|articles|archive|index|collection|press|media|papers|outlets|sources)| by (?:the |any )?(?:press|media|outlets)| (?:so far|in total|altogether|in all|at all|ever|yet|please|to date|there|exactly)| at least once',
    article:
      'article|news (?:article|story|item|report|piece)|story|report|piece|mention|coverage|reference',
    articles: 'articles|news (?:articles|stories|items|reports|pieces)|stories|reports|pieces',
    outlet:
      '(?:news )?(?:outlet|paper|newspaper|publication|magazine|site|website|broadcaster|publisher|source|medium)|news organi[sz]ation',
    outlets:
      '(?:news )?(?:outlets|papers|newspapers|publications|magazines|sites|websites|broadcasters|publishers|sources)|media(?: outlets)?|news organi[sz]ations',
    many: '(?:(?:of|the|other|different|separate|distinct|unique|individual|more|all|total|new|recent) )*',
    there:
      '(?: (?:are|there|were|have|been|is|do|you|we|got|read|seen|did|find|can|exist|has|had|does|was|written|published|publish|write|run|ran|carry|carried|print|printed|put|out|appeared|in the coverage|in the index|in the archive|in the news))*',
    about:
      '(?: (?:that|which|who))?(?: (?:all|also|actually|directly|even|do|have|had))? (?:about|on|over|regarding|concerning|mention(?:s|ed|ing)?|cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?|feature[sd]?|featuring|contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|refer(?:s|red|ring)? to|deal(?:s|t|ing)? with|talk(?:s|ed|ing)? about|sp(?:eak|oke|eaking) (?:about|of)|writ(?:e|es|ing|ten) about|wrote about|report(?:s|ed|ing)? (?:on|about)|nam(?:e|es|ed|ing)|with)',
    say: '(?: (?:that|which))? (?:say|says|said|state|stated|claim|claimed|report|reported)(?: that)?',
    mentioned:
      '(?:been )?(?:mentioned|covered|discussed|named|referred to|written about|talked about|reported on|brought up|come up|appear(?:ed)?|occur(?:red)?|featured?|included|in the (?:news|papers|press|media|headlines)|make the news)',
    tell: '(?:mention(?:ed|s)?|cover(?:ed|s)?|discuss(?:ed)?|report(?:ed|s)? (?:on|about)|report(?:ed|s)?(?! (?:an? |any )?(?:loss|losses|profits?|earnings|results|revenues?|incomes?)\\b)(?: that)?|wr(?:ite|ote) (?:about|that)|written (?:about|that)|talk(?:ed)? about|carried the (?:story|news)(?: of| about| on)?|(?:ran|run|publish(?:ed)?|had|have|carried|did) (?:an? |any |some )?(?:<article>|<articles>|anything|something)? ?(?:about|on)|(?:broke|break) the (?:story|news)(?: of| about| on| that)?)',
    tellFirst:
      '(?:mention(?:ed|s)?|h(?:ad|ave) the (?:story|news)(?: of| about| on)?|cover(?:ed|s)?|report(?:ed|s)?(?: on| about| that)?|wr(?:ite|ote) (?:about|that)|publish(?:ed)? (?:the (?:story|news)(?: of| about)?|about)|carr(?:y|ied) the (?:story|news)(?: of| about| on)?|(?:broke|break) the (?:story|news)(?: of| about| on| that)?)',
    show: 'list|show(?: me| us)?|find(?: me)?|give(?: me| us)?|get(?: me)?|which|what|name|I (?:want|need)(?: to see)?|are there|is there|do you have|(?:give me |show me |make )?a list of',
    some: '(?: (?:me|all|of|every|the|any|some|a|list|other|more|those|these|your))*',
    be: '(?:is|are|was|were|does|do|did|has|have|had)',
    press: '(?:the |any )?(?:coverage|news|press|media|papers|newspapers|outlets?|articles)',
    first: '(?:the )?(?:very )?(?:first|earliest|oldest)',
    last: '(?:the )?(?:very )?(?:last|latest|most recent|newest)',
    reporters: "who(?:'s| is| was| were| has| have)?|which <outlet>|what <outlet>|where",
    person: '(?! (?:the )?(?:police|authorities|him|her|them|me|us)\\b)',
  },
  frames: [
    ['count-articles', 'how many <many><articles>(?:<there>(?:<about>)|<about>) <subject>'],
    ['count-articles', 'how many <many><articles><say> <subject>'],
    [
      'count-articles',
      '(?:in )?how many <many><articles>(?: in)? <be> <subject> <mentioned>(?: in)?',
    ],
    ['count-articles', '(?:how often|how many times) <be> <subject> <mentioned>'],
    [
      'count-articles',
      'how many (?:mentions|references)(?: are there| were there)? (?:of|to) <subject>',
    ],
    [
      'count-articles',
      "(?:what(?:'s| is| was) )?(?:the )?(?:total )?(?:number|count) of <many><articles><there><about> <subject>",
    ],
    ['count-articles', 'count (?:up )?(?:all |the |all the )?<articles><there><about> <subject>'],
    ['count-articles', 'how many <many>(?:articles|news (?:articles|stories|items))<there>'],
    [
      'count-articles',
      'how many <many>articles (?:are|does) (?:in )?(?:the|this|your) (?:coverage|index|archive)(?: have| hold| contain)?',
    ],
    [
      'first-mention',
      "(?:what|which|show me|find|where)(?:'s| is| was| were)? <first> <article>(?: (?:of|to mention|to cover|to report)|<about>|<say>) <subject>",
    ],
    [
      'last-mention',
      "(?:what|which|show me|find|where)(?:'s| is| was| were)? <last> <article>(?: (?:of|to mention|to cover|to report)|<about>|<say>) <subject>",
    ],
    [
      'first-mention',
      '(?:when|where) (?:was|were|is|are) <first> <article>(?: of|<about>) <subject>',
    ],
    [
      'last-mention',
      '(?:when|where) (?:was|were|is|are) <last> <article>(?: of|<about>) <subject>',
    ],
    ['first-mention', '(?:when|where) <be> <subject> first (?:<mentioned>|reported)'],
    [
      'first-mention',
      '(?:when|where) <be> <subject> (?:<mentioned>|reported) (?:first|for the first time)',
    ],
    [
      'last-mention',
      '(?:when|where) <be> <subject> (?:last|most recently) (?:<mentioned>|reported)',
    ],
    [
      'last-mention',
      '(?:when|where) <be> <subject> (?:<mentioned>|reported) (?:last|for the last time|most recently)',
    ],
    ['first-mention', 'when (?:did|does|has|have)(?: <press>)? first <tellFirst> <subject>'],
    ['last-mention', 'when (?:did|does|has|have)(?: <press>)? last <tellFirst> <subject>'],
    [
      'first-mention',
      '(?:<reporters>) (?:was |were )?(?:the )?first (?:to )?<tellFirst> <subject>',
    ],
    [
      'first-mention',
      '(?:who|which|what) (?:is|was) (?:the )?first (?:<outlet> )?to <tellFirst> <subject>',
    ],
    [
      'first-mention',
      '(?:<reporters>) <tellFirst> <subject> (?:first|for the first time|before anyone else)',
    ],
    [
      'first-mention',
      '(?:<reporters>) (?:broke|(?:was |were )(?:the )?first with) (?:the )?<subject> (?:story|news)',
    ],
    ['last-mention', '(?:<reporters>) (?:was |were )?(?:the )?last (?:to )?<tellFirst> <subject>'],
    [
      'count-outlets',
      'how many <many><outlets>(?: (?:have|has|did|do|that|who|also))* <tell> <subject>',
    ],
    ['count-outlets', '(?:in|by) how many <many><outlets> <be> <subject> (?:<mentioned>|reported)'],
    [
      'list-outlets',
      '(?:which|what|name|list|show(?: me)?|give me)<some> <outlets>(?: (?:have|has|had|did|do|that|who|which|also|there|all))* <tell> <subject>',
    ],
    ['list-outlets', '(?:in|by) (?:which|what) <outlets> <be> <subject> (?:<mentioned>|reported)'],
    [
      'list-outlets',
      'who (?:else )?(?:has |have |all )*(?:also )?(?:covered(?! (?:up|for|the (?:costs?|bills?|expenses|loss(?:es)?|rent|body|bodies|roof|walls?|windows?|floor|distance|tracks))\\b)|reported on|wrote about|written about|carried the (?:story|news) (?:of|about|on)) <subject>',
    ],
    ['list-articles', '(?:<show>)<some> <articles>(?:<there>(?:<about>)|<about>) <subject>'],
    [
      'list-articles',
      '(?:list|show(?: me)?|give me)<some> (?:articles|news (?:articles|stories|items))<there>',
    ],
    ['list-articles', '(?:which|what) articles<there>'],
    [
      'list-articles',
      "(?:what(?:['’]?s| is| are) (?:the )?(?:latest|newest|most recent|new)(?: (?:news|articles|stories|headlines))?|what(?:['’]?s| is) (?:(?:in )?the news|going on|happening)|(?:the )?latest(?: (?:news|articles|stories|headlines))?|(?:is there |do you have )?any(?:thing)? (?:new|news|updates?)|(?:give|tell|show) (?:me |us )?(?:the )?(?:latest(?: (?:news|articles|stories|headlines))?|news|headlines))(?: today| now| here| please)?",
    ],
    [
      'describe-coverage',
      "what(?:'s| is) (?:in|inside) (?:the|your|this) (?:coverage|index|archive|collection|database)",
    ],
    [
      'describe-coverage',
      'what (?:does|do) (?:the|this|your) (?:coverage|index|archive|collection) (?:contain|hold|have|consist of|include|cover|span)',
    ],
    [
      'describe-coverage',
      'what (?:have you read|news have you read|news do you have|can I ask about)',
    ],
    [
      'describe-coverage',
      '(?:how (?:big|large|old|recent|up[- ]to[- ]date)|what|what period|which period|what dates?|what time ?span) (?:is|are in|does) (?:the|this|your) (?:coverage|index|archive)(?: span| cover| run)?',
    ],
    [
      'describe-coverage',
      '(?:which|what|list|name|show(?: me)?|give me|how many)<some> <many><outlets>(?: (?:are there|there are|are (?:covered|included|indexed)|are|do you (?:have|know|read|use|cover)|have you (?:read|got)|does the coverage (?:have|hold|contain|include)|is there|available|do we have))*',
    ],
    [
      'describe-coverage',
      '(?:who|which <outlets>|what <outlets>) (?:is|are) (?:in|part of) (?:the|this|your) (?:coverage|index|archive)',
    ],
  ],
};
