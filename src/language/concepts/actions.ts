/** Words of what people and things do in general, a concept a line: en | nl | de | fr | es. */
export const ACTIONS = `
find found | vinden vindt vond gevonden | finden findet fand gefunden | trouver retrouver | encontrar
break broke broken | breken breekt brak gebroken stukgaan | zerbrechen zerbrochen kaputtgehen brach gebrochen | casser brisé | romper rompió roto
serve | serveren geserveerd opdienen | servieren serviert | servir sert | servir sirve sirvió
wait | wachten gewacht afwachten | warten wartet gewartet abwarten | attendre attend attente patienter | aguardar espera-larga
walk | lopen loopt liep gelopen wandelen | gehen spazieren spaziergang wandern | marcher promenade | caminar caminata pasear paseo
run ran | rennen rent rende gerend hardlopen | rennen rannte gerannt laufen | courir court couru | correr corrió
drive drove driven | rijden rijdt reed gereden | fahren fährt fuhr gefahren | conduire conduit | conducir condujo manejar
ride rode ridden | rijden rijdt reed gereden | reiten reitet ritt geritten | monter-à-cheval chevaucher | montar-a-caballo cabalgar
count | tellen telt geteld telling | zählen zählt gezählt zählung | compter comptage dénombrer | contar recuento conteo
measure | meten mat gemeten meting | messen misst gemessen messung | mesurer | medir mide midió medición
weigh weight | wegen weegt woog gewogen gewicht | wiegen wiegt wog gewogen gewicht | peser poids | pesa
choose chose chosen choice | kiezen kiest koos gekozen keuze | wählen auswählen ausgewählt | choisir choix | elegir elige eligió elección escoger
select selection | selecteren geselecteerd selectie | auswählen ausgewählt | sélectionner sélection | seleccionar
live | wonen woont woonde gewoond | wohnen wohnt gewohnt | habiter vivre vit vécu | vivir vivió habitar
belong | behoren behoort toebehoren | gehören gehört | appartenir appartient appartenu | pertenecer
collect gather | verzamelen verzamelt verzameld inzamelen ingezameld | sammeln sammelt gesammelt einsammeln | collecter rassembler recueillir | recoger recogió recolectar recopilar
pick-up fetch | ophalen opgehaald afhalen afgehaald | abholen abgeholt | récupérer aller-chercher | recoger ir-a-buscar
cross | oversteken overgestoken | überqueren überquert überquerung | traverser traversée | cruzar cruce atravesar
know knew known knowledge | weten wist geweten kennis | wissen weiß wusste gewusst kenntnis | savoir sait su connaissance | supo conocimiento
understand understood | begrijpen begrijpt begreep snappen | verstehen versteht verstand begreifen | comprendre comprend compris | entender entiende entendió comprender
remember recall | herinneren herinnert herinnerd | erinnern erinnert erinnerung | se-souvenir souvenir se-rappeler | recordar recuerda acordarse
forget forgot forgotten | vergeten vergat | vergessen vergisst vergaß | oublier oublie | olvidar
doubt | twijfelen twijfelt getwijfeld betwijfelen | zweifeln zweifelt gezweifelt zweifel bezweifeln | douter | dudar
want wish | wensen wenst gewenst wens | wünschen wünscht gewünscht | souhaiter souhait vouloir | desear desea
need | nodig behoefte benodigd | benötigen benötigt brauchen braucht bedarf | besoin nécessiter | necesitar necesidad
enjoy | genieten genoot | genießen genießt genoss | profiter apprécier savourer | disfrutar
prefer | verkiezen verkiest voorkeur | bevorzugen bevorzugt vorziehen | préférer préférence | preferir prefiere prefirió preferencia
use usage | gebruiken gebruikt | benutzen benutzt verwenden verwendet nutzen nutzung gebrauch | utiliser employer | utilizar
save-money put-aside | sparen spaart gespaard besparen bespaard | sparen spart gespart einsparen | épargner économiser | ahorrar
owe | verschuldigd schuldig-zijn | schulden schuldet geschuldet | devoir-de-l'argent redevable | adeudar deber-dinero
lend lent | uitlenen uitgeleend | verleihen verliehen ausleihen ausgeliehen | prêter | prestar
carry | dragen draagt droeg gedragen | tragen trägt trug getragen | porter transporter | cargar
bring brought | brengen brengt bracht gebracht meebrengen | bringen bringt brachte gebracht mitbringen | apporter amener | traer trajo
name-after | vernoemen vernoemd genoemd-naar | benennen benannt benannt-nach | nommé-d'après baptisé | llamado-así bautizar
called be-called named | heten genaamd | heißen heißt hieß geheißen namens | s'appeler nommé | llamarse denominado
bother annoy | ergeren ergert irriteren storen hinderen | stören stört gestört ärgern ärgert | gêner déranger agacer | molestar molestia fastidiar
ask question | vraag vraagt vroeg gevraagd | fragen fragt gefragt | interroger question poser-une-question | preguntar
answer reply respond response | antwoorden antwoordt geantwoord beantwoorden | antworten antwortet geantwortet beantworten | répondre répond réponse | responder respondió respuesta contestar
react reaction | reageren reageert gereageerd reactie | reagieren reagiert reaktion | réagir réaction | reaccionar
say said | zeggen zegt zei gezegd | sagen sagt gesagt | dire dit déclarer |
speak spoke spoken | spreken spreekt sprak gesproken praten | sprechen spricht sprach gesprochen reden | parler | hablar
tell told | vertellen vertelt vertelde | erzählen erzählt mitteilen mitgeteilt | raconter | narrar relatar
shout yell | schreeuwen schreeuwt geschreeuwd roepen riep geroepen roept | schreien schreit schrie geschrien rief gerufen | crier hurler | gritar
whisper | fluisteren fluistert gefluisterd | flüstern flüstert geflüstert | chuchoter murmurer | susurrar
laugh laughter | lachen lacht gelachen | lachen lacht gelacht | rire | reír ríe risa
smile | glimlachen | lächeln lächelt gelächelt | sourire souriant | sonreír sonríe sonrisa
cry weep wept | huilen huilt gehuild wenen | weinen weint geweint | pleurer larmes | llorar llanto
read | lezen leest gelezen | lesen liest gelesen | lire lit lecture | leer leyó lectura
write wrote written | schrijven schrijft schreef geschreven | schreiben schreibt schrieb geschrieben | écrire écrit écrivait | escribir escribió escrito
translate | vertalen vertaald | übersetzen übersetzt | traduire traduit traduction | traducir tradujo traducción
draw-a-picture sketch | tekening schets | zeichnen zeichnet gezeichnet zeichnung skizze | dessiner croquis | dibujar boceto
see saw seen | zien ziet zag gezien | sehen sieht sah gesehen | voir voit vu | vio visto
watch | bekijken bekijkt bekeken toekijken | zuschauen zusehen zugesehen | regarder | mirar observar
observe | waarnemen waargenomen observeren | beobachten beobachtet | observer | observar observación
feel felt | voelen voelt gevoeld gevoel | fühlen fühlt gefühlt gefühl | ressentir sentiment | sentir siente sintió sentimiento
smell odour odor stench | ruiken ruikt rook geroken geur stank | riechen riecht roch gerochen geruch gestank | sentir odeur puanteur | oler huele olor
taste | proeven geproefd smaak | schmecken schmeckt geschmack | goûter | saborear
eat ate eaten | eten eet gegeten | essen isst gegessen | manger | comer comió
drink drank drunk | drinken drinkt dronk gedronken | trinken trinkt trank getrunken | boire boit bu | beber bebió
sleep slept asleep | slapen slaapt sliep geslapen | schlafen schläft schlief geschlafen | dormir dort sommeil | dormir duerme durmió
wake-up woke awake | wakker ontwaken | aufwachen aufgewacht wecken | réveiller se-réveiller | despertar despierta
rest-up relax | uitrusten uitgerust ontspannen | ausruhen ausgeruht entspannen | se-reposer repos se-détendre | descansar relajarse
sit sat | zitten gezeten zat | sitzen sitzt gesessen saß | assis s'asseoir | sentarse
stand stood | staan staat stond gestaan | stehen steht stand gestanden | debout se-tenir-debout | estar-de-pie
jump leap leapt | springen springt sprong gesprongen | springen springt sprang gesprungen sprung | sauter bondir | saltar
throw threw thrown | gooien gooit gegooid werpen geworpen wierp | werfen wirft warf geworfen | lancer jeter | lanzar arrojar tirar
throw-away discard dispose | weggooien weggegooid | wegwerfen weggeworfen | | desechar
catch caught | vangen vangt ving gevangen | fangen fängt fing gefangen | attraper | atrapar capturar
grab grasp | grijpen grijpt greep gegrepen pakken | greifen greift griff gegriffen packen | saisir attraper | agarrar
push shove | duwen duwt geduwd | schieben schiebt geschoben stoßen | pousser | empujar
pull tow drag | trekken trekt getrokken slepen gesleept trok | ziehen zieht zog gezogen schleppen | tirer remorquer traîner | remolcar arrastrar
lift hoist | tillen tilt getild hijsen optillen | heben hebt hob gehoben hieven | soulever hisser | levantar izar alzar
hang hung | hangen hangt hing gehangen ophangen | hängen hängt hing gehangen aufhängen | pendre accrocher suspendre | colgar cuelga
hide hid hidden | verbergen verborgen verstoppen verstopt | verstecken versteckt verbergen verborgen | cacher dissimuler | esconder ocultar
show shown | tonen toont getoond laten-zien | zeigen zeigt gezeigt | montrer | mostrar muestra
hit | raken raakt geraakt slaan sloeg geslagen trof getroffen | treffen getroffen schlagen | frapper heurter | golpear golpea
kick | schoppen schopt geschopt trappen | treten tritt getreten | | patear
touch | aanraken aangeraakt | berühren berührt | toucher | tocar
bite bit bitten | bijten beet gebeten | beißen beißt biss gebissen | mordre mord mordu morsure | morder muerde mordió mordedura
dig dug excavate | graven graaft gegraven opgraven | graben gräbt grub gegraben | creuser | cavar excavar
tear tore torn | scheuren scheurt gescheurd | reißen riss gerissen zerreißen | déchirer | rasgar desgarrar
pour | gieten gegoten schenken inschenken | gießen gießt gegossen einschenken | verser | verter vierte servir
fill | vullen gevuld | füllen füllt gefüllt | remplir | llenar rellenar
empty | legen geleegd leegmaken | leeren leert geleert | vider | vaciar
mix blend | mengen gemengd mengsel | mischen mischt gemischt mischung | mélanger | mezclar
clean | schoonmaken schoongemaakt reinigen gereinigd poetsen | reinigen gereinigt säubern putzen | nettoyer nettoyage | limpiar limpieza
wash | wassen wast gewassen | waschen wäscht gewaschen | laver lavage | lavar
lock | vergrendelen op-slot afgesloten | abschließen abgeschlossen verriegeln | verrouiller fermer-à-clé | cerrar-con-llave bloquear
cover | bedekken bedekt afdekken | bedecken bedeckt abdecken | recouvrir couvrir couvert | cubrir cubierto
install | installeren geïnstalleerd installatie | installieren installiert installation | installer | instalar instalación
assemble put-together | monteren gemonteerd montage | montieren montiert zusammenbauen montage | assembler assemblage monter | montar ensamblar montaje
remove | verwijderen verwijderd weghalen weggehaald | entfernen entfernt beseitigen | enlever retirer retrait | retirar eliminar quitar
add addition | toevoegen toegevoegd | hinzufügen hinzugefügt ergänzen | ajouter | añadir agregar
attach fasten | bevestigen vastmaken vastgemaakt | befestigen befestigt | attacher fixer | sujetar fijar
connect connection link | verbinden verbonden koppelen | verbinden verbunden | relier connecter liaison connexion | conectar conexión enlace
split divide division | splitsen gesplitst splitsing verdelen verdeeld | spalten gespalten spaltung aufteilen aufgeteilt | diviser scinder | dividir división escindir
unite unification merge | verenigen verenigd eenwording | vereinigen vereinigt | unir unifier unification | unir unificar unificación
hand-over transfer | overhandigen overhandigd overdragen overgedragen overdracht | übergeben übergab überreichen | remettre remis remise transmettre transférer | entregar traspasar
take-over takeover took-over | overnemen overgenomen overname | übernehmen übernommen übernahme | reprendre reprise rachat racheter | adquirir absorber adquisición
take took taken | nemen neemt nam genomen | nehmen nimmt nahm genommen | prendre prend pris | tomar
give gave given | geven geeft gaf gegeven | geben gibt gab gegeben | donner |
get-rid-of do-away-with | afdanken afgedankt wegdoen | loswerden | se-débarrasser | deshacerse
keep kept retain | behouden behield bewaren bewaard | behalten behielt aufbewahren | garder conserver | conservar mantener guardar
preserve conservation | bewaren behoud conserveren | bewahren erhaltung konservieren | préserver conserver | preservar conservar conservación
hand-out distribute distribution | uitdelen uitgedeeld verdelen | verteilen verteilt austeilen | distribuer | repartir distribuir distribución
exchange swap | ruilen geruild uitwisselen | tauschen getauscht austauschen | échanger | intercambiar canjear
hire-out rent-out | verhuren verhuurd | vermieten vermietet | louer location | alquilar arrendar
order-goods place-an-order | bestellen bestelt besteld | bestellen bestellt | commander | encargar pedido hacer-un-pedido
finance fund | financieren gefinancierd | finanzieren finanziert finanzierung | financer | financiar financiación
refund reimburse | terugbetalen terugbetaald vergoeden | erstatten erstattet zurückzahlen | rembourser | reembolsar
repay repayment pay-back | aflossen afgelost terugbetalen | tilgen tilgung zurückzahlen zurückgezahlt | rembourser | saldar devolución amortizar
charge-money charge-a-fee | aanrekenen in-rekening-brengen | berechnen in-rechnung-stellen | facturer | cobrar facturar
slip stumble trip-over | uitglijden uitgegleden struikelen gestruikeld | ausrutschen ausgerutscht stolpern gestolpert | glisser trébucher | resbalar tropezar
crawl creep crept | kruipen kroop gekropen | kriechen kroch gekrochen | ramper | gatear arrastrarse
chase pursue pursuit | achtervolgen achtervolgd | verfolgen verfolgt | poursuivre poursuite | perseguir persecución
overtake overtook overtaken | inhalen ingehaald | überholen überholt | dépasser doubler-un-véhicule | adelantar rebasar
avoid evade | vermijden vermeden ontwijken ontweken mijden | vermeiden vermieden ausweichen meiden | éviter esquiver | evitar esquivar eludir
ignore disregard | negeren genegeerd | ignorieren ignoriert missachten | ignorer | ignorar
neglect | verwaarlozen verwaarloosd | vernachlässigen vernachlässigt | négliger négligence | descuidar desatender
enter entry | betreden binnenkomen binnengekomen | betreten eintreten | entrer entrée pénétrer | entrar entrada ingresar
exit get-out | uitgang uitstappen uitgestapt | ausgang aussteigen ausgestiegen | sortie | salida
approach | naderen nadert genaderd | nähern nähert genähert | approcher | acercarse aproximarse
reach | bereiken bereikt | erreichen erreicht | atteindre atteint | alcanzar
accompany escort | begeleiden vergezellen vergezeld | begleiten begleitet | accompagner escorter | acompañar escoltar
turn-around turn-back | omkeren omgekeerd omdraaien | umkehren umgekehrt umdrehen | faire-demi-tour rebrousser-chemin | dar-media-vuelta
rotate spin | draaien draait gedraaid | drehen dreht gedreht rotieren | tourner pivoter | girar
bend curve | buigen boog gebogen | biegen bog gebogen | courber plier | doblar curvar
stretch | rekken uitrekken strekken | strecken dehnen gestreckt | étirer | estirar
squeeze compress | persen samenpersen knijpen | pressen zusammendrücken | comprimer presser | comprimir exprimir
press-a-button | indrukken ingedrukt | drücken gedrückt | appuyer | pulsar apretar
knock | kloppen klopt geklopt aankloppen | klopfen klopft geklopft anklopfen | toquer | llamar-puerta
float drift | drijven drijft dreef gedreven | treiben trieb schwimmend schweben | flotter dériver | flotar deriva
dive dove | duiken duikt dook gedoken | tauchen taucht getaucht | plonger plongée | bucear buceo zambullirse
feed fed | voeden gevoed voeren gevoerd | füttern gefüttert ernähren | nourrir | alimentar dar-de-comer
breed bred breeder | fokken fokt gefokt fokker fokkerij | züchten gezüchtet | élever élevage éleveur | criar criador
plant-a-tree sow | planten geplant zaaien gezaaid | pflanzen gepflanzt säen gesät | semer planter | sembrar plantar
pick-fruit pluck | plukken plukt geplukt | pflücken gepflückt | cueillir cueillette | cosechar-fruta recolectar
boil | koken kookt kokend | kochen kocht siedend | bouillir | hervir hirviendo
bake | bakken bakt gebakken | backen backt gebacken | cuire-au-four | hornear
fry | bakken frituren gefrituurd | braten frittieren frittiert | frire frit | freír frito
heat-up warm-up | verwarmen verwarmd opwarmen opgewarmd verhitten | erhitzen erhitzt aufwärmen erwärmen | chauffer réchauffer | calentar recalentar
cool-down chill | afkoelen afgekoeld koelen | abkühlen abgekühlt kühlen | refroidir rafraîchir | enfriar enfriamiento
dry-out | drogen gedroogd uitdrogen opdrogen | trocknen getrocknet austrocknen | sécher assécher | secar
light-a-fire ignite kindle | aansteken aangestoken ontsteken | anzünden angezündet entzünden | allumer enflammer | encender prender
extinguish put-out | blussen geblust doven gedoofd | löschen gelöscht | éteindre éteint extinction | extinguir extinción sofocar
switch-on turn-on | aanzetten aangezet inschakelen ingeschakeld | einschalten eingeschaltet anschalten | allumer activer | encender
switch-off turn-off | uitzetten uitgezet uitschakelen uitgeschakeld | ausschalten ausgeschaltet abschalten abgeschaltet | éteindre désactiver | apagar
operate run-a-machine | bedienen bediend | bedienen bedient | faire-fonctionner | manejar operar
function work-properly | functioneren functioneert | funktionieren funktioniert | fonctionner | funcionar
crack | barsten gebarsten scheur | riss rissig | fissure | grieta agrietarse
burst | barsten gesprongen knappen | platzen platzt geplatzt | éclater crever | reventar estallar
wear-out worn-out wear-and-tear | verslijten versleten slijtage | abnutzen abgenutzt verschleiß | user usure usé | desgastar desgaste
rust corrosion | roest verroest corrosie | rost verrostet korrosion | rouille corrosion | óxido corrosión
rot decay | rotten verrotten verval | verfaulen verrotten verfall | pourrir | pudrirse podrido
load | laden geladen inladen beladen | laden beladen einladen | charger | cargar
unload | lossen gelost uitladen | entladen ausladen | décharger | descargar
pack wrap packaging | inpakken ingepakt verpakken verpakt | einpacken verpacken verpackt | emballer emballage | envolver empaquetar embalaje
unpack | uitpakken uitgepakt | auspacken ausgepackt | déballer | desempaquetar desembalar
embark boarding | instappen ingestapt inschepen boarden | einsteigen eingestiegen einschiffen | embarquer | embarcar embarque
disembark go-ashore | ontschepen van-boord | ausschiffen von-bord | débarquer | desembarcar
moor dock berth | aanmeren aangemeerd afmeren aanleggen | anlegen angelegt festmachen | amarrer accoster | atracar amarrar
steer | sturen stuurde bestuurde | steuern steuert gesteuert lenken | piloter diriger | pilotar timón
brake | remmen remt geremd rem | bremsen bremst gebremst | freiner freinage | frenar
accelerate speed-up | versnellen versneld | beschleunigen beschleunigt | accélérer | acelerar aceleración
slow-down decelerate | vertragen afremmen afgeremd | verlangsamen verlangsamt abbremsen | ralentir | ralentizar desacelerar
detour diversion reroute | omleiding omgeleid omweg | umleitung umgeleitet umweg | détour déviation dérouter | desvío rodeo
commute | pendelen forens forenzen pendelaar | pendeln pendler pendlerin | navetteur navette-quotidienne banlieusard pendulaire | desplazarse-al-trabajo viajero-de-cercanías
hitchhike | liften lifter | trampen anhalter | auto-stop autostoppeur | autostop autoestopista
practise practice rehearse | oefenen geoefend repeteren repetitie | üben geübt proben | s'entraîner répéter répétition | practicar ensayar
perform | optreden opgetreden voorstelling | auftreten aufgetreten auftritt vorstellung | se-produire représentation prestation | actuar actuación
boo jeer | uitjouwen uitgefloten boegeroep | ausbuhen ausgebuht auspfeifen | huer huées siffler | abuchear abucheo
cheer | juichen gejuicht toejuichen | jubeln jubelt gejubelt jubel | acclamer | vitorear ovacionar
guess | gissen | erraten | deviner | adivinar
imagine | verbeelden fantaseren fantasie | ausmalen einbilden fantasie | imaginer | imaginar imaginación
think thought | denken denkt dacht gedacht nadenken | denken denkt dachte gedacht nachdenken | penser réfléchir pensée | pensar piensa pensamiento
consider contemplate | overwegen overweegt overwogen | erwägen erwägt erwogen | envisager considérer | considerar contemplar
assume suppose presume | aannemen veronderstellen verondersteld vermoeden | annehmen vermuten vermutet | supposer présumer | suponer presumir
estimate | schatten geschat schatting raming | schätzen schätzt geschätzt schätzung | estimer | estimar estimación
calculate | berekenen berekend rekenen | berechnen berechnet | calculer | calcular
compare comparison | vergelijken vergeleken | vergleichen verglichen | comparer comparaison | comparar comparación
distinguish differentiate | onderscheiden | unterscheiden unterschied | distinguer distinction | distinguir diferenciar
recognise recognize recognition | herkennen herkend | erkennen wiedererkennen | reconnaître | reconocer
identify identification | identificeren geïdentificeerd | identifizieren identifiziert | identifier identification | identificar identificación
check verify verification | controleren gecontroleerd controle nagaan verifiëren | überprüfen überprüft kontrollieren prüfen | vérifier vérification contrôler | comprobar verificar verificación
inspect inspection | inspecteren geïnspecteerd inspectie keuring | inspizieren inspektion besichtigen begutachten | inspecter | inspeccionar
supervise oversee supervision | toezicht toezien houden-toezicht | beaufsichtigen aufsicht überwachen | superviser surveiller | supervisar supervisión
monitor | monitoren bewaken bewaakt volgen | überwachen überwacht | surveiller suivre | monitorear monitorizar vigilar
guard | bewaken bewaakt | bewachen bewacht | garder surveiller | custodiar vigilar guardia
analyse analyze analysis | analyseren geanalyseerd analyse | analysieren analysiert analyse | analyser | analizar análisis
evaluate assess | beoordelen beoordeeld evalueren evaluatie | bewerten bewertet beurteilen | évaluer | evaluar evaluación valorar
solve resolve solution | oplossen opgelost | lösen gelöst lösung | résoudre résolu solution | resolver resuelve solución
try attempt | proberen probeert geprobeerd poging pogen | versuchen versucht | essayer tenter tentative |
achieve accomplish | bereiken bereikt verwezenlijken prestatie behalen behaald | erreichen erreicht leistung | accomplir atteindre réalisation | logro
strive aspire aim | streven streeft nastreven | streben strebt anstreben angestrebt | aspirer viser | aspirar
cope manage-to | redden-het slagen-erin | bewältigen bewältigt | faire-face parvenir | arreglárselas hacer-frente
prepare | voorbereiden | vorbereiten vorbereitet | préparer | preparar preparación
organise organize | organiseren organiseert georganiseerd organisator | organisieren organisiert veranstalten veranstaltet veranstalterin organisator | organiser | organizar organización
arrange | regelen geregeld | regeln geregelt regelung | arranger | arreglo
coordinate | coördineren gecoördineerd coördinatie | koordinieren koordiniert koordination | coordonner coordination | coordinar coordinación
implement carry-out | uitvoeren uitgevoerd verrichten | umsetzen umgesetzt durchführen durchgeführt ausführen | mettre-en-œuvre exécuter effectuer réaliser mener-à-bien | implementar llevar-a-cabo realizar efectuar
apply-for | aanvragen aangevraagd | beantragen beantragt antrag | demander | solicitar solicitud
register registration enrol | registreren geregistreerd inschrijven ingeschreven aanmelden | registrieren registriert anmelden angemeldet | inscrire inscription enregistrer | inscribir inscripción registrar
submit hand-in | indienen ingediend inleveren ingeleverd | einreichen eingereicht | soumettre soumis déposer | presentar entregar
qualify-for be-entitled-to entitlement | aanspraak recht-hebben | anspruch anspruchsberechtigt | avoir-droit | tener-derecho
fill-in complete-a-form | invullen ingevuld | ausfüllen ausgefüllt | remplir | rellenar cumplimentar
fulfil meet-conditions | vervullen vervuld voldoen | erfüllen erfüllt | remplir satisfaire | cumplir
require | vereisen vereist eis | erfordern erfordert anforderung erfordernis | exiger requérir requis exigence | requerir requiere requisito exigencia
include inclusion | omvatten bevatten | umfassen enthalten einbeziehen | inclure comprendre inclus | incluir
consist comprise | bestaan-uit bestaat-uit | bestehen-aus besteht-aus | se-composer consister | constar consistir
exclude exclusion | uitsluiten uitgesloten | ausschließen ausgeschlossen ausschluss | exclure exclu exclusion | excluir exclusión
mean meant | betekenen betekent betekende betekenis | bedeuten bedeutet | signifier signifie | significar significa
concern-about be-about | betreffen betreft | betreffen betrifft | concerner porter-sur | concernir tratar-de
refer | verwijzen verwezen | verweisen verwiesen hinweis | renvoyer référence | referirse referencia
mention | noemen vermelden melding | erwähnen erwähnt | mentionner | mencionar
quote cite citation | citeren geciteerd citaat | zitieren zitiert zitat | citer citation | citar cita-textual
describe description | beschrijven beschreven | beschreiben beschrieben | décrire décrit description | describir descripción
issue-a-document | afgeven verstrekken uitgegeven | ausstellen ausgestellt | délivrer | expedir emitir
convince persuade | overtuigen overtuigd overhalen | überzeugen überzeugt überreden | convaincre convaincu persuader | convencer persuadir
encourage | aanmoedigen aangemoedigd stimuleren | ermutigen ermutigt ermuntern | encourager | animar alentar fomentar
discourage deter | ontmoedigen ontmoedigd afschrikken | entmutigen abschrecken | décourager dissuader | desalentar disuadir
inspire | inspireren geïnspireerd inspiratie | inspirieren inspiriert inspiration | inspirer | inspirar inspiración
influence | beïnvloeden invloed | beeinflussen beeinflusst einfluss | influencer | influir influencia
affect impact | treffen getroffen raken gevolgen | beeinträchtigen auswirken | affecter toucher impact | afectar impacto
help assist | helpen helpt hielp geholpen hulp | helfen hilft half geholfen hilfe | aider | ayudar
care-for look-after | verzorgen verzorgd | pflegen gepflegt versorgen | soigner s'occuper | cuidar
comfort console | troosten getroost | trösten getröstet | consoler réconforter | consolar consuelo
reassure | geruststellen gerustgesteld | beruhigen beruhigt | rassurer | tranquilizar
admire | bewonderen bewonderd | bewundern bewundert bewunderung | admirer | admirar admiración
respect esteem | respecteren gerespecteerd respect | respektieren respektiert respekt achten | respecter | respetar
honour honor | eren geëerd eer huldigen huldigde gehuldigd | ehren geehrt | honorer honneur rendre-hommage | honrar honor homenaje
congratulate | feliciteren gefeliciteerd felicitatie | gratulieren gratuliert glückwunsch beglückwünschen | féliciter | felicitar felicitación
greet | groeten begroeten | grüßen begrüßen | saluer salutation | saludar
mock ridicule | bespotten spot belachelijk | verspotten verspottet spott | se-moquer moquerie ridiculiser | burlarse ridiculizar
joke | grap grappen grapje mop | witz scherz | blague plaisanterie plaisanter | broma chiste
lie-to liar lying | liegen liegt loog gelogen leugen leugenaar | lügen lügt gelogen lügner | mentir mensonge menteur | mentir miente mentira
deceive mislead misled | misleiden bedriegen bedrogen | täuschen getäuscht irreführen täuschung | tromper duper tromperie | engañar
cheat | vals-spelen valsspelen spieken | schummeln mogeln betrügen | tricher tricherie | hacer-trampa trampa
betray betrayal traitor treason | verraden verrader | verraten | trahir trahison traître | traicionar traidor
reward | belonen beloond | belohnen belohnt | récompenser | recompensar
deserve merit | verdienen verdient verdiend | verdienen verdient | mériter | merecer
`;
