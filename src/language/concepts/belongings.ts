/** Words of clothes, things, materials and the arts at home, a concept a line: en | nl | de | fr | es. */
export const BELONGINGS = `
clothes garment | kleding kleren kledingstuk | kleidung kleider kleidungsstück | vêtement vêtements | ropa vestimenta
coat jacket | jas jassen jasje | jacke mantel | veste manteau blouson | chaqueta abrigo
shoe shoes boot-footwear | schoen schoenen laars laarzen | schuh schuhe stiefel | chaussure chaussures bottes | zapato calzado
sock socks | sok sokken | socke socken | chaussette | calcetín
hat cap | hoed pet petje | hut hüte mütze | chapeau casquette | sombrero gorra
glove gloves | handschoen handschoenen | handschuh handschuhe | gant gants | guante
scarf shawl | sjaal sjaals | schal tuch | écharpe foulard | bufanda
uniform | uniform uniformen | uniform uniformen | uniforme | uniforme
costume fancy-dress | kostuum verkleedkleren | kostüm verkleidung | costume déguisement | disfraz
handbag bag | handtas tas tassen | handtasche tasche | sac-à-main | bolsa-de-mano
umbrella | paraplu paraplu's | regenschirm schirm | parapluie | paraguas
watch-for-wrist wristwatch | polshorloge horloge horloges | armbanduhr | montre-bracelet | reloj-de-pulsera
clock | klok klokken uurwerk | uhr uhren | horloge pendule | reloj
ring-for-finger necklace | trouwring halsketting ketting | ehering halskette | alliance-de-mariage collier | anillo collar
diamond gem | diamant diamanten edelsteen | diamant diamanten edelstein | diamant pierre-précieuse | diamante gema
aluminium aluminum | aluminium | aluminium | aluminium | aluminio
glass | | glas gläser | verre | vidrio cristal
rubber | rubber | gummi kautschuk | caoutchouc | caucho
textile fabric | textiel stoffen | stoff textil textilien | tissu textile |
pfas forever-chemicals | pfas | pfas ewigkeitschemikalien | pfas polluants-éternels | pfas
chemical chemical-substance | chemische-stof chemicaliën | chemikalie chemikalien | produit-chimique substance-chimique | sustancia-química producto-químico
paper cardboard | papier karton | papier pappe karton | papier carton | cartón
rope cord | touw koord | seil schnur | corde cordage | cuerda soga
axe hatchet | bijl bijlen | axt beil | hache | hacha
shovel spade | schop spade | schaufel spaten | pelle bêche | pala
bucket | emmer emmers | eimer | seau | cubo balde
crate | doos kist kratten | kiste schachtel | caisse carton-d'emballage | caja
candle | kaars kaarsen | kerze kerzen | bougie | vela
lamp light-bulb | lamp lampen gloeilamp | lampe lampen glühbirne | lampe ampoule | lámpara bombilla
torch flashlight | zaklamp zaklantaarn | taschenlampe | lampe-torche lampe-de-poche | linterna
lighter matches-for-fire | aansteker lucifer | feuerzeug streichholz | briquet allumette | mechero cerilla
toothbrush toothpaste | tandenborstel tandpasta | zahnbürste zahnpasta | brosse-à-dents dentifrice | cepillo-de-dientes dentífrico
soap shampoo | zeep shampoo | seife shampoo | savon shampoing | jabón champú
nappy diaper | luier luiers | windel windeln | couche-culotte couches | pañal
pushchair pram stroller | kinderwagen buggy | kinderwagen buggy | poussette landau | cochecito-de-bebé
laughing-gas nitrous-oxide | lachgas | lachgas | gaz-hilarant protoxyde-d'azote | gas-de-la-risa óxido-nitroso
ecstasy mdma amphetamine | xtc mdma amfetamine speed | ecstasy mdma amphetamin | ecstasy mdma amphétamine | éxtasis mdma anfetamina
drug-lab synthetic-drugs | drugslab synthetische-drugs | drogenlabor synthetische-drogen | laboratoire-clandestin drogues-de-synthèse | laboratorio-de-drogas drogas-sintéticas
perfume cosmetics make-up | parfum cosmetica make-up | parfüm kosmetik schminke | parfum cosmétique maquillage | perfume cosmético maquillaje
portrait self-portrait | portret zelfportret | porträt bildnis | portrait autoportrait | retrato autorretrato
masterpiece work-of-art artwork | meesterwerk kunstwerk kunstwerken | meisterwerk kunstwerk | chef-d'œuvre œuvre-d'art | obra-maestra obra-de-arte
looted-art restitution-of-art | roofkunst | raubkunst | art-spolié biens-spoliés | arte-expoliado
mural street-art | muurschildering | wandgemälde wandmalerei | fresque-murale street-art | mural
tapestry carpet rug | wandtapijt tapijt vloerkleed | teppich wandteppich | tapisserie tapis | tapiz alfombra
antique antiquity | antiek oudheid | antiquität antike | antiquité | antigüedad
hoard buried-treasure | schat schatten muntschat | schatz schätze münzschatz | trésor | tesoro
coin-find metal-detector | metaaldetector muntvondst | metalldetektor sondengänger | détecteur-de-métaux | detector-de-metales
excavation dig-site archaeological-site | opgraving opgravingen vindplaats | ausgrabung ausgrabungsstätte | fouille fouilles | excavación yacimiento
mummy sarcophagus | mummie sarcofaag | mumie sarkophag | momie sarcophage | momia sarcófago
drum drums | trommel drumstel | trommel schlagzeug | tambour batterie-instrument | tambor
cello double-bass | cello contrabas | cello kontrabass | violoncelle contrebasse | violonchelo contrabajo
organ-instrument church-organ organist | kerkorgel orgel organist | orgel organist kirchenorgel | orgue organiste | órgano-de-iglesia organista
lyrics words-of-song | songtekst liedtekst | liedtext songtext | paroles-de-chanson | letra-de-canción
hit-single number-one-hit | hitlijst nummer-1-hit | hitparade charts | tube hit-parade | lista-de-éxitos
script screenplay-text | scenario filmscript | drehbuch | scénario | guion
cast lead-role supporting-role | hoofdrol bijrol cast | hauptrolle nebenrolle | premier-rôle second-rôle distribution | papel-protagonista reparto
podium | podium podia toneel | bühne bühnen | scène-de-théâtre estrade | escenario
sequel prequel remake | vervolgfilm remake | neuverfilmung | suite-du-film remake | secuela
cartoon-film animated-film | tekenfilm animatiefilm | zeichentrickfilm animationsfilm | dessin-animé film-d'animation | dibujos-animados película-de-animación
box-office box-office-hit | bezoekersrecord filmkassa | kinokasse kassenschlager | box-office entrées-en-salles | taquilla
soap-opera drama-series | soapserie dramaserie | seifenoper fernsehserie | feuilleton série-télévisée | telenovela serie-de-televisión
reality-show talent-show | realityshow talentenjacht | castingshow realityshow | téléréalité télé-crochet | concurso-de-talentos telerrealidad
photo-exhibition art-fair | fototentoonstelling kunstbeurs | fotoausstellung kunstmesse | exposition-de-photos foire-d'art | exposición-fotográfica feria-de-arte
sculpture-garden bust statuette | borstbeeld beeldje | büste statuette | buste statuette | busto estatuilla
copper | koperdraad koperdiefstal | kupfer | cuivre | cobre-metal
bronze | brons bronzen | bronze | bronze | bronce-metal
iron | ijzer | eisenerz roheisen | fer | hierro
steel steelworks | staalfabriek hoogovens | stahl stahlwerk | acier aciérie | siderurgia acería
lithium | lithium | lithium | lithium | litio
cobalt | kobalt | kobalt | cobalt | cobalto
ammonia | ammoniak | ammoniak | ammoniac | amoniaco
chlorine | chloor | chlor | chlore | cloro
wool | wol | wolle | laine | lana
cotton | katoen | baumwolle | coton | algodón
rare-earths | zeldzame-aardmetalen | seltene-erden | terres-rares | tierras-raras
trumpet | trompet | trompete | trompette | trompeta
brass-band marching-band | fanfare fanfares harmonieorkest | blaskapelle | fanfare | banda-de-música
flute | dwarsfluit fluit | flöte | flûte | flauta
clarinet | klarinet | klarinette | clarinette | clarinete
shirt | overhemd | hemd | chemise | camisa
trousers jeans | broek broeken spijkerbroek | hose hosen jeans | pantalon jean | pantalón vaqueros
dress-garment | jurk jurken | abendkleid | robe | vestido
skirt | rokje minirok | rock | jupe | falda
tattoo | tatoeage tatoeages | tätowierung tattoo | tatouage | tatuaje
chainsaw | kettingzaag | kettensäge | tronçonneuse | motosierra
cigar | sigaar sigaren | zigarre | cigare | cigarro-puro
ski-slope | skipiste | skipiste | piste-de-ski | pista-de-esquí
`;
