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
assembly general-assembly | algemene-vergadering | vollversammlung | assemblée | asamblea
authority-of-state in-power seize-power | aan-de-macht machthebber machtsgreep | machthaber an-der-macht machtübernahme | pouvoir au-pouvoir | en-el-poder
service | dienst dienstverlening | dienstleistung dienst | service | servicio
operation-of-police rescue-operation police-operation | politieactie reddingsactie | polizeieinsatz rettungseinsatz | opération-de-police | operativo-policial
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
`;
