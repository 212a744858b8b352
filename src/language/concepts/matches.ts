/** Words of matches, races and clubs, a concept a line: en | nl | de | fr | es. */
export const MATCHES = `
home-game home-match | thuiswedstrijd thuisduel | heimspiel | match-à-domicile | partido-en-casa partido-de-local
away-game away-match | uitwedstrijd uitduel | auswärtsspiel | match-à-l'extérieur | partido-fuera-de-casa
friendly-match friendly-game | oefenwedstrijd oefenduel vriendschappelijk | freundschaftsspiel testspiel | | partido-amistoso
season-start opening-match | seizoensstart openingswedstrijd | saisonstart eröffnungsspiel | match-d'ouverture | partido-inaugural
midfielder midfield | middenvelder middenveld | mittelfeldspieler mittelfeld | milieu-de-terrain | centrocampista mediocampista
winger | vleugelspeler buitenspeler | flügelspieler außenstürmer | ailier |
full-back centre-back | verdediger verdedigers centrale-verdediger | verteidiger innenverteidiger | défenseur-central arrière-latéral | lateral zaguero
striker forward | aanvaller spitsen | stürmer stürmerin angreifer | attaquant avant-centre buteur | delantero delantera
top-scorer leading-scorer | topscorer topscorers | torschützenkönig torjäger | meilleur-buteur | máximo-goleador
substitute bench-player | wisselspeler invaller reservebank | ersatzspieler einwechselspieler ersatzbank | remplaçant banc-des-remplaçants | suplente banquillo
line-up starting-eleven | basiself | aufstellung startelf kader | composition-d'équipe onze-de-départ | alineación once-inicial convocatoria
youth-team youth-academy | jeugdelftal jeugdopleiding | jugendmannschaft nachwuchszentrum | équipe-de-jeunes centre-de-formation | equipo-juvenil
fan-base supporters'-club away-fans | supportersclub uitsupporters aanhang | fanclub fankurve auswärtsfans | club-de-supporters ultras | hinchada barra-brava
free-kick | vrije-trap | freistoß freistöße | coup-franc | tiro-libre
corner-kick | hoekschop hoekschoppen | eckball eckstoß | corner coup-de-pied-de-coin | saque-de-esquina córner
own-goal | eigen-doelpunt | eigentor | but-contre-son-camp | gol-en-propia-puerta autogol
equaliser | gelijkmaker | ausgleichstreffer ausgleichstor | but-égalisateur égalisation | gol-del-empate
winning-goal winner-goal | winnende-treffer winnend-doelpunt | siegtor siegtreffer | but-de-la-victoire | gol-de-la-victoria
half-time interval first-half | rust eerste-helft | halbzeit halbzeitpause | mi-temps | descanso primer-tiempo medio-tiempo
extra-time overtime-in-match | verlenging blessuretijd | verlängerung nachspielzeit | prolongation prolongations temps-additionnel | prórroga tiempo-añadido
stoppage-time injury-time | blessuretijd extra-tijd | nachspielzeit | temps-additionnel arrêts-de-jeu | tiempo-de-descuento
yellow-card | gele-kaart | gelbe-karte | carton-jaune | tarjeta-amarilla
red-card sent-off dismissal-in-match | rode-kaart uit-het-veld | rote-karte platzverweis | carton-rouge | tarjeta-roja expulsado
offside | buitenspel | abseits abseitsstellung | hors-jeu | fuera-de-juego
video-referee var | videoscheidsrechter videoarbiter | videobeweis videoschiedsrichter var | arbitrage-vidéo var | videoarbitraje
linesman assistant-referee | grensrechter assistent-scheidsrechter | linienrichter | arbitre-assistant juge-de-touche | juez-de-línea
sporting-director technical-director | technisch-directeur | sportdirektor sportchef | directeur-sportif | director-deportivo
transfer-fee transfer-window | transfersom transferperiode transfermarkt | ablösesumme transferfenster | indemnité-de-transfert mercato | traspaso mercado-de-fichajes fichaje
group-stage group-phase | groepsfase poulefase | gruppenphase vorrunde | phase-de-groupes phase-de-poules | fase-de-grupos
knockout-stage last-sixteen round-of-sixteen | achtste-finale knock-outfase | achtelfinale ko-runde | huitième-de-finale huitièmes-de-finale | octavos-de-final
top-division premier-division first-division | eredivisie hoogste-divisie | erste-liga bundesliga oberhaus | première-division élite | primera-división
relegation relegated | degradatie gedegradeerd | abstieg abgestiegen | relégation relégué | descenso-de-categoría
promotion promoted-to | promotie gepromoveerd | aufstieg aufgestiegen | montée-en-division | ascenso-de-categoría
olympic-flame torch-relay | olympische-vlam fakkel | olympisches-feuer fackellauf | flamme-olympique | antorcha-olímpica llama-olímpica
medallist medalist podium-place | medaillewinnaar podiumplaats | medaillengewinner podestplatz | médaillé podium | medallista podio
sprinter sprint hundred-metres | sprinter sprint honderd-meter | sprinter sprint hundert-meter | sprinteur sprint | velocista esprint
marathon-runner long-distance-runner | marathonloper langeafstandsloper | marathonläufer langstreckenläufer | marathonien coureur-de-fond | maratoniano corredor-de-fondo
relay-race relay-team | estafette estafetteploeg | staffel staffellauf | course-de-relais relais-quatre | carrera-de-relevos relevo
stage-of-race time-trial | etappe tijdrit | etappe zeitfahren | contre-la-montre étape-du-tour | contrarreloj etapa-ciclista
yellow-jersey race-leader | gele-trui klassementsleider | gelbes-trikot spitzenreiter | maillot-jaune | maillot-amarillo
peloton breakaway | peloton kopgroep ontsnapping | hauptfeld ausreißergruppe | peloton échappée | pelotón escapada
lap pit-stop pole-position | poleposition pitstop ronde | poleposition boxenstopp runde | pole-position arrêt-au-stand | pole-position parada-en-boxes vuelta-rápida
rower | roeier roeien roeister | ruderin | rameur aviron | remero remo
judoka judo | judoka judo | judoka judo | judoka judo | yudoca judo
table-tennis ping-pong | tafeltennis | tischtennis | tennis-de-table ping-pong | tenis-de-mesa
figure-skating figure-skater | kunstschaatsen kunstschaatser | eiskunstlauf | patinage-artistique | patinaje-artístico
ski-resort winter-sports | skigebied wintersport skioord | skigebiet wintersport skiort | station-de-ski sports-d'hiver | estación-de-esquí deportes-de-invierno
cable-car ski-lift chairlift | kabelbaan skilift stoeltjeslift | seilbahn skilift sessellift | téléphérique télésiège remontée-mécanique | teleférico telesilla
doping-test positive-test-for-doping | dopingtest dopingcontrole | dopingtest dopingkontrolle dopingprobe | contrôle-antidopage | control-antidopaje
match-fixing | matchfixing wedstrijdvervalsing | spielmanipulation wettbetrug | matchs-truqués trucage-de-match | amaño-de-partidos
pitch turf football-pitch | grasmat voetbalveld | spielfeld fußballplatz | pelouse terrain-de-football | terreno-de-juego campo-de-fútbol
grandstand terrace-in-stadium | tribune tribunes | tribüne tribünen | tribunes gradins | gradas tribuna
kick-off-time first-whistle final-whistle | aftrap eindsignaal fluitsignaal | anpfiff abpfiff | coup-d'envoi coup-de-sifflet | pitido-inicial pitido-final
ball football-ball | bal ballen | ball bälle | ballon | pelota balón
jersey team-shirt | shirt trui tenue | trikot trikots | maillot | camiseta-del-equipo
board-game card-game | bordspel kaartspel | brettspiel kartenspiel | jeu-de-société jeu-de-cartes | juego-de-mesa juego-de-cartas
puzzle crossword | puzzel kruiswoordpuzzel | kreuzworträtsel puzzle | mots-croisés casse-tête | crucigrama rompecabezas
quiz quiz-show | quiz kennisquiz | quiz quizsendung | jeu-télévisé quiz | concurso-televisivo
toy toys doll | speelgoed pop poppen | spielzeug puppe puppen | jouet jouets poupée | juguete muñeca
high-jump | hoogspringen | hochsprung | saut-en-hauteur | salto-de-altura
long-jump | verspringen | weitsprung | saut-en-longueur | salto-de-longitud
pole-vault | polsstokhoogspringen polsstokspringen | stabhochsprung | saut-à-la-perche | salto-con-pértiga
hurdles | hordelopen horden | hürdenlauf | course-de-haies | vallas-atletismo
darts darts-player | darts darter | darts | fléchettes | dardos
`;
