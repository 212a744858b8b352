/** Words of public life that people use for one another, a group a line: en | nl | de | fr | es. */
export const PUBLIC_SYNONYMS = `
teacher headmaster headmistress principal tutor | leraar docent leerkracht directrice | lehrer lehrerin schulleiter | enseignant professeur directeur | maestro profesor directora
doctor physician surgeon medic gp | arts dokter chirurg huisarts | arzt ärztin mediziner chirurg | médecin docteur chirurgien | médico doctor cirujano
nurse carer caregiver | verpleegkundige verpleger | pfleger krankenschwester pflegekraft | infirmier soignant | enfermero cuidador
hospital clinic ward | ziekenhuis kliniek | krankenhaus klinik | hôpital clinique | hospital clínica
ill sick illness disease infection unwell | ziek ziekte besmetting | krank krankheit infektion | malade maladie infection | enfermo enfermedad infección
cure treat treatment therapy heal | genezen behandeling behandelen | heilen behandlung behandeln | guérir traitement soigner | curar tratamiento tratar
medicine drug medication pill | medicijn geneesmiddel pil | medikament arznei tablette | médicament pilule | medicamento fármaco pastilla
scientist researcher biologist expert academic professor | wetenschapper onderzoeker bioloog deskundige hoogleraar | wissenschaftler forscher biologe experte professor | scientifique chercheur biologiste expert professeur | científico investigador biólogo experto profesor
expert specialist consultant adviser advisor analyst | deskundige specialist adviseur analist kenner | experte fachmann berater analyst | expert spécialiste conseiller analyste | experto especialista asesor analista
engineer technician mechanic | ingenieur technicus monteur | ingenieur techniker mechaniker | ingénieur technicien mécanicien | ingeniero técnico mecánico
builder contractor construction-company | bouwer aannemer bouwbedrijf | bauunternehmen bauunternehmer | constructeur entrepreneur | constructor contratista
lawyer attorney solicitor barrister counsel | advocaat raadsman raadsvrouw jurist | anwalt anwältin rechtsanwalt verteidiger | avocat avocate défenseur | abogado abogada letrado
judge magistrate court tribunal ruling verdict | rechter rechtbank hof vonnis uitspraak | richter gericht urteil | juge tribunal cour jugement verdict | juez tribunal juzgado fallo sentencia
police officer constable cop detective | politie agent rechercheur | polizei polizist beamter kommissar | police policier agent | policía agente
suspect accused defendant culprit | verdachte beklaagde dader | verdächtige angeklagte täter | suspect accusé auteur | sospechoso acusado autor
sue sued lawsuit case court-case legal-action | aanklagen rechtszaak zaak proces | klagen verklagt klage prozess | poursuivre procès plainte | demandar demanda juicio pleito
steal thief burglar burglary robber | dief inbreker inbraak diefstal | dieb einbrecher einbruch | voleur cambrioleur cambriolage | ladrón atraco
murder murdered homicide kill killer killing | moord vermoord doden moordenaar | mord ermordet töten mörder | meurtre assassinat tuer tueur | asesinato asesinado matar asesino
gun weapon pistol rifle firearm | pistool wapen geweer | waffe pistole gewehr | arme pistolet fusil | arma pistola fusil
soldier troops army military forces | soldaat soldaten leger troepen militair | soldat soldaten armee truppen militär | soldat armée troupes militaire | soldado ejército tropas militar
bomb explosion explode blast exploded | bom explosie ontploffing ontploft | bombe explosion explodiert | bombe explosion exploser | bomba explosión explotar
war conflict fighting battle combat | oorlog strijd gevecht conflict | krieg kampf konflikt gefecht | guerre combat conflit | guerra combate conflicto
peace ceasefire truce | vrede wapenstilstand bestand | frieden waffenruhe | paix cessez-le-feu trêve | paz tregua alto-el-fuego
fire blaze burn burned flames | brand vuur vlammen verbranden | brand feuer flammen brennen | incendie feu flammes brûler | incendio fuego llamas quemar
flood flooding flooded inundation deluge | overstroming overstroomd wateroverlast | überschwemmung hochwasser überflutet | inondation crue inondé | inundación riada inundado
storm gale hurricane wind tempest | storm orkaan wind | sturm orkan wind | tempête ouragan vent | tormenta huracán viento
frozen freeze ice icy frost | bevroren ijs vorst vriezen | gefroren eis frost | gelé glace gel | helado hielo helada
heat hot warm heatwave temperature | hitte warm heet temperatuur | hitze heiß warm temperatur | chaleur chaud température | calor caliente temperatura
cold chilly freezing cool | koud koude fris | kalt kälte kühl | froid frais | frío fresco
rain rainfall shower downpour wet | regen bui nat neerslag | regen schauer nass niederschlag | pluie averse mouillé | lluvia chubasco mojado
rescue rescued save saved evacuate evacuated | redden gered evacueren | retten gerettet evakuieren | sauver sauvé secourir évacuer | rescatar salvar evacuar
missing lost disappeared vanished disappear | vermist verdwenen kwijt | vermisst verschwunden verloren | disparu perdu disparaître | desaparecido perdido desaparecer
danger dangerous risk risky hazard threat unsafe | gevaar gevaarlijk risico bedreiging onveilig | gefahr gefährlich risiko bedrohung | danger dangereux risque menace | peligro peligroso riesgo amenaza
safe safety secure security protection | veilig veiligheid beveiliging | sicher sicherheit schutz | sûr sécurité protection | seguro seguridad protección
protect guard defend shield | beschermen bewaken verdedigen | schützen bewachen verteidigen | protéger garder défendre | proteger guardar defender
government cabinet administration ministers | regering kabinet overheid | regierung kabinett verwaltung | gouvernement cabinet administration | gobierno gabinete administración
mayor burgomaster | burgemeester | bürgermeister bürgermeisterin oberbürgermeister | maire | alcalde alcaldesa
council councillor municipality town-hall local-authority county | gemeente gemeenteraad raadslid provincie | gemeinde stadtrat gemeinderat kreis | conseil municipalité mairie | ayuntamiento concejo municipio
politician lawmaker mp member-of-parliament representative senator | politicus kamerlid parlementariër senator | politiker abgeordneter abgeordnete senator | politicien député élu sénateur | político diputado senador
parliament congress assembly chamber house | parlement kamer congres | parlament bundestag kongress kammer | parlement assemblée chambre congrès | parlamento congreso cámara
election vote poll ballot referendum | verkiezing verkiezingen stemming referendum | wahl wahlen abstimmung referendum | élection scrutin vote référendum | elección elecciones votación referéndum
voter electorate votes voted | kiezer stemmer stemmen | wähler stimmen | électeur voix | votante elector votos
law act bill legislation rule regulation | wet wetgeving regel regeling | gesetz regelung vorschrift | loi règle règlement législation | ley norma reglamento
ban banned forbid forbidden prohibit prohibited outlaw | verbod verbieden verboden | verbot verbieten verboten | interdire interdit interdiction | prohibir prohibido prohibición
allow allowed permit permitted may licence license permission | toestaan toegestaan mogen vergunning | erlauben erlaubt genehmigung dürfen zulassen | permettre autorisé permis autorisation | permitir permitido permiso licencia
limit maximum cap ceiling at-most permitted | limiet maximum grens hoogstens | grenze höchstens maximum grenzwert | limite maximum plafond | límite máximo tope
minimum at-least lowest least | minimum minstens laagste | minimum mindestens niedrigste | minimum | mínimo
tax duty levy taxes | belasting heffing accijns | steuer abgabe | impôt taxe | impuesto tasa
fine fined penalty penalised | boete beboet straf | bußgeld geldstrafe strafe | amende pénalité | multa sanción
debt loan borrow borrowed lend lent lender credit mortgage | schuld lening lenen leende geleend krediet hypotheek | schulden darlehen kredit leihen geliehen | dette prêt emprunt emprunter crédit | deuda préstamo prestar crédito hipoteca
profit profits earnings surplus gain | winst winsten opbrengst | gewinn gewinne ertrag | bénéfice profit gain | beneficio ganancia ganancias
loss losses deficit lose lost | verlies verliezen tekort | verlust verluste defizit | perte pertes déficit | pérdida pérdidas déficit
invest investment investor invested fund finance financed pay-for | investeren investering financieren | investieren investition finanzieren | investir investissement financer | invertir inversión financiar
bankrupt bankruptcy insolvent insolvency collapse go-under went-under | failliet faillissement | insolvenz pleite bankrott | faillite banqueroute | quiebra bancarrota insolvencia
merge merger combine takeover alliance partnership | fuseren fusie samengaan overname | fusionieren fusion zusammenschluss | fusionner fusion alliance | fusionar fusión alianza
customer client buyer consumer user | klant afnemer koper consument gebruiker | kunde käufer verbraucher nutzer | client acheteur consommateur utilisateur | cliente comprador consumidor usuario
supplier supply supplies deliver delivery provider vendor | leverancier leveren levering | lieferant liefern lieferung anbieter | fournisseur fournir livrer livraison | proveedor suministrar entregar entrega
order ordered book booked reserve reservation | bestellen bestelling besteld boeken order | bestellen bestellt bestellung auftrag buchen | commander commande réserver | pedir pedido encargar reservar
product goods item merchandise range | product waar artikel | produkt ware artikel | produit marchandise article | producto mercancía artículo
export import trade commerce | export import handel | export import handel ausfuhr einfuhr | exporter importer commerce | exportar importar comercio
strike walkout walk-out industrial-action work-stoppage downed-tools | staking staken werkonderbreking | streik streiken arbeitskampf ausstand | grève débrayage | huelga paro
union trade-union | vakbond bond | gewerkschaft | syndicat | sindicato
retire retired retirement pension | pensioen gepensioneerd | rente ruhestand pension pensioniert | retraite retraité pension | jubilación jubilado pensión retirarse
award prize medal trophy win won honour honor | prijs onderscheiding bekroond winnen medaille | preis auszeichnung gewonnen medaille | prix récompense médaille | premio galardón medalla
competition contest tournament cup championship race | wedstrijd toernooi kampioenschap race | wettbewerb turnier meisterschaft rennen | compétition tournoi championnat course | competición torneo campeonato carrera
team squad side club | team ploeg elftal club | mannschaft team verein | équipe club | equipo club
coach trainer manager | trainer coach | trainer coach | entraîneur | entrenador
player footballer athlete sportsman | speler voetballer sporter | spieler fußballer sportler | joueur footballeur athlète | jugador futbolista deportista
score scored goal point | scoren doelpunt goal punt | tor treffer punkt geschossen | but marquer point | gol marcar punto
beat defeat defeated victory thrash overcome | verslaan versloeg overwinning nederlaag | besiegen besiegt schlagen sieg niederlage | battre vaincre défaite victoire | vencer derrotar derrota victoria
song single track tune | lied nummer single | lied song single | chanson titre morceau | canción tema
singer musician artist performer band star rapper | zanger zangeres muzikant artiest band | sänger sängerin musiker künstler band | chanteur musicien artiste groupe | cantante músico artista grupo
album record release released | album plaat uitbrengen | album platte veröffentlichen | album disque sortir | álbum disco
film movie picture cinema | film bioscoop | film kino | film cinéma | película cine
series show programme program episode season broadcast air aired | serie programma aflevering seizoen uitzenden uitgezonden | serie sendung folge staffel ausstrahlen | série émission épisode saison diffuser | serie programa episodio temporada emitir
actor actress play played role star starred | acteur actrice rol spelen | schauspieler schauspielerin rolle spielen | acteur actrice rôle jouer | actor actriz papel interpretar
book novel author writer write written | boek roman schrijver auteur | buch roman autor schriftsteller | livre roman auteur écrivain | libro novela autor escritor
newspaper paper daily journal magazine outlet | krant dagblad blad tijdschrift | zeitung blatt zeitschrift magazin | journal quotidien magazine | periódico diario revista
journalist reporter correspondent columnist editor | journalist verslaggever correspondent redacteur | journalist reporter korrespondent redakteur | journaliste reporter correspondant | periodista reportero corresponsal
quote quoted cite cited citing according-to source | citeren citaat volgens bron aanhalen | zitieren zitat laut quelle nach-angaben | citer selon source | citar según fuente
photo picture photograph image | foto beeld afbeelding | foto bild aufnahme | photo image | foto imagen
meet met meeting encounter talks summit | ontmoeten ontmoeting vergadering bijeenkomst overleg | treffen getroffen begegnen sitzung besprechung | rencontrer rencontre réunion | encontrarse reunión encuentro
visit visited visitor tourist trip guest | bezoeken bezoek bezoeker toerist gast | besuchen besuch besucher tourist gast | visiter visite visiteur touriste | visitar visita visitante turista
celebrate celebration party festival ceremony anniversary | vieren feest viering ceremonie jubileum | feiern feier fest zeremonie jubiläum | fêter fête célébrer cérémonie anniversaire | celebrar fiesta ceremonia aniversario
gift present donate donation donated give gave given | cadeau geschenk schenken schenking geven gaf gegeven | geschenk schenken spende geben gab gegeben | cadeau don donner offrir | regalo donación donar dar dio
`;
