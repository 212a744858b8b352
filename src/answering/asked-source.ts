import { fold } from '../language/analyse.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import { tokens } from '../language/tokens.ts';
import type { Hit } from '../retrieval/hit.ts';

const STORY =
  '(?:story|stories|news|reports?|rumou?rs?|claims?|tales?|gossip|information|figures?)';

/** How people ask where a story is from, folded; in en nl de fr es. */
const ASKS = [
  `\\bwhere (?:did|does|do|has|have|had)\\b.* (?:get|got|take|hear|heard|find) (?:the|its|their|this|that|his|her) (?:\\w+ )?${STORY}\\b`,
  `\\bwhere (?:did|does|do|has|have|had) (?:the|this|that|all|those|these) (?:\\w+ )?${STORY}\\b.* (?:come|came|start|started|begin|originate)`,
  `\\b(?:through|via|by way of) (?:which|what) (?:\\w+ )?(?:outlets?|papers?|newspapers?|sites?|media|agency|agencies)\\b`,
  '\\b(?:which|what) (?:\\w+ )?(?:agency|wire|newspaper|paper|outlet|site|source|magazine|broadcaster|station)\\b.* (?:suppl(?:y|ied)|deliver(?:ed)?|provided?|credit(?:ed)?|cited?|quoted?|name)\\b(?! (?:of|for) (?:the )?(?:ship|boat|child))',
  '\\bfrom (?:whom|who|where) (?:did|do|does|had|have|has)\\b.* (?:hear|heard|have it|had it|learn|learned|learnt|got it|get it)\\b',
  `\\b(?:what|who) (?:is|was|are|were) (?:the |its |their )?(?:\\w+ )?sources? (?:of|for|behind) (?:the |this |that |these |its |their )?(?:\\w+ ){0,2}${STORY}\\b`,
  '\\bwaar (?:haalt?|haalden?|heeft|hebben|had|komt|kwam)\\b.* (?:verhaal|nieuws|bericht|gerucht|informatie)\\b.* vandaan\\b',
  '\\bvan wie (?:heeft|had|hebben)\\b.* (?:verhaal|nieuws|bericht|gerucht|gehoord)\\b',
  '\\b(?:wat|wie) (?:is|was|zijn|waren) de (?:\\w+ )?bron(?:nen)? (?:van|voor|achter)\\b',
  '\\bwoher (?:hat|haben|hatte|hatten|stammt|kommt|kam)\\b.* (?:geschichte|nachricht|meldung|gerucht|bericht|information)\\b',
  '\\bvon wem (?:hat|haben|hatte|hatten)\\b.* (?:geschichte|nachricht|meldung|gerucht|gehort|erfahren)\\b',
  '\\b(?:was|wer) (?:ist|war|sind|waren) die (?:\\w+ )?quellen? (?:der|des|fur|hinter|von)\\b',
  "\\bd'ou (?:vient|viennent|venait|tient|tiennent|tire)\\b.* (?:information|histoire|nouvelle|rumeur)\\b",
  '\\b(?:quelle|qui) (?:est|etait|sont) (?:la|les) sources? (?:de|du|des)\\b',
  '\\bde donde (?:viene|sale|salio|saco|sacaron|proviene)\\b.* (?:noticia|historia|rumor|informacion)\\b',
  '\\bcual (?:es|era|fue) la fuente de\\b',
].map((pattern) => new RegExp(pattern));

/** Words by which a text passes on what somebody else tells; likewise. */
const PASSES_ON =
  /\b(?:according to|citing|cites|cited|quoting|credited|sources?|hears? that|understands?|has it|learned|learnt|volgens|op gezag van|bron|laut|nach angaben|unter berufung|quelle|selon|d'apres|source|segun|citando|fuente)\b/;

/** Whether a question asks where a story is from: whom an outlet has it from, or through whom it went. */
export function asksForSource(question: string): boolean {
  const asked = fold(question);
  return ASKS.some((pattern) => pattern.test(asked));
}

/**
 * Whether some words of a passage tell where they are from: they credit another outlet, name a teller, or are of a
 * story that others carry too.
 */
export function tellsSource(
  { passage, alsoCarriedBy }: Pick<Hit, 'passage' | 'alsoCarriedBy'>,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): boolean {
  const from = passage.start;
  return (
    alsoCarriedBy.length > 0 ||
    passage.credits.some((credit) => credit.start < from + end && credit.end > from + start) ||
    PASSES_ON.test(fold(text)) ||
    tokens(text).some(({ text: word }) => isSpeechVerb(word))
  );
}
