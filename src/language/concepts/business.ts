/** Words of companies and their affairs, a concept a line: en | nl | de | fr | es. */
export const BUSINESS = `
company firm business enterprise | bedrijf bedrijven onderneming firma | unternehmen firma betrieb | entreprise société firme | empresa compañía firma
conglomerate corporation | concern | konzern | conglomérat groupe-industriel | conglomerado corporación
multinational | multinational | multinationaler-konzern multi | multinationale | multinacional
small-business small-firms | kleinbedrijf middenstand midden-en-kleinbedrijf mkb | mittelstand kleinbetrieb kleinunternehmen | petites-et-moyennes-entreprises pme | pequeñas-y-medianas-empresas pyme
start-up startup | start-up startup | start-up startup | start-up jeune-pousse | start-up empresa-emergente
subsidiary | dochteronderneming dochterbedrijf | tochtergesellschaft tochterfirma tochterunternehmen | filiale | filial
outlet branch-office | filiaal filialen vestiging | filiale zweigstelle niederlassung | succursale agence | sucursal
headquarters head-office | hoofdkantoor hoofdkwartier | hauptsitz zentrale firmensitz hauptquartier | siège siège-social | sede sede-central
factory manufacturing-plant | fabriek | fabrik werk | usine fabrique | fábrica planta-industrial
industry industrial | industrie industrieel industriële | industrie industriell | industrie industriel industrielle | industria industrial
manufacturer maker producer | fabrikant producent maker | hersteller produzent | fabricant constructeur producteur | fabricante productor
manufacture produce production | produceren produceert geproduceerd productie vervaardigen | herstellen hergestellt herstellung produzieren produktion | fabriquer produire production fabrication produite | fabricar producir produjo producción
supplier | leverancier toeleverancier | lieferant zulieferer | fournisseur | proveedor
product goods | product goederen | produkt güter ware | produit marchandise | producto mercancía
brand trademark | merk merken handelsmerk | marke handelsmarke | marque | marca
shop store | winkel zaak | laden läden geschäft | magasin boutique | tienda
supermarket grocery | supermarkt kruidenier | supermarkt lebensmittelladen | supermarché épicerie | supermercado
department-store | warenhuis warenhuizen | kaufhaus kaufhäuser warenhaus | grand-magasin grands-magasins | grandes-almacenes
shopping-centre shopping-center mall | winkelcentrum | einkaufszentrum | centre-commercial | centro-comercial
retailer retail | detailhandel winkelier winkelketen | einzelhandel einzelhändler | commerce-de-détail détaillant distributeur | minorista comercio-minorista
retail-chain store-chain supermarket-chain | keten ketens | kette handelskette | chaîne enseigne | cadena
profit net-profit | winst winsten nettowinst | gewinn profit | bénéfice profit | beneficio ganancia
loss losses | verlies verliezen | verlust | perte | pérdida pérdidas
turnover sales-revenue | omzet | umsatz umsätze | chiffre-d'affaires | facturación volumen-de-negocio
annual-report annual-results quarterly-results | jaarverslag jaarcijfers kwartaalcijfers | geschäftsbericht jahresbilanz quartalszahlen | rapport-annuel résultats-annuels résultats-trimestriels | informe-anual resultados-anuales resultados-trimestrales
bankruptcy bankrupt insolvent insolvency | faillissement failliet bankroet | konkurs insolvenz insolvent pleite bankrott | faillite insolvable dépôt-de-bilan | quiebra bancarrota insolvencia
bail-out rescue-package | reddingsplan noodlening | rettungspaket | plan-de-sauvetage renflouement | rescate-financiero plan-de-rescate
restructuring reorganisation reorganization overhaul | reorganisatie herstructurering | umstrukturierung umbau restrukturierung | restructuration réorganisation | reestructuración reorganización
contract | contract contracten | vertrag kontrakt | contrat | contrato
deal agreement | overeenkomst akkoord deal | abkommen vereinbarung deal | accord entente | pacto pactar
customer client | klant klanten cliënt | kunde kundin | client cliente clientèle | cliente clienta
rival business-rival | concurrentie concurrent | konkurrenz konkurrent | concurrence concurrent | competencia competidor
monopoly cartel | monopolie kartel | monopol kartell | monopole cartel | monopolio cartel cártel
cooperation partnership collaboration | samenwerking samenwerken partnerschap | zusammenarbeit kooperation partnerschaft | coopération partenariat collaboration | cooperación colaboración asociación
advertising advertisement advert | reclame advertentie | werbung anzeige reklame | publicité annonce-publicitaire | anuncio-publicitario publicidad-comercial
chief-executive ceo | topman topvrouw bestuursvoorzitter | vorstandschef konzernchef vorstandsvorsitzender | pdg directeur-général président-directeur-général | consejero-delegado director-ejecutivo
director manager | directeur directrice | direktor direktorin geschäftsführer | directeur directrice gérant | director directora gerente
board-of-directors supervisory-board management-board executive-board | raad-van-bestuur raad-van-commissarissen bestuur | aufsichtsrat verwaltungsrat vorstand | conseil-d'administration | consejo-de-administración junta-directiva
founder co-founder | oprichter stichter medeoprichter | gründer mitgründer | fondateur fondatrice cofondateur | fundador fundadora cofundador
entrepreneur businessman businesswoman | ondernemer zakenman zakenvrouw | unternehmer unternehmerin geschäftsmann geschäftsfrau | entrepreneur homme-d'affaires femme-d'affaires | empresario empresaria
insurance insurer | verzekering verzekeraar | versicherung versicherer versichern versichert | assurance assureur | compañía-de-seguros seguros
product-recall recalled-products | terugroepactie terugroepen teruggeroepen | rückruf zurückrufen zurückgerufen rückrufaktion | rappel-de-produits | retirada-del-mercado retirada-de-productos
patent | octrooi patent | patent | brevet | patente
privatisation privatise privatization privatize | privatisering privatiseren | privatisierung privatisieren | privatisation privatiser | privatización privatizar
nationalisation nationalise nationalization nationalize | nationalisatie nationaliseren | verstaatlichung verstaatlichen verstaatlicht | nationalisation nationaliser | nacionalización nacionalizar
`;
