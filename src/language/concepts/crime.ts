/** Words of crime and police, a concept a line: en | nl | de | fr | es. */
export const CRIME = `
crime offence offense felony | misdaad misdrijf delict criminaliteit | verbrechen straftat delikt kriminalität | crime délit criminalité | crimen crímenes delito criminalidad
criminal offender perpetrator culprit | crimineel criminelen dader misdadiger | täter täterin verbrecher kriminelle krimineller straftäter | criminel criminelle délinquant malfaiteur | criminal delincuente autor-del-crimen
organised-crime organized-crime mafia mob underworld | georganiseerde-misdaad maffia onderwereld penoze | organisierte-kriminalität mafia unterwelt | crime-organisé mafia grand-banditisme pègre | crimen-organizado mafia
gang gangster | bende gangster | bande gangster | gang bande gangster | banda pandilla gánster pandillero
cartel drug-cartel | drugskartel kartel | drogenkartell kartell | cartel cartel-de-la-drogue | cártel narco
police cop policeman policewoman | politie agent agente politieagent politieman | polizei polizist polizistin polizeibeamter | police policier policière gendarme gendarmerie | policía agente guardia-civil
police-station | politiebureau | polizeiwache polizeirevier | commissariat poste-de-police | comisaría
police-chief commissioner | korpschef politiechef hoofdcommissaris | polizeichef polizeipräsident polizeipräsidentin | préfet-de-police commissaire | jefe-de-policía comisario comisaria
detective investigator | rechercheur speurder detective | ermittler ermittlerin kommissar kommissarin | enquêteur enquêtrice détective | detective
investigate investigation probe inquiry | onderzoek onderzoeken opsporing opsporingsonderzoek | ermitteln ermittlung ermittlungen untersuchung | enquêter enquête investigation | investigar investigación pesquisa
arrest detain apprehend | arresteren gearresteerd arrestatie aanhouden aangehouden aanhouding oppakken opgepakt arresteerde | festnehmen festgenommen festnahme verhaften verhaftung verhaftet | arrêter arrestation interpeller interpellation | detener detenido detenida detención arrestar arresto
custody pre-trial-detention remand | voorarrest hechtenis voorlopige-hechtenis | untersuchungshaft gewahrsam u-haft haft | garde-à-vue détention-provisoire | prisión-preventiva prisión-provisional custodia
prison jail penitentiary | gevangenis cel bajes | gefängnis gefängnisse haftanstalt justizvollzugsanstalt | prison pénitencier maison-d'arrêt | cárcel prisión penitenciaría penal
prisoner inmate detainee | gevangene gedetineerde | häftling gefangener gefangene insasse | détenu détenue prisonnier prisonnière | preso presa recluso reclusa prisionero
imprison incarcerate jailed | opsluiten opgesloten gevangenzetten vastzitten | inhaftieren inhaftiert einsperren eingesperrt | emprisonner incarcérer emprisonnement | encarcelar encarcelado encarcelamiento
release set-free | vrijlaten vrijgelaten vrijlating | freilassen freigelassen freilassung freigeben | libérer libération relâcher | liberar liberación puesta-en-libertad excarcelar
escape jailbreak break-out | ontsnappen ontsnapt ontsnapping uitbraak | ausbrechen ausgebrochen entkommen ausbruch | évasion évadé évader échapper | fuga fugarse escapar
fugitive on-the-run | voortvluchtig voortvluchtige | flüchtig flüchtiger | fugitif fugitive en-fuite en-cavale | fugitivo prófugo prófuga
manhunt | klopjacht zoektocht zoekactie | fahndung großfahndung suche suchaktion | chasse-à-l'homme traque | persecución-policial
murder homicide slaying | moord vermoorden doodslag | mord ermorden ermordet tötungsdelikt | meurtre assassinat assassiner homicide | asesinato asesinar homicidio
murderer killer assassin | moordenaar moordenares | mörder mörderin | meurtrier meurtrière assassin tueur | asesino asesina homicida
manslaughter | doodslag dood-door-schuld | totschlag fahrlässige-tötung | homicide-involontaire | homicidio-involuntario homicidio-imprudente
kill slay slew slain | doden gedood ombrengen omgebracht doodmaken | töten getötet umbringen umgebracht | tuer tué abattre | matar mató abatir
serial-killer | seriemoordenaar | serienmörder serienkiller | tueur-en-série | asesino-en-serie
hitman contract-killing | huurmoordenaar liquidatie huurmoord liquideren | auftragskiller auftragsmord | tueur-à-gages règlement-de-comptes | sicario asesino-a-sueldo
femicide | vrouwenmoord femicide | femizid frauenmord | féminicide | feminicidio
shooting gunfire shot | schietpartij schieten geschoten schot beschoten | schießerei schießen schuss schüsse geschossen schoss erschießen erschossen | fusillade tirer coup-de-feu coups-de-feu tirs | tiroteo disparo disparar balacera
gunman shooter sniper | schutter sluipschutter | schütze amokläufer scharfschütze | tireur sniper | tirador pistolero francotirador
school-shooting mass-shooting rampage | amokloop massaschietpartij | amoklauf | tuerie-de-masse tuerie | tiroteo-masivo matanza
gun firearm pistol rifle | vuurwapen pistool geweer | schusswaffe pistole gewehr | arme-à-feu pistolet fusil | arma-de-fuego pistola fusil
weapon arms | wapen | waffe | arme | arma
bullet ammunition | kogel munitie | kugel munition patrone | balle munition | bala munición
knife stab stabbing | mes messen steekpartij steken gestoken mesaanval neergestoken | messer messerangriff messerstecherei messerattacke | couteau poignarder attaque-au-couteau | cuchillo apuñalar apuñalamiento navaja puñalada
robbery rob hold-up heist mugging | overval beroving roofoverval roof overvaller overvallen beroofd | raub überfall raubüberfall ausrauben überfallen | braquage vol-à-main-armée braquer | atraco atracar asalto robo
theft steal stole stolen thief thieves | diefstal stelen gestolen dief dieven | diebstahl stehlen gestohlen dieb | vol voleur | robo robar hurto ladrón
burglary burglar break-in | inbraak inbreken ingebroken inbreker | einbruch einbrechen eingebrochen einbrecher | cambriolage cambrioler cambrioleur effraction | robo-en-vivienda allanamiento
pickpocket | zakkenroller | taschendieb taschendiebstahl | pickpocket | carterista
loot looting plunder | plunderen geplunderd plundering | plündern plünderung | piller pillage pillard | saquear saqueo saqueador
vandalism vandal | vandalisme vernieling vandaal | vandalismus sachbeschädigung | vandalisme saccage | vandalismo
arson arsonist | brandstichting brandstichter | brandstiftung brandstifter | incendie-criminel incendie-volontaire pyromane | incendio-provocado pirómano
fraud swindle scam con-man | fraude oplichting oplichter zwendel oplichten opgelicht | betrug betrüger betrügen schwindel | fraude escroquerie arnaque escroc | fraude estafa estafador timo
embezzle embezzlement misappropriation | verduistering verduisteren verduisterd | veruntreuung unterschlagung veruntreuen | détournement-de-fonds malversation | malversación desfalco
money-laundering launder | witwassen witgewassen | geldwäsche geldwäscherei | blanchiment blanchir | blanqueo lavado-de-dinero blanquear
tax-evasion tax-fraud tax-dodging | belastingontduiking belastingfraude | steuerhinterziehung steuerbetrug | fraude-fiscale évasion-fiscale | evasión-fiscal fraude-fiscal
forgery counterfeit forge | vervalsing vervalsen vervalst namaak | fälschung fälschen gefälscht | contrefaçon falsifier | falsificación falsificar
blackmail extortion extort | chantage afpersing afpersen afgeperst chanteren | erpressung erpressen erpresst erpresser | chantage extorsion racket | chantaje extorsión extorsionar
kidnap abduct abduction kidnapping | ontvoeren ontvoerd ontvoering kidnappen | entführen entführt entführung kidnapping | enlever enlèvement kidnapper rapt | secuestrar secuestro rapto
hostage | gijzelaar gijzeling gijzelen gegijzelde | geisel geiselnahme | otage prise-d'otages | rehén rehenes toma-de-rehenes
ransom | losgeld | lösegeld | rançon | rescate
hijack hijacking | kapen gekaapt kaping kaper | flugzeugentführung kapern | détournement-d'avion pirate-de-l'air | secuestro-aéreo
missing disappear disappearance | vermist vermissing verdwenen verdwijnen verdwijning | vermisst vermisster vermisste verschwinden verschwunden | disparu disparue disparition disparaître porté-disparu | desaparecido desaparecida desaparición desaparecer
rape rapist | verkrachting verkrachten verkracht verkrachter | vergewaltigung vergewaltigen vergewaltigt vergewaltiger | viol violer violeur | violación violar violador
sexual-assault sexual-abuse sexual-violence | aanranding seksueel-misbruik seksueel-geweld ontucht | sexueller-missbrauch sexuelle-gewalt missbrauch | agression-sexuelle abus-sexuel violences-sexuelles | agresión-sexual abuso-sexual violencia-sexual
sexual-harassment harassment stalking | seksuele-intimidatie grensoverschrijdend-gedrag stalking lastigvallen lastiggevallen | sexuelle-belästigung belästigung stalking nachstellung belästigt | harcèlement harceler harcèlement-sexuel | acoso acoso-sexual acosar
child-abuse paedophile pedophile paedophilia | kindermisbruik pedofiel pedofilie | kindesmissbrauch kindesmisshandlung pädophil | pédophile pédophilie pédocriminalité maltraitance | abuso-de-menores pederasta pederastia pedofilia
domestic-violence | huiselijk-geweld partnergeweld | häusliche-gewalt | violences-conjugales violence-domestique | violencia-de-género violencia-machista violencia-doméstica
assault beat-up battery ill-treatment | mishandeling mishandelen mishandeld | körperverletzung misshandlung misshandeln | agression agresser coups-et-blessures | agresión agredir lesiones paliza
torture | marteling folteren martelen gemarteld foltering | folter foltern folterung | torture torturer | tortura torturar
threat threaten menace | bedreiging bedreigen bedreigd dreigement dreigen | drohung drohen bedrohen bedrohung | menace menacer | amenaza amenazar
drug narcotic | drug drugs verdovende-middelen | droge rauschgift drogen | drogue stupéfiant | droga estupefaciente
cocaine | cocaïne coke | kokain | cocaïne | cocaína
heroin opioid fentanyl | heroïne opioïde fentanyl | heroin opioid fentanyl | héroïne opioïde opiacé fentanyl | heroína opioide fentanilo
cannabis marijuana weed hashish | wiet cannabis hasj hennep marihuana | cannabis marihuana haschisch | cannabis marijuana haschich | cannabis marihuana hachís
drug-dealer drug-trafficker drug-trafficking | drugsdealer drugshandel drugscrimineel drugssmokkel | drogenhändler drogenhandel dealer drogenschmuggel | trafiquant trafic-de-drogue narcotrafic dealer narcotrafiquant | narcotraficante narcotráfico tráfico-de-drogas traficante
smuggle smuggling smuggler contraband | smokkelen smokkel smokkelaar gesmokkeld | schmuggeln schmuggel schmuggler | contrebande passer-en-fraude contrebandier | contrabando contrabandista
human-trafficking | mensenhandel | menschenhandel | traite-des-êtres-humains traite-d'êtres-humains | trata-de-personas trata-de-seres-humanos
seize confiscate seizure | in-beslag-nemen inbeslagname beslag in-beslag-genomen | beschlagnahmen beschlagnahmt beschlagnahme sicherstellen sichergestellt | saisir saisie confisquer | incautar incautación decomisar confiscar
raid house-search | inval huiszoeking doorzoeking | razzia hausdurchsuchung durchsuchung | perquisition perquisitionner | redada allanamiento
police-brutality police-violence | politiegeweld | polizeigewalt | violences-policières bavure | brutalidad-policial violencia-policial
tear-gas water-cannon | traangas waterkanon | tränengas wasserwerfer | gaz-lacrymogène canon-à-eau | gas-lacrimógeno cañón-de-agua
victim | slachtoffer | opfer | victime | víctima
violence violent | geweld gewelddadig | gewalt gewalttätig gewalttat | violence violent | violencia violento
brawl scuffle | vechtpartij vechten knokpartij gevecht | schlägerei prügelei rauferei | bagarre rixe | pelea reyerta riña
hooligan hooliganism | hooligan voetbalgeweld relschopper | hooligan randalierer | hooligan casseur | hooligan barra-brava
cybercrime hacker hacking hack cyberattack | cybercriminaliteit hacker hacken gehackt cyberaanval | cyberkriminalität hacker hackerangriff cyberangriff gehackt | cybercriminalité pirate-informatique piratage cyberattaque hackeur | cibercrimen pirata-informático hackeo ciberataque ciberdelincuencia
ransomware malware | gijzelsoftware ransomware malware | erpressungssoftware ransomware schadsoftware | rançongiciel logiciel-malveillant | ransomware programa-malicioso
phishing identity-theft | phishing identiteitsfraude | phishing identitätsdiebstahl | hameçonnage usurpation-d'identité | phishing suplantación-de-identidad
whistleblower informant | klokkenluider tipgever | whistleblower hinweisgeber informant | lanceur-d'alerte lanceuse-d'alerte informateur indicateur | alertador informante
accomplice complicit | medeplichtig medeplichtige handlanger | komplize komplizin mittäter helfershelfer | complice complicité | cómplice complicidad
confess confession | bekennen bekentenis bekent | gestehen gestanden geständnis | avouer aveu aveux | confesar confesión
motive | motief motieven beweegreden | motiv tatmotiv beweggrund | motif mobile-du-crime | motivo
crime-scene | plaats-delict | tatort | scène-de-crime lieu-du-crime | escena-del-crimen lugar-del-crimen
fingerprint dna forensic | vingerafdruk dna forensisch sporenonderzoek | fingerabdruck fingerabdrücke dna forensisch rechtsmedizin | empreinte-digitale adn médico-légal | huella-dactilar adn forense
autopsy post-mortem | autopsie sectie lijkschouwing | obduktion autopsie | autopsie | autopsia
cold-case unsolved | onopgelost cold-case | ungeklärt ungelöst cold-case | affaire-non-élucidée cold-case | caso-sin-resolver
poison poisoning | vergif gif vergiftiging vergiftigen | gift vergiftung vergiften | poison empoisonnement empoisonner | veneno envenenamiento envenenar
`;
