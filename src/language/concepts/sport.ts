/** Words of sport and games, a concept a line: en | nl | de | fr | es. */
export const SPORT = `
sport sporting | sport sportief | sport sportlich | sport sportive sportif | deporte deportivo
athlete sportsman sportswoman | sporter atleet | sportler sportlerin athlet | athlète | deportista atleta
match game | wedstrijd duel | spiel | match match-amical | partido-de-fútbol encuentro-deportivo
player | speler speelster | spieler spielerin | joueur joueuse | jugador jugadora
team squad | ploeg elftal team | mannschaft team | équipe | equipo
national-team | nationale-ploeg nationaal-elftal | nationalmannschaft nationalelf | équipe-nationale sélection-nationale | selección selección-nacional
football soccer | voetbal voetballen | fußball | football foot | fútbol
footballer soccer-player | voetballer voetbalster | fußballer fußballspieler fußballspielerin | footballeur footballeuse | futbolista
club football-club | club voetbalclub | verein klub fußballverein | club | club
trainer head-coach coach | trainer coach bondscoach | trainer trainerin coach bundestrainer | entraîneur entraîneuse sélectionneur | entrenador entrenadora seleccionador
referee | scheidsrechter arbiter | schiedsrichter schiedsrichterin | arbitre | árbitro
goal score | doelpunt doelpunten treffer scoren gescoord | tor tore | but buts | gol goles
goalkeeper keeper | doelman keeper doelverdediger | torwart torhüter torfrau | gardien-de-but gardien | portero guardameta arquero
penalty spot-kick penalty-shootout | strafschop penalty | elfmeter strafstoß elfmeterschießen | penalty tirs-au-but | penalti penal
red-card | rode-kaart | rote-karte platzverweis | carton-rouge | tarjeta-roja
cup-final final | finale eindstrijd | finale endspiel | finale finaliste | partido-final
semi-final | halve-finale | halbfinale | demi-finale | semifinal semifinales
quarter-final | kwartfinale | viertelfinale | quart-de-finale | cuartos-de-final
championship title | kampioenschap titel | meisterschaft titel | championnat | campeonato
champion | kampioen | meister meisterin champion | champion championne | campeón campeona
world-champion | wereldkampioen | weltmeister weltmeisterin | champion-du-monde championne-du-monde | campeón-del-mundo campeón-mundial
world-cup world-championship | wereldkampioenschap wk wereldbeker | weltmeisterschaft wm weltcup | coupe-du-monde championnat-du-monde mondial-de-football | copa-del-mundo campeonato-mundial mundial-de-fútbol
european-championship | europees-kampioenschap ek | europameisterschaft em | championnat-d'europe euro | eurocopa campeonato-de-europa
olympic-games olympics | olympische-spelen | olympische-spiele olympia | jeux-olympiques jo | juegos-olímpicos olimpiadas
paralympics paralympic-games | paralympische-spelen paralympics | paralympische-spiele paralympics | jeux-paralympiques | juegos-paralímpicos
league division | divisie voetbalcompetitie | liga spielklasse | ligue division | liga división
cup trophy | beker bekers trofee | pokal trophäe | coupe trophée | copa trofeo
gold-medal | gouden-medaille | goldmedaille | médaille-d'or | medalla-de-oro
silver-medal | zilveren-medaille | silbermedaille | médaille-d'argent | medalla-de-plata
bronze-medal | bronzen-medaille | bronzemedaille | médaille-de-bronze | medalla-de-bronce
record world-record | record wereldrecord | rekord weltrekord bestleistung | record record-du-monde | récord plusmarca récord-mundial
qualify qualification | kwalificeren gekwalificeerd kwalificatie | qualifizieren qualifiziert qualifikation | qualifier qualification | clasificar clasificación clasificarse
tournament | toernooi | turnier | tournoi compétition | torneo competición
race racing | race hardloopwedstrijd | rennen wettlauf | course | carrera-atlética
marathon | marathon | marathon | marathon | maratón
cycling cycle-race bike-riding | wielrennen wielersport wielerwedstrijd fietsen | radsport radrennen radfahren radeln | cyclisme course-cycliste faire-du-vélo | ciclismo carrera-ciclista
racing-cyclist professional-cyclist | wielrenner wielrenster | radprofi radrennfahrer | coureur-cycliste | corredor-ciclista
mountain-stage tour-stage | etappe | etappe | étape | etapa
motor-racing formula-one grand-prix | autosport formule-1 autorace grand-prix | motorsport formel-1 autorennen grand-prix | sport-automobile formule-1 grand-prix | automovilismo fórmula-1 gran-premio
racing-driver | autocoureur coureur | rennfahrer rennfahrerin | pilote-de-course pilote-automobile | piloto-de-carreras piloto-de-fórmula-1
tennis | tennis | tennis | tennis | tenis
athletics track-and-field | atletiek | leichtathletik | athlétisme | atletismo
swimming swimmer swim swam bather | zwemmen zwemmer zwom gezwommen zwemster bader | schwimmen schwimmer schwamm geschwommen schwimmerin badegast | natation nageur nageuse nager baigneur | natación nadador nadadora bañista
skating speed-skating ice-skating | schaatsen schaatser | eisschnelllauf eislaufen eisschnellläufer | patinage patineur | patinaje patinador
skiing ski skier | skiën ski skiër | ski skifahren skifahrer | ski skieur skieuse | esquí esquiador esquiar
basketball | basketbal | basketball | basket basket-ball | baloncesto básquetbol
volleyball | volleybal | volleyball | volley volley-ball | voleibol
handball | handbal | handball | handball | balonmano
hockey ice-hockey | hockey ijshockey | eishockey hockey | hockey hockey-sur-glace | hockey hockey-sobre-hielo
baseball | honkbal | baseball | base-ball | béisbol
cricket | cricket | cricket | cricket | críquet
rugby | rugby | rugby | rugby | rugby
golf golfer | golf golfer | golf golfer | golf golfeur | golf golfista
boxing boxer | boksen bokser | boxen boxer | boxe boxeur | boxeo boxeador
wrestling wrestler | worstelen worstelaar | ringen ringer | lutteur lutte-gréco-romaine | lucha-libre luchador
horse-racing jockey | paardenrennen paardenrace jockey | pferderennen jockey | course-hippique courses-hippiques jockey | carrera-de-caballos hípica jinete
gymnastics gymnast | turnen turner turnster gymnastiek | turnen turner turnerin gymnastik | gymnastique gymnaste | gimnasia gimnasta
chess grandmaster | schaken schaker schaakgrootmeester | schach schachspieler großmeister | joueur-d'échecs jeu-d'échecs | ajedrez ajedrecista
doping performance-enhancing-drugs | doping | doping dopingmittel | dopage dopé | dopaje
transfer transfer-fee | transfer | transfer | transfert | traspaso fichaje
fan supporter | supporter fan | fan | supporter fan | aficionado hincha seguidor
hooligan hooliganism | hooligan voetbalvandaal | hooligan | hooligan | hooligan gamberro
stadium arena | stadion | stadion arena | stade | estadio
practice-session training-camp | training trainen traint getraind | training trainieren trainiert | entraînement s'entraîner | entrenamiento entrenar
team-captain | aanvoerder | mannschaftskapitän spielführer | capitaine-de-l'équipe | capitán-del-equipo
`;
