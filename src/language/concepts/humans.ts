/** Words of what people are, of their bodies and lives, a concept a line: en | nl | de | fr | es. */
export const HUMANS = `
person human-being | personen mens mensen | personen mensch | personne être-humain | persona ser-humano
mankind humanity human-race | mensheid mensdom | menschheit | humanité genre-humain | humanidad
individual | individu individuen | individuum individuen | individu | individuo
lady | dame dames | dame | dame | dama señora
gentleman gentlemen | heer | herr | monsieur messieurs | caballero señor
creature | schepsel | geschöpf lebewesen kreatur | créature être-vivant | criatura
giant | reus reuzen | riese | géant | gigante
dwarf | dwerg | zwerg | nain | enano
monster | monster gedrocht | monster ungeheuer | monstre | monstruo
angel | engel | engel | ange | ángel
warrior | krijger | krieger | guerrier | guerrero
pirate piracy | piraat piraterij zeerover | pirat piraterie seeräuber | pirate piraterie | pirata piratería
servant maid domestic-servant | bediende dienstmeid dienstmeisje | diener dienstmädchen hausangestellte | domestique servante bonne | criado sirvienta
cowboy | cowboy veedrijver | cowboy | cow-boy |
sheriff | sheriff | sheriff | shérif |
philanthropy philanthropic | filantropie filantropisch | philanthropie | | filantropía
nobility nobleman aristocracy aristocrat | adel edelman aristocratie | adel adliger aristokratie | noblesse aristocratie | nobleza aristocracia noble
kingdom | koninkrijk | königreich | royaume | reino
citizenship-test | inburgeringstoets | einbürgerungstest | test-de-citoyenneté | examen-de-nacionalidad
countryman compatriot | landgenoot | landsmann landsleute | compatriote | compatriota
comrade companion-in-arms | kameraad makker | kamerad | camarade | camarada
lover mistress | minnaar minnares geliefde | liebhaber geliebte | amant maîtresse | amante
playmate schoolmate classmate | speelkameraad klasgenoot | spielkamerad mitschüler klassenkamerad | camarade-de-classe | compañero-de-clase
namesake | naamgenoot | namensvetter | homonyme | tocayo
counterpart opposite-number | ambtgenoot evenknie | amtskollege gegenüber pendant | homologue | homólogo
idiot fool | idioot dwaas | idiot narr dummkopf | idiot imbécile | idiota tonto
madman maniac insane | waanzinnige krankzinnig gek | wahnsinniger verrückt | fou insensé | loco demente
childhood | kindertijd jeugdjaren kinderjaren | kindheit | enfance | infancia niñez
infancy | babytijd zuigelingentijd | säuglingsalter | petite-enfance | primera-infancia
lifetime | mensenleven | lebenszeit | toute-une-vie | toda-la-vida
life way-of-life | levenswijze leven | lebensweise leben | mode-de-vie vie | forma-de-vida vida
old-age | ouderdom veroudering | alterung | vieillesse | vejez envejecimiento
honeymoon | huwelijksreis wittebroodsweken | flitterwochen hochzeitsreise | lune-de-miel | luna-de-miel
kinship related-by-blood | verwantschap bloedverwant | verwandtschaft blutsverwandt | | parentesco
housewife homemaker | huisvrouw | hausfrau | femme-au-foyer | ama-de-casa
chest breastbone | borstkas borst | brustkorb brust | poitrine thorax | pecho tórax
lip | lip lippen | lippe | lèvre | labio
chin jaw | kin kaak | kinn kieferknochen | menton mâchoire | barbilla mandíbula
forehead | voorhoofd | stirn | front-du-visage | frente-de-cara
eyebrow eyelid | wenkbrauw ooglid | augenbraue augenlid | sourcil paupière | ceja párpado
beard moustache mustache | baard snor | bart schnurrbart | barbe moustache | barba bigote
wrist | pols polsen | handgelenk | poignet | muñeca-de-mano
rib | rib ribben | rippe | côte-fracturée | costilla
thigh | dijbeen dij | oberschenkel schenkel | cuisse | muslo
heel toe | hiel teen | ferse zehe | talon orteil | talón dedo-del-pie
limb | ledemaat | gliedmaßen | membre-du-corps |
liver | | leber | | hígado
vein artery | slagader | vene arterie | artère | arteria
nerve | zenuw | nerv | nerf | nervio
gland thyroid | klier schildklier | drüse schilddrüse | glande thyroïde | glándula tiroides
hormone-therapy | hormoontherapie | hormontherapie | hormonothérapie | terapia-hormonal
saliva | speeksel | speichel | salive | saliva
sweat perspiration | zweten | schweiß | sueur transpiration | sudor sudar
tear-of-eye | traan | träne | larme | lágrima
heartbeat pulse | hartslag polsslag | herzschlag puls | battement-de-cœur | pulso-cardiaco
plague bubonic-plague | builenpest | pest beulenpest | peste | peste-bubónica
ulcer abscess | zweer abces | geschwür abszess | ulcère abcès | úlcera absceso
anaemia anemia | bloedarmoede | blutarmut anämie | anémie | anemia
haemorrhage bleeding-wound | bloeding | blutung | hémorragie saignement | hemorragia
bandage | pleister | pflaster | pansement bandage | vendaje
ointment cream-for-skin | zalf | salbe | pommade | pomada ungüento
itch | jeuk | juckreiz jucken | démangeaison | picor comezón
thirst thirsty | dorst dorstig | durst durstig | soif assoiffé | sediento
sleepy drowsy | slaperig | schläfrig | somnolent | somnoliento
sexual | seksueel seksuele | sexuell | sexuel | sexual
mental psychological | psychisch mentaal | psychisch seelisch geistig | psychique mental psychologique | mental psíquico
breast-feeding breastfeed | borstvoeding | stillen-eines-kindes stillende | allaiter | lactancia amamantar
cheekbone cheeks | wang | wange | | mejilla
dizzy | duizelig | schwindelgefühl | vertige | vértigo
pelvis | bekkenbodem | beckenbruch | | pelvis
knighthood | ridders geridderd | ritterschlag | chevalier |
fatty-tissue | lichaamsvet | körperfett | graisse-corporelle | grasa-corporal
gentle | zachtaardig | sanftmütig sanft | bienveillant | apacible
bald | kaal kaalhoofdig | kahl glatzköpfig | chauve | calvo
handsome | knap | gutaussehend | bel-homme | apuesto-hombre
outfit-worn clothing-style | | | tenue | atuendo
`;
