/** Words of shapes, parts, kinds and qualities of things, a concept a line: en | nl | de | fr | es. */
export const FEATURES = `
shape | vorm | form gestalt | forme | forma
circle circular round-shape | cirkel cirkelvormig | kreis kreisförmig | cercle circulaire | círculo
square-shape rectangle rectangular | vierkant rechthoek | viereck quadrat rechteck | carré rectangle rectangulaire | rectángulo
triangle triangular | driehoek | dreieck dreieckig | triangle triangulaire | triángulo
straight-line | rechte-lijn | gerade-linie | ligne-droite | línea-recta
horizontal | horizontaal | horizontal waagerecht | horizontal | horizontal
vertical upright | verticaal rechtop | senkrecht vertikal aufrecht | vertical | vertical
surface-of-water surface | oppervlak oppervlakte | oberfläche | surface | superficie
edge rim | rand | rand kante | bord rebord | borde orilla
corner | hoek | ecke | coin | esquina rincón
centre-of middle-of | midden middelpunt | mitte mittelpunkt | milieu | centro-de medio-de
bottom-of underside | bodem onderkant | unterseite | bas-de-page | fondo parte-inferior
top-of upper-side | bovenkant bovenste | oberseite obere | dessus-de sommet-de | parte-superior
front-side | voorkant voorzijde | vorderseite | façade-avant devanture | parte-delantera
rear back-side | achterkant achterzijde | rückseite | arrière-du | parte-trasera
inside interior | binnenkant interieur | innere innenseite innenraum | intérieur | interior
outside exterior | buitenkant | außenseite äußere | extérieur | exterior
length | lengte lengtes | länge | longueur | longitud
diameter | diameter doorsnede middellijn | durchmesser | diamètre | diámetro
angle | hoekgraden invalshoek | winkel | angle-droit | ángulo
layer | laag | schicht | couche | capa
piece fragment | stuk fragment | stück bruchstück | morceau fragment | pedazo trozo fragmento
slice | plak snee | scheibe | tranche |
section segment | sectie segment | abschnitt teilstück | tronçon | tramo sección
part-of-a-whole component | onderdeel | bestandteil bauteil | pièce-détachée | componente
element | element | element | élément | elemento
hole | gaten | loch | trou | agujero
opening-in-wall slot slit | gleuf sleuf | öffnung schlitz | fente | abertura ranura
wheelbarrow cart | kruiwagen | schubkarre karren | brouette charrette | carretilla carreta
rod pole | stok paal | stange stab pfahl | tige perche poteau | poste vara
panel | paneel | paneel | panneau | panel
label sticker | etiket sticker | etikett aufkleber | étiquette autocollant | etiqueta pegatina
badge | insigne badge | abzeichen | badge insigne | insignia
frame | kader | rahmen | cadre |
structure | structuur | struktur | structure structurel | estructura estructural
system | systeem stelsel | system systeme | système | sistema
version edition | versie editie | version fassung | version édition | versión edición
type-of kind-of | soort type | sorte typ gattung | genre type | tipo especie-de
category | categorie categorieën | kategorie | catégorie | categoría
group | groep | gruppe | groupe | grupo
series-of sequence | opeenvolging | abfolge | suite-de | secuencia
mixture combination | combinatie combineren gecombineerd | kombination kombinieren | combinaison combiner | combinación combinar
contrast | contrast tegenstelling | kontrast gegensatz | contraste | contraste
balance equilibrium | evenwicht balans | gleichgewicht | équilibre | equilibrio
value worth | waarde | wert | valeur |
meaning-of-word definition | woordbetekenis definitie | definition | définition | definición
usefulness | nuttig bruikbaar | nützlich | utile utilité | útil
practical | praktisch | praktisch | |
convenient handy | handig | handlich | commode | conveniente
suitable appropriate proper | geschikt passend gepast | geeignet angemessen passend | approprié adéquat convenable | adecuado apropiado
unsuitable inappropriate | ongeschikt ongepast | ungeeignet unangemessen | inapproprié inadapté | inadecuado inapropiado
special special-occasion | speciaal speciale | speziell | particulier |
specific | specifiek | spezifisch | spécifique | específico
common-occurrence widespread | wijdverbreid wijdverspreid | weitverbreitet | répandu généralisé | generalizado
unprecedented | ongekend | beispiellos | sans-précédent inédit | sin-precedentes inédito
extraordinary exceptional | buitengewoon uitzonderlijk | außergewöhnlich außerordentlich | extraordinaire exceptionnel | extraordinario excepcional
spectacular impressive | spectaculair indrukwekkend | spektakulär eindrucksvoll beeindruckend | spectaculaire impressionnant | espectacular impresionante
magnificent splendid | schitterend prachtig luisterrijk | prächtig herrlich großartig | magnifique splendide | magnífico espléndido
ugly | lelijk | hässlich | laid laideur | feo fealdad
elegant graceful | elegant sierlijk | elegant anmutig | élégant gracieux | elegancia
luxury | luxe luxueus weelde | luxus luxuriös | luxe luxueux | lujo lujoso
cosy comfort | comfortabel comfort gezellig | bequem gemütlich komfort | confortable | cómodo
uncomfortable discomfort | ongemakkelijk oncomfortabel | unbequem unbehagen | inconfortable | incómodo
pleasant | aangenaam prettig | angenehm | agréable | agradable
unpleasant | onaangenaam onprettig | unangenehm | désagréable | desagradable
rough coarse | ruw grof | rau grob | rugueux rude | áspero rugoso
steep | steil | steil | raide escarpé | empinado
flat-terrain level-terrain | vlak | eben flaches-land | | llano
hollow | holle | | creux | hueco
fragile brittle | breekbaar broos kwetsbaar | brüchig | fragile | frágil quebradizo
flexible | flexibel flexibiliteit buigzaam | flexibel flexibilität biegsam | flexible souplesse | flexible flexibilidad
automatic automated | automatisch geautomatiseerd | automatisch automatisiert | automatique automatisé | automático automatizado
manual by-hand | handmatig met-de-hand | manuell von-hand | à-la-main | a-mano
artificial | kunstmatig | künstlich | artificiel | artificial
pure purity | zuiver puur | rein pur | pur pureté | puro pureza
genuine authentic | authentiek echt echtheid | echt authentisch echtheit | authentique authenticité | auténtico
original | origineel oorspronkelijk | original ursprünglich | original originel | original
obsolete old-fashioned | ouderwets achterhaald | altmodisch | démodé | anticuado
massive large-scale | grootschalig massaal | massiv großangelegt großflächig | massif grande-échelle | masivo a-gran-escala
numerous countless | talrijk talloze ontelbare | zahlreich unzählig | nombreux innombrable | numeroso innumerable
eternal endless | eeuwig eindeloos | ewig endlos | éternel interminable | eterno interminable
simultaneous | gelijktijdig tegelijkertijd tegelijk | gleichzeitig | simultané en-même-temps | simultáneo
subsequent | daaropvolgend | darauffolgend | ultérieur subséquent | posterior
absurd | absurd | absurd | absurde | absurdo
accuracy precision | nauwkeurigheid precisie | genauigkeit präzision | précision | precisión
ambiguous vague | vaag dubbelzinnig | vage mehrdeutig undeutlich | ambigu | ambiguo
awkward | gênant | peinlich | embarrassant |
beneficial | heilzaam | vorteilhaft | bénéfique |
bitter-taste sour | bittere | sauer | amer | amargo agrio
charm | charme charmant | charme charmant | charme | encanto
complementary supplement | | | complément complémentaire | complemento
comprehensive thorough | grondig veelomvattend | gründlich | approfondi exhaustif | exhaustivo minucioso
considerable substantial | fors | beträchtlich | substantiel | sustancial
crucial decisive | cruciaal doorslaggevend | ausschlaggebend | crucial | crucial
efficient | efficiënt efficiëntie doelmatig | effizient effizienz | efficace efficacité | eficiente eficaz
incomplete | onvolledig | unvollständig | incomplet | incompleto
incredible unbelievable | ongelooflijk ongeloofwaardig | unglaublich | incroyable | increíble
inevitable unavoidable | onvermijdelijk | unvermeidlich unausweichlich | inévitable | inevitable
irregular | onregelmatig | unregelmäßig | irrégulier irrégularité | irregularidad
irrelevant | irrelevant | irrelevant belanglos | hors-de-propos | irrelevante
legitimate legitimacy | legitiem legitimiteit | legitim legitimität | légitime légitimité | legítimo
memorable unforgettable | gedenkwaardig onvergetelijk | denkwürdig unvergesslich | mémorable inoubliable | inolvidable
notorious | berucht | berüchtigt | notoire tristement-célèbre | de-mala-fama
overwhelming | overweldigend | überwältigend | | abrumador
plausible credible | geloofwaardig | glaubwürdig plausibel | crédible crédibilité | creíble credibilidad
preliminary | voorafgaand | | préliminaire | preliminar
prominent leading-figure | prominent vooraanstaand | namhaft | éminent |
realistic | realistisch | realistisch | réaliste | realista
relevant | relevant | relevant | pertinent | pertinente
sophisticated refined | verfijnd geraffineerd | raffiniert ausgeklügelt | sophistiqué raffiné | sofisticado refinado
spontaneous | spontaan | spontan | spontané | espontáneo
stable-situation stability | stabiel stabiliteit | stabil stabilität | stabilité | estabilidad
unstable instability | instabiel onstabiel instabiliteit | instabil instabilität | instable instabilité | inestable
subtle | subtiel | subtil | subtil | sutil
superior-quality | superieur | überlegen | supérieur-en-qualité |
theoretical in-theory | theoretisch | theoretisch | théorique | teórico
unlikely improbable | onwaarschijnlijk | unwahrscheinlich | improbable peu-probable | improbable
upset-by | overstuur | aufgewühlt bestürzt | bouleversé | conmocionado-por
urgent urgency | dringend urgent spoedeisend | dringend dringlich | urgence-absolue urgent | urgente
vital | vitaal levensbelang | lebenswichtig | vital | vital
`;
