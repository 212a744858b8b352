/**
 * How plainly the words around a name say that it is a source: `said` ("according to X", "the X article",
 * "reported by X"), `hinted` ("in X", "X says"), `excluded` ("other than X"), or not at all.
 */
export type SourceCue = 'said' | 'hinted' | 'excluded' | null;

const PIECE =
  '(?:articles?|reports?|reporting|reportage|coverage|stor(?:y|ies)|pieces?|posts?|reviews?|guides?|editorials?|columns?|interviews?|headlines?|op-eds?|newsletters?|blogs?|website|account|version|correction|scoop|artikel(?:en|s)?|bericht(?:en|e|s)?|berichtgeving|verslag|stuk|nieuws|berichterstattung|meldung(?:en)?|beitrag|artículos?|noticias?|reportajes?|reportages?|sources?|outlets?|papers?|newspapers?|magazines?|krant|tijdschrift|blad|zeitung|magazin|journal|quotidien|diario|periódico|revista)';
const VIA =
  '(?:reported|covered|mentioned|discussed|described|featured|noted|highlighted|published|written|cited|quoted|claimed|alleged|detailed|stated|said|suggested|indicated|portrayed|characteri[sz]ed|scrutini[sz]ed|criticis?zed|reviewed|depicted|explained|presented|revealed|told|documented|profiled|referenced|accused|recogni[sz]ed|announced|broken|carried|run|read|seen|gemeld|geschreven|bericht|gepubliceerd|beschreven|vermeld|berichtet|gemeldet|veröffentlicht|geschrieben|rapporté|publiée?s?|écrit|mentionnée?s?|publicad[oa]s?|escrito|informado|mencionad[oa]s?)';
const BY = '(?:by|in|from|on|of|at|door|in|van|uit|op|von|in|aus|bei|par|dans|du|de|por|en|del)';
const SPEAKS =
  '(?:reports?|reported|wrote|writes?|write|publish(?:es|ed)?|says?|said|claims?|claimed|suggests?|suggested|indicates?|indicated|mentions?|mentioned|states?|stated|notes?|noted|describes?|described|discuss(?:es|ed)?|details?|detailed|implies|implied|imply|alleges?|alleged|argues?|argued|confirms?|confirmed|focus(?:es|ed)?|portrays?|portrayed|depicts?|identif(?:y|ies|ied)|recogni[sz]es?|credits?|attributes?|highlights?|covers?|covered|think|tell|told|tells|reveals?|revealed|anticipates?|recommends?|recommended|predicts?|predicted|quotes?|quoted|cites?|cited|explains?|explained|maintains?|shared|differ|disagree|agree|contradict|changed?|corrects?|corrected|retracts?|retracted|schr(?:eef|ijft|ijven|even)|meld(?:t|de|den|en)|bericht(?:te|ten|et|ete|eten)?|zegt|zei|beweert|beweerde|schr(?:eibt|ieb|ieben)|sagt|sagte|meldete|behauptet|écri(?:t|vait)|rapporte|dit|affirme|publie|dice|dijo|escrib(?:e|ió)|inform(?:a|ó)|public(?:a|ó)|afirma)';
const AUX = '(?:did|does|do|has|have|had|deed|heeft|doet|hat|haben|a|ha)';
const THE =
  "(?:(?:both|either|sources including|sources like|sources such as|including|articles?|the|a|an|de|het|den|dem|der|die|das|le|la|les|el|los|l[’'])\\s+)*";
const OPEN = `${THE}["'“‘„«]?\\s?(?:the )?$`;
const EDGE = '(?:^|[^\\p{L}])';

const EXCLUDED = before(
  `(?:not|nicht|niet|no) (?:by|in|from|according to|door|in|volgens|von|laut|par|dans|por|en)|other than|apart from|aside from|besides|except(?: for)?|excluding|without|instead of|rather than|behalve|anders dan|naast|außer|neben|statt|sauf|hormis|excepto|salvo|menos`,
);
const ACCORDING = before(
  `according to|as per|per|via|volgens|naar|laut|zufolge|gemäß|selon|d['’]après|según|de acuerdo con`,
);
const REPORTED_BY = before(
  `${VIA} (?:as (?:such )?)?(?:(?:\\p{L}+ ){0,2}?)?${BY}(?: (?:an?|the|another|both|articles? (?:from|in|by)|a report (?:from|in|by)))?`,
);
const PIECE_OF = before(
  `${PIECE}(?: (?:published|written|posted|released))?,?(?: (?:from|by|in|of|on|at|van|uit|in|door|von|aus|de|du|dans|del|en|including|like|such as))?`,
);
const SAID_AFTER = new RegExp(
  `^(?:['’]s?)?["'”’»]?(?:['’]s)?,? (?:(?:first|second|third|other|latest|recent|subsequent|last|own|new|two|three|both|and \\p{L}+) ){0,2}${PIECE}(?!\\p{L})`,
  'iu',
);
/** "The Polygon Diablo 4 guide": words of what it is about stand between. */
const PIECE_NEAR = new RegExp(
  `^["'”’»]? (?:[\\p{L}\\p{N}]+ ){1,3}(?:article|guide|review|report|story)s?(?!\\p{L})`,
  'iu',
);
const SPEAKS_AFTER = new RegExp(
  `^["'”’»]?,? (?:(?:also|first|then|later|never|both|all|maintain consistency in) )?(?:${SPEAKS}|reporting)(?!\\p{L})`,
  'iu',
);
const ASKED_OF = new RegExp(`${EDGE}${AUX} ${OPEN}`, 'iu');
/** The verb stands before its subject: "Wat schreef De Telegraaf". */
const SPEAKS_BEFORE = before(
  "schr(?:eef|ijft)|meld(?:t|de)|berichtte?|zegt|zei|schr(?:eibt|ieb)|meldete?|berichtete?t?|sagte?|(?:\\p{L}+['’])?a[- ]écrit|écri(?:t|vait)|rapporte|rapportait|dit|disait|a publié|dice|dijo|escrib(?:e|ió)|inform(?:a|ó)|public(?:a|ó)",
);
const HINTED = before('in|by|from|on|bij|door|van|von|bei|aus|dans|par|por|en');
/** What makes "by X", "from X" and "in X" speak of the house and not of what it wrote. */
const OF_THE_HOUSE =
  /(?:^|[^\p{L}])(?:fired|sacked|dismissed|suspended|hired|employed|owned|bought|acquired|sued|founded|launched|banned|blocked|paid|produced|aired|broadcast|developed|made|resign(?:ed|s)?|resignation|quit|left|leave[sd]?|depart(?:ed|ure)|invest(?:ed|s|ors?|ments?)?|stakes?|shares?|interest|jobs?|career|work(?:ed|s|ing)?|layoffs?|employees?|journalists?|reporters?|editors?|presenters?|stars?|donat\p{L}+|money|apology|statement|ontslagen|gekocht|werkt\p{L}*|arbeitet\p{L}*|entlassen|gekauft|licenciée?s?|despedid[oa]s?) (?:\p{L}+ )?(?:by|in|from|on|at|door|van|bij|von|bei|par|de|por) (?:the )?["'“‘]?$/iu;
/** "And Engadget?", "What about the BBC?" */
const FOLLOWS_ON =
  /(?:^|[—] )(?:and|but|what about|how about|en|maar|und|aber|et|mais|y|pero)(?: (?:the|in|according to|what about|how about))* ["'“‘]?(?:the )?$/iu;
const ENDS = /^["'”’]?\s*\??\s*$/u;

/**
 * What the words around a name say of it.
 * @param before the question up to the name
 * @param after the question behind it
 */
export function sourceCue(before: string, after: string): SourceCue {
  const near = before.slice(-120);
  if (EXCLUDED.test(near)) return 'excluded';
  if (OF_THE_HOUSE.test(near)) return null;
  if ([ACCORDING, REPORTED_BY, PIECE_OF].some((cue) => cue.test(near))) return 'said';
  if (SAID_AFTER.test(after)) return 'said';
  if (SPEAKS_BEFORE.test(near)) return 'said';
  if (ASKED_OF.test(near) && SPEAKS_AFTER.test(after)) return 'said';
  if (FOLLOWS_ON.test(near) && ENDS.test(after)) return 'said';
  if (
    SPEAKS_AFTER.test(after) ||
    HINTED.test(near) ||
    (/^the $/iu.test(near.slice(-4)) && PIECE_NEAR.test(after))
  )
    return 'hinted';
  return PIECE_NEAR.test(after) ? 'hinted' : null;
}

function before(cue: string): RegExp {
  return new RegExp(`${EDGE}(?:${cue}) ${OPEN}`, 'iu');
}
