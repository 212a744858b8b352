/** Words of landscape, plants and animals, a concept a line: en | nl | de | fr | es. */
export const NATURE = `
landscape scenery | landschap landschappen | landschaft | paysage | paisaje
horizon | horizon | horizont | horizon | horizonte
plain-land prairie | vlakte prairie | ebene prärie | plaine prairie | llanura pradera
lagoon | lagune | lagune | lagon lagune | laguna
mainland | vasteland | festland | continent-terre-ferme | tierra-firme
hemisphere | halfrond | hemisphäre halbkugel | hémisphère | hemisferio
arctic north-pole south-pole | noordpool zuidpool poolgebied | arktis nordpol südpol | arctique pôle-nord | ártico polo-norte
orbit | omloopbaan | umlaufbahn | mise-en-orbite | órbita
sphere globe-shape | bol bollen | | sphère | esfera
root | wortels | wurzel wurzeln | racine | raíz raíces
trunk-of-tree tree-trunk | boomstam | baumstamm | tronc-d'arbre | tronco
bark-of-tree | schors boomschors | baumrinde | écorce | corteza
leaf leaves-of-tree | | blätter | | hoja
bush shrub | struik | busch strauch gebüsch | buisson arbuste | arbusto matorral
thorn | doorn | dorn | épine | espina
bud sprout | knop-van-plant spruit | knospe spross | bourgeon | brote-de-planta
grove thicket | bosje struikgewas | hain dickicht | bosquet fourré | arboleda
reed | riet rietkraag | schilf | roseau | junco
weed | onkruid | unkraut | mauvaise-herbe | mala-hierba
berry | bes bessen | beere | baie-fruit | baya
avocado | avocado | avocado | avocat-fruit | aguacate
coconut | kokosnoot | kokosnuss | noix-de-coco | coco
mammal | zoogdier | säugetier | mammifère | mamífero
parasite | parasiet | parasit | parasite | parásito
microbe microorganism | microbe micro-organisme | mikrobe mikroorganismus | microbe microorganisme | microbio microorganismo
worm | worm | wurm | vers-de-terre | gusano lombriz
snail slug | slak | schnecke | escargot limace | caracol babosa
bumblebee | hommel | hummel | bourdon | abejorro
hawk falcon vulture | havik valk gier | habicht falke geier | faucon vautour épervier | halcón buitre
peacock | pauw | pfau | paon | pavo-real
rattlesnake viper | ratelslang adder | klapperschlange otter-schlange kreuzotter | vipère serpent-à-sonnettes | víbora serpiente-de-cascabel
buffalo bison | buffel bizon | büffel bison | buffle bison | búfalo bisonte
antelope | antilope | antilope | antilope | antílope
hoof hooves | hoef | huf | sabot | pezuña casco-de-caballo
claw paw | klauw poot | kralle pfote klaue | griffe patte | garra
beak | snavel | schnabel | bec | pico-de-ave
feather | veren | feder | plume | pluma
tail | staart | schwanz schweif | queue-d'animal |
horn-of-animal antlers | hoorn gewei | horn geweih | ramure | cuerno asta
cage | kooi | käfig | cage | jaula
swarm | zwerm | schwarm | essaim | enjambre
prey predator | prooi roofdier | beute raubtier | proie prédateur | depredador
saddle bridle | zadel teugel | sattel zügel | selle bride | silla-de-montar brida
whip lash | zweep | peitsche | fouet | látigo
ranch | ranch veeboerderij | ranch | ranch | rancho
hook-and-line fishing-rod | hengel | angel angelrute | canne-à-pêche | caña-de-pescar
bait lure | aas lokaas | köder | appât leurre | señuelo
dragon | draak | drache | dragon | dragón
hay-bale | hooibaal | heuballen | botte-de-foin | paca-de-heno
larva | larve | larve | larve | larva
mound | terp grafheuvel | erdhügel grabhügel | monticule | montículo
oval | ovaal | oval | ovale | ovalado
ripe | rijpe | | | maduro
raw-food uncooked | rauw | roh | |
rock-carving cave-painting | rotstekening | höhlenmalerei | peinture-rupestre | pintura-rupestre
vacuum | vacuüm | vakuum | vide-d'air | vacío-de-aire
wildflower wild-flowers | wilde-bloemen veldbloemen | wildblume | fleur-sauvage | flor-silvestre
`;
