/** Words that news and those who ask about it use for one another, a group a line: en | nl | de | fr | es. */
export const NEWS_SYNONYMS = `
ship boat vessel ferry craft | schip boot vaartuig veerboot veer | schiff boot fähre | bateau navire ferry | barco buque transbordador
plane aircraft jet airliner jetliner aeroplane airplane | vliegtuig toestel straalvliegtuig | flugzeug maschine flieger jet | avion appareil | avión aparato
airline carrier | luchtvaartmaatschappij vliegmaatschappij | fluggesellschaft airline | compagnie-aérienne | aerolínea compañía-aérea
car vehicle automobile | auto wagen voertuig | auto wagen fahrzeug | voiture véhicule | coche automóvil vehículo
lorry truck | vrachtwagen truck | lastwagen lkw | camion | camión
passenger traveller traveler rider commuter | passagier reiziger | passagier fahrgast reisender | passager voyageur | pasajero viajero
worker employee staff workforce personnel employ employs | werknemer personeel medewerker werkt | beschäftigte mitarbeiter belegschaft personal beschäftigt | employé salarié personnel emploie | trabajador empleado personal plantilla emplea
hire recruit employ take-on | aannemen aangenomen werven inhuren ingehuurd | einstellen eingestellt anwerben engagieren engagiert | embaucher engager recruter | contratar contrató
boss chief head director leader chief-executive ceo manager | baas directeur topman leider chef hoofd | chef leiter direktor vorstand geschäftsführer | patron chef directeur dirigeant | jefe director dirigente
lead led leads head runs chair | leidt leidde leiden voorzit | leitet leitete führt führte | dirige dirigeait mène | dirige dirigió lidera
job post position role | baan functie post | stelle posten arbeitsplatz | emploi poste | empleo puesto cargo
dismiss fire fired sack sacked lay-off laid-off axe shed | ontslaan ontslagen ontslag schrappen schrapt | entlassen entlässt kündigen gekündigt streichen streicht | licencier licencié renvoyer | despedir despidió despido recortar
leave left quit quitting depart departed departure | vertrekken vertrekt vertrok weggaan vertrek opstappen | weggehen ausscheiden abgang verlassen | quitter partir départ quitte | irse marcharse dejar salida
resign quit step-down stand-down retire | aftreden opstappen ontslag-nemen stoppen | zurücktreten zurückgetreten rücktritt aufhören | démissionner démission quitter | dimitir dimitió renunciar
succeed successor replace replacement | opvolgen opvolger vervangen vervanger | nachfolger ersetzen ersetzt | succéder successeur remplacer | suceder sucesor reemplazar sustituir
factory plant works mill | fabriek fabrieken | fabrik werk werke | usine | fábrica planta
company firm business maker manufacturer producer | bedrijf onderneming fabrikant | firma unternehmen betrieb hersteller | entreprise société fabricant | empresa compañía fabricante
earn paid pay wage salary allowance bonus | verdient verdienen loon salaris toeslag | verdient verdienen lohn gehalt zulage | gagne salaire paie prime | gana salario sueldo paga
expensive dear dearer costly pricey | duur duurder kostbaar prijzig | teuer teurer kostspielig | cher chère coûteux | caro cara costoso
rise rose increase climb climbed grow grew gain jump surge | stijgen stijgt steeg gestegen toename groeien groei | steigen steigt stieg gestiegen zunahme wachsen | augmenter augmentation hausse grimper | subir aumento aumentar crecer
fall fell drop decline decrease slump plunge tumble | dalen daalt daalde gedaald zakken daling | fallen fällt fiel gesunken sinken rückgang | baisser baisse chute reculer | caer cayó bajar descenso caída
aid help support assistance loan bailout grant funding | hulp steun lening subsidie | hilfe unterstützung kredit beihilfe zuschuss | aide soutien prêt subvention | ayuda apoyo préstamo subvención
get got receive receives obtain | krijgen krijgt kreeg ontvangen ontvangt | bekommen bekommt bekam erhalten erhält | recevoir reçoit obtenir obtient | recibir recibe recibió obtener obtiene
buy bought acquire purchase takeover take-over snap-up | kopen koopt kocht overnemen overname aanschaffen | kaufen kauft gekauft übernehmen übernahme erwerben | acheter racheter rachat acquérir | comprar compra compró adquirir
owner own owns owned belong belongs | eigenaar bezit behoort | eigentümer besitzer besitzt gehört | propriétaire possède appartient | dueño propietario posee pertenece
choose chose chosen pick picked select choice opt favour prefer | kiezen kiest koos gekozen keuze | wählen wählt gewählt wahl aussuchen entscheiden | choisir choisi choix | elegir elige eligió elección escoger
decide decided decision agree agreed approve approved vote voted | besluiten besluit besloten beslissing goedkeuren goedgekeurd stemmen | entscheiden entschied beschließen beschlossen beschluss genehmigen | décider décision approuver voter | decidir decisión aprobar votar
reject refuse refused turn-down turned-down decline veto | weigeren weigert weigerde afwijzen afgewezen verwerpen | ablehnen abgelehnt verweigern verweigert | rejeter refuser refus | rechazar rechazó negarse
oppose opposed against object opponent opposition critic | tegen verzet tegenstander bezwaar | gegen widerstand gegner einwand | opposer contre opposant | oponerse contra opositor
agreement deal accord pact settlement contract | akkoord overeenkomst contract deal | vereinbarung abkommen vertrag einigung | accord contrat | acuerdo contrato pacto
dispute row quarrel conflict argument feud clash | ruzie conflict geschil onenigheid | streit konflikt auseinandersetzung | dispute conflit querelle | disputa conflicto pelea
complain complaint criticise criticize criticism objection grievance | klagen klacht kritiek bezwaar | beschweren beschwerde kritik klage | plaindre plainte critique | quejarse queja crítica
worried worry afraid fear feared concern concerned | bang bezorgd vrezen vreest zorgen | angst besorgt fürchten sorge | peur inquiet craindre crainte | miedo preocupado temer
begin began start started launch commence open opened | beginnen begint begon start starten openen | beginnen beginnt begann starten start eröffnen | commencer début lancer ouvrir | comenzar empezar inicio lanzar abrir
end finish conclude expire expires last | eindigen eindigt eindigde aflopen loopt-af | enden endet endete ablaufen läuft-aus | finir terminer expirer | terminar acabar vencer
stop stopped halt halted suspend suspended cancel cancelled call-off scrap | stoppen gestopt staken stilleggen stilgelegd schrappen afgelast | stoppen gestoppt einstellen eingestellt aussetzen absagen | arrêter suspendre annuler | parar detener suspender cancelar
delay delayed late postpone postponed put-off overdue hold-up | vertraging vertraagd uitstellen uitgesteld te-laat | verspätung verzögerung verschieben verschoben verspätet | retard reporter reporté | retraso aplazar aplazado
late on-time punctual | te-laat op-tijd stipt | verspätet pünktlich | en-retard à-l'heure ponctuel | tarde a-tiempo puntual
open reopen reopened | openen heropenen heropend | öffnen wiedereröffnen wiedereröffnet | ouvrir rouvrir rouvert | abrir reabrir reabierto
repair repaired mend mended fix fixed restore restored renovate | repareren gerepareerd herstellen hersteld | reparieren repariert instandsetzen ausbessern | réparer réparé restaurer | reparar reparado arreglar
damage damaged harm broken ruined | schade beschadigd kapot | schaden beschädigt kaputt | dommage endommagé cassé | daño dañado roto
break-down broke-down breakdown fail failed failure fault faulty defect flaw out-of-service | storing defect uitvallen uitgevallen panne | panne defekt ausfall ausgefallen störung | panne défaut défaillance | avería fallo defecto
crash collide collision accident | botsing ongeluk ongeval crash | unfall zusammenstoß absturz | accident collision | accidente choque
electricity power energy current | stroom elektriciteit energie | strom elektrizität energie | électricité énergie courant | electricidad energía corriente
charge recharge charging top-up | laden opladen oplaadbeurt | laden aufladen ladung | charger recharger charge | cargar recargar carga
hold holds carry carries room space capacity fit seat seats accommodate | plaats ruimte capaciteit passen past vervoert | platz kapazität passen passt fasst | place capacité accueillir contenir | espacio capacidad plazas caber
big large huge enormous biggest largest greatest | groot grote enorm grootste | groß riesig größte | grand gros énorme | grande enorme mayor
quick quicker fast faster rapid speed | snel sneller vlug snelheid | schnell schneller rasch geschwindigkeit | rapide vite vitesse | rápido veloz velocidad
first original inaugural maiden debut initial | eerste oorspronkelijk aanvankelijk | erste ursprünglich anfänglich | premier initial inaugural | primero primer inicial inaugural
whole entire total overall altogether in-all | hele geheel totaal totale in-totaal | ganze gesamt insgesamt | entier total ensemble | entero total todo
extra additional further more | extra aanvullend meer | zusätzlich weitere mehr | supplémentaire plus | adicional más extra
fewer less lower smaller reduced | minder lager kleiner | weniger geringer kleiner niedriger | moins inférieur | menos menor inferior
resident inhabitant local neighbour neighbor islander villager | inwoner bewoner omwonende buurman eilander | einwohner bewohner anwohner nachbar insulaner | habitant riverain voisin résident | habitante vecino residente
live lives living reside resident based | wonen woont bewoner | wohnen wohnt leben lebt | habiter vivre vit | vivir vive residir
child children kid kids youngster pupil | kind kinderen leerling jongere | kind kinder schüler jugendliche | enfant élève jeune | niño niños alumno
died die death dead killed victim perished | overleden gestorven dood omgekomen slachtoffer | gestorben starb tot getötet opfer | mort décédé tué victime | murió muerto muerte víctima
jailed jail prison sentenced imprisoned convicted guilty | gevangenis celstraf veroordeeld schuldig | gefängnis haft verurteilt schuldig | prison condamné coupable | cárcel prisión condenado culpable
find found discover discovered detect detected spot discovery | vinden vindt vond gevonden ontdekken ontdekt ontdekking | finden fand gefunden entdecken entdeckt entdeckung | trouver découvrir découvert découverte | encontrar descubrir descubierto hallazgo
hidden hide conceal secret concealed | verborgen verstopt verbergen geheim | versteckt verborgen verstecken geheim | caché cacher secret | escondido oculto secreto
reveal disclose announce show showed | onthullen bekendmaken tonen | enthüllen bekanntgeben zeigen | révéler dévoiler annoncer | revelar anunciar mostrar
demand request ask asked call-for condition require requirement | eisen eis vragen verzoek voorwaarde | fordern forderung verlangen bedingung | demander exiger exigence condition | pedir exigir exigencia condición
react respond response reply answer | reageren reactie antwoorden | reagieren reaktion antworten | réagir réponse réaction répondre | reaccionar respuesta responder
publish published write wrote release report | publiceren schrijven schreef | veröffentlichen schreiben schrieb | publier écrire écrit | publicar escribir escribió
trip journey voyage crossing passage sailing ride | reis tocht overtocht vaart rit | reise fahrt überfahrt | voyage trajet traversée | viaje trayecto travesía
arrive arrived come came reach reached | aankomen aankomst kwam bereiken | ankommen ankunft kam erreichen | arriver arrivée venir | llegar llegada vino
leave left depart departed sail sailed set-off | vertrekken vertrekt vertrok weggaan | abfahren abgefahren verlassen ablegen | partir quitter parti | salir salió partir
sum amount figure money price | bedrag som geld prijs | summe betrag geld preis | somme montant argent prix | suma cantidad dinero precio
shareholder investor shares stake | aandeelhouder belegger aandeel belang | aktionär anleger anteil beteiligung | actionnaire investisseur part | accionista inversor participación
revenue turnover sales turns-over | omzet verkoop inkomsten | umsatz erlös einnahmen | chiffre-d'affaires ventes recettes | ingresos ventas facturación
design designed develop draw-up drew-up drawn-up create created architect designer | ontwerpen ontworp ontworpen ontwerper | entwerfen entwarf entworfen gestalten entwickeln | concevoir conçu dessiner créer | diseñar diseñó crear
found founded establish established set-up exist existed since | opgericht oprichten gesticht bestaat sinds | gegründet gründen besteht seit | fondé fonder créé existe depuis | fundado fundar creado existe desde
test trial try tested experiment check | testen test proef proberen | testen test versuch probe | tester essai épreuve | probar prueba ensayo
inspect examine investigate inquiry probe check | inspecteren onderzoeken onderzoek controleren | prüfen untersuchen untersuchung ermitteln | inspecter examiner enquête | inspeccionar investigar investigación
rumour rumor gossip whisper claim allege | gerucht roddel fluisteren beweren | gerücht klatsch behaupten | rumeur ragot prétendre | rumor chisme afirmar
story tale account report | verhaal bericht verslag | geschichte bericht erzählung | histoire récit | historia relato
rigged rig fraud fiddle fix cheat manipulated | fraude geknoei gesjoemel vals gemanipuleerd | betrug manipuliert gefälscht | truqué fraude triché | fraude amañado trampa
expect expected forecast anticipate anticipated predict hope | verwachten verwacht voorspellen hopen | erwarten erwartet voraussagen hoffen | attendre prévoir espérer | esperar prever pronosticar
need needs require requires necessary | nodig vereisen vergen | brauchen braucht benötigen nötig | besoin nécessiter nécessaire | necesitar requerir necesario
use uses consume consumption burn burns | gebruiken verbruiken verbruik | verbrauchen verbraucht verbrauch benutzen | utiliser consommer consommation | usar consumir consumo
study studied degree graduate | studeren studeerde studie diploma | studieren studierte studium abschluss | étudier études diplôme | estudiar estudió título
married marry wedding wife husband spouse | trouwen getrouwd bruiloft huwelijk echtgenoot | heiraten verheiratet hochzeit ehe | marier mariage épouse mari | casarse casado boda matrimonio
costume suit outfit dressed dress clothes | kostuum pak kleding verkleed | kostüm anzug kleidung verkleidet | costume tenue vêtement habillé | disfraz traje ropa vestido
noise sound loud noisy volume | geluid lawaai herrie luid | lärm geräusch laut lautstärke | bruit son bruyant | ruido sonido fuerte
condition term requirement provided on-condition | voorwaarde eis mits | bedingung auflage voraussetzung | condition exigence | condición requisito
steal stole stolen theft rob robbery | stelen gestolen diefstal beroven | stehlen gestohlen diebstahl raub | voler volé vol | robar robado robo
cause caused reason because due-to blame blamed | oorzaak reden veroorzaakt door wegens | ursache grund verursacht wegen | cause raison causer | causa motivo provocar
bid bidder offer tender | bod bieder bieden aanbod | gebot bieter angebot bieten | offre enchère soumission | oferta puja licitación
airport flight terminal | luchthaven vliegveld vlucht | flughafen flug | aéroport vol | aeropuerto vuelo
crisis slump recession downturn turmoil | crisis recessie | krise rezession | crise récession | crisis recesión
earthquake quake tremor magnitude | aardbeving beving | erdbeben beben | séisme tremblement-de-terre | terremoto seísmo
drown sink sank sunk go-under | zinken zonk gezonken vergaan | sinken sank gesunken untergehen | couler coulé sombrer | hundirse hundió naufragar
win won victory beat | winnen wint won overwinning | gewinnen gewann sieg | gagner victoire remporter | ganar victoria vencer
`;
