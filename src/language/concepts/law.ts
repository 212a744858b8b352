/** Words of law, courts and justice, a concept a line: en | nl | de | fr | es. */
export const LAW = `
law statute | wet | gesetz | loi | ley leyes
legal lawful | wettelijk legaal juridisch | legal rechtlich gesetzlich rechtmäßig | légal légaux juridique | legal jurídico
illegal unlawful illicit | illegaal onwettig onrechtmatig | illegal rechtswidrig gesetzwidrig | illégal illégaux illicite | ilegal ilícito
legalise legalize decriminalise decriminalize | legaliseren legalisering gedogen | legalisieren legalisierung | légaliser légalisation dépénaliser | legalizar legalización despenalizar
ban prohibit forbid forbade forbidden outlaw prohibition | verbod verbieden verboden verbiedt | verbot verbieten verboten untersagen untersagt | interdire interdiction interdit | prohibir prohibición vetar
rule regulation | regel voorschrift reglement regelgeving | regel vorschrift regelung | règle règlement réglementation | norma reglamento regla
constitution constitutional | grondwet grondwettelijk | verfassung grundgesetz verfassungsrechtlich | constitution constitutionnel | constitución constitucional
unconstitutional | ongrondwettelijk ongrondwettig | verfassungswidrig | inconstitutionnel anticonstitutionnel | inconstitucional
court tribunal | rechtbank gerecht gerechtshof | gericht gerichtshof | tribunal tribunaux cour | tribunal juzgado corte
supreme-court high-court | hoge-raad hooggerechtshof | oberster-gerichtshof bundesgerichtshof | cour-suprême cour-de-cassation | tribunal-supremo corte-suprema
constitutional-court | grondwettelijk-hof constitutioneel-hof | verfassungsgericht bundesverfassungsgericht verfassungsgerichtshof | conseil-constitutionnel cour-constitutionnelle | tribunal-constitucional corte-constitucional
international-criminal-court icc | internationaal-strafhof strafhof | internationaler-strafgerichtshof strafgerichtshof | cour-pénale-internationale cpi | corte-penal-internacional cpi
judge magistrate | rechter magistraat | richter richterin | juge magistrat magistrate | juez jueza jueces magistrado magistrada
jury juror | jury jurylid | jury geschworener geschworene schöffe | jury juré jurés | jurado
lawyer attorney solicitor barrister counsel | advocaat advocate raadsman jurist | anwalt anwältin rechtsanwalt rechtsanwältin verteidiger jurist | avocat avocate juriste | abogado abogada letrado
notary | notaris notarissen notariaat | notar notarin notariat | notaire | notario notaria
prosecutor district-attorney prosecution | openbaar-ministerie officier-van-justitie aanklager | staatsanwalt staatsanwältin staatsanwaltschaft ankläger | procureur procureure parquet ministère-public | fiscal fiscalía
attorney-general | procureur-generaal | generalbundesanwalt generalstaatsanwalt justizminister | procureur-général garde-des-sceaux | fiscal-general procurador-general
justice judiciary judicial | justitie rechtspraak rechterlijke-macht | justiz gerichtsbarkeit | justice judiciaire | justicia judicial poder-judicial
rule-of-law | rechtsstaat | rechtsstaat rechtsstaatlichkeit | état-de-droit | estado-de-derecho
trial court-case | proces rechtszaak strafzaak berechten | prozess gerichtsverfahren strafverfahren gerichtsprozess | procès | juicio proceso-judicial
hearing court-session | zitting hoorzitting | anhörung verhandlung | audience audition | audiencia comparecencia
lawsuit sue litigation | aanklagen rechtszaak rechtsgeding dagvaarden gedaagd | klage klagen verklagen verklagt rechtsstreit | poursuivre-en-justice action-en-justice litige | demandar demanda querella litigio
class-action mass-claim | massaclaim collectieve-rechtszaak collectieve-claim | sammelklage | action-collective recours-collectif | demanda-colectiva
plaintiff complainant | eiser klager | kläger klägerin | plaignant plaignante partie-civile | demandante querellante denunciante
defendant accused | beklaagde gedaagde | angeklagter angeklagte beschuldigter beschuldigte | accusé accusée prévenu prévenue | acusado acusada procesado imputado
charge indict indictment prosecute | aanklacht aangeklaagd vervolgen vervolging | anklage anklagen angeklagt | inculper inculpation mise-en-examen mis-en-examen | imputar imputación procesar procesamiento
accuse accusation allegation allege | beschuldigen beschuldigd beschuldiging aantijging betichten | beschuldigen beschuldigung vorwurf vorwürfe vorwerfen | accuser accusation allégation | acusar acusación
suspect alleged | verdachte vermeend | verdächtiger verdächtige tatverdächtiger mutmaßlich | suspect suspecte présumé | sospechoso sospechosa presunto presunta
suspicion suspected suspicious | verdenking vermoeden verdacht argwaan achterdocht | verdacht verdächtigen argwohn | soupçon soupçonner suspicion | sospecha sospechar
witness | getuige | zeuge zeugin augenzeuge | témoin | testigo
testify testimony | getuigen getuigenis getuigenverklaring | aussagen aussage zeugenaussage ausgesagt | témoigner témoignage | testificar testimonio
evidence proof | bewijs bewijsmateriaal bewijzen | beweis beweismittel nachweis | preuve | prueba evidencia
verdict ruling judgment judgement | vonnis uitspraak arrest oordeel | urteil richterspruch | verdict jugement | veredicto fallo sentencia
convict conviction guilty found-guilty | veroordelen veroordeeld veroordeling schuldig schuldig-bevonden | verurteilen verurteilt verurteilung schuldig schuldig-gesprochen | condamner condamnation coupable reconnu-coupable | condenar condena culpable declarado-culpable
guilt culpability blame at-fault | schuld schuldvraag | schuld mitschuld schuldfrage verschulden | culpabilité culpable | culpa culpabilidad
innocent innocence | onschuldig onschuld | unschuldig unschuld | innocent innocence | inocente inocencia
acquit acquittal | vrijspreken vrijgesproken vrijspraak | freisprechen freigesprochen freispruch | acquitter acquittement relaxe relaxer | absolver absuelto absolución
sentence punishment penalty | straf strafmaat strafeis bestraffen straffen | strafe strafmaß bestrafen bestrafung | peine châtiment sanction punir | pena castigo castigar
prison-sentence jail-term | gevangenisstraf celstraf | haftstrafe gefängnisstrafe freiheitsstrafe | peine-de-prison | pena-de-prisión pena-de-cárcel
life-sentence life-imprisonment life-in-prison | levenslang levenslange-gevangenisstraf | lebenslang lebenslänglich lebenslange-haft | perpétuité réclusion-à-perpétuité prison-à-vie | cadena-perpetua prisión-permanente
death-penalty capital-punishment | doodstraf | todesstrafe | peine-de-mort peine-capitale | pena-de-muerte pena-capital
execution execute | executie executeren terechtstelling geëxecuteerd | hinrichtung hinrichten hingerichtet | exécution exécuter | ejecución ejecutar ajusticiar
fine penalty-payment | boete geldboete beboeten dwangsom | geldstrafe bußgeld geldbuße | amende contravention | multa multar
community-service community-service-sentence | taakstraf werkstraf taakstraffen | sozialstunden gemeinnützige-arbeit | travail-d'intérêt-général | trabajos-comunitarios servicio-comunitario trabajos-en-beneficio
suspended-sentence probation | voorwaardelijke-straf proeftijd voorwaardelijk | bewährungsstrafe bewährung | sursis peine-avec-sursis | libertad-condicional condena-suspendida
appeal | hoger-beroep | berufung revision | pourvoi faire-appel cour-d'appel | apelación apelar recurrir
bail | borgtocht borgsom | kaution | liberté-sous-caution caution | fianza libertad-bajo-fianza
pardon amnesty clemency | gratie amnestie pardon | begnadigung begnadigen amnestie | grâce amnistie gracier amnistier | indulto amnistía indultar amnistiar
parole early-release | vervroegde-vrijlating | vorzeitige-entlassung | libération-conditionnelle | libertad-condicional
compensation reparations | schadevergoeding compensatie schadeloosstelling compenseren gecompenseerd | schadenersatz schadensersatz entschädigung | dédommagement indemnisation dommages-et-intérêts compensation | indemnización compensación indemnizar compensar
extradite extradition | uitleveren uitgeleverd uitlevering | ausliefern ausgeliefert auslieferung | extrader extradition | extraditar extradición
immunity | immuniteit | immunität | immunité | inmunidad aforamiento
settlement plea-deal | schikking | außergerichtliche-einigung | règlement-à-l'amiable plaider-coupable | acuerdo-extrajudicial
arbitration arbitrator | arbitrage | schiedsgericht schiedsverfahren | arbitrage | arbitraje
human-rights | mensenrechten | menschenrechte menschenrecht | droits-de-l'homme droits-humains | derechos-humanos
civil-rights | burgerrechten | bürgerrechte | droits-civiques droits-civils | derechos-civiles
freedom liberty | vrijheid vrijheden | freiheit | liberté | libertad
freedom-of-speech free-speech freedom-of-expression | vrijheid-van-meningsuiting | meinungsfreiheit redefreiheit | liberté-d'expression | libertad-de-expresión
press-freedom freedom-of-the-press | persvrijheid | pressefreiheit | liberté-de-la-presse | libertad-de-prensa
privacy data-protection | privacy gegevensbescherming | datenschutz privatsphäre | vie-privée protection-des-données | privacidad protección-de-datos
copyright intellectual-property | auteursrecht | urheberrecht | droit-d'auteur propriété-intellectuelle | derechos-de-autor propiedad-intelectual
patent | octrooi patent | patent | brevet | patente
defamation libel slander | smaad laster | verleumdung üble-nachrede | diffamation calomnie | difamación calumnia injurias
perjury | meineed | meineid falschaussage | parjure faux-témoignage | perjurio falso-testimonio
contract | contract overeenkomst | vertrag verträge | contrat | contrato
licence license permit | vergunning licentie | genehmigung lizenz | permis licence autorisation | licencia permiso
comply compliance | naleven naleving nageleefd | einhalten eingehalten einhaltung | respecter conformité | cumplir cumplimiento
violate violation breach infringe | schenden schending overtreden overtreding inbreuk | verstoß verstöße verstoßen verletzung | enfreindre violation infraction | violar violación infringir infracción vulnerar
statute-of-limitations | verjaring verjaard | verjährung verjährt | prescription prescrit | prescripción prescrito
`;
