/** Words of language, letters and the arts, a concept a line: en | nl | de | fr | es. */
export const LETTERS = `
word-spoken words | woord | wort | mot | palabra
sentence-in-text phrase | zin zinnen zinsnede | satz | phrase | frase oración-gramatical
text | tekst | text | texte | texto
page | bladzijde pagina | buchseite seiten | page-de-livre | página
paragraph | alinea paragraaf | absatz paragraf | paragraphe alinéa | párrafo
summary summarise summarize | samenvatting samengevat | zusammenfassung | résumé | resumen
outline-of-plan draft-text | ontwerptekst conceptversie | entwurfsfassung | ébauche brouillon | borrador esbozo
note-written jotted-down | aantekening | notiz | note-écrite |
novelty | nieuwigheid | neuheit | nouveauté | novedad
fiction novel-writing | fictie | fiktion | fiction | ficción
nonfiction | non-fictie | sachbuch | documentaire-livre | no-ficción
comedy | komedie blijspel | komödie lustspiel | comédie | comedia
tragedy tragic | tragedie tragisch treurspel | tragödie tragisch | tragédie tragique | tragedia trágico
satire | satire satirisch | satire | satire | sátira
essay | essay opstel | essay aufsatz | essai-littéraire dissertation | ensayo-literario
fairy-tale | sprookje sprookjes | märchen | conte-de-fées | cuento-de-hadas
anecdote | anekdote | anekdote | anecdote | anécdota
proverb saying-old | spreekwoord | sprichwort | proverbe dicton | refrán proverbio
vocabulary | woordenschat | wortschatz | vocabulaire | vocabulario
grammar | grammatica | grammatik | grammaire | gramática
alphabet | alfabet | alphabet | alphabet | alfabeto
dialect accent | dialect accent | dialekt akzent | dialecte accent | dialecto acento
conversation dialogue | dialoog | dialog | conversation dialogue | conversación diálogo
gesture | gebaar | gesten | geste | gesto
body-language sign-language | lichaamstaal gebarentaal | körpersprache gebärdensprache | langage-corporel langue-des-signes | lenguaje-corporal lengua-de-signos
label-with-name nameplate | naambord naamplaatje | namensschild | plaque-nominative | placa-de-nombre
inscription engraving | inscriptie gegraveerd | inschrift graviert | |
symphony | symfonie | sinfonie | symphonie | sinfonía
solo soloist | solo solist | solo solist | soliste | solista
applause ovation | applaus ovatie | applaus beifall ovation | ovation | aplauso ovación
folklore folk-tale | folklore volksverhaal | folklore volksmärchen | folklore conte-populaire | folclore cuento-popular
watercolour watercolor | aquarel aquarellen | aquarell | aquarelle | acuarela
collage | collage | collage | collage-artistique | collage
sketch-on-paper illustration | illustratie illustraties | illustration | illustration | ilustración
still-life landscape-painting | stilleven landschapsschilderij | stillleben landschaftsbild | nature-morte | bodegón
vase urn | vaas vazen urn | vase urne | | jarrón
`;
