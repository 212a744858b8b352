/** Words of science, space and research, a concept a line: en | nl | de | fr | es. */
export const SCIENCE = `
science scientific | wetenschap wetenschappelijk | wissenschaft wissenschaftlich | science scientifique | ciencia científico
scientist researcher scholar | wetenschapper onderzoeker onderzoekster geleerde | wissenschaftler wissenschaftlerin forscher forscherin | scientifique chercheur chercheuse | científico científica investigador investigadora
research study | onderzoek studie | forschung studie | recherche étude | investigación estudio
experiment test | experiment proef test | experiment versuch test | expérience essai test | experimento ensayo prueba
clinical-trial | klinische-proef klinisch-onderzoek | klinische-studie | essai-clinique | ensayo-clínico
laboratory lab | laboratorium lab laboratoria | labor labore laboratorium | laboratoire labo | laboratorio
discover discovery | ontdekken ontdekt ontdekking | entdecken entdeckung | découvrir découverte découvert | descubrir descubrimiento descubierto
invent invention inventor | uitvinden uitgevonden uitvinding uitvinder uitvindster | erfinden erfunden erfindung erfinder erfinderin | inventer invention inventeur inventrice | inventar invento inventor
expert specialist | deskundige expert specialist | experte expertin fachmann sachverständiger | expert experte spécialiste | experto experta especialista perito
professor lecturer academic | hoogleraar professor docent | professor professorin dozent dozentin | professeur professeure universitaire maître-de-conférences chargé-de-cours | profesor profesora catedrático catedrática profesor-universitario docente
theory hypothesis | theorie hypothese | theorie hypothese | théorie hypothèse | teoría hipótesis
nobel-prize nobel-laureate | nobelprijs nobelprijswinnaar | nobelpreis nobelpreisträger nobelpreisträgerin | prix-nobel | premio-nobel nobel
physics physicist | natuurkunde fysica natuurkundige | physik physiker physikerin | physicien physicienne | física físico
chemistry chemical | scheikunde chemie chemisch | chemie chemisch chemiker | chimie chimique chimiste | química químico
biology biologist | biologie bioloog | biologie biologe biologin | biologie biologiste | biología biólogo bióloga
mathematics mathematician maths | wiskunde wiskundige | mathematik mathematiker mathematikerin | mathématiques mathématicien mathématicienne | matemáticas matemático matemática
astronomy astronomer | sterrenkunde astronomie sterrenkundige astronoom | astronomie astronom astronomin | astronomie astronome | astronomía astrónomo astrónoma
archaeology archaeologist archeologist excavation | archeologie archeoloog opgraving | archäologie archäologe archäologin ausgrabung | archéologie archéologue fouille | arqueología arqueólogo arqueóloga excavación
palaeontology paleontologist fossil dinosaur | paleontologie fossiel dinosaurus dinosauriër dinosaurussen | paläontologie fossil dinosaurier | paléontologie fossile dinosaure | paleontología fósil dinosaurio
prehistoric stone-age neanderthal prehistory | prehistorisch steentijd neanderthaler prehistorie | prähistorisch steinzeit neandertaler vorgeschichte | préhistoire préhistorique néandertal âge-de-pierre | prehistoria prehistórico neandertal edad-de-piedra
historian history | geschiedenis historicus historica historici | geschichte historiker historikerin | histoire historien historienne | historia historiador historiadora
evolution evolve | evolutie evolueren | evolution entwicklungsgeschichte | évolution évoluer | evolución evolucionar
gene genetic genome | gen genetisch genoom | gen genetisch genom erbgut | gène génétique génome | gen genético genoma
genetically-modified gmo genetic-engineering | genetisch-gemodificeerd gentechnologie genetische-manipulatie | gentechnik gentechnisch-verändert | ogm génétiquement-modifié | transgénico genéticamente-modificado ingeniería-genética
clone cloning | klonen kloon gekloond | klonen klon geklont | clone clonage cloner | clon clonar clonación
stem-cell | stamcel stamcellen | stammzelle | cellule-souche cellules-souches | célula-madre células-madre
bacterium bacteria bacterial | bacterie bacteriën | bakterie bakterien | bactérie bactérien | bacteria bacteriano
artificial-intelligence ai | kunstmatige-intelligentie ai | künstliche-intelligenz ki | intelligence-artificielle ia | inteligencia-artificial ia
robot robotics | robot robotica | roboter robotik | robot robotique | robot robótica
outer-space universe cosmos | heelal kosmos universum | weltraum weltall universum kosmos | univers cosmos | universo cosmos espacio-exterior
spaceflight space-travel space | ruimtevaart ruimtereis | raumfahrt weltraumflug | vol-spatial conquête-spatiale spatial | vuelo-espacial viaje-espacial espacial
space-agency | ruimtevaartorganisatie ruimtevaartbureau | raumfahrtagentur weltraumagentur raumfahrtbehörde | agence-spatiale | agencia-espacial
astronaut cosmonaut | astronaut kosmonaut ruimtevaarder | astronaut astronautin kosmonaut raumfahrer | astronaute cosmonaute spationaute | astronauta cosmonauta
spacecraft spaceship space-probe space-capsule | ruimteschip ruimtevaartuig ruimtesonde ruimtecapsule | raumschiff raumsonde raumkapsel | vaisseau-spatial sonde-spatiale capsule-spatiale | nave-espacial sonda-espacial cápsula-espacial
space-station iss | ruimtestation | raumstation | station-spatiale | estación-espacial
satellite | satelliet | satellit | satellite | satélite
launch lift-off | lancering lanceren gelanceerd | raketenstart | lancement décollage | lanzamiento despegue
launch-vehicle carrier-rocket | draagraket | trägerrakete | lanceur fusée | cohete-portador lanzador
moon lunar | maan | mond | lune lunaire | luna lunar
moon-landing | maanlanding | mondlandung | alunissage | alunizaje
planet exoplanet | planeet planeten exoplaneet | planet exoplanet | planète exoplanète | planeta exoplaneta
solar-system | zonnestelsel | sonnensystem | système-solaire | sistema-solar
comet asteroid meteorite meteor | komeet asteroïde meteoriet meteoor | komet asteroid meteorit meteor | comète astéroïde météorite | cometa asteroide meteorito
galaxy black-hole milky-way | sterrenstelsel melkweg zwart-gat | galaxie milchstraße schwarzes-loch | galaxie voie-lactée trou-noir | galaxia vía-láctea agujero-negro
telescope observatory | telescoop sterrenwacht | teleskop sternwarte | télescope observatoire | telescopio observatorio
alien extraterrestrial ufo | buitenaards ufo | außerirdischer außerirdische ufo | extraterrestre ovni | extraterrestre ovni
gravity | zwaartekracht | schwerkraft gravitation | gravité pesanteur | gravedad
atom nuclear atomic | atoom nucleair atomen | atom atomar nuklear | atome nucléaire atomique | átomo nuclear atómico
particle-accelerator particle-physics | deeltjesversneller | teilchenbeschleuniger | accélérateur-de-particules | acelerador-de-partículas
nuclear-fusion | kernfusie | kernfusion | fusion-nucléaire | fusión-nuclear
quantum quantum-computer | kwantum kwantumcomputer quantumcomputer | quanten quantencomputer | quantique ordinateur-quantique | cuántico ordenador-cuántico computación-cuántica
energy | energie | energie | énergie énergétique | energía energético
expedition explorer discoverer | expeditie ontdekkingsreiziger ontdekker | expedition entdecker forschungsreise entdeckerin | expédition explorateur exploratrice | expedición explorador exploradora descubridor
technology tech | technologie techniek | technologie technik | technologie technique | tecnología tecnológico
innovation innovative | innovatie innovatief vernieuwing | innovation innovativ | innovation innovant | innovación innovador
`;
