/** Words of the economy, money and public finance, a concept a line: en | nl | de | fr | es. */
export const ECONOMY = `
economy economic | economie economisch economische | wirtschaft wirtschaftlich volkswirtschaft | économie économique | economía económico económica
economic-growth | economische-groei | wirtschaftswachstum | croissance-économique | crecimiento-económico
recession downturn | recessie | rezession konjunkturabschwung | récession | recesión
boom upturn | hoogconjunctuur opleving | aufschwung hochkonjunktur | essor embellie | auge expansión-económica
inflation | inflatie geldontwaarding | inflation teuerung | inflation | inflación
price cost | prijs prijzen kosten | preis kosten | prix coût | precio
fare ticket-price bus-fare train-fare | ritprijs tarief tarieven kaartprijs ritprijzen vervoersprijs | fahrpreis ticketpreis tarif | tarif prix-du-billet | tarifa precio-del-billete
expensive costly | duur dure kostbaar prijzig | teuer kostspielig | cher chère coûteux coûteuse | caro cara costoso
cheap inexpensive affordable | goedkoop goedkope | billig günstig preiswert | bon-marché abordable | barato barata asequible
tax taxation | belasting belastingen | steuer besteuerung | impôt fiscalité | impuesto tributo
taxpayer | belastingbetaler | steuerzahler | contribuable | contribuyente
tariff import-duty customs-duty | invoerheffing importheffing invoerrecht | zoll zölle einfuhrzoll | droits-de-douane | arancel aranceles
budget | begroting budget | haushalt budget etat | budget | presupuesto
deficit shortfall budget-deficit funding-gap | tekort begrotingstekort financieringstekort gat-in-de-begroting | defizit fehlbetrag haushaltsdefizit haushaltsloch | déficit déficit-budgétaire | déficit
surplus budget-surplus | overschot begrotingsoverschot | überschuss haushaltsüberschuss | excédent excédent-budgétaire | superávit excedente
debt indebtedness | schuld schulden | schulden verschuldung | dette endettement | deuda endeudamiento
loan credit | lening krediet | kredit darlehen | prêt crédit emprunt | préstamo crédito
borrow borrowing | lenen leent geleend | leihen ausleihen geliehen | emprunter | endeudarse pedir-prestado
interest-rate | rente rentestand | zins zinsen leitzins zinssatz | taux-d'intérêt | tipo-de-interés tasa-de-interés
bank banking | bank bankwezen | bank bankwesen | banque bancaire | banco banca bancario
central-bank | centrale-bank | zentralbank notenbank | banque-centrale | banco-central
savings | spaargeld besparingen | ersparnisse sparguthaben | épargne | ahorro ahorros
austerity spending-cuts cutbacks | bezuinigingen bezuiniging bezuinigen | sparmaßnahmen sparkurs sparpolitik | austérité rigueur | austeridad recortes recortes-presupuestarios
subsidy grant government-grant | subsidie toelage subsidiëren gesubsidieerd | subvention zuschuss fördermittel fördergeld zuwendung | subvention | subvención subsidio
financial-support financial-aid | financiële-steun | finanzhilfe beihilfe hilfsgelder | aide-financière | ayuda-financiera
currency | valuta munteenheid | währung | monnaie devise | moneda divisa
exchange-rate | wisselkoers | wechselkurs | taux-de-change | tipo-de-cambio
money cash in-cash | geld contanten contant-geld | geld bargeld bar-bezahlen | argent espèces argent-liquide en-liquide | dinero efectivo dinero-en-efectivo
poverty poor | armoede | armut arm | pauvreté pauvre | pobreza pobre
wealth rich wealthy | rijkdom rijk rijke welgesteld | reichtum reich wohlhabend | richesse riche | riqueza rico rica adinerado
living-standard standard-of-living | welvaart levensstandaard | wohlstand lebensstandard | prospérité niveau-de-vie | nivel-de-vida
cost-of-living | kosten-van-levensonderhoud levensduurte | lebenshaltungskosten | coût-de-la-vie | coste-de-la-vida costo-de-la-vida
trade commerce | handel | handel | commerce échanges | comercio
export exports | export uitvoer exporteren | export ausfuhr exportieren | exportation exporter | exportación exportar
import imports | import invoer importeren | import einfuhr importieren | importation importer | importación importar
sanction embargo | sanctie sancties embargo handelsverbod | sanktion sanktionen embargo | sanction embargo | sanción sanciones bloqueo-comercial
pension | pensioen pensioenen | rente pension altersrente | retraite pension | pensión jubilación
welfare-payment welfare social-benefit | uitkering toelage bijstand | sozialhilfe unterstützung sozialleistung | allocation prestation-sociale | prestación subsidio-social
consumer | consument verbruiker | verbraucher konsument | consommateur consommatrice | consumidor consumidora
spending expenditure | uitgaven besteding | ausgaben aufwendungen | dépense dépenses | gasto gastos
income revenue earnings | inkomen inkomsten | einkommen einkünfte einnahmen | revenu revenus | ingresos ingresos-fiscales
`;
