const PICTURE =
  'image|photo|photograph|picture|foto|fotografía|fotografia|bild|beeld|video|vídeo|illustration|imagen|immagine|imagem|graphic|screenshot';

/** No pattern fits a longer paragraph. */
const MAX_CHARS = 500;

/** Whole paragraphs that belong to no story, in en nl de fr es it pt. None of them is a sentence of one. */
const LINES: readonly RegExp[] = [
  // Captions and credits.
  new RegExp(`^\\[[^\\]]*\\b(?:${PICTURE})\\b[^\\]]*\\]$`, 'i'),
  new RegExp(`^\\((?:featured )?(?:${PICTURE}|credit)\\b[^)]*\\)$`, 'i'),
  new RegExp(
    `^(?:featured |file |main |cover |top )?(?:${PICTURE}|crédit|crédito|credito|credit|credits)s?(?: (?:credits?|by|courtesy|copyright|photo))?\\s*[:©]`,
    'i',
  ),
  /^(?:top |cover |header )?(?:image|photo|picture|foto|bild|beeld|illustration|video)s? (?:by|via|courtesy|door|von|de|di|credit) .{1,80}(?<![.!?])$/i,
  /^(?:courtesy (?:of )?|file photo|archive photo|archieffoto|archivbild|image source|foto d'archivio|photo d'archives?|imagen de archivo)(?!\p{Ll})[^.!?]{0,80}$/iu,
  /^(?:getty images|shutterstock|istock(?:photo)?|afp|reuters|alamy|associated press|picture alliance|imago images)(?:\s*[/|][^.!?]{0,40})?$/i,
  /^(?:video|gallery|slideshow|photos?|listen|watch|live|fotoserie|bildergalerie|diaporama|galería|galleria|fotogalería)\s*:\s[^.!?]{1,120}$/i,
  /^(?:play|watch) (?:the )?video[^.!?]{0,60}$/i,
  // Sharing and following.
  /^(?:share|deel|teilen|partager|compartir|condividi|compartilhar|partilhar)\b[^.]{0,30}:/i,
  /^(?:share|deel|tweet|pin|print|e-?mail|save|copy link|listen|comments?|reply|whatsapp|facebook|twitter|linkedin|reddit|messenger|reacties?|drucken|teilen|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar|advertisement|advertentie|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|sponsored|story continues(?: below)?|article continues(?: below)?)( this)?( article| story| page| advertisement| content)?$/i,
  /^(?:share|deel|teilen|partager|compartir|condividi|compartilhar) (?:this|on|dit|op|via|auf|sur|en|su|no)\b[^.]{0,60}$/i,
  /^(?:read or share this|share this|like us|like this) [^.!?]{0,60}(?:: ?\S+)?$/i,
  /^(?:@[\w.]{2,30}|#[\w-]{2,30})(?:[\s,]+[@#][\w.-]{2,30})*$/,
  // Other stories.
  /^(?:more|meer|mehr) (?:from|on|van|over|von|zu|aus)\b[^.]{1,80}$/i,
  /^(?:más|plus|altro|mais) (?:de|sur|sobre|su|da|em)\b[^.]{1,60}:$/i,
  /^[[(]?(?:read (?:more|also|next|now)|also read|related(?: articles?| stories| story| posts?| topics?| items?| content)?|see (?:also|more)|up next|must read|recommended(?: for you)?|you (?:may|might) also like|lees (?:ook|meer|verder)|lesen sie auch|lies auch|auch interessant|mehr zum thema|das könnte sie auch interessieren|(?:à |a )?lire aussi|voir aussi|sur le même sujet|lea también|lee también|leer más|te puede interesar|vea también|leggi anche|potrebbe interessarti|leia (?:também|mais|ainda)|saiba mais|veja também)\s*(?:[:›»>|].*|[^.:!?]{0,60})$/i,
  /^(?:more|lire|related|trending|don't miss|in pictures|in case you missed it)\s*(?:[:›»>|].{1,160})$/i,
  /^[[(](?:more|read|read more|see|see also|watch|also|related|video|photos?|lees|lesen|lire|leer|leggi|leia)\s*[:|][^\])]{1,160}[\])]$/i,
  /^(?:continue|keep|continuer la|seguir|weiter|verder) ?(?:reading|lecture|leyendo|lesen|lezen)(?: below| the main story| this article)?[.…]*$/i,
  /^(?:skip|jump|back) to [^.!?]{1,60}$/i,
  /^(?:print(?:er)?[- ]friendly|printable|print version|e-?mail this|send this)\b[^.!?]{0,60}$/i,
  /^(?:show|view|load|see) (?:more|all|comments|gallery|\d+ (?:more|comments|images|photos))[^.!?]{0,40}$/i,
  /^(?:the )?latest (?:on|from|in) [^.!?]{1,40}$/i,
  /^(?:text|font) size\b[^.!?]{0,30}$/i,
  /^reset$/i,
  // Rights and dates.
  /^(?:©|\(c\)|℗|copyright\s*(?:©|\(c\)|:|\d{4}|[^.!?,]{0,60}\b\d{4}\b)).{0,400}$/i,
  /^copyright [^.!?]{0,60}$/i,
  /^this material may not be published, broadcast\b/i,
  /^(?:(?:first |originally |last )?(?:published|updated|posted|modified|gepubliceerd|bijgewerkt|laatst bijgewerkt|veröffentlicht|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|atualizado))(?: on| at| op| am| le| el| il| em)?\s*:?\s[^!?]{0,20}\d[^!?]{0,50}(?<![a-zà-ÿ]{3}\.)$/i,
  /^(?:\d+|no|one) (?:comments?|replies|shares?|reacties?|kommentare?|commentaires?|réactions?|comentarios?|commenti|comentários?|likes?|views?|min(?:ute)?s? (?:read|leestijd)|min\. (?:lesezeit|leestijd))$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|trefwoorden|onderwerpen|schlagwörter|themen|mots[- ]clés|étiquettes|etiquetas|temas|argomenti|tópicos|more about)\s*:.{0,200}$/i,
  // Marks that controls leave behind.
  /^[^\p{L}\p{N}]{1,120}$/u,
];

/** The same, each with its length and what it cannot be without: those that look further than the first words are slow. */
const MARKED: readonly (readonly [maxChars: number, marks: readonly string[], RegExp])[] = [
  [
    200,
    ['/', '|', '©', ' via '],
    /^[^!?]{0,60}(?:\/|\||\bvia\b|©)\s*(?:getty(?: images)?|afp|reuters|shutterstock|ap(?: photo)?|epa|anp|dpa|rex|corbis|istock|alamy|wireimage|filmmagic|splash news|backgrid|picture alliance|imago|belga|efe|ansa|lapresse|lusa|zuma press|usa today sports)(?:[^.!?]{0,30})$/i,
  ],
  [
    MAX_CHARS,
    ['serv', 'SERV', 'ehouden', 'ehalten'],
    /^[^]{0,200}\b(?:all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)\b.{0,200}$/i,
  ],
  [160, ['Video: '], /^\p{Lu}[\p{L} ]{1,20} Video: [^.!?]{1,120}$/u],
  [90, [' >', ' ›', ' →'], /^[^.!?«»]{3,80}\s[>›→]{1,2}$/],
];
/** A letter or mark that a button leaves behind. */
const SINGLE = /^(?:[b-hj-np-tv-xzB-HJ-NP-Z]|[^\p{L}\p{N}])$/u;

/** Requests to the reader; a story may quote one. */
const PROMPTS: readonly RegExp[] = [
  /^(?:please )?(?:follow us|volg ons|folgen sie uns|folge uns|suivez-nous|síguenos|seguici|siga-nos)\b[^]{0,160}$/i,
  /^(?:click|tap|klik|klicken sie|cliquez|haga clic|clicca|clique) (?:here|hier|ici|aquí|qui|aqui)\b[^]{0,120}$/i,
  /^(?:please )?(?:follow|volg|suivez|folgen sie|síguenos|sigue|segui|seguici|siga) [^.!?]{0,80}(?:\b(?:twitter|facebook|instagram|linkedin|tiktok|x|youtube|threads|mastodon|bluesky|whatsapp|telegram|google news)\b)[^!?]{0,80}$/i,
  /^(?:you can )?(?:follow|find|reach|contact|e-?mail|tweet) (?:him|her|them|me|the (?:author|reporter|writer)|[\p{Lu}][\p{L}.'’-]+ [\p{Lu}][\p{L}.'’-]+) (?:on twitter|on x|on facebook|on instagram|at @|at [\w.+-]+@|on \S+ at @)[^!?]{0,120}$/iu,
  /^(?:subscribe|sign up|sign in|log in|register|join us|get (?:the|our) [^.]{0,60}newsletter|schrijf je in|meld je aan|abonneer|abonnieren sie|newsletter|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|regístrate|iscriviti|abbonati|inscreva-se|assine)\b[^]{0,160}$/i,
  /^get (?:unlimited|full|instant) (?:digital )?access\b[^]{0,200}$/i,
  /^(?:continue reading|keep reading|lees verder|weiterlesen|continuez votre lecture|sigue leyendo|continua a leggere) (?:with|by|for|met|mit|avec|con)\b[^]{0,160}$/i,
  /^(?:enter|type) (?:your|you) e-?mail\b[^]{0,160}$/i,
  /^(?:already a (?:subscriber|member)|to continue reading|this article is (?:only )?(?:available )?(?:for|to) subscribers|this content is (?:only )?(?:available )?(?:for|to) subscribers|want to (?:read|keep reading)|you have (?:reached|read) (?:your|all)|al abonnee|dit artikel is alleen|nog geen abonnee|sie haben bereits ein abo|dieser artikel ist|cet article est réservé|déjà abonné|il vous reste .{1,20} de cet article|este contenido es (?:exclusivo )?para|contenuto riservato|conteúdo exclusivo)\b[^]{0,200}$/i,
  /^(?:find|join|get) (?:us|our [^.!?]{1,30}|[\p{L}’']{2,20}(?: [\p{L}’']{2,20}){0,2}) on (?:twitter|facebook|instagram|linkedin|tiktok|youtube|google)\b[^]{0,160}$/iu,
  /^(?:do you )?(?:have|got|know|send us) (?:a|an|any|your) (?:news )?(?:story|stories|tips?|question|comment|opinion)\b[^?.]{0,60}\?[^]{0,200}$/i,
  /^["“]?(?:questions|comments)\?[^]{0,120}$/i,
  /^(?:see|view|watch) [^.!?]{0,60}\b(?:photos|pictures|slideshow|gallery|cartoons|video)\b[^.!?]{0,40}\.?$/i,
  /^(?:support (?:our|independent) journalism|make a donation|donate (?:now|today)|have a (?:story|news) tip|do you have (?:a|any) (?:story|tip)|got a (?:story|tip))\b[^]{0,200}$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:using|continuing to use) this (?:web)?site|wij gebruiken cookies|deze (?:web)?site gebruikt cookies|wir verwenden cookies|diese (?:web)?(?:site|seite) verwendet cookies|nous utilisons des cookies|ce site utilise des cookies|utilizamos cookies|este sitio (?:web )?utiliza cookies|este site utiliza cookies|questo sito utilizza (?:i )?cookie|usiamo i cookie)\b/i,
  /^(?:download|get) (?:the|our) [^.!?]{0,40}\bapp\b[^]{0,100}$/i,
  /^(?:please )?(?:enable|turn on) (?:javascript|cookies)\b[^]{0,120}$/i,
];
const QUOTES =
  /["“”„«»]|\b(?:said|says|told|asked|zei|zegt|sagte|sagt|a dit|dijo|ha detto|disse)\b/i;

const ANY_LINE = anyOf(LINES);
const ANY_PROMPT = anyOf(PROMPTS);

/** Labels over lists of other stories: what stands right under one is a headline. */
const LABEL =
  /^(?:related(?: articles?| stories| posts?| links?| content| coverage| topics)?|read (?:more|also|next|this next)|further reading|more stories|more news|most (?:read|popular|viewed|shared)|trending(?: now)?|recommended(?: for you)?|you may (?:also )?like|you might (?:also )?like|editors?['’]s? picks?|latest(?: news| stories)?|top stories|popular|see also|lees ook|meer (?:nieuws|lezen)|meest gelezen|aanbevolen|lesen sie auch|lies auch|meistgelesen|mehr zum thema|auch interessant|das könnte sie auch interessieren|(?:à|a) lire aussi|lire aussi|les plus lus|sur le même sujet|lea también|lee también|lo más (?:leído|visto)|te puede interesar|noticias relacionadas|leggi anche|i più letti|potrebbe interessarti|leia (?:também|mais)|mais lidas|veja também)\s*:?$/i;

/** Whether a paragraph as a whole is no part of a story: a caption, a prompt, a share line, a pointer elsewhere. */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > MAX_CHARS) return false;
  if (paragraph.length === 1) return SINGLE.test(paragraph);
  if (ANY_LINE.test(paragraph) || isMarked(paragraph)) return true;
  return ANY_PROMPT.test(paragraph) && !QUOTES.test(paragraph);
}

/** Whether a paragraph only announces other stories, whose headlines follow. */
export function isLabel(paragraph: string): boolean {
  return LABEL.test(paragraph);
}

/** One pattern for all: a paragraph that opens like none of them costs next to nothing. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu');
}

function isMarked(paragraph: string): boolean {
  return MARKED.some(
    ([maxChars, marks, pattern]) =>
      paragraph.length <= maxChars &&
      marks.some((mark) => paragraph.includes(mark)) &&
      pattern.test(paragraph),
  );
}
