/** Words of ships, aircraft, trains, cars and roads, a concept a line: en | nl | de | fr | es. */
export const TRANSPORT = `
transport transportation | vervoer transport | transport beförderung transportieren | transport transports | transporte
public-transport | openbaar-vervoer | öffentlicher-nahverkehr nahverkehr öffentliche-verkehrsmittel | transports-en-commun transports-publics | transporte-público
ship vessel | schip schepen vaartuig | schiff schiffe | navire bateau | barco buque nave
boat | boot boten | boot boote kahn | barque embarcation | barca bote lancha embarcación
ferry | veerboot veerboten veerpont pont | fähre fährschiff | ferry bac traversier | ferry transbordador
cruise-ship liner | cruiseschip cruiseschepen | kreuzfahrtschiff | paquebot navire-de-croisière | crucero transatlántico
tanker oil-tanker | tanker olietanker | tanker öltanker | pétrolier | petrolero
freighter cargo-ship container-ship | vrachtschip vrachtschepen containerschip | frachtschiff containerschiff | cargo porte-conteneurs | carguero portacontenedores
submarine | onderzeeër onderzeeboot duikboot | unterseeboot u-boot | sous-marin | submarino
yacht sailing-boat sailboat | jacht zeilboot zeilschip | jacht segelboot segelschiff | yacht voilier | yate velero
lifeboat | reddingsboot reddingsboten | rettungsboot | canot-de-sauvetage | bote-salvavidas
sail set-sail | varen vaart voer zeilen uitgevaren | segeln gesegelt auslaufen | naviguer | navegar zarpar
shipping navigation | scheepvaart | schifffahrt | navigation-maritime transport-maritime | navegación transporte-marítimo
aircraft plane airplane aeroplane | vliegtuig vliegtuigen | flugzeug flugzeuge | avion | avión aeronave
helicopter chopper | helikopter heli | hubschrauber helikopter | hélicoptère | helicóptero
airline carrier | luchtvaartmaatschappij vliegmaatschappij | fluggesellschaft fluglinie airline | compagnie-aérienne | aerolínea compañía-aérea
flight | vlucht vluchten | flug flüge | vol | vuelo
flew flown fly | vliegen vliegt vloog gevlogen | fliegen fliegt flog geflogen | voler | volar vuela
pilot | piloot piloten vlieger | pilot pilotin | pilote | piloto
aviation air-travel | luchtvaart | luftfahrt luftverkehr | aviation transport-aérien | aviación transporte-aéreo
take-off | opstijgen opgestegen start | abheben abflug abgehoben | décoller décollage | despegar despegue despega
land landing touch-down | landt landing geland | landen landet gelandet landung | atterrir atterrissage | aterrizar aterrizaje aterriza
emergency-landing | noodlanding | notlandung | atterrissage-d'urgence | aterrizaje-de-emergencia
runway | landingsbaan startbaan | landebahn startbahn rollbahn | piste-d'atterrissage piste | pista-de-aterrizaje
train | trein treinen | zug züge | train | tren
railway railroad rail | spoorweg spoorwegen spoor | eisenbahn bahn schiene | chemin-de-fer chemins-de-fer ferroviaire voie-ferrée | ferrocarril ferroviario vía-férrea
high-speed-train | hogesnelheidstrein | hochgeschwindigkeitszug | train-à-grande-vitesse tgv | tren-de-alta-velocidad ave
railway-station train-station | station treinstation | bahnhof bahnhöfe | gare | estación-de-tren estación-ferroviaria
underground subway metro | metro ondergrondse | u-bahn | métro | metro subterráneo
tram streetcar | tram | straßenbahn tram | tramway tram | tranvía
bus motor-coach | bus bussen autobus touringcar | bus busse reisebus | bus autobus autocar | autobús autocar ómnibus
car automobile motor-car | auto wagen personenauto | auto wagen pkw | voiture automobile auto | coche automóvil auto
vehicle | voertuig | fahrzeug | véhicule | vehículo
lorry truck | vrachtwagen truck vrachtauto | lastwagen lkw laster | camion poids-lourd | camión
van minibus delivery-van | bestelwagen busje bestelbus | lieferwagen kleinbus transporter | camionnette fourgon minibus fourgonnette | furgoneta microbús camioneta
taxi cab | taxi | taxi | taxi | taxi
motorcycle motorbike | motorfiets motor | motorrad motorräder | moto motocyclette | moto motocicleta
bicycle bike cycle | fiets fietsen rijwiel | fahrrad fahrräder rad | vélo bicyclette | bicicleta bici
cyclist | fietser wielrijder | radfahrer radfahrerin | cycliste | ciclista
driver motorist car-driver | bestuurder automobilist chauffeur | autofahrer autofahrerin lenker | conducteur conductrice automobiliste chauffeur | conductor conductora automovilista
pedestrian walker | voetganger | fußgänger fußgängerin | piéton piétonne | peatón peatones viandante
road highway route | rijksweg provinciale-weg autoweg | straße landstraße | route chaussée | carretera
motorway freeway expressway highway | snelweg autosnelweg autoweg | autobahn schnellstraße | autoroute voie-rapide | autopista autovía
traffic-jam congestion tailback gridlock | files opstopping file verkeersopstopping filevorming | stau staus verkehrsstau | embouteillage bouchon | atasco embotellamiento
traffic | verkeer | verkehr straßenverkehr | circulation trafic | tráfico circulación
driving-licence driver's-license | rijbewijs rijbewijzen | führerschein fahrerlaubnis | permis-de-conduire | carné-de-conducir permiso-de-conducir licencia-de-conducir
speed-limit | snelheidslimiet maximumsnelheid snelheidsbeperking | tempolimit geschwindigkeitsbegrenzung höchstgeschwindigkeit | limitation-de-vitesse vitesse-limite | límite-de-velocidad
toll | tol tolheffing | maut | péage | peaje
tunnel | tunnel | tunnel | tunnel | túnel
derail derailment | ontsporen ontspoord ontsporing | entgleisen entgleist entgleisung | dérailler déraillement | descarrilar descarrilamiento
collision collide | botsing botsen botste gebotst aanvaring aanrijding | zusammenstoß zusammengestoßen kollision kollidieren | collision percuter | colisión choque chocar colisionar
crash plane-crash | neerstorten neergestort neerstortte crash | absturz abgestürzt abstürzen stürzte-ab flugzeugabsturz | s'écraser crash | estrellarse siniestro accidente-aéreo
shipwreck sink sank sunk | zinken zinkt zonk gezonken schipbreuk vergaan | untergegangen schiffbruch schiffsuntergang versunken | couler naufrage sombrer | hundirse hundió hundimiento naufragio
run-aground aground grounded | gestrand vastgelopen aan-de-grond vastlopen | auf-grund-gelaufen gestrandet | échouage | encallar encallado encalló
cargo freight load | lading vracht | fracht ladung | cargaison fret | carga cargamento flete
container shipping-container | container zeecontainer | container schiffscontainer | conteneur | contenedor
travel journey trip voyage | reizen reis reist gereisd tocht trip | reisen reist gereist reise trip fahrt | voyager voyage trajet | viajar viaje trayecto
ticket | kaartje ticket vliegticket kaartjes | fahrkarte ticket fahrschein eintrittskarte | billet ticket | billete boleto pasaje entrada
electric-car electric-vehicle | elektrische-auto e-auto | elektroauto e-auto stromer | voiture-électrique véhicule-électrique | coche-eléctrico auto-eléctrico vehículo-eléctrico
`;
