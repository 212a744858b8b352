/** Words of saying, deciding and dealing, a concept a line: en | nl | de | fr | es. */
export const REPORTING_VERBS = `
announce announcement notice | aankondigen aangekondigd aankondiging bekendmaken bekendgemaakt mededeling | ankündigen angekündigt ankündigung bekanntgeben bekanntgegeben bekanntmachung | annoncer annonce avis-public | anunciar anuncio
declare statement | verklaren verklaart verklaard verklaring | erklären erklärt erklärung | déclarer déclaration | declarar declaración
report official-report | melden meldt gemeld berichten rapport verslag | melden meldet gemeldet berichten berichtet bericht gutachten | signaler rapporter rapport compte-rendu | informar informe reportar
speech | toespraak toespraken speech redevoering | rede ansprache | discours allocution | discurso alocución
deny denial | ontkennen ontkent ontkend ontkenning | leugnen geleugnet bestreiten bestritten dementieren dementiert | nier démentir démenti | negar niega negó desmentir desmiente
confirm confirmation | bevestigen bevestigt bevestigd bevestiging | bestätigen bestätigt bestätigung | confirmer confirmation | confirmar confirmación
admit confess acknowledge admission | toegeven toegegeven bekennen erkennen erkend bekentenis | zugeben zugegeben gestehen gestanden einräumen eingeräumt eingeständnis geständnis | avouer admettre admis reconnaître reconnu aveu | admitir admitió confesar confiesa reconocer reconoció
accuse accusation allege | beschuldigen beschuldigt beschuldigd beschuldiging | beschuldigen beschuldigt vorwerfen vorgeworfen vorwurf | accuser accusation | acusar acusación
criticise criticize criticism | bekritiseren bekritiseerd kritiek | kritisieren kritisiert kritik | critiquer critique | criticar crítica
condemn denounce | veroordelen veroordeelt veroordeeld | verurteilen verurteilt anprangern | condamner dénoncer | condenar denunciar
praise | geprezen lof | loben gelobt lob | saluer féliciter éloge | elogiar elogio alabar
apologise apologize apology | verontschuldigen excuses excuus | entschuldigen entschuldigt entschuldigung | s'excuser excuses | disculparse disculpa disculpas
regret | betreuren betreurt betreurd spijt | bedauern bedauert | regretter regret | lamentar lamenta arrepentirse
warn warning | waarschuwen waarschuwt gewaarschuwd waarschuwing | warnen warnt gewarnt warnung | avertir mettre-en-garde avertissement | advertir advierte advirtió advertencia alertar
threaten threat intimidate | dreigen dreigt gedreigd bedreigen bedreigd dreiging intimideren intimidatie | drohen droht gedroht bedrohen bedroht drohung bedrohung einschüchtern | menacer menace intimider | amenazar amenaza intimidar
fear afraid worry | vrezen vreest vreesde gevreesd angst bang | fürchten befürchten befürchtet angst furcht sorge | craindre crainte peur | temer temor
hope | hopen hoopt hoopte gehoopt hoop | hoffen hofft gehofft hoffnung | espérer espoir | esperar esperanza
expect expectation | verwachten verwacht | erwarten erwartet erwartung | s'attendre attendu attente | prever previsto expectativa
predict forecast | voorspellen voorspelt voorspeld voorspelling verwachting | vorhersagen vorhergesagt voraussagen prognose | prédire prévision pronostic | predecir pronosticar pronóstico previsión
promise pledge vow commitment | beloven belooft beloofd belofte toezeggen | versprechen verspricht versprochen zusagen zugesagt versprach | promettre promis promesse engagement | prometer prometió promesa compromiso
demand insist-on | eisen eist eiste geëist eis | fordern fordert gefordert forderung | exiger exigence réclamer revendiquer | exigir exige exigió exigencia reclamar
call-for urge | oproepen opgeroepen oproep aandringen | aufrufen aufgerufen appellieren aufruf appell | appeler appel exhorter | instar llamamiento
request | vragen vraagt vroeg gevraagd verzoek verzoeken | bitten bat gebeten anfrage ersuchen | demander requête solliciter | solicitar solicitud petición
propose proposal suggest suggestion | voorstellen voorgesteld voorstel suggestie suggereren | vorschlagen vorgeschlagen vorschlag anregung | proposer proposition suggérer suggestion | proponer propone propuso propuesta sugerencia sugerir
recommend recommendation advice | aanbevelen aanbevolen aanbeveling adviseren advies adviezen | empfehlen empfiehlt empfohlen empfehlung ratschlag | recommander recommandation conseil-donné | recomendar recomienda recomendación aconsejar consejo
offer | aanbieden aangeboden aanbod | anbieten angeboten angebot anbieden | offrir offre offert | ofrecer ofrece ofreció oferta
accept | accepteren geaccepteerd aanvaarden aanvaard | akzeptieren akzeptiert annehmen angenommen | accepter accepte | aceptar aceptación
refuse reject turn-down rejection say-no | weigeren weigert geweigerd afwijzen afgewezen verwerpen verworpen verwierp afkeuren afgekeurd wees-af | ablehnen abgelehnt weigern verweigern verweigert zurückweisen zurückgewiesen weigerung | refuser refus rejeter débouté | rechazar rechazo rehusar negativa denegar
agree | instemmen ingestemd overeenkomen overeengekomen | zustimmen zugestimmt geeinigt | se-mettre-d'accord | acordar ponerse-de-acuerdo llegar-a-un-acuerdo
disagree disagreement | oneens onenigheid meningsverschil | uneinig uneinigkeit meinungsverschiedenheit | désaccord | desacuerdo discrepar
approve approval | goedkeuren goedgekeurd goedkeuring | genehmigen genehmigt genehmigung bewilligen bewilligt | approuver approbation | aprobar aprueba aprobación
decide decision ruling-made | besluiten besluit besloot besloten beslissen beslist beslissing | entscheiden entscheidet entschied entschieden entscheidung beschließen beschlossen beschluss entschluss | décider décision | decidir decidió decisión
plan intend blueprint | plan plannen van-plan voornemen | plan pläne planen plant geplant vorhaben | plan projet planifier | plan planear planes
discuss discussion debate | bespreken besproken discussie debat overleg | diskutieren diskutiert diskussion debatte besprechen besprochen | discuter discussion débat débattre | discutir discutió discusión debate debatir
negotiate negotiation talks | onderhandelen onderhandelt onderhandeld onderhandeling gesprekken | verhandeln verhandelt verhandlung | négocier négociation pourparlers | negociar negociación conversaciones
meet meeting met | ontmoeten ontmoet ontmoeting vergadering bijeenkomst | treffen trifft traf getroffen sitzung zusammenkunft | rencontrer rencontre réunion | reunión reunirse reunió
dispute quarrel | ruzie geschil geschillen twist | streit streitigkeit auseinandersetzung | dispute querelle différend litige | disputa litigio pelea
complain complaint grievance | klagen klaagt geklaagd klacht beklag | beschweren beschwert beschwerde klage | se-plaindre plainte réclamation doléance | quejarse queja reclamación
permit allow permission | toestaan toegestaan toestemming vergunning toelaten toegelaten | erlauben erlaubt gestatten zulassen zugelassen erlaubnis | permettre permis autoriser autorisation | permitir permite permitió autorizar autorización permiso
ban prohibit forbid forbidden outlaw | verbieden verbiedt verbood verboden verbod | verbieten verbietet verbot verboten | interdire interdit interdiction prohiber | prohibir prohíbe prohibió prohibición vetar
force compel oblige | dwingen dwingt dwong gedwongen verplichten verplicht | zwingen zwingt zwang gezwungen verpflichten verpflichtet pflicht | forcer contraindre contraint obligation | obligar forzar obligación
command instruct | bevelen bevolen bevel opdracht gelasten | befehlen befohlen befehl anordnen angeordnet anordnung | ordonner ordre | ordenar orden
reveal disclose expose | onthullen onthult onthuld onthulling | enthüllen enthüllt enthüllung aufdecken aufgedeckt | révéler révélation | revelar revelación desvelar
unveil present | presenteren presenteert gepresenteerd introduceren | vorstellen vorgestellt präsentieren präsentiert | dévoiler présenter | presentar presentación
explain explanation clarification | uitleggen uitgelegd uitleg toelichting verklaring verduidelijken | erläutern erläutert begründen erklärung erläuterung | expliquer explication éclaircissement clarifier | explicar explicación aclaración aclarar
emphasise emphasize stress emphasis | benadrukken benadrukt onderstrepen nadruk | betonen betont unterstreichen hervorheben | souligner insister | subrayar destacar recalcar
claim maintain | beweren beweert beweerd claimen | behaupten behauptet behauptung | affirmer prétendre | sostener sostiene
prove proof evidence | bewijzen bewijst bewezen bewijs | beweisen bewiesen beweis nachweis nachgewiesen | prouver preuve | demostrar demuestra evidencia
discover discovery | ontdekken ontdekt ontdekking aantreffen aangetroffen | entdecken entdeckt entdeckung | découvrir découvert découverte | descubrir descubrió descubierto descubrimiento hallar hallazgo
search look-for | zoeken zoekt zocht gezocht zoektocht zoekactie | suchen sucht gesucht suche | chercher | buscar búsqueda
sign signature | tekenen tekent getekend ondertekenen ondertekend tekende | unterzeichnen unterzeichnet unterschreiben unterschrieben unterschrift | signer signature | firmar firma
visit | bezoeken bezoekt bezocht bezoek | besuchen besucht besuch | visiter visite | visitar visita
welcome | verwelkomen verwelkomd welkom | begrüßen begrüßt willkommen | accueillir accueilli accueil | acoger acogida bienvenida
thank gratitude grateful | bedanken bedankt dank dankbaar | danken dankt gedankt dank dankbar | remercier remerciement reconnaissant | agradecer agradecimiento
invite invitation | uitnodigen uitgenodigd uitnodiging | einladen eingeladen einladung | inviter invitation | invitar invitación
rename | hernoemen hernoemd omdopen omgedoopt herdopen herdoopt | umbenennen umbenannt umbenennung | rebaptiser | rebautizar renombrar
`;
