/** Words of payments, prices and public money, a concept a line: en | nl | de | fr | es. */
export const PAYMENTS = `
aid-package support-package | steunpakket hulppakket | hilfspaket | plan-d'aide | paquete-de-ayuda ayudas
benefit-payment | toeslag toelage uitkering | beihilfe zulage | allocation indemnité | subsidio asignación prestación
child-benefit family-allowance | kinderbijslag kindertoeslag | kindergeld | allocations-familiales | subsidio-por-hijo prestación-por-hijo
unemployment-benefit dole | werkloosheidsuitkering ww-uitkering | arbeitslosengeld | allocation-chômage indemnités-chômage | subsidio-de-desempleo prestación-por-desempleo
state-pension old-age-pension | aow ouderdomspensioen | altersrente gesetzliche-rente | pension-de-retraite minimum-vieillesse | pensión-de-jubilación
pension-fund | pensioenfonds pensioenfondsen | pensionsfonds pensionskasse rentenkasse | fonds-de-pension caisse-de-retraite | fondo-de-pensiones
fee | vergoeding heffing leges | gebühr gebühren | redevance | tasa cuota honorarios
levy surcharge | heffing toeslag heffen geheven | abgabe aufschlag umlage besteuern | prélèvement surtaxe | gravamen recargo
road-toll road-pricing | tol tolheffing kilometerheffing rekeningrijden | maut mautgebühr | péage | peaje
congestion-charge | spitsheffing congestieheffing | city-maut | péage-urbain | tasa-de-congestión
excise excise-duty | accijns accijnzen | verbrauchsteuer | droits-d'accise accise | impuesto-especial
vat value-added-tax sales-tax | btw omzetbelasting | mehrwertsteuer umsatzsteuer | tva | iva
income-tax | inkomstenbelasting loonbelasting | einkommensteuer lohnsteuer | impôt-sur-le-revenu | impuesto-sobre-la-renta irpf
corporation-tax corporate-tax | vennootschapsbelasting winstbelasting | körperschaftsteuer unternehmenssteuer | impôt-sur-les-sociétés | impuesto-de-sociedades
property-tax council-tax | onroerendezaakbelasting ozb | grundsteuer | taxe-foncière taxe-d'habitation | impuesto-de-bienes-inmuebles ibi
wealth-tax | vermogensbelasting | vermögensteuer vermögenssteuer | impôt-sur-la-fortune | impuesto-sobre-el-patrimonio
inheritance-tax death-duty | erfbelasting successierecht | erbschaftsteuer erbschaftssteuer | droits-de-succession | impuesto-de-sucesiones
tourist-tax | toeristenbelasting | kurtaxe bettensteuer tourismusabgabe | taxe-de-séjour | tasa-turística
tax-authority tax-office inland-revenue | belastingdienst fiscus | finanzamt steuerbehörde fiskus | fisc administration-fiscale | hacienda agencia-tributaria fisco
tax-return tax-declaration | belastingaangifte | steuererklärung | déclaration-d'impôts déclaration-de-revenus | declaración-de-la-renta
tax-cut tax-relief tax-break | belastingverlaging belastingvoordeel belastingkorting | steuersenkung steuererleichterung | baisse-d'impôts allègement-fiscal | rebaja-fiscal bajada-de-impuestos
tax-rise tax-increase tax-hike | belastingverhoging lastenverzwaring | steuererhöhung | hausse-d'impôts | subida-de-impuestos
tax-haven | belastingparadijs belastingparadijzen | steueroase steuerparadies | paradis-fiscal | paraíso-fiscal
return-ticket return-journey round-trip | retour retourtje retourtjes | rückfahrkarte hin-und-rückfahrt | aller-retour | billete-de-ida-y-vuelta ida-y-vuelta
single-ticket one-way one-way-ticket | enkeltje enkele-reis | einzelfahrt einfache-fahrt einzelfahrschein | aller-simple | billete-de-ida billete-sencillo
season-ticket travelcard | abonnement seizoenskaart ov-kaart | dauerkarte monatskarte zeitkarte jahreskarte | carte-d'abonnement abonnement | abono abono-transporte
entrance-fee admission-fee admission-charge | entreegeld toegangsprijs entreeprijs | eintrittspreis eintrittsgeld | droit-d'entrée prix-d'entrée | precio-de-entrada
parking-fee parking-charge | parkeertarief parkeergeld parkeerkosten | parkgebühr parkgebühren | tarif-de-stationnement stationnement-payant | tarifa-de-aparcamiento zona-azul
parking-ticket parking-fine | parkeerboete parkeerbon | strafzettel knöllchen | amende-de-stationnement contravention | multa-de-aparcamiento
penalty-notice speeding-ticket | bekeuring bon verkeersboete | strafzettel | procès-verbal contravention | multa-de-tráfico
compensation-payment | schadevergoeding schadeclaim smartengeld | schadenersatz schadensersatz schmerzensgeld | dommages-et-intérêts dédommagement indemnisation | indemnización daños-y-perjuicios resarcimiento
invoice | rekening factuur facturen | rechnung | facture addition | factura
energy-bill electricity-bill gas-bill | energierekening stroomrekening gasrekening | stromrechnung gasrechnung energierechnung | facture-d'électricité facture-énergétique | factura-de-la-luz
receipt | bonnetje kassabon kwitantie | quittung kassenbon kassenzettel | ticket-de-caisse reçu quittance | recibo tique
hire-purchase | termijnbetaling aflossing afbetaling | rate ratenzahlung | mensualité échelonnement | cuota-mensual
arrears overdue-payment | betalingsachterstand achterstallig | zahlungsrückstand rückstand | arriéré impayé | atrasos impago
deposit down-payment | aanbetaling borg waarborgsom | anzahlung kaution | acompte caution arrhes | fianza anticipo
bottle-deposit deposit-scheme | statiegeld | pfand flaschenpfand | consigne | depósito-de-envases
refund money-back repayment | terugbetaling teruggave restitutie | rückerstattung erstattung rückzahlung | remboursement | reembolso devolución
discount price-cut reduction | korting kortingen prijsverlaging | rabatt ermäßigung preisnachlass preissenkung | rabais réduction | descuento rebaja
clearance-sale the-sales | uitverkoop opruiming | schlussverkauf ausverkauf | soldes | rebajas
voucher coupon gift-card | tegoedbon waardebon cadeaubon | gutschein | bon-d'achat chèque-cadeau | vale cupón
coin | munt munten muntstuk | münze münzen | pièce-de-monnaie | moneda
banknote bank-note | bankbiljet bankbiljetten briefje | banknote geldschein | billet-de-banque | billete-de-banco
cheque bank-check | cheque | scheck | chèque | cheque
cash-machine atm cash-dispenser | geldautomaat geldautomaten pinautomaat | geldautomat bankautomat | distributeur-de-billets | cajero-automático
debit-card credit-card bank-card | pinpas bankpas creditcard betaalpas | kreditkarte bankkarte ec-karte | carte-bancaire carte-de-crédit | tarjeta-de-crédito tarjeta-bancaria
bank-account | bankrekening bankrekeningen | bankkonto konto konten | compte-bancaire | cuenta-bancaria
savings-account | spaarrekening | sparkonto sparbuch | livret-d'épargne compte-d'épargne | cuenta-de-ahorro
bank-transfer | overschrijving overboeking | überweisung | virement virement-bancaire | transferencia-bancaria
wallet purse | portemonnee portefeuille | geldbeutel brieftasche portemonnaie | portefeuille porte-monnaie | monedero
rate-of-interest borrowing-rate | rentevoet rentetarief | zinssatz zinsen leitzins | taux-d'intérêt taux-directeur | tipo-de-interés tasa-de-interés
student-loan student-debt | studielening studieschuld | studienkredit bafög | prêt-étudiant | préstamo-estudiantil
collateral guarantee surety | onderpand borgstelling garantie garanderen gegarandeerd | bürgschaft sicherheit-für-kredit garantie garantiert | garantie caution nantissement garantir | aval garantía garantizar
backlog arrears-of-work | achterstand werkvoorraad wachtlijst | rückstau bearbeitungsstau rückstand | retard-accumulé arriéré | atraso acumulación retraso-acumulado
national-debt public-debt sovereign-debt | staatsschuld overheidsschuld | staatsverschuldung staatsschulden | dette-publique dette-souveraine | deuda-pública deuda-soberana
cost-overrun overspend | kostenoverschrijding budgetoverschrijding | kostenüberschreitung mehrkosten kostenexplosion | dépassement-de-budget surcoût | sobrecoste
public-spending government-spending | overheidsuitgaven | staatsausgaben öffentliche-ausgaben | dépenses-publiques | gasto-público
treasury finance-ministry exchequer | schatkist ministerie-van-financiën | staatskasse finanzministerium | trésor-public ministère-des-finances | tesoro-público ministerio-de-hacienda
price-cap price-ceiling | prijsplafond prijslimiet | preisdeckel preisobergrenze | plafonnement-des-prix bouclier-tarifaire | tope-de-precios
pay-cut wage-cut | loonsverlaging salarisverlaging | lohnkürzung gehaltskürzung | baisse-de-salaire réduction-de-salaire | recorte-salarial rebaja-salarial
severance-pay golden-handshake | ontslagvergoeding vertrekpremie | abfindung | indemnité-de-départ parachute-doré | indemnización-por-despido
tip gratuity | fooi fooien | trinkgeld | pourboire | propina
pocket-money | zakgeld | taschengeld | argent-de-poche |
gift | cadeau cadeaus geschenk | geschenk | cadeau | regalo obsequio
crowdfunding | crowdfunding | crowdfunding schwarmfinanzierung | financement-participatif | micromecenazgo financiación-colectiva
tender public-procurement call-for-tenders | aanbesteding aanbestedingen gunning | ausschreibung vergabeverfahren auftragsvergabe vergabe | appel-d'offres marché-public adjudication | licitación concurso-público adjudicación adjudicar
profit-warning | winstwaarschuwing | gewinnwarnung | avertissement-sur-résultats | advertencia-de-beneficios
hedge-fund private-equity | hedgefonds durfkapitaal investeringsmaatschappij | hedgefonds finanzinvestor | fonds-spéculatif capital-investissement | fondo-de-cobertura capital-riesgo
gambling betting wager | gokken weddenschap kansspel | glücksspiel | paris jeux-d'argent jeux-de-hasard | apuestas juegos-de-azar
casino | casino casino's | casino spielbank | casino | casino
slot-machine gaming-machine | gokautomaat gokkast speelautomaat | spielautomat | machine-à-sous | tragaperras máquina-tragaperras
bookmaker betting-shop | bookmaker gokkantoor | buchmacher wettbüro | bookmaker | casa-de-apuestas
prize-money | prijzengeld | preisgeld | dotation | premio-en-metálico
bounty reward-for-tip | tipgeld beloning uitgeloofde-beloning | kopfgeld belohnung | récompense | recompensa
price-tag worth-of-sale | prijskaartje | preisschild | étiquette-de-prix | etiqueta-de-precio
middle-class | middenklasse | mittelschicht mittelklasse | classe-moyenne classes-moyennes | clase-media
purchasing-power spending-power | koopkracht koopkrachtdaling | kaufkraft | pouvoir-d'achat | poder-adquisitivo
tax-money taxpayers'-money public-money | belastinggeld gemeenschapsgeld | steuergeld steuergelder steuermittel | argent-public deniers-publics | dinero-público
`;
