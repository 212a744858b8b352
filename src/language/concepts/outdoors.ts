/** Words of weather, water, land and sky, a concept a line: en | nl | de | fr | es. */
export const OUTDOORS = `
sunburn sunscreen | zonnebrand zonnebrandcrème | sonnenbrand sonnencreme | coup-de-soleil crème-solaire | quemadura-solar protector-solar
drizzle | motregen miezer | nieselregen | bruine crachin | llovizna
gust gust-of-wind squall | windstoot windstoten rukwind | windböe sturmböe böen | rafale rafales bourrasque | ráfaga vendaval
breeze | bries briesje | brise | | brisa
black-ice icy-road slippery-road | ijzel gladheid spekglad | glatteis blitzeis straßenglätte | verglas route-glissante | hielo-negro placas-de-hielo
grit gritting salt-spreading | strooiwagen strooizout pekel | streudienst streusalz winterdienst | salage saleuse | esparcidor-de-sal
snowman snowball sledge | sneeuwpop sneeuwbal slee | schneemann schneeball schlitten | bonhomme-de-neige boule-de-neige luge | muñeco-de-nieve bola-de-nieve trineo
skating-on-natural-ice frozen-lake | natuurijs schaatstocht | natureis | lac-gelé glace-naturelle | lago-helado
below-freezing minus-degrees sub-zero | vriespunt onder-nul | minusgrade frost gefrierpunkt | en-dessous-de-zéro températures-négatives | bajo-cero
mould mold damp-wall | schimmel | schimmelbefall schimmel | moisissure | moho
lightning-strike struck-by-lightning | blikseminslag bliksem | blitzeinschlag blitzschlag | foudre foudroyé | caída-de-un-rayo rayo
high-tide high-water | hoogwater vloed | | marée-haute pleine-mer | pleamar marea-alta
low-tide low-water | laagwater eb | niedrigwasser ebbe | marée-basse basse-mer | bajamar marea-baja
wave breaker swell surf | golven golfslag branding | welle wellen brandung seegang | vague houle | ola oleaje
undertow rip-current | stroming zeestroming onderstroom mui | strömung meeresströmung | courant-marin baïne | corriente-marina resaca
offshore at-sea out-at-sea | op-zee buitengaats | auf-see offshore | en-mer au-large | en-alta-mar mar-adentro
coastal shoreline | kustlijn kustgebied | küstengebiet küstenstreifen | trait-de-côte zone-côtière | litoral franja-costera
sandbank shoal mudflat | zandbank zandbanken wad wadden | sandbank watt wattenmeer | banc-de-sable vasière | banco-de-arena
dune sand-dune | duin duinen | düne dünen | dune | duna
cliff rock-face | klif kliffen krijtrots rotswand | klippe steilküste felswand | falaise | acantilado
iceberg ice-floe pack-ice | ijsberg ijsschots pakijs | eisberg eisscholle packeis | iceberg banquise | iceberg témpano
flood-defence flood-barrier sea-wall storm-barrier | waterkering stormvloedkering zeewering kering | sperrwerk hochwasserschutz ufermauer | digue-de-protection barrage-anti-inondation | barrera-contra-inundaciones malecón
floodplain flood-risk | uiterwaarden overstromingsgebied overstromingsrisico | überschwemmungsgebiet hochwassergefahr | zone-inondable risque-d'inondation | zona-inundable
estuary delta river-mouth | monding delta riviermonding | mündung flussmündung delta | estuaire embouchure delta | desembocadura estuario delta
stream brook creek | beek beken | bach bäche | ruisseau | arroyo riachuelo
pond | vijver vijvers | teich teiche weiher | étang | estanque charca
ditch | greppel | straßengraben wassergraben | fossé | zanja acequia
riverbank waterside | oever oevers rivieroever | flussufer ufer | rive | ribera orilla-del-río
marsh swamp wetland bog | moeras moerassen drasland | sumpf moor feuchtgebiet | zone-humide marécage | pantano humedal marisma
heath moorland | heide heidegebied | heide heidelandschaft | lande landes bruyère | brezal páramo
polder reclaimed-land | polder polders droogmakerij | polder koog neuland | polder terre-gagnée | pólder tierra-ganada
slope mountainside hillside | helling hellingen berghelling | berghang | pente | ladera pendiente
summit-of-mountain mountain-top | bergtop | berggipfel | sommet-de-la-montagne cime | cima cumbre-de-montaña
mountain-pass mountain-road | bergpas bergweg | gebirgspass passstraße | col-de-montagne route-de-montagne | puerto-de-montaña
gorge ravine canyon | ravijn kloof kloven | schlucht klamm | gorge ravin canyon | barranco desfiladero cañón
rock boulder | rotsblok keien | fels felsen felsbrocken | rocher roche | roca peñasco
stone pebble | steen stenen kiezelsteen | stein steine kieselstein | pierre caillou | piedra guijarro
sand | zand | sand | sable | arena
sandbag | zandzak zandzakken | sandsack sandsäcke | sac-de-sable | saco-de-arena
mud silt | modder slib | schlamm schlick | boue vase | barro lodo fango
gravel | grind kiezels | kies schotter | gravier | gravilla
clay | klei kleigrond | lehm ton tonerde | argile | arcilla
water-shortage water-restrictions hosepipe-ban | watertekort sproeiverbod waterschaarste | wassermangel wasserknappheit | pénurie-d'eau restrictions-d'eau | escasez-de-agua restricciones-de-agua
water-board water-authority water-company | waterschap waterschappen hoogheemraadschap waterbedrijf | wasserverband wasserwerk wasserversorger | régie-des-eaux compagnie-des-eaux | confederación-hidrográfica empresa-de-aguas
sinkhole subsidence | zinkgat bodemdaling verzakking | erdfall bodensenkung | affaissement doline effondrement-de-terrain | socavón hundimiento-del-terreno
quarry open-pit gravel-pit | steengroeve groeve zandwinning | steinbruch kiesgrube tagebau | carrière-de-pierre | cantera
plot-of-land site terrain | terrein terreinen perceel kavel | gelände grundstück | terrain parcelle | terreno parcela
field-crop arable-land | akker akkers bouwland | acker äcker ackerland | champ champs terre-arable | campo-de-cultivo tierra-de-cultivo
pasture grassland | weiland weilanden grasland | weide wiese grünland | pâturage prairie | pasto pastizal
orchard fruit-grower | boomgaard boomgaarden fruitteler fruitteelt | obstgarten obstplantage obstbauer | verger arboriculteur | huerto-frutal fruticultor
tree-felling felled-tree logging | bomenkap kappen gekapt houtkap | baumfällung gefällt abholzung | abattage-d'arbres abattre-des-arbres | tala talar
fallen-tree uprooted-tree | omgewaaide-boom omgevallen-boom | umgestürzter-baum entwurzelt | arbre-tombé arbre-déraciné | árbol-caído
branch-of-tree twig | tak takken | ast äste zweig | branche | rama
leaf-of-tree foliage | bladeren blaadjes | laub blätter | feuillage feuilles | follaje
weedkiller herbicide glyphosate | onkruidverdelger herbicide glyfosaat | unkrautvernichter herbizid glyphosat | désherbant herbicide glyphosate | herbicida glifosato
flower blossom bloom | bloem bloemen bloesem bloei | blume blumen | fleur floraison | flor flores floración
grass lawn | gras gazon gazons | gras | gazon pelouse herbe | césped hierba
seed sowing | zaad zaden zaaien zaaigoed | saatgut samen aussaat | graine semence semis | semilla siembra
moss lichen | mos korstmos | moos flechte | mousse-végétale lichen | musgo liquen
mushroom-picking fungus | paddenstoel paddenstoelen schimmel | pilz pilze | champignon champignons | seta setas hongo
algae blue-green-algae | alg algen blauwalg | alge algen blaualgen | algue algues cyanobactéries | alga algas cianobacterias
pollen hay-fever | hooikoorts pollen | heuschnupfen pollen | rhume-des-foins pollen | fiebre-del-heno polen
endangered-species threatened-species extinct | bedreigde-diersoort uitgestorven uitsterven | bedrohte-tierart aussterben ausgestorben | espèce-menacée extinction disparition-d'espèces | especie-amenazada extinción extinto
fertiliser manure slurry | mest kunstmest drijfmest | dünger gülle mist | engrais fumier lisier | fertilizante estiércol purines
nitrogen-emissions nitrogen-crisis | stikstof stikstofuitstoot stikstofcrisis | stickstoff nitratbelastung | azote | nitrógeno
particulates fine-dust air-quality | fijnstof luchtkwaliteit | feinstaub luftqualität | particules-fines qualité-de-l'air | partículas-finas calidad-del-aire
soot ash | roet as asdeeltjes | ruß asche | suie cendre cendres | hollín ceniza
dust | stof stoffig | staub staubig | poussière | polvo
stench-nuisance noise-nuisance | stankoverlast geluidsoverlast | geruchsbelästigung lärmbelästigung lärm | nuisance-sonore nuisances-sonores nuisance-olfactive | molestias-por-ruido contaminación-acústica
sunrise dawn daybreak | zonsopgang dageraad | sonnenaufgang morgendämmerung | lever-du-soleil aube | amanecer alba
sunset dusk twilight | zonsondergang schemering | sonnenuntergang abenddämmerung | coucher-du-soleil crépuscule | atardecer puesta-de-sol anochecer
full-moon moonlight | volle-maan maanlicht | vollmond mondschein | pleine-lune clair-de-lune | luna-llena
daylight-saving clock-change summer-time | zomertijd wintertijd klok-verzetten | zeitumstellung sommerzeit | changement-d'heure heure-d'été | cambio-de-hora horario-de-verano
light-pollution | lichtvervuiling | lichtverschmutzung | pollution-lumineuse | contaminación-lumínica
`;
