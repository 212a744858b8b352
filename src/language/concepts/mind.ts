/** Words of thoughts, feelings and beliefs, a concept a line: en | nl | de | fr | es. */
export const MIND = `
belief | overtuiging geloof gelooft geloofd | glaube glaubt geglaubt | croire croit croyance | creencia
realise realize awareness | beseffen beseft besef bewust | bewusst bewusstsein | conscient prise-de-conscience | consciente concienciación darse-cuenta
intention intend | bedoeling voornemens voornemen | absicht beabsichtigen beabsichtigt | intention | intención
desire | verlangen verlangt hunkeren | sehnsucht | désir | anhelo
ambition ambitious | ambitie ambities ambitieus | ehrgeiz ambition | ambition ambitieux | ambición ambicioso
dream | dromen gedroomd | träumen geträumt | rêve | soñar sueño
nightmare | nachtmerrie | albtraum alptraum | cauchemar | pesadilla
curiosity curious | nieuwsgierig | neugier neugierig | curiosité | curiosidad
interested interest-in | geïnteresseerd belangstelling interesse | interessiert interesse | intéressé | interesado
emotion | emotie emoties emotioneel | gefühle emotion emotional | émotion émotionnel ému | emoción emocional
excitement | opwinding spannend | aufregend spannend begeistert | excitation passionnant | entusiasmado
enthusiasm enthusiastic | enthousiasme enthousiast geestdrift | begeisterung enthusiasmus begeistert | enthousiasme enthousiaste | entusiasmo entusiasta
pleasure fun enjoyment | plezier pret | vergnügen spaß | plaisir amusement | diversión
dissatisfied dissatisfaction discontent | ontevreden onvrede | unzufrieden | insatisfait mécontent | insatisfecho descontento
relief relieved | opgelucht opluchting | erleichtert erleichterung | soulagement | alivio
jealous jealousy envy envious | jaloers jaloezie afgunst | eifersüchtig neid neidisch | jaloux jalousie envie | celoso celos envidia
disgust revulsion | walging walgelijk afschuw | ekel abscheu widerlich | dégoût | asco repugnante
contempt scorn disdain | minachting geringschatting | verachtung geringschätzung | mépris dédain | desprecio desdén
compassion pity empathy | mededogen medelijden | mitleid erbarmen | compassion pitié | compasión lástima
guilt-feelings guilty-conscience | schuldgevoel gewetensnood | schuldgefühl gewissensbisse | culpabilité-ressentie | remordimiento
impatient | ongeduldig | ungeduldig | impatient | impaciente
stubborn obstinate | koppig eigenwijs | stur hartnäckig eigensinnig | têtu obstiné | testarudo terco obstinado
shy timid | verlegen schuchter | schüchtern | timide |
modest humble modesty | bescheiden | bescheiden demütig | modeste humble | modesto humilde
arrogant | arrogant arrogantie verwaand | arrogant überheblich arroganz | arrogant | arrogante
selfish | egoïstisch egoïsme zelfzuchtig | egoistisch egoismus selbstsüchtig | égoïste égoïsme | egoísta egoísmo
greed greedy | hebzucht gulzig | gier gierig habgier | avidité cupidité avide | codicia avaricia
lazy | lui luiheid | faul faulheit | paresseux | perezoso
diligent hard-working | ijverig hardwerkend vlijtig | fleißig | travailleur-assidu assidu | diligente aplicado
serious-minded earnest | ernst serieus | ernsthaft seriös | sérieux | seriedad
funny humorous humour | grappig humor komisch | lustig humor humorvoll | drôle humour | gracioso humor divertido
witty irony sarcasm | ironie ironisch sarcasme | ironie ironisch sarkasmus | ironie sarcasme | ironía irónico sarcasmo
cheerful | vrolijk opgewekt | fröhlich heiter | joyeux gai | alegre
gloomy melancholy pessimistic | somber zwaarmoedig pessimistisch | düster trübsinnig pessimistisch | morose mélancolie pessimiste | melancolía pesimista sombrío
optimistic optimism | optimistisch optimisme optimist | optimistisch optimismus zuversichtlich | optimiste | optimista
polite courtesy | beleefd | höflich | poli courtoisie |
wise wisdom | wijs wijsheid | weise weisheit | sage sagesse | sabio sabiduría
genius brilliant-mind | genie geniaal hoogbegaafd | genie genial hochbegabt | surdoué | genio
incapable incompetent | onbekwaam onkundig incompetent | unfähig inkompetent | incapable incompétent | incapaz incompetente
experienced | ervaren doorgewinterd | erfahren | expérimenté chevronné | experimentado veterano
inexperienced | onervaren | unerfahren | inexpérimenté | inexperto
reliable | betrouwbaar | zuverlässig | fiable fiabilité | fiable fiabilidad
unreliable | onbetrouwbaar | unzuverlässig | peu-fiable | poco-fiable
determined resolute | vastberaden vastbesloten | entschlossen | déterminé résolu | decidido determinación
willing willingness | bereid bereidwillig | bereitschaft gewillt bereit-zu | disposé-à bonne-volonté | dispuesto disposición
reluctant unwilling | onwillig terughoudend tegenzin | widerwillig unwillig zurückhaltend | réticent | reacio reticente
eager keen | gretig happig | eifrig begierig | avide-de désireux | ansioso-por deseoso
self-confidence | zelfverzekerd zelfvertrouwen | selbstbewusst selbstvertrauen | confiant confiance-en-soi | seguro-de-sí autoconfianza
dignity | waardigheid | menschenwürde | dignité | dignidad
reputation prestige | reputatie aanzien prestige | ansehen ruf-eines prestige | réputation prestige | reputación prestigio
morality ethics | moraal moreel ethiek ethisch | moral ethik ethisch | morale éthique | moralidad ética
virtue | deugd | tugend | vertu | virtud
evil wicked | slechtheid kwaadaardig | böse bosheit | méchant malfaisant | maldad malvado
soul spirit-of-person | ziel | seele | âme | alma
philosophy philosopher | filosofie filosoof | philosophie philosoph | philosophie | filosofía filósofo
ideology | ideologie ideologisch | ideologie ideologisch | idéologie | ideología ideológico
ideal | ideaal idealen | ideal | idéal idéaux | ideales
legend myth mythology | legende mythe mythologie | legende mythos | légende mythe mythologie | leyenda mitología
fate destiny | noodlot lotsbestemming | schicksal | destinée | destino-vital
ghost phantom haunted | spook geest | gespenst geist spuk | fantôme hanté | fantasma
devil demon satan | duivel demon | teufel dämon | diable démon | diablo demonio
heaven paradise | hemel paradijs | himmel paradies | paradis ciel | paraíso cielo
hell | hellevuur | hölle | enfer | infierno
sin | zonde | sünde | |
prophet prophecy | profeet profetie | prophet prophezeiung | prophète | profeta profecía
anguish distress | benauwdheid wanhoopsgevoel | beklemmung | détresse | angustia
astonishment amazement | verbazing verbaasd | erstaunen erstaunt | étonnement | asombro
boredom | verveling | langeweile | |
dilemma | dilemma | dilemma zwickmühle | dilemme | dilema
frenzy hysteria | hysterie | hysterie | frénésie hystérie | frenesí histeria
horror | gruwel afgrijzen | horror | horreur | horror
illusion | illusie illusies | illusion | illusion | ilusión
instinct intuition | instinct intuïtie | instinkt intuition | instinct intuition | instinto intuición
loyalty loyal | loyaliteit loyaal | loyalität loyal | loyauté loyal | lealtad leal
mercy | genade | gnade barmherzigkeit | miséricorde | misericordia
misery miserable | ellende misère | elend misere | misère | miseria
naive | naïef naïeve | naiv | naïf | ingenuo
nonsense | onzin flauwekul | unsinn quatsch | absurdité sottise | tontería disparate
nostalgia nostalgic | nostalgie heimwee weemoed | nostalgie heimweh | nostalgie mal-du-pays | nostalgia
prejudice bias | vooroordeel | vorurteil | préjugé | prejuicio
temptation | verleiding | verlockung | |
unhappy | ongelukkig-gevoel | unglücklich | malheureux | infeliz
willpower | wilskracht | willenskraft | volonté-de-fer | fuerza-de-voluntad
aggressive aggression | agressief agressie | aggressiv aggression | agressivité | agresivo
childish | kinderachtig | kindisch | puéril | infantil-comportamiento
clumsy | onhandig | ungeschickt tollpatschig | maladroit | torpe
eccentric | excentriek zonderling | exzentrisch | excentrique | excéntrico
sober-minded | nuchter | nüchtern | sobre | sobrio
tough resilient | taai weerbaar | zäh widerstandsfähig | résilient coriace | resiliente
vulnerable | kwetsbaarheid | verwundbar | vulnérable vulnérabilité | vulnerabilidad
`;
