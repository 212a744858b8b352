/** Words of weather and seasons, a concept a line: en | nl | de | fr | es. */
export const WEATHER = `
weather | weer weersomstandigheden | wetter witterung | météo intempéries | meteorología tiempo-atmosférico
weather-forecast weather-report | weerbericht weersverwachting weersvoorspelling | wettervorhersage wetterbericht | prévisions-météo bulletin-météo météo | pronóstico-del-tiempo previsión-meteorológica
meteorologist forecaster | meteoroloog weerman weervrouw | meteorologe meteorologin wetterdienst | météorologue prévisionniste | meteorólogo meteoróloga
climate climatic | klimaat klimatologisch | klima klimatisch | climat climatique | clima climático
temperature | temperatuur temperaturen | temperatur | température | temperatura
celsius degree fahrenheit degree-celsius | graad graden celsius | grad celsius | degré celsius | grado celsius
rain rainfall shower | regen regenen regenval regenbui | regen regnen niederschlag regenschauer | pluie pleuvoir averse précipitations | lluvia llover precipitaciones chubasco
downpour torrential-rain cloudburst heavy-rain | wolkbreuk stortregen stortbui noodweer plensbui hoosbui | starkregen wolkenbruch platzregen | pluie-torrentielle pluies-diluviennes déluge trombes-d'eau averse | lluvia-torrencial aguacero diluvio chaparrón
monsoon rainy-season | moesson regenseizoen | monsun regenzeit | mousson saison-des-pluies | monzón temporada-de-lluvias
snow snowfall | sneeuw sneeuwen sneeuwval gesneeuwd | schnee schneien schneefall | neige neiger enneigement | nieve nevar nevada
blizzard snowstorm | sneeuwstorm sneeuwjacht | schneesturm schneestürme | blizzard tempête-de-neige | ventisca tormenta-de-nieve
black-ice icy | ijzel gladheid | glatteis eisglätte eisregen | verglas pluie-verglaçante | hielo-en-la-carretera placas-de-hielo
ice | ijs ijzig | eis vereist | glace gelé-au-sol banquise | hielo
frost freeze freezing frozen | vorst vriezen bevroren gevroren vriest | frost frieren gefroren gefrieren | gel geler gelée | helada helar congelar
hail hailstorm hailstone | hagel hagelbui hagelstenen | hagel hagelsturm hagelkorn | grêle grêlon orage-de-grêle | granizo granizada
storm tempest | storm stormen | sturm stürme unwetter | tempête | tormenta borrasca
thunderstorm thunder | onweer onweersbui donder | gewitter donner | orage tonnerre orageux | tormenta-eléctrica trueno
lightning | bliksem blikseminslag | blitz blitzschlag blitzeinschlag | foudre éclair | rayo relámpago
hurricane cyclone typhoon | orkaan cycloon tyfoon orkanen | hurrikan zyklon taifun orkan wirbelsturm | ouragan cyclone typhon | huracán ciclón tifón
tropical-storm | tropische-storm | tropensturm tropischer-sturm | tempête-tropicale | tormenta-tropical
tornado twister whirlwind waterspout | tornado windhoos wervelwind waterhoos | tornado windhose wirbelsturm | tornade trombe tourbillon | tornado torbellino tromba
wind gale gust windy | wind windstoot rukwind | wind böe windböe sturmböe | vent rafale bourrasque | viento ráfaga vendaval
fog mist foggy | mist nevel mistig | nebel neblig | brouillard brume | niebla neblina
cloud cloudy overcast | wolk bewolkt bewolking | wolke bewölkt bewölkung | nuage nuageux | nube nublado nuboso
sunny sunshine sun | zonnig zonneschijn zon | sonne sonnig sonnenschein | soleil ensoleillé ensoleillement | sol soleado
heatwave hot-spell | hittegolf hitte | hitzewelle hitze | canicule vague-de-chaleur | ola-de-calor canícula
heat hot warm | warmte warm heet | wärme warm heiß | chaleur chaud chaude | calor caluroso cálido caliente
cold chilly | kou koud koude | kälte kalt | froid froide | frío fría
cold-snap cold-spell | koudegolf | kältewelle kälteeinbruch | vague-de-froid grand-froid | ola-de-frío
drought dry-spell | droogte uitdroging | dürre trockenheit | sécheresse | sequía
dry arid | droog | trocken | sec sèche aride | seco árido
humid humidity damp | vochtig vochtigheid luchtvochtigheid | feucht feuchtigkeit luftfeuchtigkeit | humide humidité | húmedo humedad
tide storm-surge ebb spring-tide | getij springtij stormvloed getijde eb springvloed | gezeiten sturmflut tide ebbe springflut | marée marée-haute onde-de-tempête submersion-marine grande-marée | marea marejada marejada-ciclónica mareas marea-viva
weather-warning code-red weather-alert | weeralarm code-rood code-oranje weerwaarschuwing code-geel | unwetterwarnung wetterwarnung | alerte-météo vigilance-rouge vigilance-orange | alerta-meteorológica aviso-rojo alerta-roja aviso-meteorológico
spring springtime | lente voorjaar | frühling frühjahr | printemps | primavera
summer | zomer | sommer | estival saison-estivale | verano estival
autumn | herfst najaar | herbst | automne | otoño
winter | winter | winter | hiver | invierno
season | seizoen | jahreszeit saison | saison | temporada estación-del-año
rainbow | regenboog | regenbogen | arc-en-ciel | arcoíris arco-iris
solar-eclipse lunar-eclipse eclipse | zonsverduistering eclips maansverduistering | sonnenfinsternis mondfinsternis | éclipse | eclipse
northern-lights aurora | noorderlicht poollicht | polarlicht nordlicht | aurore-boréale aurores-boréales | aurora-boreal auroras-boreales
sandstorm dust-storm | zandstorm stofstorm | sandsturm staubsturm | tempête-de-sable | tormenta-de-arena calima
`;
