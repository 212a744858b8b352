/** Words of rise and fall, beginning and end, getting and giving, a concept a line: en | nl | de | fr | es. */
export const CHANGE = `
rise rose risen increase climb growth | stijgen stijgt steeg gestegen stijging toenemen toegenomen toename groei | steigen steigt stieg gestiegen anstieg zunahme zunehmen zugenommen zuwachs | augmentation hausse croissance | subir subida subió aumentar aumento incremento crecimiento
raise hike | verhogen verhoogt verhoogd verhoging | erhöhen erhöht erhöhung anheben angehoben anhebung | relever relèvement augmenter accroître | elevar incrementar incremento
fall fell fallen decrease decline drop | dalen daalt daalde gedaald daling afnemen afgenomen afname terugloop | sinken sinkt sank gesunken rückgang abnehmen abnahme | baisser baisse diminuer diminution chute recul | caer cae cayó caída descenso disminuir disminución bajada
plunge plummet slump sharp-fall | duikelen kelderde keldert scherpe-daling duikvlucht | einbrechen eingebrochen einbruch absturz | plonger dégringoler chute effondrement | desplomarse caída
reduce cut lower | verlagen verlaagt verlaagd verlaging verminderen vermindering | senken senkt gesenkt senkung verringern verringert reduzieren kürzen gekürzt | réduire réduit réduction abaisser | reducir redujo reducción recortar recorte rebajar
grow grew grown growth | groeien groeit groeide gegroeid groei | wachsen wächst wuchs gewachsen wachstum | croître croissance | crecer crece creció crecimiento
shrink shrank contraction | krimpen krimpt kromp gekrompen krimp | schrumpfen schrumpft geschrumpft | se-contracter rétrécir contraction | encogerse contracción
double twice-as-many | verdubbelen verdubbelt verdubbeld verdubbeling | verdoppeln verdoppelt verdopplung verdoppelung | doubler doublement | duplicar duplicarse
halve | halveren halveert gehalveerd halvering | halbieren halbiert halbierung | réduire-de-moitié diviser-par-deux réduit-de-moitié | reducir-a-la-mitad
expand expansion extension enlarge | uitbreiden uitgebreid uitbreiding | erweitern erweitert erweiterung ausbauen ausgebaut ausbau | élargir élargi élargissement agrandir extension | ampliar ampliación expandir expansión
extend prolong prolongation | verlengen verlengt verlengd verlenging | verlängern verlängert verlängerung | prolonger prolongation | prolongar prorrogar prórroga
spread | verspreiden verspreidt verspreid verspreiding | verbreiten verbreitet ausbreiten ausgebreitet ausbreitung | se-propager propagation se-répandre | propagarse propagación extenderse
improve improvement | verbeteren verbetert verbeterd verbetering | verbessern verbessert verbesserung | améliorer amélioration | mejoría mejoramiento
worsen deteriorate deterioration | verslechteren verslechterd verslechtering achteruitgang | verschlechtern verschlechtert verschlechterung | s'aggraver aggravation empirer détérioration dégradation | empeorar empeoramiento agravar deteriorar
recover recovery rebound | hersteld herstel | erholen erholt erholung | rétablissement se-rétablir rebond | recuperarse recuperación
reform | hervormen hervormd hervorming | reformieren reformiert reform | réformer réforme | reformar reforma
adapt adjustment | aanpassen aangepast aanpassing | anpassen angepasst anpassung | adapter ajuster ajustement adaptation | adaptar ajustar ajuste
begin began begun start | beginnen begint begon begonnen begin aanvang | beginnen beginnt begann begonnen beginn anfang anfangen angefangen | commencer commencement début débuter | comenzar comienza comienzo empezar empieza inicio iniciar
end finish conclude conclusion | eindigen eindigt geëindigd einde beëindigen beëindigd afgelopen afloop | enden endet beenden beendet ende abschluss | finir terminer fin achever | terminar finalizar acabar fin
stop halt cease | stoppen stopt gestopt ophouden opgehouden | stoppen stoppt gestoppt aufhören aufgehört | arrêter cesser stopper | detener cesar
continue carry-on go-on | doorgaan voortzetten voortgezet voortduren | fortsetzen fortgesetzt weitermachen andauern fortsetzung | continuer poursuivre poursuivi | continuar continúa seguir proseguir
resume resumption restart | hervatten hervat hervatting herstart | wiederaufnehmen wiederaufgenommen wiederaufnahme neustart | reprendre repris redémarrage | reanudar reanudación reinicio
open opening | openen opent geopend opening opengaan opende | öffnen öffnet geöffnet eröffnen eröffnet eröffnung | ouvrir ouvre ouvert ouverture | abrir abre abrió abierto apertura
inaugurate inauguration | inhuldigen ingehuldigd inwijden ingewijd inhuldiging | einweihen eingeweiht einweihung | inaugurer inauguration | inaugurar inauguración
reopen reopening | heropenen heropend heropening | wiedereröffnen wiedereröffnet wiedereröffnung | rouvrir rouvert réouverture | reabrir reabre reabierto reapertura
close closure shut shut-down | sluiten sluit sloot gesloten sluiting | schließen schließt geschlossen schließung sperren gesperrt | fermeture fermé | cerrar cierra cerró cierre
launch roll-out | lanceren lanceert gelanceerd lancering | starten startet gestartet lancieren | lancer lancement | lanzar lanza lanzamiento
cancel call-off scrap cancellation | annuleren geannuleerd afgelasten afgelast schrappen geschrapt afblazen afgeblazen afzeggen afgezegd | absagen abgesagt streichen gestrichen stornieren annullieren stornierung abblasen | annuler annulation | cancelar cancelación anular suspender
delay postpone put-off postponement late-running pushed-back | uitstellen uitgesteld uitstel vertraging vertraagd verschuiven oponthoud verschoven opgeschoven | verschieben verschoben verzögern verzögert verzögerung verspätung vertagen verspätet vertagt aufgeschoben | retarder retard ajourner reporté repoussé | aplazar aplazamiento retrasar retraso posponer demora pospuesto
suspension suspended | opschorten opgeschort schorsen geschorst schorsing | aussetzen ausgesetzt suspendieren suspendiert | suspendre suspendu suspension | suspender suspendió suspensión
abolish abolition repeal | afschaffen afgeschaft afschaffing | abschaffen abgeschafft abschaffung | abolir aboli abolition abroger supprimer suppression | abolir abolición derogar suprimir
replace replacement | vervangen vervangt verving vervanging | ersetzen ersetzt ersatz ablösen abgelöst | remplacer remplacement | sustituir sustituye sustituyó reemplazar reemplazo
succeed succession successor | opvolgen opgevolgd opvolger opvolging | nachfolgen nachfolge nachfolger nachfolgerin | succéder succession successeur | suceder sucesión sucesor sucesora
win won victory | winnen wint won gewonnen zege overwinning | gewinnen gewinnt gewann gewonnen sieg siegen | gagner remporter victoire | ganar victoria triunfo
winner victor | winnaar winnares overwinnaar | sieger siegerin gewinner gewinnerin | vainqueur gagnant gagnante | ganador ganadora vencedor
lose lost defeat | verliezen verliest verloor verloren nederlaag | verlieren verliert verlor verloren niederlage | perdre perdu défaite | perder pierde perdió derrota
beat | verslaan verslaat versloeg verslagen | schlagen schlägt schlug geschlagen besiegen besiegt bezwingen | battu vaincre battre | derrotar vencer
draw tie tie-game | gelijkspel gelijkspelen gelijkgespeeld remise | unentschieden remis | match-nul égalité | empate empatar
succeed success successful hit-show | slagen slaagt geslaagd succes succesvol | gelingen gelungen erfolg erfolgreich | réussir réussite succès | éxito exitoso lograr
fail failure | mislukken mislukt mislukking falen faalt gefaald | scheitern scheitert gescheitert misserfolg misslingen | échouer échec | fracasar fracaso
buy bought purchase acquire | kopen koopt kocht gekocht aankoop | kaufen kauft gekauft kauf erwerben erworben anschaffen | acheter achat acquérir acquis | comprar compra adquirir adquirió
buyer purchaser | koper kopers | käufer käuferin erwerber | acheteur acheteuse acquéreur | comprador compradora
sell sold sale | verkopen verkoopt verkocht verkoop | verkaufen verkauft verkauf | vendre vendu vente | vender vendió venta
pay paid payment | betalen betaalt betaalde betaald betaling uitbetaling | zahlen zahlt bezahlen bezahlt gezahlt zahlung auszahlung | payer paiement versement | pagar pago
spent spend | uitgeven uitgegeven besteden besteed | ausgeben ausgegeben | dépenser | gastar gasto
donate donation | schenken geschonken donatie doneren schenking gift | spenden gespendet spende | donation faire-don dons | donar donación donativo
receive obtain | krijgen krijgt kreeg gekregen ontvangen ontvangt ontving | bekommen bekommt bekam erhalten erhält erhielt | recevoir reçu obtenir obtenu | recibir recibió obtener obtiene obtuvo recibido
deliver delivery | leveren levert geleverd levering bezorgen | liefern liefert geliefert lieferung | livraison fournir | entregar entrega suministrar suministro
send sent dispatch | sturen stuurt gestuurd zenden gezonden verzenden verstuurd | schicken schickt geschickt senden gesandt gesendet entsenden | envoyer envoi expédier | enviar envío
return come-back | terugkeren teruggekeerd terugkeer | zurückkehren zurückgekehrt rückkehr | revenir retour retourner | regresar regreso volver vuelve vuelto
leave depart departure departure-time | vertrekken vertrekt vertrok vertrokken vertrek verlaten verlaat verliet vertrektijd | verlassen verließ abfahren abgefahren abreisen abreise abfahrt weggang abfahrtszeit | départ quitter | marcharse abandonar salida
arrive arrival arrival-time | aankomen aangekomen aankomst arriveren aankomsttijd | ankommen angekommen ankunft eintreffen eingetroffen ankunftszeit | arriver arrivée | llegar llegada
move relocate relocation | verhuizen verhuist verhuisd verhuizing verplaatsen verplaatst | umziehen umgezogen umzug verlegen verlegt verlegung | déménager déménagement délocaliser | mudarse mudanza trasladar traslado
accession | toetreden toegetreden toetreding aansluiten aangesloten | beitreten beigetreten beitritt anschließen | adhérer adhésion rejoindre rejoint | adherirse adhesión unirse sumarse
withdraw withdrew withdrawn withdrawal pull-out | terugtrekken teruggetrokken terugtrekking intrekken ingetrokken | zurückziehen zurückgezogen rückzug abziehen abzug | retirer retrait | retirar retirada retirarse
stay remain | blijven blijft bleef gebleven | bleiben bleibt blieb geblieben verbleiben | rester demeurer | permanecer permanece quedarse
disappear vanish missing | verdwijnen verdwijnt verdween verdwenen vermist verdwijning | verschwinden verschwand verschwunden vermisst verschwindet | disparaître disparu disparition | desaparecer desapareció desaparecido desaparición
destroy destruction | vernielen vernield verwoesten verwoest vernietigen vernietigd | zerstören zerstört zerstörung vernichten vernichtet | détruire détruit destruction | destruir destruyó destruido destrucción
damage | schade beschadigen beschadigd beschadiging | schaden schäden beschädigen beschädigt beschädigung | dommage dégâts endommager | desperfectos daños
repair fix mend | repareren gerepareerd reparatie | reparieren repariert reparatur | réparer réparation | reparar reparación
create creation establish | scheppen creëren gecreëerd | schaffen geschaffen schuf | créer création | creación establecer
develop development evolution | ontwikkelen ontwikkelt ontwikkeld ontwikkeling | entwickeln entwickelt entwicklung | développer développement évolution | desarrollar desarrollo evolución
trial trial-run test | testen getest uitproberen | testen getestet erprobung | tester essai | ensayo
protect protection | beschermen beschermt beschermd bescherming | schützen schützt geschützt schutz | protéger protection | proteger protección
rescue | redt gered redding redden | retten rettet gerettet rettung | sauver sauvetage secourir secours | rescatar rescate
hinder obstruct block blockade | belemmeren hinderen blokkeren geblokkeerd blokkade | behindern blockieren blockiert blockade | bloquer blocage entraver blocus | bloquear bloqueo obstaculizar
prevent avert | voorkomen voorkomt verhinderen verhinderd | verhindern verhindert vermeiden vermieden | empêcher éviter prévenir | evitar impedir impide prevenir
cause lead-to trigger reason | veroorzaken veroorzaakt oorzaak reden redenen | verursachen verursacht ursache auslösen ausgelöst grund | causer cause provoquer raison motif | causar causa provocar razón motivo
give-back hand-back restitution | teruggeven teruggegeven teruggave | zurückgeben zurückgegeben rückgabe | restituer restitution | devolver devuelve devolución restituir
`;
