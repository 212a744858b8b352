/** Words of workplaces, trade, schools, power and laboratories, a concept a line: en | nl | de | fr | es. */
export const ENTERPRISE = `
workplace shop-floor | werkplek werkvloer | arbeitsplatz | lieu-de-travail | lugar-de-trabajo
workload work-pressure | werkdruk werklast | arbeitsbelastung arbeitsdruck | charge-de-travail | carga-de-trabajo
job-interview | sollicitatiegesprek | vorstellungsgespräch bewerbungsgespräch | entretien-d'embauche | entrevista-de-trabajo
night-shift work-shift | nachtdienst ploegendienst | nachtschicht schichtdienst | travail-de-nuit équipe-de-nuit | turno-de-noche
bullying-at-work toxic-workplace | pesten-op-het-werk angstcultuur | mobbing-am-arbeitsplatz | harcèlement-au-travail harcèlement-moral | acoso-laboral
labour-inspectorate | arbeidsinspectie | gewerbeaufsicht arbeitsschutz | inspection-du-travail | inspección-de-trabajo
wage-dispute pay-dispute pay-talks | cao-overleg loonconflict | tarifstreit tarifverhandlungen | conflit-salarial négociations-salariales | conflicto-salarial negociación-salarial
automation robotisation | automatisering robotisering | automatisierung | automatisation robotisation | automatización robotización
outsourcing | uitbesteding uitbesteden | auslagerung outsourcing | externalisation | externalización deslocalización
production-line assembly-line | lopende-band productielijn | fließband montageband produktionslinie | chaîne-de-montage | cadena-de-montaje
competition-authority antitrust | mededingingsautoriteit kartelwaakhond | kartellamt wettbewerbsbehörde | autorité-de-la-concurrence | autoridad-de-competencia antimonopolio
market-share | marktaandeel | marktanteil | part-de-marché | cuota-de-mercado
order-book incoming-orders | orderportefeuille orders | auftragseingang auftragsbuch | carnet-de-commandes | cartera-de-pedidos
warranty | garantiebewijs garantietermijn | gewährleistung | garantie-produit | garantía-del-producto
liquidation wound-up receivership | bewindvoering | liquidation insolvenzverwalter abwicklung | liquidation-judiciaire redressement-judiciaire | liquidación-de-la-empresa concurso-de-acreedores
annual-meeting shareholders'-meeting | aandeelhoudersvergadering jaarvergadering | hauptversammlung jahreshauptversammlung | assemblée-générale | junta-general-de-accionistas
business-model | verdienmodel bedrijfsmodel | geschäftsmodell | modèle-économique | modelo-de-negocio
family-business family-firm | familiebedrijf familiebedrijven | familienunternehmen familienbetrieb | entreprise-familiale | empresa-familiar
online-shop webshop online-retailer | webwinkel webshop | onlineshop onlinehändler versandhändler | boutique-en-ligne commerce-en-ligne | tienda-en-línea comercio-electrónico
opening-of-store store-closure | winkelsluiting | filialschließung ladenschließung | fermeture-de-magasins | cierre-de-tiendas
deflation falling-prices | deflatie | deflation | déflation | deflación
stimulus-package economic-stimulus | stimuleringspakket steunpakket | konjunkturpaket | plan-de-relance | paquete-de-estímulo
housing-bubble speculative-bubble | huizenbubbel zeepbel | immobilienblase spekulationsblase | bulle-immobilière bulle-spéculative | burbuja-inmobiliaria
windfall-tax excess-profits | overwinstbelasting overwinst | übergewinnsteuer | taxe-sur-les-superprofits superprofits | impuesto-extraordinario beneficios-extraordinarios
cryptocurrency bitcoin crypto | cryptomunt bitcoin crypto | kryptowährung bitcoin | cryptomonnaie bitcoin | criptomoneda bitcóin
homework | huiswerk | hausaufgaben | devoirs-scolaires | deberes-escolares
school-report report-card grades | schoolrapport rapportcijfer | schulzeugnis schulnote | bulletin-scolaire notes-scolaires | notas-escolares calificaciones
textbook schoolbook | schoolboek leerboek | schulbuch lehrbuch | manuel-scolaire | libro-de-texto
boarding-school | internaat kostschool | internat | internat pensionnat |
private-school | privéschool particuliere-school | privatschule | école-privée | colegio-privado escuela-privada
special-education special-needs | speciaal-onderwijs zorgleerling | förderschule sonderschule inklusion | éducation-spécialisée besoins-particuliers | educación-especial necesidades-especiales
school-bus | schoolbus | schulbus | bus-scolaire car-scolaire ramassage-scolaire | autobús-escolar
school-trip school-outing | schoolreis schoolkamp | klassenfahrt schulausflug | sortie-scolaire voyage-scolaire | viaje-escolar excursión-escolar
school-closure | schoolsluiting | schulschließung | fermeture-d'école | cierre-de-escuelas
grid-congestion overloaded-grid | netcongestie overbelast-stroomnet | netzengpass netzüberlastung | saturation-du-réseau | saturación-de-la-red
high-voltage pylon power-line | hoogspanning hoogspanningsmast hoogspanningslijn | hochspannung strommast hochspannungsleitung | haute-tension ligne-à-haute-tension pylône | alta-tensión torre-eléctrica tendido-eléctrico
solar-panel solar-farm solar-park | zonnepaneel zonnepark zonneweide | solaranlage solarpark photovoltaik | panneau-solaire parc-solaire photovoltaïque | placa-solar parque-solar fotovoltaico
offshore-wind-farm wind-farm-at-sea | windpark-op-zee | offshore-windpark | éolien-en-mer parc-éolien-en-mer | parque-eólico-marino
biomass biogas | biomassa biogas | biomasse biogas | biomasse biogaz | biomasa biogás
district-heating heat-network | stadsverwarming warmtenet | fernwärme wärmenetz | chauffage-urbain réseau-de-chaleur | calefacción-urbana
smart-meter electricity-meter | slimme-meter energiemeter | stromzähler | compteur-intelligent compteur-électrique | contador-inteligente contador-eléctrico
gas-field gas-extraction | gasveld gaswinning | gasfeld gasförderung | gisement-de-gaz extraction-de-gaz | yacimiento-de-gas extracción-de-gas
incinerator waste-incineration | afvalverbranding verbrandingsoven | müllverbrennung verbrennungsanlage | incinérateur incinération-des-déchets | incineradora
litter-on-street fly-tipping dumped-waste | zwerfafval afvaldump sluikstort | wilder-müll müllablagerung | dépôt-sauvage déchets-sauvages | vertido-ilegal basura-en-la-calle
microscope | microscoop | mikroskop | microscope | microscopio
prototype test-model | prototype proefmodel | prototyp | prototype | prototipo
antenna aerial satellite-dish | antenne schotelantenne | antenne satellitenschüssel | antenne parabole | antena parabólica
wireless-internet wi-fi wifi | wifi draadloos-internet | wlan | wifi | wifi
cryptography encryption encrypted | versleuteling versleuteld | verschlüsselung verschlüsselt | chiffrement chiffré cryptage | cifrado encriptado
weather-balloon | weerballon | wetterballon | ballon-météo | globo-meteorológico
space-rocket rocket-launch | ruimteraket raketlancering | weltraumrakete raketenstart | fusée lancement-de-fusée | cohete lanzamiento-de-cohete
quality | kwaliteit | qualität | qualité | calidad
skill expertise know-how ability | vaardigheid vakmanschap bekwaam | fähigkeit fachwissen fertigkeit | compétence savoir-faire habileté | habilidad destreza pericia
talent | talent talenten begaafd | talent begabt begabung | talent doué | talento superdotado
strength strong-point | kracht sterke-punt | | point-fort | punto-fuerte
patience patient-waiting | geduld geduldig | geduld geduldig | patience | paciencia
experience years-of-experience | ervaring ervaringen | erfahrung erfahrungen | expérience | experiencia
recollection | herinnering herinneringen geheugen | erinnerung gedächtnis | mémoire souvenir | recuerdo memoria
background origin | achtergrond afkomst herkomst | hintergrund herkunft | origine | trasfondo origen
detail particulars | detail details | einzelheit einzelheiten | détail | detalle pormenor
feature characteristic | kenmerk kenmerken eigenschap | merkmal eigenschaft | caractéristique | característica
factor | factor factoren | faktor faktoren | facteur-clé | factor
access entrance | toegang ingang | zugang eingang | accès entrée | acceso
ban-on-entry no-entry access-denied | toegangsverbod geen-toegang | betretungsverbot zutrittsverbot | accès-interdit | acceso-prohibido
presence attendance-at | aanwezigheid | anwesenheit präsenz | présence | presencia
absence absenteeism | afwezigheid | abwesenheit fehlzeiten | absence absentéisme | ausencia absentismo
grid-operator network-operator | netbeheerder | netzbetreiber | gestionnaire-de-réseau | operador-de-red
`;
