/** Words of journeys, vehicles and traffic, a concept a line: en | nl | de | fr | es. */
export const TRAVEL = `
voyage sea-voyage | zeereis bootreis | seereise schiffsreise | traversée | travesía
excursion outing day-trip | uitstapje dagtocht excursie | ausflug tagesausflug exkursion | excursion sortie | excursión
itinerary route | reisroute route | reiseroute route | itinéraire | itinerario ruta
destination | bestemming bestemmingen | reiseziel zielort | destination | destino
stopover layover | tussenstop overstap | zwischenstopp zwischenlandung | escale |
timetable schedule | dienstregeling rooster | fahrplan fahrpläne | horaires | horario
cancelled-trip cancelled-train cancelled-flight | uitgevallen geschrapt treinuitval | ausgefallen zugausfall flugausfall | annulé supprimé | cancelado suprimido
punctuality on-time | stiptheid punctualiteit op-tijd | pünktlichkeit pünktlich | ponctualité à-l'heure | puntualidad puntual
connection-train changing-trains | overstap overstappen aansluiting | umstieg umsteigen anschlusszug | | transbordo
e-bike electric-bike | elektrische-fiets e-bike | elektrofahrrad e-bike pedelec | vélo-électrique | bicicleta-eléctrica
cargo-bike | bakfiets bakfietsen | lastenrad lastenfahrrad | vélo-cargo | bicicleta-de-carga
scooter e-scooter moped | scooter brommer bromfiets step | roller moped mofa e-scooter | trottinette scooter mobylette cyclomoteur | patinete ciclomotor escúter
self-driving driverless autonomous-vehicle | zelfrijdend zelfrijdende-auto | selbstfahrend autonomes-fahren | voiture-autonome | coche-autónomo conducción-autónoma
charging-station charging-point | laadpaal laadpalen laadstation | ladesäule ladestation | borne-de-recharge | estación-de-carga punto-de-recarga
petrol-station filling-station gas-station | tankstation benzinestation pompstation | tankstelle | station-service station-essence | gasolinera estación-de-servicio
coach-bus touring-car | touringcar reisbus | reisebus | autocar | autocar
tractor | tractor tractoren trekker trekkers | traktor traktoren trecker | tracteur | tractor
trailer caravan motorhome camper-van | caravan camper aanhanger kampeerwagen | wohnwagen wohnmobil anhänger | caravane camping-car remorque | caravana autocaravana remolque
carriage wagon railway-car | wagon rijtuig treinstel | waggon wagen | wagon rame | vagón
locomotive engine-of-train | locomotief locomotieven | lokomotive lok | locomotive | locomotora
rails track railway-track | rails spoor spoorbaan | gleis gleise schienen | rails voie-ferrée | vía-férrea raíles
overhead-line catenary | bovenleiding bovenleidingen | oberleitung | caténaire | catenaria
railway-signal signal-failure | seinstoring sein seinen | signalstörung stellwerk | panne-de-signalisation signalisation | fallo-de-señalización
railway-operator train-company | spoorwegmaatschappij spoorbedrijf vervoerder | bahnunternehmen bahnbetreiber | compagnie-ferroviaire | operador-ferroviario
platform-in-station | perron perrons | bahnsteig | quai | andén
runway-strip tarmac | startbaan landingsbaan | startbahn landebahn | piste-d'atterrissage tarmac | pista-de-aterrizaje pista-de-despegue
boarding-gate airport-gate | gate vertrekhal | flugsteig gate | porte-d'embarquement | puerta-de-embarque
cockpit flight-deck | cockpit | cockpit | cockpit poste-de-pilotage | cabina-de-mando
jet private-jet | privéjet privévliegtuig straalvliegtuig | privatjet düsenflugzeug | jet-privé | jet-privado avión-privado
hot-air-balloon | luchtballon luchtballonnen heteluchtballon | heißluftballon | montgolfière | globo-aerostático
airship zeppelin | luchtschip zeppelin | luftschiff zeppelin | dirigeable | dirigible
glider paraglider hang-glider | zweefvliegtuig paraglider | segelflugzeug gleitschirm | planeur parapente | planeador parapente
parachute skydiver parachutist | parachute parachutist parachutespringer | fallschirm fallschirmspringer | parachute parachutiste | paracaídas paracaidista
luggage baggage | bagage | gepäck | bagage bagages | equipaje
suitcase | koffer koffers | koffer reisekoffer | valise | maleta
rucksack backpack | rugzak rugzakken | rucksack | sac-à-dos | mochila
number-plate licence-plate license-plate | kenteken kentekenplaat nummerplaat | nummernschild kennzeichen | plaque-d'immatriculation | matrícula placa
wheel | wiel wielen | räder | roue | rueda
tyre flat-tyre | autoband lekke-band | reifen autoreifen | pneu crevaison | neumático pinchazo
steering-wheel at-the-wheel behind-the-wheel | achter-het-stuur | lenkrad am-steuer | au-volant | volante al-volante
windscreen windshield | voorruit | windschutzscheibe | pare-brise | parabrisas
seatbelt safety-belt | veiligheidsgordel gordel | sicherheitsgurt gurt | ceinture-de-sécurité | cinturón-de-seguridad
airbag | airbag | airbag | airbag | airbag
crash-helmet helmet | helm helmen fietshelm | helm helme fahrradhelm | casque | casco
exhaust-fumes | uitlaatgas uitlaatgassen | abgas abgase auspuff | gaz-d'échappement pot-d'échappement | gases-de-escape tubo-de-escape
gearbox transmission | versnellingsbak | getriebe | boîte-de-vitesses | caja-de-cambios
top-speed maximum-speed | topsnelheid maximumsnelheid | höchstgeschwindigkeit spitzengeschwindigkeit | vitesse-maximale vitesse-de-pointe | velocidad-máxima
speed-camera speed-trap | flitspaal flitspalen snelheidscontrole trajectcontrole | radarfalle geschwindigkeitskontrolle | radar-automatique | radar-de-velocidad
traffic-light traffic-lights stop-light | verkeerslicht verkeerslichten stoplicht | ampel ampeln | feu-rouge feux-tricolores feu-de-signalisation | semáforo
road-sign traffic-sign | verkeersbord verkeersborden | verkehrsschild verkehrszeichen | panneau-de-signalisation | señal-de-tráfico
zebra-crossing pedestrian-crossing crosswalk | zebrapad oversteekplaats | zebrastreifen fußgängerüberweg | passage-piéton passage-piétons | paso-de-cebra paso-de-peatones
rush-hour peak-hour | spits spitsuur avondspits ochtendspits | hauptverkehrszeit stoßzeit berufsverkehr | heure-de-pointe heures-de-pointe | hora-punta
roadworks road-repair road-works | wegwerkzaamheden werkzaamheden | straßenarbeiten baustelle bauarbeiten | travaux-routiers | obras-en-la-carretera
road-closure closed-road | wegafsluiting afgesloten-weg | straßensperrung sperrung vollsperrung | fermeture-de-route route-barrée | corte-de-carretera carretera-cortada
ring-road bypass | ringweg rondweg randweg | umgehungsstraße ringstraße | rocade périphérique | circunvalación carretera-de-circunvalación
lane traffic-lane hard-shoulder | rijstrook rijbaan vluchtstrook | fahrspur fahrbahn standstreifen | bande-d'arrêt-d'urgence chaussée | carril arcén
slip-road motorway-exit ramp | afrit oprit | ausfahrt auffahrt | bretelle sortie-d'autoroute | rampa salida-de-autopista
flyover viaduct overpass | viaduct viaducten | viadukt überführung hochstraße | viaduc | viaducto paso-elevado
underpass subway-passage | onderdoorgang fietstunnel | unterführung | passage-souterrain | paso-subterráneo
drawbridge swing-bridge | ophaalbrug brugopening | zugbrücke klappbrücke | pont-levis pont-mobile | puente-levadizo
footbridge | voetgangersbrug loopbrug | fußgängerbrücke | passerelle | pasarela puente-peatonal
pavement sidewalk footway | stoep trottoir trottoirs | gehweg bürgersteig gehsteig | trottoir | acera
footpath trail hiking-trail | wandelpad voetpad wandelroute | wanderweg fußweg pfad | sentier chemin-de-randonnée | sendero
pothole | gat-in-de-weg kuilen | schlagloch schlaglöcher | nid-de-poule nids-de-poule | bache
kerb roadside verge hard-verge | stoeprand wegkant berm | straßenrand bordstein | bas-côté bord-de-la-route | bordillo borde-de-la-carretera
parking parking-space | parkeren parkeerplek parkeervak | parken parkplatz stellplatz | stationnement place-de-parking | estacionar aparcar plaza-de-aparcamiento
car-sharing carpooling ride-sharing | autodelen carpoolen deelauto | carsharing fahrgemeinschaft mitfahrgelegenheid | covoiturage autopartage | coche-compartido viaje-compartido
car-free pedestrian-zone traffic-free | autovrij autoluw voetgangersgebied | autofrei fußgängerzone | zone-piétonne sans-voiture piétonnisation | zona-peatonal peatonalización
low-emission-zone clean-air-zone | milieuzone milieuzones | umweltzone | zone-à-faibles-émissions | zona-de-bajas-emisiones
deck on-deck | scheepsdek aan-dek bovendek | schiffsdeck an-deck | pont-du-navire | cubierta
hull ship's-hull | scheepsromp romp | schiffsrumpf rumpf | coque | casco-del-barco
propeller rotor | scheepsschroef propeller | propeller schiffsschraube | hélice | hélice
rudder helm | roer scheepsroer | ruder schiffsruder | gouvernail barre | timón
ship's-anchor drop-anchor | anker ankers | anker | ancre | ancla
ship's-engine-room engine-room | machinekamer | maschinenraum | salle-des-machines | sala-de-máquinas
gangway gangplank | loopplank | gangway landungsbrücke | passerelle-d'embarquement | pasarela-de-embarque
sailing timetabled-crossing ferry-crossing | afvaart overtocht vaart | überfahrt abfahrt | traversée | travesía
canoe kayak | kano kajak | kanu kajak | canoë kayak | canoa kayak
rubber-boat dinghy | rubberboot rubberboten bijboot | schlauchboot beiboot | canot-pneumatique zodiac | lancha-neumática bote-inflable zódiac
raft | vlot vlotten | floß flöße | radeau | balsa
barge river-barge | binnenvaartschip duwbak aak | lastkahn binnenschiff | péniche | barcaza gabarra
trawler fishing-boat fishing-vessel | vissersboot viskotter kotter trawler | fischkutter fischerboot kutter trawler | chalutier bateau-de-pêche | pesquero arrastrero
tug tugboat | sleepboot sleepboten | | remorqueur | remolcador
marina yacht-harbour | jachthaven jachthavens | jachthafen yachthafen | port-de-plaisance | puerto-deportivo
jetty landing-stage | steiger aanlegsteiger | steg landungssteg bootssteg | embarcadère ponton | embarcadero
life-jacket lifejacket | reddingsvest zwemvest | rettungsweste schwimmweste | gilet-de-sauvetage | chaleco-salvavidas
distress-call mayday sos | noodoproep noodsignaal | notruf notsignal | signal-de-détresse appel-de-détresse | señal-de-socorro llamada-de-socorro
adrift drifting | op-drift stuurloos ronddobberen | treibend manövrierunfähig | à-la-dérive dérive | a-la-deriva
parcel package-delivery | pakket pakje pakketje postpakket | paket päckchen | colis paquet | paquete
mail postal-service post-office | post postkantoor postbezorging | postamt postfiliale briefpost | courrier bureau-de-poste | correo oficina-de-correos
letter-to | brief brieven | brief briefe | lettre courrier | carta misiva
`;
