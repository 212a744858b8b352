/** Words of the arts, entertainment and celebrity, a concept a line: en | nl | de | fr | es. */
export const CULTURE = `
culture cultural | cultuur culturen cultureel culturele | kultur kulturell | culture culturel culturelle | cultura cultural
art | kunst | kunst | art | arte
artist | kunstenaar kunstenares artiest | künstler künstlerin | artiste | artista
painting | schilderij schilderijen doek | gemälde | tableau peinture | cuadro pintura lienzo
painter | schilder kunstschilder | maler malerin | peintre | pintor pintora
sculpture statue | beeldhouwwerk standbeeld sculptuur | skulptur statue | sculpture statue | escultura estatua
sculptor | beeldhouwer | bildhauer bildhauerin | sculpteur sculptrice | escultor escultora
museum gallery | museum musea galerie | museum museen galerie | musée galerie | museo galería
exhibition exhibit | tentoonstelling expositie | ausstellung | exposition exposer | exposición
theatre theater | theater schouwburg | theater schauspielhaus | théâtre | teatro
stage-play drama | toneelstuk toneel | theaterstück drama | pièce-de-théâtre drame | obra-de-teatro drama
opera | opera | oper | opéra | ópera
ballet dance dancer | ballet danser danseres balletdanser | ballett tanz tänzer tänzerin | ballet danse danseur danseuse | ballet danza baile bailarín bailarina
film movie | film speelfilm | film spielfilm kinofilm | film long-métrage | película filme cinta
cinema movie-theater | bioscoop bioscopen | kino | cinéma salle-de-cinéma | cine
actor actress | acteur actrice | schauspieler schauspielerin | acteur actrice comédien comédienne | actor actriz
film-director filmmaker | regisseur filmmaker | regisseur regisseurin filmemacher | réalisateur réalisatrice cinéaste | director-de-cine cineasta
premiere | première | premiere uraufführung | avant-première | estreno estrenar
music musical | muziek muzikaal | musik musikalisch | musique musical | música musical
musician | muzikant musicus musici | musiker musikerin | musicien musicienne | músico
singer vocalist | zanger zangeres | sänger sängerin | chanteur chanteuse | cantante vocalista
song | lied liedje nummer | lied song | chanson | canción
sing | zingen zingt zong gezongen | singen singt sang gesungen | chanter | cantar
song-contest singing-contest | songfestival zangwedstrijd | gesangswettbewerb liederwettbewerb | concours-de-la-chanson concours-de-chant | festival-de-la-canción concurso-de-canto
band pop-group | band popgroep muziekgroep | band musikgruppe | groupe-de-musique groupe-de-rock | grupo-musical banda
orchestra philharmonic | orkest | orchester philharmoniker | orchestre philharmonique | orquesta filarmónica
conductor | dirigent | dirigent dirigentin | chef-d'orchestre | director-de-orquesta
composer compose | componist componeren | komponist komponistin komponieren | compositeur compositrice composer | compositor compositora componer
concert gig | concert optreden | konzert auftritt | concert | concierto recital
album vinyl-record | album langspeelplaat | album schallplatte | album disque | álbum disco
record-label record-company | platenmaatschappij platenlabel | plattenfirma plattenlabel | maison-de-disques label | discográfica sello-discográfico
piano pianist | piano pianist | klavier pianist pianistin | piano pianiste | piano pianista
violin violinist | viool violist | geige violine geiger | violon violoniste | violín violinista
guitar guitarist | gitaar gitarist | gitarre gitarrist | guitare guitariste | guitarra guitarrista
festival | festival | festival festspiele | festival | festival
tour world-tour | tournee wereldtournee | tournee konzertreise | tournée tournée-mondiale | gira
audience spectators crowd | toeschouwers toehoorders publiek | publikum zuschauer | spectateurs auditoire | espectadores
book novel | boek boeken roman | buch bücher roman | livre roman | libro novela
author writer novelist | schrijver schrijfster auteur | schriftsteller schriftstellerin autor autorin | écrivain écrivaine auteur romancier | escritor escritora autor autora
literature literary | literatuur literair | literatur literarisch | littérature littéraire | literatura literario
poem poetry | gedicht gedichten poëzie | gedicht lyrik dichtung | poème poésie | poema poesía
poet | dichter dichteres | dichter dichterin lyriker | poète poétesse | poeta
library | bibliotheek bibliotheken | bibliothek bücherei | bibliothèque | biblioteca
bookshop bookstore | boekhandel boekwinkel | buchhandlung | librairie | librería
comic cartoon | strip stripverhaal cartoon | comic karikatur | bande-dessinée dessin caricature | cómic historieta viñeta tebeo
comedian comic-actor | cabaretier komiek | kabarettist komiker | humoriste comique | humorista cómico
celebrity star | beroemdheid ster bekendheid | prominenter star promi | célébrité vedette star | celebridad estrella-del-pop
famous well-known renowned | beroemd bekend befaamd | berühmt bekannt | célèbre connu renommé | famoso famosa célebre
fashion | mode | mode | mode | alta-costura la-moda
fashion-designer designer | modeontwerper ontwerper | modeschöpfer modedesigner designer | styliste couturier créateur-de-mode | diseñador diseñadora modisto
fashion-model supermodel | fotomodel | fotomodell | mannequin top-modèle | supermodelo top-model
award prize | prijs onderscheiding bekroning | preis auszeichnung | prix récompense distinction | premio galardón
laureate prizewinner award-winner | prijswinnaar laureaat | preisträger preisträgerin | lauréat lauréate | galardonado premiado
medal decoration order-of-merit | medaille ridderorde lintje | medaille orden verdienstkreuz | médaille décoration | medalla condecoración
heritage world-heritage-site | erfgoed werelderfgoed | erbe kulturerbe weltkulturerbe | patrimoine patrimoine-mondial | patrimonio patrimonio-de-la-humanidad
monument memorial | monument gedenkteken | denkmal mahnmal | monument mémorial | monumento memorial
tradition traditional | traditie traditioneel | tradition traditionell brauch | tradition traditionnel coutume | tradición tradicional costumbre
architect architecture | architect architectuur | architekt architektur | architecte architecture | arquitecto arquitectura
celebrate | vieren viert gevierd | feiern feiert gefeiert | célébrer fêter | celebrar festejar
anniversary jubilee | jubileum gedenkdag | jubiläum jahrestag | jubilé cinquantenaire centenaire | aniversario
parade procession | optocht parade stoet | parade festzug festumzug | défilé cortège | desfile procesión
carnival | carnaval | karneval fasching fastnacht | carnaval | carnaval
circus | circus | zirkus | cirque | circo
lottery jackpot | loterij loterijen | lotterie lotto | loterie loto | lotería
amusement-park theme-park | pretpark attractiepark | freizeitpark vergnügungspark | parc-d'attractions | parque-de-atracciones parque-temático
zoo | dierentuin | zoo tierpark | zoo jardin-zoologique | zoológico zoo
`;
