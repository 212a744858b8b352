import { cuesFrom, WHO } from './cues.ts';

const TELL =
  'said|says|say|told|tells|tell|telling|added|adds|continued|continues|noted|notes|shared|shares|explained|explains|claimed|claims|revealed|reveals|insisted|insists|dished|dishes|alleged|alleges|confirmed|confirms|admitted|admits|confided|confides|spilled|gushed|gushes|spoke|speaks|speaking|talked|talking|quipped|recalled|recalls|stated|states|argued|warned|opened\\s+up|chatted|informed|leaked|denied';

const SAID =
  'said|says|say|saying|speaking|spoke|speaks|spoken|speak|talking|talked|talks|explain(?:ed|s|ing)?|reveal(?:ed|s|ing)?|confirm(?:ed|s|ing)?|confid(?:ed|es|ing)|shar(?:ed|es|ing)|spill(?:ed|s|ing)|admit(?:ted|s)?|insist(?:ed|s)?|recall(?:ed|s)?|leaked|dish(?:ed|es|ing)|gush(?:ed|es|ing)|chatted|opened\\s+up|complained|mentioned|suggested|hinted|boasted|joked|recounted|described|denied';

const OUTLETS =
  'news\\s+(?:agency|site|outlet|website|network|channel|magazine|program(?:me)?)|agency|broadcaster|daily|mag|magazine|newspaper|network|outlet|paper|podcast|publication|radio\\s+station|station|site|tabloid|website|weekly|wire\\s+service|blog|newsletter|tv\\s+channel';

/** `a Reuters report`, `People’s source` */
const NOUN =
  'report|reports|reporter|correspondent|story|article|exclusive|investigation|exposé|cover\\s+story|profile|analysis|source|sources|insider|insiders|reporting';

/** American stations: `KQXV`, `WQZB-TV`. */
const CALL_SIGN =
  /\b(?!KPMG|KLPD|KFOR|WADA|WIPO|WNBA|WASP|WIFI|WWII)[KW][A-Z]{3}(?:-(?:TV|FM))?(?![\w-])/g;

/** How English credits an outlet. */
export const ENGLISH = cuesFrom({
  told: [
    'told|tells|tell|telling|informed',
    String.raw`(?:${SAID})${WHO}(?:\s+\p{L}+ly)?\s+(?:to|with|on)`,
    String.raw`(?:interview(?:ed)?|conversation|chat|sit-down|q&a|exchange|appearance)\s+(?:this\s+week\s+|last\s+week\s+|published\s+)?(?:with|by|in|for|to|on)`,
    String.raw`(?:statement|comments?|remarks|message|email|e-mail)\s+(?:sent\s+|given\s+|made\s+|provided\s+)?(?:to|with)`,
    String.raw`source\s+(?:for|at)`,
    String.raw`(?:sat\s+down|caught\s+up)\s+with`,
  ],
  report: [
    String.raw`(?<=[,”"’]\s{0,2})(?:reports|reported|writes|wrote|claims|claimed|notes|adds|says|reveals)`,
    String.raw`according\s+to|per|in\s+the\s+pages\s+of|writing\s+(?:in|for)|wrote\s+(?:in|for)|as\s+seen\s+in`,
    String.raw`(?:report(?:ed)?|recalled|alleged|claimed|noted|published|revealed|obtained|seen|reviewed|detailed|described|broken|shared|confirmed|written|stated|outlined|first\s+reported|leaked|given|provided)\s+(?:\p{L}+ly\s+|first\s+|first\s+\p{L}+\s+)?(?:by|in|to)`,
    String.raw`(?:report|reports|reporting|story|article|investigation|piece|exclusive)\s+(?:published\s+|out\s+)?(?:by|from|in|on)`,
  ],
  cited: [
    'citing|cites|cited|cite|quoting|quoted|quotes|crediting|referencing',
    String.raw`(?:attributed|credited)(?:\s+[\p{L}]+){0,4}\s+to`,
  ],
  relay: [
    String.raw`(?:cited|quoted|picked\s+up|relayed|republished|carried|translated)\s+(?:by|in)|via|courtesy\s+of`,
  ],
  reports: String.raw`(?:is\s+|are\s+|was\s+|were\s+)?report(?:s|ed|ing)?|claim(?:s|ed)?|writes|wrote|reveal(?:s|ed)?|shares|shared|says|said(?!\s+(?:that\s+)?(?:it|its|their)\s+(?:would|will|had|has|have|plans|planned|intends|stands|stood|apologi|regret))|notes|noted|states|stated|alleges|alleged|adds|added|quotes|quoted|cites|cited|confirms|confirmed|understands|learned|learnt|publishes|published|described|describes|broke\s+the\s+(?:news|story)|(?:was|were)\s+(?:the\s+)?first\s+to\s+(?:report|reveal|publish|break|write|note|claim|say)|can\s+(?:exclusively\s+)?(?:reveal|confirm)|suggest(?:s|ed)|explains|details|detailed|(?:\p{L}+\s+){0,2}(?:${NOUN})\s+(?:[\p{L}’-]+\s+){0,4}?(?:${TELL}|found|finds|suggested|quoted|published|in\s+which)`,
  wasTold: 'was\\s+told|been\\s+told|were\\s+told|is\\s+told|spoke\\s+(?:to|with)|interviewed',
  around: {
    before: String.raw`(?:in|from|to|per|by|than)\s+(?:an?|the|that|this|his|her|their)(?:\s+(?:new|recent|exclusive|bombshell|lengthy|separate|\d+))?`,
    after:
      'interview|story|article|report|profile|exclusive|investigation|exposé|cover\\s+story|op-ed|essay|piece|column',
  },
  outlets: OUTLETS,
  the: 'the|that|this|these|those',
  sources:
    'source|sources|insider|insiders|tipster|tipsters|informant|pal|onlooker|eyewitness|confidante?|confidant',
  a: 'an?|one|another|two|three|several|multiple|numerous|unnamed|anonymous|some|various|many|separate|second',
  tell: TELL,
  between:
    '\\p{L}+ly|also|first|further|later|since|then|once|now|has|had|have|on\\s+\\p{L}+|this\\s+week|last\\s+week',
  implies: String.raw`(?:\b(?:[Ss]ources?|[Ii]nsiders?|[Tt]ipsters?)(?:\s+(?:close|familiar|with|near|inside)[^.,;“”"\n]{0,50})?\s+(?:has\s+|have\s+|had\s+)?(?:\p{L}+ly\s+)?(?:told|tells?|telling|revealed\s+to|confirmed\s+to|said\s+to|shared\s+with|spoke\s+to|explained\s+to)|\b(?:as|first)\s+(?:first\s+|\p{L}+ly\s+)?reported\s+by|[,)”"’]\s*(?:per|as\s+per)|\b(?:magazine|newspaper|tabloid|news\s+(?:site|outlet|agency|website)|gossip\s+(?:site|outlet|blog)|broadcaster|website|outlet|daily|weekly|podcast))\s+(?:the\s+|The\s+)?`,
  shapes: CALL_SIGN,
  clause:
    'that|as|because|when|while|after|where|how|why|but|if|though|although|until|since|before|whether|what|which|who',
});
