/** Words of newspapers, broadcasting and publishing, a concept a line: en | nl | de | fr | es. */
export const MEDIA = `
newspaper daily-paper | krant dagblad | zeitung tageszeitung | journal quotidien | periódico diario
magazine weekly | tijdschrift weekblad | zeitschrift magazin wochenzeitung | magazine revue hebdomadaire | revista semanario
press mass-media media | media pers | medien presse | médias presse | medios-de-comunicación prensa
news-agency | persbureau nieuwsagentschap | nachrichtenagentur presseagentur | agence-de-presse | agencia-de-noticias
journalist reporter correspondent | journalist journaliste verslaggever correspondent | journalist journalistin reporter korrespondent | journaliste reporter correspondant | periodista reportero corresponsal
editor editor-in-chief | redacteur hoofdredacteur | redakteur chefredakteur | rédacteur rédacteur-en-chef rédactrice | redactor jefe-de-redacción
editorial-office newsroom | redactie | redaktion | rédaction | redacción
article piece-in-paper | artikel artikelen | artikel beitrag | article | artículo
column columnist | column columnist | kolumne kolumnist | chronique chroniqueur éditorialiste | columna columnista
headline front-page | krantenkop voorpagina | schlagzeile titelseite | gros-titre à-la-une une-des-journaux | portada titulares titular
interview | interview vraaggesprek geïnterviewd | interview interviewt gespräch | interview entretien | entrevista entrevistar
press-conference news-conference | persconferentie | pressekonferenz | conférence-de-presse | rueda-de-prensa conferencia-de-prensa
press-release communique news-release | persbericht communiqué | pressemitteilung kommuniqué pressemeldung | communiqué-de-presse communiqué-officiel communiqué | comunicado comunicado-de-prensa nota-de-prensa
press-freedom freedom-of-the-press | persvrijheid | pressefreiheit | liberté-de-la-presse | libertad-de-prensa
censorship censor | censuur censureren | zensur zensieren zensiert | censure censurer | censura censurar
television tv | televisie tv | fernsehen tv fernseher | télévision télé | televisión tele televisor
broadcaster tv-station television-channel | omroep zender televisiezender | fernsehsender | chaîne-de-télévision diffuseur | cadena-de-televisión emisora canal-de-televisión
broadcast air | uitzenden uitgezonden uitzending | ausstrahlen ausgestrahlt sendung übertragen | diffuser diffusion émission | emitir emisión retransmitir
radio | radio | radio hörfunk rundfunk | radio | radio
presenter host anchor | presentator presentatrice | moderator moderatorin | présentateur présentatrice animateur | presentador presentadora
television-series tv-series sitcom | televisieserie tv-serie | fernsehserie serie | série-télévisée feuilleton | serie-de-televisión telenovela
documentary | documentaire documentaires | dokumentarfilm dokumentation doku | documentaire | documental
viewer television-audience | kijker kijkers kijkcijfers | zuschauerin einschaltquote | téléspectateur téléspectatrice | telespectador audiencia
radio-listener listener | luisteraar luisteraars | hörer zuhörer | auditeur auditrice auditeurs | oyente radioyente
subscriber subscription | abonnee abonnement abonnees | abonnent abonnement abonnentin | abonné abonnement abonnée | suscriptor abonado suscripción
circulation print-run | oplage | auflage | tirage | tirada
publisher publishing-house | uitgever uitgeverij | verlag verlage verleger | éditeur maison-d'édition éditrice | editorial editor
publish publication | publiceren publiceert gepubliceerd publicatie | veröffentlichen veröffentlicht veröffentlichung | publier publication | publicar publicación
leak leaked-documents | lekken uitgelekt gelekt | durchsickern durchgesickert geleakt | fuite divulguer divulgation | filtrar filtración
rumour rumor gossip speculation | gerucht geruchten roddel speculatie | gerücht gerüchte klatsch spekulation | rumeur ragot spéculation | rumor rumores chisme especulación
fake-news disinformation hoax | nepnieuws desinformatie | falschmeldung desinformation | fausse-nouvelle désinformation infox | noticia-falsa bulo desinformación
blog blogger | blog blogger weblog | blog blogger | blog blogueur | blog bloguero
photo photograph picture | foto foto's | foto fotografie fotos lichtbild | photo photographie cliché | foto fotografía
photographer | fotograaf fotografen | fotograf fotografin | photographe | fotógrafo fotógrafa
video footage video-recording | video filmpje videobeelden beelden | video aufnahmen videoaufnahmen filmaufnahmen | vidéo images-vidéo | vídeo video imágenes
opinion-poll poll survey questionnaire | peiling opiniepeiling enquête vragenlijst | umfrage meinungsumfrage befragung fragebogen | sondage enquête-d'opinion questionnaire | encuesta sondeo cuestionario
libel defamation slander | laster smaad | verleumdung üble-nachrede | diffamation calomnie | difamación calumnia injurias
copyright | auteursrecht auteursrechten copyright | urheberrecht | droit-d'auteur droits-d'auteur | derechos-de-autor propiedad-intelectual
`;
