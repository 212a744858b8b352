/** Words of what people and things do in general, a concept a line: en | nl | de | fr | es. */
export const ACTIONS = `
find found | vinden vindt vond gevonden | finden findet fand gefunden | trouver retrouver | encontrar
break broke broken | breken breekt brak gebroken stukgaan | zerbrechen zerbrochen kaputtgehen | casser brisé | romper rompió roto
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
speak spoke spoken | spreken spreekt sprak gesproken praten | sprechen spricht sprach gesprochen reden | parler | hablar
tell told | vertellen vertelt vertelde | erzählen erzählt mitteilen mitgeteilt | raconter | narrar relatar
shout yell | schreeuwen schreeuwt geschreeuwd roepen | schreien schreit schrie geschrien | crier hurler | gritar
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
sit sat | zitten gezeten | sitzen sitzt gesessen | assis s'asseoir | sentarse
stand stood | staan staat stond gestaan | stehen steht stand gestanden | debout se-tenir-debout | estar-de-pie
jump leap leapt | springen springt sprong gesprongen | springen springt sprang gesprungen sprung | sauter bondir | saltar
throw threw thrown | gooien gooit gegooid werpen geworpen | werfen wirft warf geworfen | lancer jeter | lanzar arrojar tirar
catch caught | vangen vangt ving gevangen | fangen fängt fing gefangen | attraper | atrapar capturar
grab grasp | grijpen grijpt greep gegrepen pakken | greifen greift griff gegriffen packen | saisir attraper | agarrar
push shove | duwen duwt geduwd | schieben schiebt geschoben stoßen | pousser | empujar
pull tow drag | trekken trekt getrokken slepen gesleept | ziehen zieht zog gezogen schleppen | tirer remorquer traîner | remolcar arrastrar
lift hoist | tillen tilt getild hijsen optillen | heben hebt hob gehoben hieven | soulever hisser | levantar izar alzar
hang hung | hangen hangt hing gehangen ophangen | hängen hängt hing gehangen aufhängen | pendre accrocher suspendre | colgar cuelga
hide hid hidden | verbergen verborgen verstoppen verstopt | verstecken versteckt verbergen verborgen | cacher dissimuler | esconder ocultar
show shown | tonen toont getoond laten-zien | zeigen zeigt gezeigt | montrer | mostrar muestra
hit | raken raakt geraakt slaan | treffen getroffen schlagen | frapper heurter | golpear golpea
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
hand-over transfer | overhandigen overhandigd overdragen overgedragen overdracht | übergeben übergab überreichen | remettre remis remise transmettre | entregar traspasar
take-over takeover took-over | overnemen overgenomen overname | übernehmen übernommen übernahme | reprendre reprise rachat racheter | adquirir absorber adquisición
take took taken | nemen neemt nam genomen | nehmen nimmt nahm genommen | prendre prend pris | tomar
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
`;
