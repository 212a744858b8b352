/** Words of materials and substances, a concept a line: en | nl | de | fr | es. */
export const MATERIALS = `
water | water | wasser | eau | agua
wax beeswax | bijenwas kaarsvet | bienenwachs kerzenwachs | cire | cera
oxygen | zuurstof | sauerstoff | oxygène | oxígeno
helium | helium | helium | hélium | helio
carbon | koolstof | kohlenstoff | carbone | carbono
zinc | | zink | zinc | zinc
nickel | nikkel | nickel | nickel | níquel
platinum | platina | platin | platine | platino
mercury | kwik | quecksilber | mercure | mercurio
lead-metal lead-poisoning | loodvergiftiging | bleivergiftung blei | plomb saturnisme | plomo
metal | metaal | metall | métal métallique | metal
ore iron-ore | erts ijzererts | erz eisenerz | | mineral-de-hierro
brass | messing | messing | laiton | latón
leather | lederen | leder | cuir | cuero
silk | zijde | seide | soie |
linen | linnen | leinen | toile-de-lin | lino
nylon polyester | nylon polyester | nylon polyester | nylon polyester | nailon poliéster
marble | marmer | marmor | marbre | mármol
granite | graniet | granit | granit | granito
limestone chalk | kalksteen kalk krijt | kalkstein kreide | calcaire craie | caliza tiza
slate | leisteen | schiefer | ardoise | pizarra
plaster stucco | pleister stucwerk | gips | plâtre | yeso
asphalt | asfalt | asphalt | bitume asphalte goudron | asfalto
tile roof-tile | tegel dakpan | fliese dachziegel kachel | carrelage tuile | azulejo baldosa
oak-tree beech-tree | eik eikenboom beuk | eiche | chêne hêtre | roble
pine-tree fir-tree | dennenboom naaldboom | kiefer tanne fichte | sapin conifère | pino abeto
willow-tree poplar | wilg populier | weide-baum pappel | saule peuplier | sauce álamo
straw hay | stro hooi | stroh heu | paille foin | paja heno
charcoal | houtskool | holzkohle grillkohle | charbon-de-bois | carbón-vegetal
oil-paint canvas | olieverf canvas | ölfarbe leinwand | peinture-à-l'huile |
ink | inkt | tinte | encre | tinta
grease lubricant | smeer smeerolie smeermiddel | schmiere schmieröl | lubrifiant graisse | grasa lubricante
powder | poeder | pulver | poudre |
liquid fluid | vloeistof vloeibaar | flüssigkeit | liquide | fluido
vapour vapor steam | damp | dampf | vapeur | vapor
gas-cylinder gas-bottle | gasfles gasflessen | gasflasche | bouteille-de-gaz | bombona
bubble | luchtbel zeepbel | luftblase seifenblase | bulle | burbuja
foam | schuim schuimlaag | schaum | mousse-carbonique écume | espuma
acid | zuur bijtend | säure | acide | ácido
sulphur sulfur | zwavel | schwefel | soufre | azufre
phosphate phosphorus | fosfaat fosfor | phosphat phosphor | phosphate phosphore | fosfato fósforo
calcium potassium | calcium kalium | kalzium calcium kalium | calcium potassium | calcio potasio
iodine iodine-tablets | jodium jodiumtabletten | jod jodtabletten | iode comprimés-d'iode | yodo
protein | eiwit | eiweiß protein | protéine | proteína
cholesterol | cholesterol | cholesterin | cholestérol | colesterol
enzyme | enzym | enzym | enzyme | enzima
hormone | hormoon | hormon | hormone | hormona
molecule particle | molecuul deeltje deeltjes | molekül teilchen partikel | molécule particule | molécula partícula
cell-of-body blood-cell | lichaamscel bloedcel | körperzelle blutzelle | globule |
tissue | weefsel | gewebe | tissu-humain | tejido-humano
detergent bleach | wasmiddel bleekmiddel schoonmaakmiddel | waschmittel bleichmittel putzmittel | détergent javel produit-d'entretien | detergente lejía
antibiotic antibody | antistof antistoffen | antikörper | anticorps | anticuerpo
dye pigment | kleurstof pigment | farbstoff pigment | colorant pigment | colorante pigmento
porcelain china pottery ceramics | porselein aardewerk keramiek | porzellan keramik töpferei | porcelaine poterie céramique | porcelana cerámica alfarería
crystal | kristal kristallen | kristall | cristal | cristal
pearl | parel | perle | perle | perla
amber-stone | barnsteen | bernstein | ambre | ámbar
`;
