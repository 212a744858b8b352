/** Words of shares, exchanges and investment, a concept a line: en | nl | de | fr | es. */
export const MARKETS = `
stock-exchange stock-market bourse | beurs effectenbeurs aandelenbeurs aandelenmarkt | börse aktienmarkt | bourse marché-boursier | bolsa mercado-bursátil
share shares stock equity | aandeel aandelen | aktie anteil | action | acción acciones
shareholder stockholder | aandeelhouder | aktionär anteilseigner | actionnaire | accionista
share-price stock-price | beurskoers aandelenkoers koers koersen | aktienkurs kurs börsenkurs | cours-de-bourse | cotización
investor | belegger investeerder | anleger investor | investisseur investisseuse | inversor inversora inversionista
invest investment | beleggen belegt belegd investeren investering | investieren investition anlage | investir investissement | invertir inversión invierte invirtió
bond treasury-bond | obligatie staatsobligatie | anleihe staatsanleihe | emprunt-d'état obligations-d'état | bono obligación
flotation initial-public-offering ipo go-public stock-market-listing | beursgang beursnotering | börsengang börsennotierung | introduction-en-bourse entrée-en-bourse | salida-a-bolsa
stock-market-crash | beurskrach koersval | börsenkrach börsencrash kurssturz | krach-boursier krach | desplome-bursátil crac
dividend | dividend winstuitkering | dividende gewinnausschüttung | dividende | dividendo
holding shareholding stake | belang-in aandelenbelang aandeelhouderschap | beteiligung anteil | part-du-capital participation-au-capital | participación-accionarial
trader broker stockbroker | handelaar beurshandelaar | händler börsenhändler | courtier négociant | operador-bursátil
hedge-fund investment-fund | fonds beleggingsfonds | fonds investmentfonds | fonds-d'investissement | fondo fondo-de-inversión
commodity raw-material | grondstof grondstoffen | rohstoff | matière-première | materia-prima
oil-price | olieprijs | ölpreis | prix-du-pétrole | precio-del-petróleo
gold | goud gouden | gold | lingots-d'or en-or | oro
silver | zilver | silber | lingots-d'argent argenterie argenté | plata
barrel drum-of-oil | vat vaten | fass barrel | baril tonneau | barril
auction auction-house | veiling geveild veilen veilinghuis | versteigerung auktion versteigern versteigert auktionshaus | enchères vente-aux-enchères | subasta subastar
bid offer-price offer | bod bieden biedt geboden biedingen | gebot bieten geboten angebot | offre-d'achat offre enchère | puja oferta-de-compra oferta
takeover acquisition | overname overnemen overgenomen | übernahme übernehmen übernommen | rachat acquisition | adquisición
takeover-bid buyout-offer | overnamebod | übernahmeangebot | offre-publique-d'achat opa | oferta-pública-de-adquisición opa
merger merge | fusie fuseren gefuseerd | fusion fusionieren fusioniert zusammenschluss | fusion fusionner | fusión fusionar
speculation speculator | speculatie speculant | spekulation spekulant | spéculation spéculateur | especulación especulador
volatility turbulence | volatiliteit schommelingen | schwankungen volatilität | volatilité fluctuations | volatilidad fluctuaciones
insider-trading | handel-met-voorkennis voorkennis | insiderhandel | délit-d'initié | información-privilegiada
credit-rating creditworthiness | kredietwaardigheid kredietbeoordeling | bonität kreditwürdigkeit | notation solvabilité | calificación-crediticia solvencia
cryptocurrency digital-currency | cryptomunt cryptovaluta | kryptowährung | cryptomonnaie | criptomoneda
`;
