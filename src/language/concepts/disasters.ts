/** Words of disasters, accidents and rescue, a concept a line: en | nl | de | fr | es. */
export const DISASTERS = `
disaster catastrophe calamity | ramp catastrofe calamiteit | katastrophe unglück | catastrophe désastre | catástrofe desastre
natural-disaster | natuurramp | naturkatastrophe | catastrophe-naturelle | desastre-natural catástrofe-natural
accident mishap | ongeluk ongeval | unfall unfälle verunglücken verunglückt | accident | accidente
car-crash road-accident traffic-accident | auto-ongeluk verkeersongeluk verkeersongeval aanrijding | autounfall verkehrsunfall | accident-de-la-route accident-de-voiture | accidente-de-tráfico accidente-de-tránsito
collision collide | botsing botsen gebotst aanvaring | zusammenstoß zusammenstöße kollision kollidieren zusammengestoßen | collision percuter heurter | colisión choque chocar colisionar
pile-up | kettingbotsing | massenkarambolage | carambolage | choque-múltiple choque-en-cadena
train-crash derailment derail | treinongeluk ontsporen ontspoord ontsporing treinramp | zugunglück entgleisen entgleist entgleisung | accident-ferroviaire déraillement dérailler accident-de-train | accidente-ferroviario descarrilamiento descarrilar accidente-de-tren
plane-crash air-crash air-disaster | vliegtuigcrash vliegramp vliegtuigongeluk | flugzeugabsturz flugzeugunglück | accident-d'avion crash catastrophe-aérienne crash-aérien | accidente-aéreo accidente-de-avión
crash plunge | neerstorten neergestort crashen | abstürzen abgestürzt absturz | crash écraser | estrellarse
emergency-landing | noodlanding | notlandung notlanden | atterrissage-d'urgence atterrissage-forcé | aterrizaje-de-emergencia aterrizaje-forzoso
black-box flight-recorder | zwarte-doos vluchtrecorder | flugschreiber blackbox | boîte-noire enregistreur-de-vol | caja-negra
shipwreck capsize | schipbreuk kapseizen gekapseisd scheepsramp | schiffbruch kentern gekentert schiffsunglück | naufrage chavirer | naufragio zozobrar
sink sank sunk | zinken gezonken zonk | sinken sank gesunken untergehen untergegangen untergang | couler sombrer | hundirse hundimiento
run-aground | gestrand vastgelopen aan-de-grond-lopen | auf-grund-gelaufen gestrandet | échouement échouer | encallar encallado
drown drowning | verdrinken verdronken verdrinking | ertrinken ertrunken ertrank | noyer noyade | ahogarse ahogado ahogamiento
explosion explode blast detonate | ontploffing ontploffen explosie ontploft exploderen | explosion explodieren detonation | explosion exploser détonation déflagration | explosión explotar estallar detonación
gas-leak | gaslek | gasleck gasaustritt | fuite-de-gaz | fuga-de-gas escape-de-gas
fire blaze burn burned burnt | brand branden vuur afgebrand verbrand | brand brände feuer brennen gebrannt abgebrannt | incendie feu brûler | incendio fuego arder quemar
wildfire forest-fire bushfire | bosbrand natuurbrand natuurbranden | waldbrand waldbrände buschfeuer | feu-de-forêt incendie-de-forêt feux-de-forêt | incendio-forestal incendios-forestales
firefighter fireman fire-brigade fire-department | brandweer brandweerman brandweerlieden brandweermannen | feuerwehr feuerwehrmann feuerwehrleute feuerwehrfrau | pompier sapeur-pompier pompiers | bombero bombera
smoke | rook | rauch qualm | fumée | humo
flame | vlam | flamme | flamme | llama
earthquake quake tremor seismic | aardbeving aardschok beving seismisch | erdbeben beben erdstoß seismisch | séisme tremblement-de-terre secousse sismique | terremoto seísmo sismo temblor sísmico
aftershock | naschok naschokken | nachbeben | réplique | réplica
epicentre epicenter magnitude richter-scale | epicentrum magnitude schaal-van-richter | epizentrum magnitude richterskala | épicentre magnitude échelle-de-richter | epicentro magnitud escala-de-richter
tsunami tidal-wave | tsunami vloedgolf | tsunami flutwelle | tsunami raz-de-marée | tsunami maremoto
volcano volcanic volcanoes | vulkaan vulkanisch | vulkan vulkanisch | volcan volcanique | volcán volcánico
eruption erupt lava | uitbarsting uitbarsten uitgebarsten eruptie lava | ausbruch eruption vulkanausbruch lava | éruption lave | erupción lava
flood flooding inundation | overstroming overstromen overstroomd watersnood ondergelopen | überschwemmung hochwasser überflutung flut überflutet | inondation crue inonder | inundación inundar riada crecida
dam-burst dam | dam stuwdam damdoorbraak | staudamm damm dammbruch talsperre | barrage digue rupture-de-barrage | presa represa embalse
dyke dike levee | dijk dijkdoorbraak | deich deichbruch | digue | dique
landslide mudslide rockslide | aardverschuiving modderstroom | erdrutsch schlammlawine bergsturz | glissement-de-terrain coulée-de-boue éboulement | deslizamiento-de-tierra alud-de-barro corrimiento-de-tierra
avalanche | lawine | lawine | avalanche | avalancha alud
collapse cave-in | instorten ingestort instorting | einstürzen eingestürzt einsturz zusammenbruch | effondrement écroulement effondrer | derrumbe derrumbarse colapso desplome
rubble debris wreckage ruin | puin brokstukken ruïne | trümmer schutt ruine | décombres débris gravats ruine | escombros ruinas restos
destroy destruction devastate devastation | verwoesten verwoesting vernielen vernietigen verwoest | zerstören zerstörung verwüsten verwüstung | détruire détruit destruction dévaster ravage ravager | destruir destrucción devastar devastación arrasar
damage | schade beschadigen beschadigd | schaden schäden beschädigen | dégâts dommage endommager | daño dañar desperfecto
disaster-area disaster-zone | rampgebied | katastrophengebiet | zone-sinistrée | zona-catastrófica zona-de-desastre
rescue save | redden gered redding | retten gerettet rettung bergung | sauver sauvetage secourir | rescatar rescate salvar salvamento
rescuer rescue-worker lifeguard | redder reddingswerker | retter retterin rettungskraft rettungskräfte | sauveteur secouriste | rescatista socorrista
emergency-services first-responders | hulpdiensten nooddiensten | rettungsdienst einsatzkräfte notdienst | services-d'urgence secours | servicios-de-emergencia emergencias
lifeboat coastguard | reddingsboot kustwacht | rettungsboot küstenwache seenotretter | garde-côte canot-de-sauvetage | guardacostas guardia-costera bote-salvavidas
evacuate evacuation | evacueren evacuatie ontruimen ontruimd | evakuieren evakuierung räumung evakuiert räumen geräumt | évacuer évacuation | evacuar evacuación desalojar desalojo
survivor survive | overlevende overleven overleefd | überlebender überlebende überleben überlebt | survivant rescapé survivre survécu | superviviente sobreviviente sobrevivir
casualty toll death-toll | dodental slachtoffers | todesopfer opferzahl | bilan victimes nombre-de-morts | número-de-muertos víctimas-mortales
fatal deadly lethal | dodelijk fataal | tödlich fatal | mortel fatal meurtrier | mortal letal fatal
injured wounded hurt | gewond gewonde raakte-gewond | verletzt verletzter verletzte verwundet | blessé blessée blessés | herido herida heridos
injury wound | verwonding letsel wond blessure | verletzung wunde | blessure plaie | lesión herida
trapped stuck | vastzitten bekneld ingesloten | eingeklemmt eingeschlossen festsitzen verschüttet | coincé piégé bloqué | atrapado atrapada
stampede crush | verdrukking gedrang stormloop | massenpanik gedränge | bousculade mouvement-de-foule | estampida avalancha-humana
panic | paniek | panik | panique | pánico
alarm siren warning alert caution | alarm sirene waarschuwing waarschuwen | alarm sirene warnung warnen | alerte sirène avertissement avertir mise-en-garde | alarma sirena alerta advertencia advertir aviso
emergency | noodsituatie noodgeval spoed | notfall notlage | urgence | emergencia urgencia
hit-and-run fled-the-scene | doorrijden-na-ongeval vluchtmisdrijf doorgereden doorrijden | fahrerflucht unfallflucht | délit-de-fuite | atropello-y-fuga se-dio-a-la-fuga
run-over knock-down | aanrijden aangereden overrijden overreden | überfahren angefahren | renverser faucher | atropellar atropello
drunk-driving drink-driving | rijden-onder-invloed dronken-rijden | trunkenheit-am-steuer alkohol-am-steuer | conduite-en-état-d'ivresse alcool-au-volant | conducción-bajo-los-efectos-del-alcohol
speeding | te-hard-rijden snelheidsovertreding | raser geschwindigkeitsüberschreitung | excès-de-vitesse | exceso-de-velocidad
electrocution electric-shock | elektrocutie geëlektrocuteerd | stromschlag | électrocution électrocuter | electrocución descarga-eléctrica
nuclear-accident meltdown radiation radioactive | kernramp kernongeluk straling radioactief | reaktorunfall atomunfall kernschmelze strahlung radioaktiv | accident-nucléaire radiation radioactif radioactivité | accidente-nuclear radiación radiactivo radiactividad
oil-spill oil-slick | olielek olieramp olievlek | ölpest ölteppich ölkatastrophe | marée-noire nappe-de-pétrole | vertido-de-petróleo derrame-de-petróleo marea-negra
famine starvation starve | hongersnood verhongeren uithongering | hungersnot verhungern hungertod | famine mourir-de-faim | hambruna inanición
hunger hungry | honger hongerig | hunger hungern hungrig | faim affamé | hambre hambriento
volunteer voluntary-work | vrijwilliger vrijwilligster vrijwilligerswerk | freiwilliger freiwillige ehrenamtlich ehrenamtlicher | bénévole volontaire bénévolat | voluntario voluntaria
relief-aid emergency-aid relief | noodhulp hulpgoederen hulpverlening | nothilfe hilfsgüter soforthilfe | aide-d'urgence aide-humanitaire | ayuda-humanitaria ayuda-de-emergencia
rebuild rebuilt reconstruction | wederopbouw herbouwen heropbouw | wiederaufbau wiederaufbauen wiederaufgebaut | reconstruire reconstruction | reconstruir reconstrucción
power-cut power-outage blackout | stroomstoring stroomuitval stroomonderbreking | stromausfall blackout | panne-de-courant coupure-de-courant panne-d'électricité coupure | apagón corte-de-luz
outage malfunction breakdown failure | storing defect uitval | störung ausfall panne defekt | panne défaillance dysfonctionnement | avería fallo interrupción
`;
