const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Words by which a sentence keeps its distance from what it tells, in en nl de fr es. */
const HEDGES: Readonly<Record<string, RegExp>> = {
  en: words(
    "alleged|allegedly|alleges?|it['’]s alleged|reportedly|rumou?rs?|rumou?red|supposedly|purportedly|apparently|is said to|are said to|said to be|is believed to|(?:a|an|one|the|another|some|unnamed|anonymous) (?:unnamed |anonymous |close )?(?:source|sources|insider|insiders|eyewitness)|sources?|insiders?|may have|might have|could have|claims? that|suspected of|accused of|doing the rounds",
  ),
  nl: words(
    'vermeend|vermeende|naar verluidt|zou|zouden|geruchten?|schijnbaar|blijkbaar|naar eigen zeggen|(?:een|volgens) (?:anonieme )?(?:bron|insider|bronnen)|bronnen|insiders?|verdacht van|beschuldigd van|beweert',
  ),
  de: words(
    'angeblich|mutmaßlich|mutmaßliche[nrs]?|soll|sollen|gerüchte?n?|offenbar|vermeintlich|insidern?|(?:eine|einer|laut) (?:anonyme[nr]? )?quellen?|verdächtigt|beschuldigt|behauptet',
  ),
  fr: words(
    'présumée?s?|prétendument|soi-disant|rumeurs?|apparemment|il paraît|aurait|auraient|serait|seraient|(?:une|selon|des) (?:une )?sources?|soupçonnée?s?|accusée?s?|prétend',
  ),
  es: words(
    'presunt[oa]s?|presuntamente|supuestamente|al parecer|rumores?|habría|habrían|sería|serían|(?:una|según) (?:una )?fuentes?|fuentes anónimas|acusad[oa]s?|sospechos[oa]s?',
  ),
};

/** Whether a sentence tells something as alleged, rumoured or from an unnamed source; English where the language is not known. */
export function isHedged(text: string, language: string | null): boolean {
  return (HEDGES[language ?? 'en'] ?? HEDGES.en)?.test(text) ?? false;
}

function words(source: string): RegExp {
  return new RegExp(`${START}(?:${source})${END}`, 'iu');
}
