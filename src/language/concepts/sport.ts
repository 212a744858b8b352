/** Words of sport and games, a concept a line: en | nl | de | fr | es. */
export const SPORT = `
sport sporting | sport sportief | sport sportlich | sport sportive sportif | deporte deportivo
athlete sportsman sportswoman | sporter atleet | sportler sportlerin athlet | athlète | deportista atleta
match game fixture | wedstrijd duel | spiel partie begegnung | match match-amical rencontre | partido-de-fútbol encuentro-deportivo
player | speler speelster | spieler spielerin | joueur joueuse | jugador jugadora
team squad | ploeg elftal team | mannschaft team | équipe | equipo
national-team national-side | nationale-ploeg nationaal-elftal oranje | nationalmannschaft nationalelf | équipe-nationale sélection-nationale | selección selección-nacional
football soccer | voetbal voetballen | fußball | football foot | fútbol
footballer soccer-player football-player | voetballer voetbalster | fußballer fußballspieler fußballspielerin fußballerin | footballeur footballeuse | futbolista
club football-club soccer-club | club voetbalclub | verein klub fußballverein fußballclub | club club-de-football | club club-de-fútbol
trainer head-coach coach team-manager | trainer coach bondscoach hoofdtrainer | trainer trainerin coach bundestrainer cheftrainer | entraîneur entraîneuse sélectionneur | entrenador entrenadora seleccionador
referee | scheidsrechter arbiter | schiedsrichter schiedsrichterin | arbitre | árbitro
goal score | doelpunt doelpunten treffer scoren gescoord | tor tore | but buts | gol goles
goalkeeper keeper | doelman keeper doelverdediger doelvrouw | torwart torhüter torfrau keeper | gardien-de-but gardien portier | portero guardameta arquero
penalty spot-kick penalty-shootout penalty-kick | strafschop penalty strafschoppen | elfmeter strafstoß elfmeterschießen | penalty tirs-au-but | penalti penal tanda-de-penaltis
red-card | rode-kaart | rote-karte platzverweis | carton-rouge | tarjeta-roja
cup-final final final-match | finale eindstrijd bekerfinale | finale endspiel pokalfinale | finale finaliste finale-de-la-coupe | partido-final final-de-la-copa
semi-final | halve-finale halve-finales | halbfinale | demi-finale | semifinal semifinales
quarter-final | kwartfinale kwartfinales | viertelfinale | quart-de-finale | cuartos-de-final
championship title title-race | kampioenschap titel titelstrijd | meisterschaft titel titelkampf | championnat course-au-titre | campeonato
champion title-holder | kampioen titelverdediger | meister meisterin champion titelverteidiger | champion championne tenant-du-titre | campeón campeona
world-champion | wereldkampioen | weltmeister weltmeisterin | champion-du-monde championne-du-monde | campeón-del-mundo campeón-mundial
world-cup world-championship | wereldkampioenschap wk wereldbeker | weltmeisterschaft wm weltcup | coupe-du-monde championnat-du-monde mondial-de-football mondial | copa-del-mundo campeonato-mundial mundial-de-fútbol campeonato-del-mundo mundial
european-championship euros | europees-kampioenschap ek | europameisterschaft em | championnat-d'europe euro euro-de-football | eurocopa campeonato-de-europa
olympic-games olympics | olympische-spelen spelen | olympische-spiele olympia | jeux-olympiques jo | juegos-olímpicos olimpiadas
paralympics paralympic-games | paralympische-spelen paralympics | paralympische-spiele paralympics | jeux-paralympiques | juegos-paralímpicos
league division | divisie voetbalcompetitie | liga spielklasse | ligue division | liga división
cup trophy | beker bekers trofee | pokal trophäe | coupe trophée | copa trofeo
gold-medal olympic-gold | gouden-medaille | goldmedaille | médaille-d'or | medalla-de-oro
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
racing-driver formula-one-driver | autocoureur coureur formule-1-coureur | rennfahrer rennfahrerin formel-1-fahrer | pilote-de-course pilote-automobile pilote-de-formule | piloto-de-carreras piloto-de-fórmula-1
tennis | tennis | tennis | tennis | tenis
athletics track-and-field | atletiek | leichtathletik | athlétisme | atletismo
swimming swimmer swim swam bather | zwemmen zwemmer zwom gezwommen zwemster bader | schwimmen schwimmer schwamm geschwommen schwimmerin badegast | natation nageur nageuse nager baigneur | natación nadador nadadora bañista nadar
skating speed-skating ice-skating speed-skater | schaatsen schaatser schaatsster langebaanschaatsen | eisschnelllauf eislaufen eisschnellläufer | patinage patineur patinage-de-vitesse | patinaje patinador patinaje-de-velocidad
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
horse-racing jockey racecourse | paardenrennen paardenrace jockey renbaan | pferderennen jockey rennbahn | course-hippique courses-hippiques jockey hippodrome | carrera-de-caballos hípica jinete hipódromo
gymnastics gymnast | turnen turner turnster gymnastiek | turnen turner turnerin gymnastik | gymnastique gymnaste | gimnasia gimnasta
chess grandmaster chess-player | schaken schaker schaakgrootmeester grootmeester | schach schachspieler großmeister | joueur-d'échecs jeu-d'échecs échecs grand-maître | ajedrez ajedrecista
doping performance-enhancing-drugs | doping | doping dopingmittel | dopage dopé | dopaje
transfer transfer-fee | transfer | transfer | transfert | traspaso fichaje
fan supporter | supporter fan | fan | supporter fan | aficionado hincha seguidor
hooligan hooliganism | hooligan voetbalvandaal | hooligan | hooligan | hooligan gamberro
stadium arena | stadion | stadion arena | stade | estadio
practice-session training-camp | training trainen traint getraind | training trainieren trainiert | entraînement s'entraîner | entrenamiento entrenar
team-captain | aanvoerder | mannschaftskapitän spielführer | capitaine-de-l'équipe | capitán-del-equipo
`;
