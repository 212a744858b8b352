/** Words of environment, nature and climate, a concept a line: en | nl | de | fr | es. */
export const ENVIRONMENT = `
environment environmental | milieu leefmilieu | umwelt | environnement environnemental | medio-ambiente medioambiente medioambiental
environmentalist conservationist climate-activist green-campaigner | milieuactivist klimaatactivist natuurbeschermer | umweltschützer klimaaktivist umweltaktivist klimaschützer | écologiste militant-écologiste activiste-climatique | ecologista ambientalista activista-climático
ecological ecology | ecologisch ecologie | ökologisch ökologie | écologique écologie | ecológico ecología
climate-change global-warming climate-crisis | klimaatverandering opwarming opwarming-van-de-aarde klimaatcrisis | klimawandel erderwärmung klimakrise | changement-climatique réchauffement-climatique dérèglement-climatique | cambio-climático calentamiento-global crisis-climática
climate-agreement climate-deal | klimaatakkoord | klimaabkommen klimavertrag | accord-de-paris accord-sur-le-climat | acuerdo-climático acuerdo-de-parís
climate-summit climate-conference | klimaattop klimaatconferentie | klimagipfel klimakonferenz | sommet-climat conférence-sur-le-climat | cumbre-del-clima cumbre-climática
climate-target net-zero climate-neutral carbon-neutral | klimaatdoel klimaatneutraal klimaatdoelen | klimaziel klimaneutral | objectif-climatique neutralité-carbone neutre-en-carbone | neutralidad-climática objetivo-climático neutro-en-carbono
greenhouse-gas | broeikasgas broeikasgassen | treibhausgas treibhausgase | gaz-à-effet-de-serre | gas-de-efecto-invernadero gases-de-efecto-invernadero
emission carbon-emissions | uitstoot emissie | emission ausstoß | émission rejets | emisión emisiones
carbon-dioxide co2 | koolstofdioxide kooldioxide co2 | kohlendioxid co2 | dioxyde-de-carbone co2 gaz-carbonique | dióxido-de-carbono co2
methane | methaan | methan | méthane | metano
nitrogen nitrogen-oxide | stikstof stikstofoxide | stickstoff stickoxid stickoxide | azote oxyde-d'azote | nitrógeno óxido-de-nitrógeno
pollution pollute contamination | vervuiling vervuilen vervuild verontreiniging | verschmutzung verschmutzen umweltverschmutzung verunreinigung | pollution polluer contamination | contaminación contaminar polución
air-pollution air-quality smog | luchtvervuiling luchtkwaliteit smog luchtverontreiniging | luftverschmutzung luftqualität smog feinstaub | pollution-de-l'air qualité-de-l'air smog pollution-atmosphérique | contaminación-del-aire calidad-del-aire esmog contaminación-atmosférica
pesticide herbicide insecticide | bestrijdingsmiddel pesticide landbouwgif | pestizid pflanzenschutzmittel unkrautvernichter | pesticide herbicide insecticide phytosanitaire | pesticida herbicida plaguicida
toxic poisonous hazardous venom | giftig toxisch schadelijk | giftig toxisch schädlich | toxique nocif venimeux | tóxico nocivo venenoso
asbestos | asbest | asbest | amiante | amianto asbesto
plastic | plastic kunststof | plastik kunststoff | plastique | plástico
waste garbage rubbish trash litter | afval vuilnis huisvuil zwerfafval | müll abfall abfälle | déchet ordure poubelle | residuo basura desecho
recycle recycling | recyclen recycling hergebruik gerecycled | recyceln recycling wiederverwertung | recycler recyclage | reciclar reciclaje
landfill dump | stortplaats vuilnisbelt | mülldeponie deponie müllkippe | décharge | vertedero basurero
sewage wastewater sewer | riool rioolwater afvalwater riolering | abwasser kanalisation abwässer | eaux-usées égout assainissement | aguas-residuales alcantarillado
drinking-water tap-water | drinkwater kraanwater leidingwater | trinkwasser leitungswasser | eau-potable eau-du-robinet | agua-potable agua-del-grifo
water-shortage water-scarcity | watertekort waterschaarste | wassermangel wasserknappheit | pénurie-d'eau | escasez-de-agua
groundwater aquifer water-table | grondwater grondwaterstand | grundwasser grundwasserspiegel | nappe-phréatique eaux-souterraines | agua-subterránea acuífero aguas-subterráneas
sustainable sustainability | duurzaam duurzaamheid | nachhaltig nachhaltigkeit | durable durabilité développement-durable | sostenible sostenibilidad sustentable
renewable renewables clean-energy | hernieuwbaar hernieuwbare-energie duurzame-energie | erneuerbar erneuerbare-energie ökostrom | renouvelable énergie-renouvelable énergies-renouvelables | renovable energía-renovable energías-renovables
solar-power solar-panel | zonne-energie zonnepaneel zonnepanelen | solarenergie solaranlage photovoltaik | énergie-solaire panneau-solaire panneaux-solaires | energía-solar panel-solar placa-solar
wind-turbine wind-farm wind-power | windmolen windturbine windpark windenergie | windrad windräder windpark windkraft windkraftanlage | éolienne parc-éolien énergie-éolienne | aerogenerador parque-eólico energía-eólica
fossil-fuel | fossiele-brandstof fossiele-brandstoffen | fossiler-brennstoff fossile-brennstoffe | combustible-fossile énergie-fossile énergies-fossiles | combustible-fósil combustibles-fósiles
coal lignite | steenkool kolen bruinkool | kohle braunkohle steinkohle | charbon houille lignite | carbón lignito
nuclear-power nuclear-energy atomic-energy | kernenergie atoomenergie | atomkraft kernenergie atomenergie kernkraft | énergie-nucléaire énergie-atomique | energía-nuclear energía-atómica
nuclear-plant nuclear-power-station nuclear-reactor | kerncentrale kernreactor | atomkraftwerk kernkraftwerk akw reaktor | centrale-nucléaire réacteur-nucléaire | central-nuclear reactor-nuclear
nuclear-waste | kernafval radioactief-afval | atommüll | déchets-nucléaires déchets-radioactifs | residuos-nucleares residuos-radiactivos
fracking shale-gas | schaliegas fracking | fracking schiefergas | gaz-de-schiste fracturation-hydraulique | fracking gas-de-esquisto fracturación-hidráulica
deforestation logging | ontbossing houtkap boskap | abholzung entwaldung rodung | déforestation déboisement abattage | deforestación tala
reforestation tree-planting | herbebossing bosaanplant | aufforstung wiederaufforstung | reboisement reforestation | reforestación repoblación-forestal
forest woodland | bos bossen woud | wald wälder forst | forêt forestier | bosque forestal
rainforest jungle | regenwoud oerwoud jungle | regenwald regenwälder dschungel urwald | forêt-tropicale forêt-tropicale-humide jungle | selva selva-tropical jungla
tree | boom bomen | baum bäume | arbre | árbol
nature wilderness | natuur wildernis | natur wildnis | nature | naturaleza
nature-reserve national-park protected-area | natuurgebied natuurreservaat nationaal-park | naturschutzgebiet nationalpark | réserve-naturelle parc-national | reserva-natural parque-nacional parque-natural
nature-conservation conservation | natuurbehoud natuurbescherming | naturschutz artenschutz | protection-de-la-nature conservation | conservación protección-de-la-naturaleza
biodiversity species-diversity | biodiversiteit soortenrijkdom | biodiversität artenvielfalt | biodiversité | biodiversidad
extinction extinct die-out | uitsterven uitgestorven | aussterben ausgestorben artensterben | extinction éteint | extinción extinto extinguido
endangered-species endangered | bedreigde-diersoort bedreigde-soort met-uitsterven-bedreigd | bedrohte-art vom-aussterben-bedroht bedrohte-tierart | espèce-menacée en-voie-de-disparition | especie-amenazada en-peligro-de-extinción
invasive-species exotic-species | exoot invasieve-soort | invasive-art neophyt | espèce-invasive espèce-envahissante espèce-exotique | especie-invasora
poaching poacher ivory | stroperij stroper ivoor | wilderei wilderer elfenbein | braconnage braconnier ivoire | caza-furtiva cazador-furtivo marfil furtivo
hunting hunter hunt huntsman | jacht jager jagen | jagd jäger jagen jägerin | chasse chasseur chasser chasseuse | caza cazador cazar
animal-welfare animal-rights | dierenwelzijn dierenrechten | tierschutz tierwohl tierrechte | bien-être-animal cause-animale protection-animale | bienestar-animal derechos-de-los-animales
animal-cruelty animal-abuse | dierenmishandeling dierenleed | tierquälerei | maltraitance-animale cruauté-animale | maltrato-animal
animal | dier dieren beest diersoort | tier tiere tierart | animal animaux bête | animal
wildlife wild-animal fauna | wilde-dieren fauna | wildtier fauna tierwelt | faune-sauvage animaux-sauvages faune | fauna vida-silvestre animales-salvajes
flora vegetation botanical plant-species | plantengroei botanisch plant | pflanze vegetation | végétation flore plante | vegetación flora botánico
glacier ice-cap ice-sheet | gletsjer ijskap | gletscher eisschild eiskappe | glacier calotte-glaciaire | glaciar casquete-polar
melt thaw meltwater | smelten gesmolten dooi smelt smeltwater | schmelzen geschmolzen tauen tauwetter schmilzt schmelzwasser | fondre fonte dégel | derretirse deshielo
iceberg | ijsberg ijsschots | eisberg eisscholle | iceberg | iceberg témpano
sea-level water-level | zeespiegel zeespiegelstijging waterstand waterpeil | meeresspiegel meeresspiegelanstieg wasserstand pegel | niveau-de-la-mer niveau-de-l'eau | nivel-del-mar nivel-del-agua
coral coral-reef reef | koraal koraalrif rif riffen | koralle korallenriff riff | corail coraux récif-corallien récif | coral arrecife-de-coral arrecife
ozone ozone-layer | ozon ozonlaag | ozon ozonschicht | ozone couche-d'ozone | ozono capa-de-ozono
erosion desertification coastal-erosion | erosie verwoestijning kusterosie afkalving | erosion wüstenbildung küstenerosion | érosion désertification recul-du-littoral | erosión desertificación
sea ocean | zee oceaan oceanen | meer ozean see | mer océan | mar océano
river | rivier | fluss flüsse | fleuve rivière | río
lake | binnenmeer stuwmeer | see | lac | lago
mountain | berg gebergte | berg gebirge | montagne | montaña monte
coast shore seaside | kust | küste | littoral rivage côtier | costa litoral orilla
island isle | eiland | insel | île | isla
desert | woestijn | wüste | désert | desierto
soil | bodem grond | boden erdboden erdreich | sol | suelo
green | groen groene | grün grüne | vert verte | verde
`;
