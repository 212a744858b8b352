/** Words of what happens, why and how it ends, a concept a line: en | nl | de | fr | es. */
export const AFFAIRS = `
purpose objective | doel doelen doelstelling | zweck zielsetzung absicht | visée | propósito objetivo finalidad
goal-set target-set | streefdoel streefcijfer | zielvorgabe zielmarke | cible-chiffrée | meta
task assignment duty | opdracht | aufgabe auftrag pflicht | tâche mission | tarea
role-played part-played | rol rollen | | rôle | papel
project scheme | project projecten | projekt vorhaben | projet | proyecto
idea notion | idee ideeën denkbeeld | idee einfall | idée | idea
option alternative | optie opties alternatief | option alternative möglichkeit | alternative | alternativa opción
problem issue trouble | probleem problemen kwestie | problem schwierigkeit | problème souci | problema
obstacle hurdle stumbling-block | obstakel hindernis struikelblok belemmering | hindernis hürde hindernisse | obstacle | obstáculo traba
setback blow | tegenslag tegenvaller klap | rückschlag dämpfer | revers coup-dur contretemps | revés contratiempo
mistake error blunder | fout fouten vergissing blunder | fehler irrtum panne | erreur bévue | error equivocación
typo misprint printing-error | drukfout typefout | tippfehler druckfehler | coquille faute-de-frappe | errata
human-error | menselijke-fout menselijk-falen | menschliches-versagen | erreur-humaine | error-humano
misunderstanding mix-up | misverstand misverstanden | missverständnis verwechslung | malentendu méprise | malentendido confusión
abuse-of-power misconduct | machtsmisbruik wangedrag plichtsverzuim | machtmissbrauch fehlverhalten | abus-de-pouvoir faute-professionnelle | abuso-de-poder mala-conducta
fiasco flop | mislukking fiasco flop | misserfolg scheitern fiasko | échec fiasco | fracaso fiasco
progress headway | vooruitgang vordering vorderingen | fortschritt fortschritte | progrès avancée | progreso avances
consequence aftermath repercussion | gevolg gevolgen nasleep | folge folgen konsequenz auswirkung | conséquence répercussion retombées | consecuencia repercusión
result outcome | uitkomst resultaat resultaten uitslag uitslagen | ergebnis ergebnisse resultat | résultat issue | resultado desenlace
side-effect by-product | bijwerking neveneffect | nebenwirkung nebeneffekt | effet-secondaire effet-indésirable | efecto-secundario
effect impact | effect effecten uitwerking | wirkung effekt | effet |
advantage upside | voordeel voordelen pluspunt | vorteil vorteile | avantage atout | ventaja
disadvantage drawback downside | nadeel nadelen minpunt | nachteil nachteile | inconvénient désavantage | desventaja inconveniente
opportunity chance | kans kansen gelegenheid | chance gelegenheit | opportunité occasion | oportunidad ocasión
prediction forecast prognosis | voorspelling prognose | prognose vorhersage | prévision pronostic prédiction | pronóstico predicción previsión
outlook prospect | vooruitzicht vooruitzichten | aussicht aussichten perspektive | perspective perspectives | perspectiva perspectivas
trend tendency | trend tendens | trend tendenz | tendance | tendencia
process procedure | procedure procedures | verfahren prozedur ablauf | procédure processus | procedimiento
phase stage | fase fasen stadium | phase etappe | phase étape | fase etapa
start-up-phase kick-off outset | aanvang aftrap begin | auftakt beginn anfang | démarrage début | arranque inicio comienzo
closing-date final-date cut-off-date | sluitingsdatum uiterste-datum | einsendeschluss stichtag | date-butoir date-limite | fecha-límite fecha-tope
delay-in-work behind-schedule | achterstand vertraging-oplopen | im-verzug terminverzug | en-retard | con-retraso
moratorium freeze-on temporary-ban | moratorium tijdelijk-verbod bouwstop | moratorium vorläufiges-verbot | moratoire | moratoria
approval consent go-ahead green-light | goedkeuring toestemming instemming groen-licht | zustimmung genehmigung einwilligung grünes-licht | approbation consentement feu-vert | aprobación consentimiento luz-verde visto-bueno
permission authorisation | toestemming vergunning | erlaubnis genehmigung | autorisation permission | autorización permiso
objection complaint-lodged notice-of-objection | bezwaar bezwaren bezwaarschrift | einspruch widerspruch | | objeción alegación
condition proviso precondition | voorwaarden | bedingung voraussetzung | préalable | condición
demand-made | eis eisen | forderung forderungen | revendication exigence | reivindicación exigencia
measure-taken step-taken | maatregel maatregelen stap | maßnahme maßnahmen schritt | mesure mesures | medida medidas
precaution precautionary-measure | voorzorg voorzorgsmaatregel | vorsichtsmaßnahme vorsorge | précaution | precaución
prevention preventive | preventie preventief | vorbeugung prävention | prévention | prevención
crackdown clampdown tougher-action | harde-aanpak strengere-aanpak | hartes-vorgehen durchgreifen | répression tour-de-vis | mano-dura
tightening stricter-rules | aanscherping strengere-regels aangescherpt verscherpen verscherpt | verschärfung strengere-regeln verschärft | durcissement règles-plus-strictes | endurecimiento
easing relaxation-of-rules | versoepeling versoepelen | lockerung lockern | assouplissement assouplir | flexibilización relajación
exception exemption | uitzondering vrijstelling ontheffing | ausnahme | exception dérogation exemption | excepción exención
loophole | maas-in-de-wet achterdeurtje | schlupfloch gesetzeslücke | faille-juridique vide-juridique | vacío-legal laguna-legal
dispute row disagreement feud | ruzie geschil onenigheid vete | streit streitigkeit zwist | différend querelle désaccord dispute | disputa desacuerdo litigio riña
argument quarrel altercation | woordenwisseling ruzie | wortgefecht zank | altercation dispute | altercado pelea bronca
controversy uproar commotion outcry | commotie ophef rel | aufregung wirbel aufschrei | tollé vive-polémique remous | revuelo escándalo-público
affair scandal-case | affaire | affäre | scandale | escándalo
mystery riddle enigma | mysterie raadsel raadselachtig | rätsel rätselhaft mysterium | mystère énigme | misterio enigma
coincidence by-chance | toeval toevallig | zufall zufällig | hasard coïncidence | casualidad coincidencia
good-luck fortunate lucky | geluksvogel mazzel | glücksfall glückspilz | chance-inouïe veine | suerte afortunado
bad-luck misfortune unlucky | pech ongelukkig | pech | malchance infortune | mala-suerte desgracia
chaos turmoil disarray | chaos wanorde chaotisch | chaos durcheinander wirrwarr | chaos désordre pagaille | caos desorden
confusion | verwarring verward | verwirrung | confusion | confusión
nuisance inconvenience | overlast ongemak | belästigung unannehmlichkeit | nuisance désagrément | molestia inconveniente
rush stampede-for run-on | toeloop stormloop drukte | andrang ansturm gedränge | ruée affluence | aglomeración
queue waiting-line standing-in-line | wachtrij in-de-rij | warteschlange schlange-stehen | file-d'attente queue | hacer-cola fila
shortage scarcity lack | tekort schaarste gebrek | mangel engpass knappheit | pénurie manque carence | escasez carencia
staff-shortage labour-shortage understaffed | personeelstekort arbeidskrapte onderbezetting | personalmangel fachkräftemangel arbeitskräftemangel | manque-de-personnel pénurie-de-main-d'œuvre sous-effectif | falta-de-personal escasez-de-mano-de-obra
teacher-shortage | lerarentekort | lehrermangel | pénurie-d'enseignants manque-de-professeurs | falta-de-profesores
abundance plenty oversupply glut | overvloed overaanbod | überfluss überangebot | abondance surabondance | abundancia exceso
gap difference-between disparity | kloof kloven verschil | kluft gefälle unterschied | écart fossé-entre | brecha diferencia
exchange-of relationship | relatie verhouding | beziehung verhältnis | relation | relación
situation circumstance state-of-affairs | situatie omstandigheid toestand | situation lage umstände | situation circonstance | situación circunstancia
emergency-plan contingency-plan | noodplan rampenplan draaiboek | notfallplan krisenplan | plan-d'urgence plan-de-secours | plan-de-emergencia plan-de-contingencia
method approach | methode aanpak werkwijze | methode vorgehensweise herangehensweise | méthode approche démarche | método enfoque
strategy tactic | strategie tactiek | strategie taktik | stratégie tactique | estrategia táctica
guideline directive | richtlijn richtlijnen | richtlinie leitlinie | directive ligne-directrice | directriz directrices
standard-required norm | norm normen standaard | norm normen standard | norme | norma estándar
priority top-priority | prioriteit voorrang | priorität vorrang | priorité | prioridad
attention | aandacht | aufmerksamkeit | | atención
opinion view standpoint | mening meningen opvatting standpunt | meinung ansicht standpunkt | opinion avis point-de-vue | opinión punto-de-vista
attitude stance | houding opstelling | haltung | attitude | actitud postura
mood atmosphere | sfeer | stimmung atmosphäre | ambiance humeur | ambiente estado-de-ánimo
revelation disclosure | onthulling onthullingen | enthüllung | révélation divulgation | revelación divulgación
hoax prank practical-joke | nepbericht practical-joke | falschmeldung | canular | bulo
false-alarm | loos-alarm vals-alarm | fehlalarm falscher-alarm | fausse-alerte | falsa-alarma
close-call near-miss narrow-escape | bijna-ongeluk ternauwernood | beinaheunfall knapp-entkommen | il-s'en-est-fallu échappé-belle | por-los-pelos
state-of-affairs-review stocktaking balance-sheet | tussenstand balans | zwischenbilanz bilanz | | balance
milestone landmark-event | mijlpaal mijlpalen | meilenstein | étape-clé jalon | hito
first-time first-ever debut | primeur debuut | premiere debüt | une-première débuts | estreno debut
legal-precedent | precedent | präzedenzfall | précédent-juridique | precedente
exaggeration overstatement | overdrijving | übertreibung | exagération | exageración
description-given profile-of | signalement | personenbeschreibung | | descripción
example instance | voorbeeld voorbeelden | beispiel beispiele | exemple |
clue hint lead-in-case | aanwijzing aanwijzingen | hinweis indiz spur | indice piste-de-l'enquête | pista indicio
sign indication signal | teken signaal | anzeichen zeichen signal | signe | señal signo
symbol emblem | symbool symbolen | symbol sinnbild | symbole emblème | símbolo emblema
tool instrument | gereedschap instrument hulpmiddel | werkzeug instrument | outil instrument | herramienta instrumento
equipment gear | apparatuur materieel | ausrüstung ausstattung geräte | équipement matériel | equipamiento equipo-técnico
supply stockpile reserves | voorraad voorraden reserve | vorrat vorräte | réserves stocks | reservas existencias
facility amenities | voorziening voorzieningen faciliteit | anlage | installation équipement-public | instalación
infrastructure | infrastructuur | infrastruktur | infrastructure | infraestructura
institution | instelling instellingen instituut | institution einrichtung | institution | institución
association club | vereniging verenigingen genootschap | verein vereine verband | association | asociación
foundation-charity | stichting stichtingen | stiftung | fondation | fundación
umbrella-organisation federation | koepelorganisatie bond federatie | dachverband bund föderation | fédération | federación
community-local local-community | gemeenschap gemeenschappen | gemeinschaft | communauté |
committee working-group | comité commissie werkgroep | ausschuss komitee arbeitsgruppe | comité commission groupe-de-travail | comité comisión grupo-de-trabajo
turning-point watershed-moment | keerpunt ommekeer kentering | wendepunkt kehrtwende | tournant-décisif | punto-de-inflexión
interruption | onderbreking | unterbrechung | interruption | interrupción
subject-of-talk theme topic | onderwerp thema | thema themen | sujet thème | asunto
context | context samenhang | kontext zusammenhang | contexte | contexto
aspect | aspect | aspekt | aspect | aspecto
perspective viewpoint | perspectief gezichtspunt | perspektive blickwinkel | perspective | perspectiva
principle | principe beginsel | prinzip grundsatz | principe | principio-rector
criterion criteria | criterium criteria | kriterium kriterien | critère | criterio
formula equation | formule vergelijking-wiskunde | formel gleichung | formule équation | fórmula ecuación
table-of-figures spreadsheet | rekenblad | tabellenkalkulation | tableur | hoja-de-cálculo
concentration | concentratie concentreren | konzentration konzentrieren | concentration | concentración concentrar
`;
