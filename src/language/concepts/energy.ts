/** Words of energy, fuels and raw materials, a concept a line: en | nl | de | fr | es. */
export const ENERGY = `
energy | energie | energie | énergie énergétique | energía energético
electricity electric-power | elektriciteit stroom | strom elektrizität | électricité | electricidad corriente
oil petroleum crude-oil | olie aardolie ruwe-olie | öl erdöl rohöl | pétrole brut | petróleo crudo
natural-gas gas | aardgas gas | erdgas gas | gaz-naturel gaz | gas-natural gas
petrol gasoline | benzine | benzin | essence | gasolina
diesel | diesel | diesel | gazole diesel | gasóleo diésel
fuel | brandstof brandstoffen | treibstoff kraftstoff brennstoff | carburant combustible | combustible carburante
coal | kolen steenkool | kohle steinkohle | charbon houille | carbón hulla
lignite brown-coal | bruinkool | braunkohle | lignite | lignito
mining coal-mine | mijnbouw kolenmijn steenkoolmijn | bergwerk mine bergbau | mine minier | mina minería
miner mineworker | mijnwerker kompel | bergmann bergleute bergarbeiter | mineur-de-fond mineurs | minero
nuclear-energy nuclear-power | kernenergie atoomenergie | kernenergie atomkraft kernkraft | énergie-nucléaire | energía-nuclear
nuclear-power-station nuclear-power-plant | kerncentrale | atomkraftwerk kernkraftwerk akw | centrale-nucléaire | central-nuclear
nuclear-reactor reactor | kernreactor reactor | atomreaktor kernreaktor reaktor | réacteur-nucléaire réacteur | reactor-nuclear reactor
nuclear-waste radioactive-waste | kernafval radioactief-afval | atommüll radioaktive-abfälle | déchets-nucléaires déchets-radioactifs | residuos-nucleares residuos-radiactivos
nuclear-phase-out | kernuitstap atoomuitstap | atomausstieg | sortie-du-nucléaire | abandono-de-la-energía-nuclear apagón-nuclear
uranium | uranium | uran | uranium | uranio
power-station power-plant | elektriciteitscentrale energiecentrale | kraftwerk | centrale-électrique | central-eléctrica
power-cut blackout power-failure power-outage | stroomstoring stroomuitval | stromausfall blackout | panne-de-courant panne-d'électricité coupure-de-courant | apagón corte-de-luz
power-grid electricity-grid | stroomnet elektriciteitsnet | stromnetz | réseau-électrique | red-eléctrica
pipeline gas-pipeline | pijpleiding gasleiding pijpleidingen | pipeline gasleitung ölleitung | gazoduc oléoduc | gasoducto oleoducto
refinery oil-refinery | raffinaderij | raffinerie | raffinerie | refinería
oil-rig oil-platform drilling-platform | boorplatform booreiland | bohrinsel ölplattform | plateforme-pétrolière | plataforma-petrolífera
drilling drill | boren boort geboord boring | bohren gebohrt bohrung | forage forer | perforar perforación
oil-spill oil-slick | olielek olieramp olievlek olievervuiling | ölpest ölteppich | marée-noire nappe-de-pétrole | marea-negra vertido-de-petróleo
fracking shale-gas | schaliegas fracking | schiefergas fracking | gaz-de-schiste fracturation-hydraulique | gas-de-esquisto fracturación-hidráulica
renewable-energy green-energy | duurzame-energie hernieuwbare-energie groene-stroom | erneuerbare-energien erneuerbare-energie ökostrom | énergies-renouvelables énergie-renouvelable | energías-renovables energía-renovable
wind-power wind-energy | windenergie | windkraft windenergie | énergie-éolienne | energía-eólica
wind-turbine wind-farm | windmolen windmolens windmolenpark windpark | windrad windräder windpark | éolienne parc-éolien | aerogenerador parque-eólico
solar-energy solar-power | zonne-energie | solarenergie sonnenenergie | énergie-solaire | energía-solar
solar-panel | zonnepaneel zonnepanelen | solaranlage sonnenkollektor | panneau-solaire panneaux-solaires | panel-solar placa-solar
hydroelectric hydropower dam | waterkracht stuwdam stuwdammen | wasserkraft staudamm | hydroélectrique barrage | hidroeléctrica presa embalse
battery | batterij accu | batterie akku | batterie pile | batería pila
hydrogen | waterstof | wasserstoff | hydrogène | hidrógeno
energy-supplier utility | energieleverancier energiebedrijf energiebedrijven | energieversorger stromversorger | fournisseur-d'énergie | proveedor-de-energía compañía-eléctrica empresa-eléctrica
energy-saving energy-efficiency | energiebesparing | energiesparen energieeinsparung energieeffizienz | économies-d'énergie efficacité-énergétique | ahorro-energético eficiencia-energética
heating radiator | verwarming radiator | heizung heizkörper | chauffage radiateur | calefacción radiador
`;
