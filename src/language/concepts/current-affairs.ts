/** Words that news has of anything: what goes on, who runs it, by what means, a concept a line: en | nl | de | fr | es. */
export const CURRENT_AFFAIRS = `
event | evenement | veranstaltung ereignis | événement | evento acontecimiento
incident occurrence | incident voorval | vorfall zwischenfall | incident | incidente suceso
action | actie | aktion | |
activity | activiteit | aktivität | activité |
information | informatie inlichtingen | information auskunft | renseignement | información
report-to-police file-a-complaint press-charges | aangifte aangifte-doen | strafanzeige anzeige-erstatten | porter-plainte dépôt-de-plainte | interponer-denuncia
abuse | misbruik misbruikt | missbrauchen missbraucht | abus | abuso
appointment-with arranged-to-meet | afspraak | verabredung verabredet | rendez-vous | cita-previa
anonymous | anoniem anonimiteit | anonym anonymität | anonyme anonymat | anónimo anonimato
involved | betrokken | beteiligt verwickelt involviert | impliqué | implicado implicación involucrado
management manage-a-company | management beheer beheerd | verwaltung management | gestion gérer | gestión
municipal-executive city-executive | college-van-burgemeester college gemeentebestuur | stadtregierung stadtverwaltung | exécutif-municipal | gobierno-municipal
council council-meeting | raad raadsvergadering | ratssitzung | conseil-municipal | consejo pleno-municipal
assembly general-assembly | algemene-vergadering ledenvergadering | vollversammlung | assemblée | asamblea
authority-of-state in-power seize-power | aan-de-macht machthebber machtsgreep | machthaber an-der-macht machtübernahme | pouvoir au-pouvoir | en-el-poder
service | dienst dienstverlening | dienstleistung dienst | service | servicio
operation-of-police rescue-operation police-operation large-operation | politieactie reddingsactie | polizeieinsatz rettungseinsatz | opération-de-police | operativo-policial
mission | missie missies | mission | mission | misión
programme program | programma | programm | programme | programa
pressure under-pressure | druk onder-druk | unter-druck | pression | presión
effort | inspanning moeite | anstrengung bemühung | effort | esfuerzo
maintenance upkeep | onderhoud | wartung instandhaltung | entretien-technique | mantenimiento
design | ontwerp ontwierp ontworpen | gestaltung entwerfen entworfen entwurf | conception | diseño
concept | concept begrip | konzept begriff | concept notion | concepto
engine motor-of | motor | motor | moteur | motor
resource | hulpbron middelen | ressource | ressource | recurso
proceeds yield | opbrengst opgebracht | ertrag erlös | rendement recette | recaudación rendimiento recaudar
assets net-worth | vermogen | vermögen | actifs | patrimonio-neto
in-demand demand-for-goods | vraag-naar | nachfrage | demande-de-produits | demanda-de-productos
contest prize-competition | prijsvraag | preisausschreiben | concours | concurso certamen
sector branch-of-industry | sector branche | branche sektor | secteur filière | sector gremio
stay-in length-of-stay | verblijf verblijven verbleef | aufenthalt | séjour séjourner | estancia
shuttle-bus shuttle | pendelbus pendeldienst | pendelbus shuttlebus pendelverkehr | navette | lanzadera
leisure free-time spare-time | vrije-tijd vrijetijd | freizeit | loisirs temps-libre | ocio tiempo-libre
find-of discovery-of | vondst | fund | trouvaille | hallazgo
dismissal notice-to-quit notice-of-termination | opzegging opgezegd | kündigung | résiliation préavis | rescisión
location site-of | locatie locaties plek | standort | emplacement lieu | ubicación emplazamiento
surroundings vicinity | omgeving | umgebung umfeld | alentours | alrededores inmediaciones
space-available room-to-move | ruimte | | espace | espacio
direction | richting | richtung | direction | dirección
air | lucht | luft | air | aire
sky | hemel | himmel | ciel | cielo
field | veld | feld | champ | campo
livestock-farmer cattle-farmer | veehouder veehouderij | viehzüchter viehhalter | éleveur-bovin | ganadero ganadería
salvage recover-a-wreck | geborgen scheepsberging | geborgen barg | renflouement | reflotar
transition changeover | overgang overstap | übergang umstellung | transition | transición
restrict restriction | beperkt beperking | einschränken eingeschränkt beschränken | restreindre restriction | restringir restricción
strict strictly | streng strikt | streng strikt | strict | estricto riguroso
strengthen reinforce | versterken versterkt | verstärken verstärkt stärken | renforcer | reforzar refuerzo fortalecer
weaken | verzwakken verzwakt | geschwächt abschwächen | affaiblir | debilitar
expire expiry | vervallen vervalt vervaldatum | läuft-ab ablaufdatum | expirer | expirar
fierce intense | hevig fel | heftig | féroce virulent | feroz intenso
enforce | handhaven gehandhaafd | durchsetzen vollstrecken | faire-respecter | hacer-cumplir
combat tackle-crime fight-against | bestrijden bestreden | bekämpfen bekämpft | lutter-contre | luchar-contra
recognise-officially | erkenning | anerkennen anerkannt | reconnaissance-officielle | reconocimiento-oficial
impose | opleggen opgelegd | auferlegen verhängen verhängt | imposer | imponer impuso
expropriate | onteigenen onteigend | enteignen enteignet | exproprier | expropiar expropiación
catch-in-the-act red-handed | betrapt betrappen op-heterdaad | ertappen ertappt auf-frischer-tat | flagrant-délit pris-sur-fait | in-fraganti
escape-unhurt got-away | ontkomen ontkwam ontkomt | davongekommen | réchapper | salir-ileso
suffer | lijden lijdt geleden | leiden leidet litt gelitten erleiden | souffrir subir | sufrir padecer
undergo underwent | ondergaan onderging | durchmachen | subir | someterse
experience-something go-through | meemaken meegemaakt beleven | erleben erlebt erlebnis | vivre-une-expérience | vivencia
arise arose arisen | ontstaan ontstond ontstaat | entstehen entsteht entstand | émerger naître-de | surgir surgió
exist | bestaan bestaat bestond | existieren existiert bestehen existenz | exister existence | existir existencia
turn-out-to-be turn-out-that prove-to-be | blijken blijkt gebleken bleek | stellte-sich-heraus | s'avérer | resultar-ser
proclaim declare-state | uitroepen uitgeroepen | ausrufen ausgerufen | proclamer | proclamar proclamación
promote-something promotion-of | bevorderen promoten | fördern-von | promouvoir promotion | promover impulsar
cultivate grow-crops | kweken gekweekt telen teelt | anbauen angebaut | cultiver | cultivar
dismantle | ontmantelen ontmanteld | abbauen demontieren zerlegen | démanteler | desmantelar
tidy-up clear-up clean-up | opgeruimd | aufräumen aufgeräumt aufräumarbeiten | déblayer ranger | recoger-escombros
hold-a-speech give-a-speech | toespreken toegesproken | ansprache-halten | prendre-la-parole | tomar-la-palabra
keep-silent silent-about | zwijgen zweeg gezwegen | schweigen schwieg geschwiegen | garder-le-silence se-taire | guardar-silencio
be-startled frighten fright | schrikken schrok geschrokken | erschrecken erschrak erschrocken | effrayer effroi | asustar susto
be-worth-it worthwhile | de-moeite-waard | lohnenswert | valoir-la-peine | merecer-la-pena
cope-without do-without give-something-up | afzien-van ontberen | verzichten verzichtet | renoncer-à se-passer-de | prescindir
blow-up explosive-demolition | opblazen opgeblazen | sprengen gesprengt sprengung | dynamiter faire-exploser | dinamitar
commit-a-crime commit-a-murder | plegen pleegde gepleegd | begehen beging begangen | commettre commis |
be-missing | ontbreken ontbreekt ontbrak ontbroken | fehlt gefehlt | |
find-that ascertain | vaststellen vastgesteld | feststellen festgestellt | constater | constatar
relieve-burden ease-pressure | ontlasten | entlasten entlastet | soulager | aliviar-carga
settle-people resettle | hervestigen | umsiedeln umgesiedelt umsiedlung | reloger réinstaller | realojar
dilapidated run-down | vervallen-gebouw bouwvallig | baufällig heruntergekommen | délabré vétuste | ruinoso decrépito
change | veranderen verandert veranderd | verändern verändert änderung geändert | changer | cambiar
play | spelen speelt speelde gespeeld | spielen spielt gespielt | jouer | jugar juega
mandatory compulsory obligatory | verplicht | verpflichtend vorgeschrieben | obligatoire | obligatorio
repeat repetition | herhalen herhaald | wiederholen wiederholt | réitérer | repetir repite repetición
shorten | inkorten ingekort verkorten | verkürzen verkürzt | raccourcir écourter | acortar
alive still-alive | in-leven levend | am-leben lebendig | vivant en-vie | con-vida
oppose | zich-verzetten | widersetzen | s'opposer | oponerse
exceed surpass | overschrijden overschreden overtreffen | übersteigen überschreiten überschritten übertreffen | excéder | sobrepasar superar
in-force valid-until | van-kracht geldig | gültig in-kraft gilt | en-vigueur | en-vigor
grant-someone bestow | verlenen verleend | erteilen erteilt gewähren gewährt | octroyer | otorgar
take-action act-against | handelend-optreden | handeln gehandelt | agir | tomar-medidas
farewell say-goodbye | afscheid | abschied verabschieden | adieux |
last-for went-on-for | duurt duurde | dauert | durer | durar
convene summon | bijeenroepen | einberufen vorladen | convoquer | convocar
modernise | moderniseren gemoderniseerd | modernisieren modernisiert modernisierung | moderniser | modernizar modernización
achievement feat | wapenfeit | errungenschaft | exploit prouesse | hazaña proeza
administration-of-drug distribute-medicine | toedienen toegediend | verabreichen verabreicht | administrer-un-médicament | administrar-medicamento
ambush | hinderlaag | hinterhalt | embuscade | emboscada
conspiracy conspire plot-against | samenzwering complot samenspannen | verschwörung komplott | conspiration | conspiración complot
convert-building conversion | ombouwen omgebouwd | umgebaut umwandlung | reconvertir reconversion | reconvertir
dilute undiluted | verdunnen | verdünnen | diluer | diluir
dispel-doubt refute | weerleggen weerlegd | widerlegen widerlegt entkräften | réfuter | refutar rebatir
dominate | domineren dominant overheersen | dominieren dominant beherrschen | dominer | dominar
enrich | verrijken verrijkt | anreichern bereichern | enrichir | enriquecer
enact-a-law pass-a-law | wet-aannemen | gesetz-verabschieden | promulguer | promulgar
exploit exploitation-of-people | uitbuiten uitgebuit | ausbeuten ausgebeutet | exploiter-des-personnes | explotar-a-personas
exposure-to exposed-to | blootstelling blootgesteld | | exposition-à | expuesto-a
foresee | voorzien-van-tevoren | vorhersehen vorhersehbar | prévisible | previsible
improvise | improviseren | improvisieren | improviser | improvisar
intensify | verhevigen geïntensiveerd | intensivieren | intensifier | intensificar
multiply multiplication | vermenigvuldigen | vervielfachen multiplizieren | multiplier | multiplicar
overlook oversight | over-het-hoofd | übersehen | négligence-oubli | pasar-por-alto
parallel | parallel | parallel | parallèle | paralelo
procurement purchasing-department | inkoop | beschaffung einkauf | approvisionnement | adquisición-pública
reconsider rethink | heroverwegen heroverwogen | überdenken umdenken | reconsidérer | replantear
rehabilitation | revalidatie | rehabilitation reha | rééducation | rehabilitación-médica
repel fend-off | afslaan-aanval afgeslagen afweren | abwehren abgewehrt | | repeler
review-of reviewed | herziening recensie recenseren | rezension | réexamen | revisión reseña
revive | herleven | aufleben | raviver renouveau | reavivar
shield | schild | schutzschild | bouclier | escudo-protector
smash shatter | verbrijzelen verbrijzeld | zerschmettern zerschlagen | fracasser | destrozar
spur-on stimulate | aansporen | anspornen | inciter stimuler | estimular
target-of-attack be-targeted | doelwit mikpunt | zielscheibe | cible | blanco-de-ataque
transform | transformeren transformatie gedaanteverwisseling | transformation verwandeln | transformer | transformar transformación
transmit transmission-of | overbrengen doorgeven | übermitteln | transmission | transmitir transmisión
unity | eenheid | einheit | unité | unidad
uphold sustain-verdict | bekrachtigen bekrachtigd | bestätigte-urteil | confirmer-en-appel | ratificar
utter-defeat crushing-defeat | verpletterende-nederlaag | debakel | débâcle | debacle
widen broaden | verbreden | verbreitert | | ensanchar
wreck | wrakstukken scheepswrak | wrack | épave | pecio
zero-point nil | nul | null | zéro |
`;
