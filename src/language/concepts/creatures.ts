/** Words of animals, a concept a line: en | nl | de | fr | es. */
export const CREATURES = `
pet pets pet-owner | huisdier huisdieren | haustier haustiere | animal-de-compagnie animaux-de-compagnie | mascota
dog hound | hond honden | hund hunde | chien chienne | perro perra
puppy | pup puppy puppy's | welpe welpen | chiot chiots | cachorro
cat kitten | kat katten poes kitten | katze katzen kätzchen | chatte chaton | gatito
horse pony | paard paarden pony | pferd pferde pony | cheval chevaux poney | caballo yegua poni
bull | stier stieren | stier bulle bullen | taureau taureaux | toro
calf calves | kalf kalveren | kalb kälber | veau veaux | ternero becerro
goat | geit geiten | ziege ziegen | chèvre | cabra
rooster cockerel | haan hanen | hahn hähne | coq | gallo
goose geese | gans ganzen | gans gänse | oie oies | ganso oca
swan | zwaan zwanen | schwan schwäne | cygne | cisne
turkey-bird | kalkoen | truthahn pute | dinde dindon | pavo
bird birds | vogel vogels | vogel vögel | oiseau oiseaux | pájaro aves
pigeon | duif duiven | | pigeon | paloma
seagull gull | meeuw meeuwen zeemeeuw | möwe möwen | mouette goéland | gaviota
owl | uil uilen | eule uhu eulen | hibou chouette | búho lechuza
eagle bird-of-prey | arend adelaar roofvogel | adler greifvogel | aigle rapace | águila ave-rapaz
stork heron | ooievaar ooievaars reiger | storch störche reiher | cigogne héron | cigüeña garza
sparrow songbird | mus mussen zangvogel | spatz singvogel | moineau passereau | gorrión pájaro-cantor
penguin | pinguïn pinguïns | pinguin | manchot | pingüino
parrot | papegaai papegaaien | papagei | perroquet | loro
bat-animal bats | vleermuis vleermuizen | fledermaus fledermäuse | chauve-souris | murciélago
bee honeybee beekeeper | bijen honingbij imker | biene bienen imker | abeille apiculteur | abeja apicultor
wasp hornet | wesp wespen hoornaar | wespe wespen hornisse | guêpe frelon | avispa avispón
mosquito gnat | mug muggen muskiet | mücke mücken stechmücke moskito | moustique | mosquito
insect bug-insect | insect insecten | insekt insekten | insecte | insecto
butterfly moth caterpillar | vlinder vlinders rups | schmetterling falter raupe | papillon chenille | mariposa oruga
spider | spin spinnen | spinne spinnen | araignée | araña
ant ants | mier mieren | ameise ameisen | fourmi | hormiga
grasshopper locust | sprinkhaan sprinkhanen | heuschrecke | sauterelle criquet | saltamontes langosta-de-tierra
snake | slang slangen | schlange schlangen | serpent | serpiente culebra
crocodile alligator | krokodil alligator | krokodil alligator | crocodile alligator | cocodrilo caimán
turtle tortoise | schildpad schildpadden | schildkröte | tortue | tortuga
shark | haai haaien | hai haie | requin | tiburón
whale | walvis walvissen potvis | wal wale pottwal | baleine cachalot | ballena cachalote
dolphin porpoise | dolfijn bruinvis | delfin schweinswal | dauphin marsouin | delfín marsopa
seal-animal seals sea-lion | zeehond zeehonden | robbe robben seehund | phoque | foca
squid octopus | inktvis octopus | tintenfisch oktopus | calmar poulpe | calamar pulpo
herring | haring | hering | hareng | arenque
cod | kabeljauw | kabeljau dorsch | morue cabillaud | bacalao
tuna | tonijn | thunfisch | thon | atún
eel | paling aal | aal aale | anguille | anguila
shrimp prawn | garnaal garnalen | garnele garnelen krabbe | crevette | gamba camarón langostino
wolf wolves | wolf wolven | wolf wölfe | loup loups louve | lobo loba
bear bears | beer beren | braunbär | ours | oso osa
fox foxes | vos vossen | fuchs füchse | renard | zorro
deer stag | hert herten ree | hirsch reh rehe | cerf chevreuil biche | ciervo corzo venado
wild-boar boar | everzwijn wild-zwijn wilde-zwijnen | wildschwein wildschweine | sanglier | jabalí
squirrel | eekhoorn eekhoorns | eichhörnchen | écureuil | ardilla
hedgehog | egel egels | igel | hérisson | erizo
rat rats | rat ratten | ratte ratten | rat rats | rata
mouse mice | muis muizen | maus mäuse | souris | ratón ratones
elephant | olifant olifanten | elefant elefanten | éléphant | elefante
lion lioness | leeuw leeuwen leeuwin | löwe löwin löwen | lion lionne | león leona
monkey ape chimpanzee | aap apen chimpansee | affe affen schimpanse | singe chimpanzé | mono simio chimpancé
gorilla | gorilla | gorilla | gorille | gorila
panda | panda reuzenpanda | panda | panda | panda
camel | kameel kamelen | kamel kamele | chameau chameaux | camello
nest nesting | nest nesten broeden broedvogel | nest nester brüten | nid nids nidification | nido anidar
herd flock | kudde kuddes zwerm | herde schwarm | troupeau nuée | rebaño
stray-dog stray-cat strays | zwerfhond zwerfkat | streuner straßenhund | chien-errant chat-errant | perro-callejero
cull culling slaughter-of-animals | ruimen geruimd ruiming afschot | keulung gekeult abschuss | abattage euthanasier | sacrificio-de-animales
donkey | ezel ezels muilezel | esel | âne | burro asno
duck | eend eenden | ente enten | canard | pato-silvestre
crow raven | kraai kraaien raaf | krähe krähen rabe | corneille corbeau | cuervo corneja
magpie | ekster eksters | elster | pie-bavarde | urraca
rhinoceros rhino | neushoorn neushoorns | nashorn | rhinocéros | rinoceronte
hippopotamus hippo | nijlpaard nijlpaarden | nilpferd | hippopotame | hipopótamo
giraffe | giraf giraffen | giraffe | girafe | jirafa
zebra | zebra | zebra | zèbre | cebra
tiger | tijger tijgers | tiger | tigre | tigre
leopard panther | luipaard panter | leopard panther | léopard panthère | leopardo pantera
mackerel | makreel | makrele | maquereau | caballa
sardine anchovy | sardine ansjovis | sardine sardelle | sardine anchois | sardina anchoa
salmon | zalm | | saumon | salmón
trout | forel | forelle | truite | trucha
mussel | mossel mosselen | miesmuschel muscheln | moule moules | mejillón
oyster | oester oesters | auster | huître | ostra
crab | krab krabben | krabbe | crabe | cangrejo
lobster | kreeft kreeften | hummer | homard | bogavante langosta
rabbit | konijn konijnen | kaninchen | lapin | conejo
hare | haas hazen | hase hasen | lièvre | liebre
beaver | bever bevers | biber | castor | castor
otter | otter otters | otter fischotter | loutre | nutria
badger | dassenburcht | dachsbau | blaireau | tejón
mole | mollen | maulwurf | taupe | topo
tick-bite | tekenbeet | zecke zecken | tique tiques | garrapata
frog | kikker kikkers | frosch frösche | grenouille | rana
toad | pad padden | kröte | crapaud | sapo
kangaroo | kangoeroe | känguru | kangourou | canguro
swine-fever | varkenspest | schweinepest | peste-porcine | peste-porcina
bluetongue | blauwtong | blauzungenkrankheit | fièvre-catarrhale | lengua-azul
foot-and-mouth | mond-en-klauwzeer mkz | maul-und-klauenseuche | fièvre-aphteuse | fiebre-aftosa
animal-shelter dog-pound | dierenasiel | tierheim | refuge-animalier | refugio-de-animales
jellyfish | kwallen | qualle quallen | méduse | medusa
`;
