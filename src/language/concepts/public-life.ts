/** Words of councils, courts, police and ceremonies, a concept a line: en | nl | de | fr | es. */
export const PUBLIC_LIFE = `
councillor councilor councilman city-councillor | raadslid raadsleden gemeenteraadslid | stadtrat stadträtin ratsmitglied gemeinderat | conseiller-municipal conseillère-municipale | concejal concejala edil
provincial-council county-council regional-council | provinciale-staten provinciebestuur | kreistag landkreis | conseil-régional conseil-départemental | diputación consejo-regional
deputy-prime-minister vice-premier | vicepremier vice-premier | vizekanzler vizekanzlerin | vice-premier-ministre | viceprimer-ministro vicepresidente-del-gobierno
justice-minister justice-secretary | minister-van-justitie | justizminister justizministerin | ministre-de-la-justice garde-des-sceaux | ministro-de-justicia
education-minister education-secretary | minister-van-onderwijs | bildungsminister bildungsministerin kultusminister | ministre-de-l'éducation | ministro-de-educación
transport-minister transport-secretary | verkeersminister | verkehrsminister verkehrsministerin | ministre-des-transports | ministro-de-transportes
agriculture-minister farm-minister | landbouwminister | landwirtschaftsminister agrarminister | ministre-de-l'agriculture | ministro-de-agricultura
incumbent sitting-president sitting-mayor | zittend zittende-president | amtsinhaber amtsinhaberin | président-sortant | titular-del-cargo presidente-en-ejercicio
acting-president interim-leader caretaker-government | interim demissionair | übergangsregierung | intérimaire par-intérim | interino en-funciones
former-minister ex-minister | oud-minister ex-minister voormalig-minister | ex-minister ehemaliger-minister | ancien-ministre ex-ministre | exministro antiguo-ministro
former-president ex-president | oud-president ex-president | ex-präsident altpräsident ehemaliger-präsident | ancien-président ex-président | expresidente antiguo-presidente
backbencher parliamentary-group-member | kamerlid kamerleden volksvertegenwoordiger | abgeordneter abgeordnete parlamentarier | député députée parlementaire | diputado diputada parlamentario
bureaucracy red-tape paperwork | bureaucratie papierwinkel regeldruk | bürokratie papierkram | bureaucratie paperasse | burocracia papeleo
watchdog supervisory-authority | toezichthouder waakhond | aufsichtsbehörde aufsicht regulierungsbehörde | régulateur autorité-de-contrôle gendarme-financier | regulador organismo-de-control
ombudsman | ombudsman | ombudsmann bürgerbeauftragter | médiateur défenseur-des-droits | defensor-del-pueblo
court-of-auditors audit-office | rekenkamer | rechnungshof | cour-des-comptes | tribunal-de-cuentas
agency government-agency | agentschap overheidsdienst | behörde amt | agence-gouvernementale | agencia organismo-público
authorities | autoriteiten overheid instanties | behörden obrigkeit | autorités pouvoirs-publics | autoridades
head-of-government | regeringsleider regeringsleiders | regierungschef regierungschefin | chef-de-gouvernement | jefe-de-gobierno
inquiry-committee parliamentary-inquiry public-inquiry | enquêtecommissie parlementaire-enquête onderzoekscommissie | untersuchungsausschuss untersuchungskommission | commission-d'enquête | comisión-de-investigación
hearing-in-parliament public-hearing | hoorzitting | anhörung | audition-publique | audiencia-pública comparecencia
public-consultation | inspraak raadpleging inspraakavond | bürgerbeteiligung konsultation | consultation-publique | consulta-pública
citizens'-assembly town-meeting residents'-meeting | burgerberaad bewonersavond burgerraad | bürgerversammlung bürgerrat | convention-citoyenne réunion-publique | asamblea-ciudadana asamblea-vecinal
pressure-group campaign-group action-group residents'-group | actiegroep belangenvereniging bewonersgroep | bürgerinitiative interessenverband | groupe-de-pression collectif-citoyen association-de-riverains | plataforma-ciudadana asociación-de-vecinos
supporters-of-party grassroots rank-and-file | achterban | parteibasis basis | militants-de-base | bases-del-partido
slogan motto | leus slogan leuze | slogan parole | slogan mot-d'ordre | eslogan lema consigna
vote-count counting-of-votes | stemmentelling tellen-van-de-stemmen | stimmenauszählung | dépouillement décompte-des-voix | recuento-de-votos escrutinio
spoilt-ballot invalid-vote blank-vote | ongeldige-stem blanco-stem | ungültige-stimme | vote-blanc vote-nul bulletin-nul | voto-nulo voto-en-blanco
swing-voter undecided-voter floating-voter | zwevende-kiezer | wechselwähler unentschlossene | électeur-indécis | votante-indeciso
opening-ceremony inauguration-of | openingsceremonie feestelijke-opening | eröffnungsfeier einweihung | cérémonie-d'ouverture inauguration | ceremonia-de-apertura inauguración
memorial-service wake-for | herdenkingsdienst dodenherdenking wake | gedenkgottesdienst trauerfeier mahnwache | cérémonie-d'hommage veillée | acto-conmemorativo velatorio vigilia
state-funeral | staatsbegrafenis | staatsbegräbnis staatsakt | obsèques-nationales | funeral-de-estado
wreath-laying wreath | kranslegging | kranzniederlegung kranz | dépôt-de-gerbe gerbe | ofrenda-floral corona-de-flores
flag at-half-mast | vlag vlaggen halfstok | flagge fahne halbmast | drapeau drapeaux en-berne | bandera media-asta
national-anthem anthem hymn | volkslied | nationalhymne hymne | hymne-national hymne | himno-nacional himno
national-holiday independence-day | nationale-feestdag onafhankelijkheidsdag | nationalfeiertag unabhängigkeitstag | fête-nationale jour-de-l'indépendance | fiesta-nacional día-de-la-independencia
coat-of-arms | wapenschild stadswapen | wappen | armoiries blason | escudo-de-armas
gala banquet ball-dance | galadiner banket gala | galadinner bankett ballabend | gala banquet | gala banquete
fireworks firework firecracker | vuurwerk vuurpijl rotje | feuerwerk böller silvesterrakete | feu-d'artifice feux-d'artifice pétard | fuegos-artificiales petardo pirotecnia
new-year's-speech christmas-speech | nieuwjaarstoespraak kersttoespraak | neujahrsansprache weihnachtsansprache | vœux-du-nouvel-an | discurso-de-navidad
fair-with-rides funfair fairground | kermis kermissen | jahrmarkt kirmes rummel | fête-foraine | feria-de-atracciones verbena
trade-fair exhibition-hall | vakbeurs beurshal | fachmesse | salon-professionnel foire-commerciale | feria-comercial salón-comercial
flea-market car-boot-sale | rommelmarkt vlooienmarkt | flohmarkt trödelmarkt | marché-aux-puces vide-grenier brocante | mercadillo rastro
christmas-market | kerstmarkt kerstmarkten | weihnachtsmarkt christkindlmarkt | marché-de-noël | mercado-de-navidad
christmas-tree | kerstboom kerstbomen | weihnachtsbaum christbaum | sapin-de-noël | árbol-de-navidad
conference seminar symposium | conferentie congres symposium | konferenz tagung kongress | conférence colloque congrès | conferencia congreso simposio
workshop-course training-course | cursus cursussen training | kurs lehrgang schulung | formation stage-de-formation | curso cursillo
police-officer patrol-officer beat-officer | politieagent wijkagent agente | streifenpolizist polizeibeamter | gardien-de-la-paix agent-de-police | agente-de-policía
patrol patrol-car police-car | patrouille politiewagen politieauto | streife streifenwagen polizeiauto | patrouille voiture-de-police | patrulla coche-patrulla
riot-police | oproerpolitie mobiele-eenheid | bereitschaftspolizei | police-antiémeute crs | policía-antidisturbios antidisturbios
handcuffs handcuffed | handboeien geboeid | handschellen | menottes menotté |
interrogation questioning questioned | verhoor verhoord ondervraging ondervraagd | verhör vernehmung vernommen | interrogatoire interrogé | interrogatorio interrogado
arrest-warrant search-warrant | arrestatiebevel aanhoudingsbevel | haftbefehl durchsuchungsbefehl | mandat-d'arrêt mandat-de-perquisition | orden-de-detención orden-de-registro
alibi | alibi | alibi | alibi | coartada
oath perjury under-oath swear swore sworn | onder-ede meineed eed zwoer gezworen | eid meineid unter-eid schwören | sous-serment parjure serment | perjurio bajo-juramento juramento
closing-argument plea speech-for-the-defence | pleidooi pleiten requisitoir | plädoyer schlussplädoyer | plaidoirie réquisitoire | alegato alegato-final
injunction interim-injunction summary-proceedings | kort-geding dwangbevel | einstweilige-verfügung eilverfahren | référé injonction | medida-cautelar requerimiento-judicial
out-of-court-settlement settle-a-case | schikking schikken schikte | vergleich außergerichtliche-einigung | règlement-à-l'amiable transaction-judiciaire | acuerdo-extrajudicial
ankle-bracelet electronic-tag | enkelband enkelbandje | fußfessel | bracelet-électronique | pulsera-telemática tobillera-electrónica
restraining-order exclusion-order | contactverbod gebiedsverbod straatverbod | kontaktverbot näherungsverbot | interdiction-d'approcher mesure-d'éloignement | orden-de-alejamiento
driving-ban licence-suspended | rijverbod rijontzegging | fahrverbot führerscheinentzug | suspension-de-permis retrait-de-permis | retirada-del-carné
stadium-ban | stadionverbod | stadionverbot | interdiction-de-stade | prohibición-de-entrada-al-estadio
suspect-number-one prime-suspect main-suspect | hoofdverdachte | hauptverdächtiger tatverdächtiger | principal-suspect | principal-sospechoso
petty-crime street-crime | kleine-criminaliteit straatcriminaliteit | kleinkriminalität straßenkriminalität | petite-délinquance | delincuencia-común
graffiti spray-paint | graffiti graffitispuiter | graffiti sprayer | graffiti tag-mural | grafiti pintada
shoplifting shoplifter | winkeldiefstal winkeldief | ladendiebstahl ladendieb | vol-à-l'étalage | hurto-en-tienda
receiving-stolen-goods fence-of-goods | heling heler | hehlerei hehler | recel receleur | receptación
gdpr data-protection privacy-law | gegevensbescherming privacywet avg | datenschutz dsgvo | protection-des-données rgpd | protección-de-datos
humanitarian-aid relief-supplies | humanitaire-hulp hulpgoederen | humanitäre-hilfe hilfsgüter | aide-humanitaire | ayuda-humanitaria
convoy column-of-vehicles | konvooi konvooien | konvoi kolonne | convoi | convoy
trench trenches | loopgraaf loopgraven | schützengraben | tranchée tranchées | trinchera
battalion brigade regiment | bataljon brigade regiment | bataillon brigade regiment | bataillon brigade régiment | batallón brigada regimiento
hand-grenade | handgranaat granaat | handgranate granate | grenade |
sabotage saboteur | sabotage sabotageactie | sabotage saboteur | sabotage saboteur | sabotaje saboteador
atrocity atrocities | wreedheid gruweldaad gruweldaden | gräueltat gräueltaten | atrocité | atrocidad
bomb-disposal bomb-squad unexploded-bomb | explosievenopruiming blindganger | kampfmittelräumdienst bombenentschärfung blindgänger | déminage démineur bombe-non-explosée | desactivación-de-explosivos artificiero
bomb-threat bomb-scare bomb-alert | bommelding bomdreiging | bombendrohung | alerte-à-la-bombe | amenaza-de-bomba aviso-de-bomba
suspicious-package suspicious-object | verdacht-pakket verdacht-voorwerp | verdächtiger-gegenstand verdächtiges-paket | colis-suspect objet-suspect | paquete-sospechoso
defence-budget military-spending defence-spending | defensiebegroting defensie-uitgaven | verteidigungsausgaben verteidigungshaushalt wehretat | budget-de-la-défense dépenses-militaires | gasto-militar presupuesto-de-defensa
arms-deal arms-sale arms-exports | wapendeal wapenexport | rüstungsgeschäft rüstungsexport waffenexport | vente-d'armes exportation-d'armes | venta-de-armas exportación-de-armas
drinking-age smoking-ban alcohol-ban | rookverbod alcoholverbod | rauchverbot alkoholverbot | interdiction-de-fumer | prohibición-de-fumar
`;
