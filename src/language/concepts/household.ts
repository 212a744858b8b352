/** Words of furniture and things about the house, a concept a line: en | nl | de | fr | es. */
export const HOUSEHOLD = `
blanket | deken dekens | wolldecke bettdecke | couverture-de-lit couvertures | manta
pillow cushion | kussen kussens hoofdkussen | kissen kopfkissen | coussin | almohada cojín
sheet-of-bed bed-linen | laken lakens beddengoed | bettlaken bettwäsche | drap | sábana ropa-de-cama
towel | handdoek | handtuch | serviette-de-bain essuie-mains | toalla
bed | bed | bett | |
chair | stoel | stuhl | chaise | silla
armchair | fauteuil leunstoel | sessel | fauteuil | sillón butaca
desk | schrijftafel | schreibtisch | | escritorio
table-to-sit-at table | tafel | tisch | table |
drawer | bureaula | schublade | tiroir | cajón
cupboard wardrobe closet | kast kledingkast | schrank kleiderschrank | placard | armario
shelf bookcase | boekenkast boekenplank | regal bücherregal | étagère | estante estantería
curtain | gordijn | vorhang gardine | rideau | cortina
bathtub bath-tub | badkuip ligbad | badewanne | baignoire | bañera
sink washbasin | gootsteen wastafel | waschbecken | évier lavabo | fregadero lavabo
tumble-dryer | wasdroger droger | wäschetrockner | sèche-linge | secadora
dishwasher | vaatwasser afwasmachine | geschirrspüler spülmaschine | lave-vaisselle | lavavajillas
broom sweep-the-floor | bezem vegen | besen fegen | balai balayer | escoba
laundry | wasgoed de-was wasserij | wäsche wäscherei | lessive linge blanchisserie | lavandería
iron-clothes ironing-board | strijkijzer strijkplank | bügeleisen bügelbrett | fer-à-repasser | plancha-de-ropa
plate-of-food dinner-plate | etensbord borden | teller | assiette | plato
kettle | waterkoker fluitketel | wasserkocher | bouilloire | hervidor
lid | deksel | deckel | couvercle | tapa
basket | mand mandje | korb | panier corbeille | cesta
envelope | envelop enveloppen | briefumschlag umschlag | enveloppe | sobre-de-carta
pencil pen ballpoint | potlood balpen pennen | bleistift kugelschreiber stift | crayon stylo | lápiz bolígrafo pluma
scissors | | schere | ciseaux | tijeras
glue adhesive | lijm | kleber klebstoff | colle | pegamento
tape adhesive-tape | plakband | klebeband | ruban-adhésif scotch | cinta-adhesiva
nail-for-wood screw bolt | spijker schroef bout | nagel schraube bolzen | clou boulon | clavo tornillo perno
hammer | hamer | hammer | marteau | martillo
saw-tool drill-tool | boormachine | bohrmaschine kreissäge | perceuse scie | taladro
toolbox workbench | gereedschapskist werkbank | werkzeugkasten werkbank | boîte-à-outils établi | caja-de-herramientas
ladder | ladder | | échelle | escalera-de-mano
plug socket power-socket | stekker stopcontact | stecker steckdose | prise-électrique prise-de-courant | enchufe
switch-on-wall light-switch | lichtschakelaar schakelaar | lichtschalter schalter | interrupteur | interruptor
thermostat | thermostaat | thermostat | thermostat | termostato
thermometer | thermometer | thermometer | thermomètre | termómetro
compass | kompas | kompass | boussole | brújula
balloon | ballon ballonnen | luftballon | ballon-de-baudruche |
wallpaper paint-the-wall | behang | tapete tapezieren | papier-peint | papel-pintado
paint-on-wall paint | verf verven geverfd | anstrich wandfarbe | peinture-murale repeindre |
hook | haak | haken | crochet | gancho
knot | knoop | knoten | nœud | nudo
thread yarn | garen garens | garn | fil-à-coudre | hilo
sew sewing-machine | naaien genaaid naaimachine | genäht nähmaschine | coudre couture | coser costura
knit | breien breit gebreid breiwerk | stricken gestrickt | tricoter | punto-de-lana
weave wove woven | weven weefde geweven | weben gewebt | tisser tissage |
button-on-clothes zip-fastener | knoopje rits ritssluiting | hosenknopf reißverschluss | bouton fermeture-éclair | botón cremallera
pocket | broekzak jaszak binnenzak | hosentasche jackentasche | poche | bolsillo
sleeve collar | mouw kraag | ärmel kragen | manche col-de-chemise | manga cuello-de-camisa
belt-of-trousers | riem broekriem | gürtel | ceinture | cinturón
slippers sandals | pantoffels slippers sandalen | hausschuhe pantoffeln sandalen | pantoufles sandales | zapatillas sandalias
underwear | ondergoed | unterwäsche | sous-vêtements | ropa-interior
swimsuit bikini swimming-trunks | zwembroek badpak bikini | badehose badeanzug bikini | maillot-de-bain | bañador
sweater jumper pullover | trui | pullover | chandail pull-over | jersey suéter
suit-and-tie tie-garment | maatpak stropdas | krawatte herrenanzug | cravate costume-cravate | corbata
barefoot | blootsvoets barrevoets op-blote-voeten | barfuß | pieds-nus | descalzo
naked nude | naakt bloot | nackt | nu | desnudo
fur | bont pels vacht | pelz fell | fourrure | piel-de-animal
`;
