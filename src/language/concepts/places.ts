/** Words of kinds of places, a concept a line: en | nl | de | fr | es. */
export const PLACES = `
city town | stad steden | stadt städte | ville cité | ciudad
capital capital-city | hoofdstad hoofdsteden | hauptstadt landeshauptstadt | capitale | capital
village hamlet | dorp dorpen gehucht | dorf dörfer ortschaft | village hameau | pueblo aldea
suburb outskirts | voorstad voorsteden buitenwijk | vorort vorstadt | banlieue faubourg | suburbio afueras periferia
district neighbourhood neighborhood | wijk buurt stadsdeel district | stadtteil stadtbezirk stadtviertel bezirk | quartier arrondissement | barrio distrito
centre center city-centre downtown | centrum binnenstad stadscentrum | zentrum innenstadt stadtzentrum | centre centre-ville | centro centro-de-la-ciudad
municipality local-authority | gemeente gemeenten | gemeinde kommune | municipalité | municipio
town-hall city-hall | stadhuis stadhuizen gemeentehuis | rathaus rathäuser | mairie hôtel-de-ville | ayuntamiento alcaldía
province county | provincie graafschap | provinz landkreis | province comté | provincia condado
country nation | land natie | land länder nation | pays nation | país nación
world earth globe | wereld wereldbol aarde | welt erde | monde terre globe | mundo tierra globo
continent | continent werelddeel | kontinent erdteil | continent | continente
border frontier | grens grenzen | grenze | frontière | frontera fronterizo
border-crossing checkpoint | grensovergang controlepost | grenzübergang kontrollpunkt | poste-frontière point-de-contrôle | paso-fronterizo puesto-de-control
island isle | eiland eilanden | insel | île îlot | isla islote
peninsula | schiereiland | halbinsel | péninsule presqu'île | península
archipelago island-group | archipel eilandengroep | archipel inselgruppe | archipel | archipiélago
sea | zee zeeën | meer | mer | mar
ocean | oceaan oceanen | ozean | océan | océano
coast coastline shore | kust kusten kustlijn | küste | littoral rivage côtier | costa litoral orilla
beach seaside | strand | strand strände | plage | playa
bay gulf | baai | bucht meerbusen | baie | bahía
strait channel | zeestraat | meerenge | détroit | estrecho
cape headland | kaap | kap | cap | cabo
harbour harbor port | haven havens | hafen häfen | port portuaire | puerto portuario
quay dock pier | kade kades dok pier | kai dock pier | dock jetée | muelle embarcadero
shipyard | scheepswerf werf | werft schiffswerft | chantier-naval | astillero
lighthouse | vuurtoren vuurtorens | leuchtturm leuchttürme | phare | faro
river | rivier rivieren | fluss flüsse | rivière fleuve | río
canal waterway | kanaal kanalen waterweg | kanal kanäle wasserstraße | canal voie-navigable | canal vía-navegable
lake | binnenmeer stuwmeer | stausee binnensee | lac | lago
waterfall | waterval | wasserfall wasserfälle | cascade chute-d'eau | cascada catarata
sluice canal-lock | sluis sluizen | schleuse | écluse | esclusa
dike dyke levee | dijk dijken | deich damm | digue | dique
bridge | brug bruggen | brücke | pont | puente
street avenue | straat straten laan | allee gasse straße | rue avenue | calle avenida
square plaza | plein pleinen | platz plätze | place-publique esplanade | plaza
park | park | park | parc | parque
cycle-path cycle-lane | fietspad fietspaden fietsstrook | radweg fahrradweg | piste-cyclable | carril-bici
crossroads junction intersection | kruispunt kruising | kreuzung | carrefour croisement | cruce intersección
roundabout | rotonde | kreisverkehr | rond-point | rotonda glorieta
car-park parking-lot | parkeerplaats parkeergarage | parkplatz parkhaus | parking parc-de-stationnement | aparcamiento estacionamiento
airport airfield | luchthaven luchthavens vliegveld | flughafen flughäfen flugplatz | aéroport aérodrome | aeropuerto aeródromo
terminal | terminal vertrekhal | terminal abfertigungshalle | terminal aérogare | terminal
bus-stop bus-station | bushalte busstation | bushaltestelle busbahnhof | arrêt-de-bus gare-routière | parada-de-autobús estación-de-autobuses
railway-platform train-platform | perron perrons | bahnsteig | quai-de-gare quai | andén
level-crossing railway-crossing | spoorwegovergang overweg | bahnübergang | passage-à-niveau | paso-a-nivel
mountain | berg bergen | berg berge gebirge | montagne | montaña
hill | heuvel heuvels | hügel | colline | colina
valley | vallei | tal täler | vallée | valle
volcano | vulkaan vulkanen | vulkan | volcan | volcán
glacier | gletsjer | gletscher | glacier | glaciar
cave cavern grotto | druipsteengrot spelonk | höhle | grotte caverne | cueva gruta
desert | woestijn | wüste | désert | desierto
forest wood woodland | bos bossen woud | wald wälder | forêt bois | bosque selva
rainforest jungle | regenwoud oerwoud | regenwald dschungel urwald | forêt-tropicale jungle | selva-tropical jungla
countryside rural | platteland landelijk-gebied | ländlich ländlicher-raum auf-dem-land | campagne rural | rural
meadow farmland | weide akker | feld wiese acker | prairie pré | prado campo-de-cultivo
nature-reserve national-park | natuurgebied natuurreservaat nationaal-park | naturschutzgebiet nationalpark | réserve-naturelle parc-national | reserva-natural parque-nacional
hotel guesthouse | hotel | hotel gasthof | hôtel auberge | hotel hostal posada
campsite camping | camping kampeerterrein | campingplatz zeltplatz | camping terrain-de-camping | camping
tourist-resort holiday-resort seaside-resort | vakantieoord badplaats | ferienort badeort urlaubsort | station-balnéaire station-touristique | centro-turístico
castle fortress | kasteel kastelen burcht vesting | schloss schlösser festung | château forteresse | castillo fortaleza
palace | paleis paleizen | palast paläste | palais | palacio
church chapel | kerk kerken kapel | kirche kapelle | église chapelle | iglesia capilla
cathedral | kathedraal kathedralen dom | kathedrale dom | cathédrale | catedral
monastery convent abbey | klooster kloosters abdij | kloster klöster abtei | monastère couvent abbaye | monasterio convento abadía
mosque | moskee | moschee | mosquée | mezquita
synagogue | synagoge | synagoge | synagogue | sinagoga
cemetery graveyard | begraafplaats kerkhof graf graven | friedhof friedhöfe grab gräber | cimetière tombe | cementerio tumba
market marketplace | markt marktplein | markt marktplatz | marché | mercado
office | kantoor kantoren bureau | büro | bureau bureaux | oficina despacho
warehouse depot | magazijn loods pakhuis opslagplaats | lagerhaus lagerhalle | entrepôt dépôt | almacén depósito
area zone | gebied gebieden | gebiet zone gegend | zone | zona área
north northern | noorden noordelijk | norden nördlich | nord septentrional | norte septentrional
south southern | zuiden zuidelijk | süden südlich | sud méridional | sur meridional
east eastern | oosten oostelijk | osten östlich | à-l'est dans-l'est oriental | al-este en-el-este oriental
west western | westen westelijk | westen westlich | ouest occidental | oeste occidental
`;
