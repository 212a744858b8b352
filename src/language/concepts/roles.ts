/** Words of what people are to others and to an event, a concept a line: en | nl | de | fr | es. */
export const ROLES = `
heir heiress | erfgenaam erfgename | erbe erbin | héritier héritière | heredero heredera
legacy inheritance bequest | erfenis nalatenschap erven geërfd | erbschaft vermächtnis nachlass erben geerbt | héritage succession hériter | herencia legado heredar
lodger | kostganger kamerbewoner | untermieter untermieterin | sous-locataire | inquilino-de-habitación huésped
homeowner house-owner | huiseigenaar huiseigenaren woningbezitter | hausbesitzer hauseigentümer wohnungseigentümer | propriétaire-de-maison propriétaire-immobilier | propietario-de-vivienda
islander | eilandbewoner eilander | inselbewohner inselbewohnerin | insulaire îlien | isleño isleña
villager | dorpsbewoner dorpeling | dorfbewohner dorfbewohnerin | villageois villageoise | aldeano aldeana lugareño
townspeople city-dweller | stadsbewoner stedeling | stadtbewohner städter | citadin citadine | habitante-de-la-ciudad urbanita
farmer-family smallholder peasant | keuterboer kleine-boer | kleinbauer kleinbäuerin | paysan paysanne | campesino campesina
cyclist bike-rider | fietser fietsster | radfahrer radfahrerin radler | cycliste | ciclista
motorcyclist biker | motorrijder motorrijdster | motorradfahrer motorradfahrerin biker | motard motarde motocycliste | motociclista
lorry-driver truck-driver trucker | vrachtwagenchauffeur trucker | lastwagenfahrer lkw-fahrer | routier camionneur chauffeur-routier | camionero camionera
bus-driver | buschauffeur | busfahrer busfahrerin | chauffeur-de-bus conducteur-de-bus | conductor-de-autobús
train-driver engine-driver | machinist treinmachinist | lokführer lokführerin | conducteur-de-train cheminot |
taxi-driver cabbie cab-driver | taxichauffeur | taxifahrer taxifahrerin | chauffeur-de-taxi | taxista
passer-by passers-by bystander | voorbijganger omstander | passant passantin umstehender | passant passante badaud | transeúnte
onlooker gawker rubbernecker | toeschouwer kijker ramptoerist | schaulustige schaulustiger gaffer | badaud curieux | curioso mirón
rail-passenger train-passenger | treinreiziger treinreizigers | bahnreisender bahnreisende bahnfahrer | usager-du-train | viajero-de-tren usuario-del-tren
fare-dodger fare-dodging | zwartrijder zwartrijden | schwarzfahrer schwarzfahren | fraudeur-sans-billet resquilleur | viajero-sin-billete colarse
hiker rambler | wandelaar wandelaars | | randonneur randonneuse | excursionista senderista
mountaineer climber alpinist | bergbeklimmer alpinist klimmer | bergsteiger bergsteigerin alpinist kletterer | alpiniste grimpeur | alpinista montañero
mountain-climbing mountaineering climbing-wall | bergbeklimmen alpinisme klimwand | bergsteigen klettern | alpinisme escalade | alpinismo montañismo
jogger runner | hardloper hardloopster jogger | jogger läufer läuferin | joggeur joggeuse coureur-à-pied | corredor
surfer | surfer golfsurfer | surfer surferin wellenreiter | surfeur surfeuse | surfista
scuba-diver frogman | duiker duikster kikvorsman | taucher taucherin | plongeur plongeuse | buzo
angler | visser hengelaar sportvisser | angler anglerin | pêcheur-à-la-ligne | pescador-de-caña
fisherman fisher trawlerman | visser vissers vissersman | fischer fischerin | pêcheur marin-pêcheur | pescador pescadora
stalker | stalker belager | stalker stalkerin | harceleur harceleuse | acosador acosadora
intruder trespasser | indringer indringers | eindringling | intrus intruse | intruso intrusa
ringleader mastermind | kopstuk aanstichter brein-achter | rädelsführer drahtzieher | meneur cerveau instigateur | cabecilla cerebro instigador
bystander-victim innocent-victim | onschuldig-slachtoffer | unschuldiges-opfer | victime-innocente | víctima-inocente
missing-person | vermiste vermiste-persoon | vermisste vermisster vermisstenfall | personne-disparue porté-disparu | persona-desaparecida
castaway | drenkeling schipbreukeling | schiffbrüchiger schiffbrüchige | naufragé naufragée | náufrago náufraga
sender | afzender | absender absenderin | expéditeur expéditrice | remitente
recipient addressee | ontvanger geadresseerde | empfänger empfängerin | destinataire bénéficiaire | destinatario destinataria
finder lost-property | vinder gevonden-voorwerpen | finder fundbüro fundsache | objets-trouvés | objetos-perdidos
reader readership | lezer lezers lezeres | leser leserin leserschaft | lecteur lectrice lectorat | lector lectora
shopper | winkelend-publiek koper | käufer einkäufer | acheteur chaland | comprador compradora
bidder | bieder bieders | bieter bieterin | enchérisseur enchérisseuse | postor postora
collector collection | verzamelaar verzameling collectie | sammler sammlerin sammlung | collectionneur collection | coleccionista colección
creditor | schuldeiser schuldeisers crediteur | gläubiger gläubigerin | créancier créancière | acreedor acreedora
debtor | schuldenaar debiteur | schuldner schuldnerin | débiteur débitrice | deudor deudora
saver | spaarder spaarders | sparer sparerin | épargnant épargnante | ahorrador ahorradora ahorrista
breadwinner wage-earner | kostwinner | alleinverdiener | soutien-de-famille | sostén-de-la-familia
carer caregiver | mantelzorger verzorger verzorgster | pfleger pflegerin betreuer betreuungsperson | aidant aidante soignant | cuidador cuidadora
guardian legal-guardian | voogd voogdes voogdij | vormund vormundschaft | tuteur tutrice tutelle | tutor-legal tutela
foster-family foster-home | pleeggezin pleeggezinnen | pflegefamilie | famille-d'accueil | familia-de-acogida
babysitter childminder nanny | oppas babysitter gastouder kinderoppas | babysitter babysitterin tagesmutter kindermädchen | baby-sitter nounou assistante-maternelle | niñera canguro
cousin | neef nicht | cousin cousine | cousin cousine |
sibling siblings brothers-and-sisters | broers-en-zussen | geschwister | fratrie frères-et-sœurs | hermanos
stepfather stepmother step-parent | stiefvader stiefmoeder stiefouder | stiefvater stiefmutter | beau-père belle-mère | padrastro madrastra
father-in-law mother-in-law in-laws | schoonvader schoonmoeder schoonouders | schwiegervater schwiegermutter schwiegereltern | beaux-parents | suegro suegra suegros
ancestor forefather | voorouder voorouders | vorfahr vorfahren ahnen | ancêtre aïeul | antepasado ancestro
descendant offspring | nakomeling nazaat nazaten | nachkomme nachfahre | descendant descendante | descendiente
bachelor unmarried single-person | vrijgezel ongehuwd | junggeselle ledig alleinstehend | célibataire | soltero soltera
girlfriend | vriendin vriendinnen | freundin lebensgefährtin | petite-amie compagne | novia
boyfriend | vriend vriendje | freund lebensgefährte | petit-ami compagnon | novio
ex-husband ex-wife ex-partner former-husband | ex-man ex-vrouw ex-partner | ex-mann ex-frau ex-partner | ex-mari ex-femme ex-conjoint | exmarido exmujer expareja
single-parent single-mother lone-parent | alleenstaande-ouder alleenstaande-moeder eenoudergezin | alleinerziehend alleinerziehende | parent-isolé mère-célibataire famille-monoparentale | madre-soltera familia-monoparental
generation | generatie generaties | generation | génération | generación
newcomer | nieuwkomer nieuwkomers nieuweling | neuling neuankömmling | nouveau-venu nouveaux-venus | recién-llegado
settler | kolonist kolonisten | siedler siedlerin | colon colons | colono colonos
amateur hobbyist | amateur amateurs liefhebber hobbyist | amateur hobby | amateur | aficionado amateur
professional | beroeps professioneel professional | profi profis berufsmäßig | professionnel professionnelle | profesional
beginner rookie novice | beginner beginneling nieuweling | anfänger anfängerin | débutant débutante novice | principiante novato debutante
runner-up | nummer-twee tweede-plaats | zweitplatzierter zweiter-platz | deuxième-place dauphin | segundo-puesto subcampeón
loser losing-side | verliezer verliezers | verlierer verliererin | perdant perdante | perdedor perdedora
newcomer-talent prodigy wunderkind | wonderkind | wunderkind | prodige enfant-prodige | niño-prodigio prodigio
role-model | rolmodel voorbeeldfunctie | vorbild vorbilder | modèle-à-suivre | modelo-a-seguir
outsider underdog | buitenstaander underdog | außenseiter außenseiterin | outsider | forastero
stranger | vreemde vreemdeling onbekende | fremder fremde unbekannter | inconnu inconnue | desconocido desconocida extraño
acquaintance | kennissen bekende | bekannter bekanntenkreis | connaissances | conocido
subordinate | ondergeschikte | untergebener untergebene | subordonné subalterne | subordinado subordinada
deputy stand-in replacement | plaatsvervanger vervanger vervangster | stellvertreter stellvertreterin vertretung | adjoint adjointe remplaçant suppléant | suplente sustituto adjunto
benefactor donor patron-of-the-arts philanthropist | weldoener schenker mecenas filantroop | wohltäter mäzen spender | bienfaiteur mécène donateur philanthrope | benefactor mecenas donante filántropo
host-of-event hostess | gastheer gastvrouw | gastgeber gastgeberin | hôtesse | anfitrión anfitriona
speaker-at-event keynote-speaker | spreker sprekers spreekster | redner rednerin | orateur oratrice intervenant | orador oradora ponente
crowd-member attendee attendance | aanwezige bezoekersaantal | anwesende teilnehmerzahl besucherzahl | assistance affluence | asistente asistencia
co-author co-founder co-owner | medeauteur mede-eigenaar | mitautor miteigentümer | coauteur copropriétaire | coautor copropietario
adventurer | avonturier avonturiers avontuur | abenteurer abenteuer | aventurier aventure | aventurero aventura
fugitive-child runaway | wegloper weggelopen | ausreißer ausgerissen | fugueur fugue | fugado-de-casa
drunk-person drunkard alcoholic | dronkaard alcoholist alcoholiste | alkoholiker alkoholikerin betrunkener | ivrogne alcoolique | borracho alcohólico
drug-addict drug-user junkie | verslaafde drugsverslaafde junkie | drogensüchtiger drogenabhängiger drogensüchtige | toxicomane drogué | drogadicto toxicómano
disabled-person wheelchair-user | gehandicapte rolstoelgebruiker | behinderter behinderte rollstuhlfahrer | personne-handicapée | discapacitado persona-con-discapacidad
left-hander left-handed | linkshandig | linkshänder linkshändig | gaucher gauchère | zurdo zurda
`;
