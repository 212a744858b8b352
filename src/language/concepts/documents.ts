/** Words of papers, data and how things are made known, a concept a line: en | nl | de | fr | es. */
export const DOCUMENTS = `
document paper-file | document documenten | dokument unterlagen | document | documento
interim-report preliminary-report | tussenrapport voorlopig-rapport | zwischenbericht vorläufiger-bericht | rapport-préliminaire rapport-d'étape | informe-preliminar
study-report research-paper | studie studies onderzoeksrapport | studie studien | étude | estudio-científico
memo memorandum internal-note | memo notitie | aktennotiz vermerk | note-interne note-de-service | memorando
diary journal | dagboek dagboeken | tagebuch tagebücher | journal-intime | diario-íntimo diario-personal
file dossier case-file | dossier dossiers | akte akten dossier | dossier | expediente
database register-of | database databank gegevensbestand | datenbank register | base-de-données registre | base-de-datos registro
table-of-figures league-table ranking | tabel ranglijst | tabelle rangliste | | tabla clasificación
list shortlist | lijst lijsten lijstje | liste | liste | listado
chart graph diagram | grafiek grafieken diagram | diagramm grafik schaubild | graphique diagramme | gráfico diagrama
map chart-of-area | landkaart plattegrond kaart | landkarte karte | plan-de-ville cartographie | mapa
drawing-plan construction-drawing | bouwtekening | bauplan entwurf | plan-d'architecte | plano
catalogue brochure leaflet flyer catalog | catalogus brochure folder | katalog broschüre prospekt flugblatt | catalogue brochure dépliant tract | catálogo folleto
poster placard billboard | poster affiche aanplakbiljet reclamebord | plakat plakate | affiche pancarte panneau-publicitaire | pancarta valla-publicitaria
banner | spandoek spandoeken | transparent banner | banderole | pancarta
instruction-manual manual user-guide | handleiding gebruiksaanwijzing | gebrauchsanweisung handbuch bedienungsanleitung | mode-d'emploi manuel notice | manual-de-instrucciones
application-form form-to-fill | formulier formulieren aanvraagformulier | formular antragsformular | formulaire | formulario
application-letter job-application | sollicitatie sollicitatiebrief sollicitant | bewerbung bewerbungsschreiben | candidature-à-un-poste lettre-de-motivation | solicitud-de-empleo
curriculum-vitae cv resume-of-career | cv curriculum-vitae | lebenslauf | cv curriculum-vitae | currículum
certificate attestation | certificaat attest | bescheinigung zertifikat urkunde | certificat attestation | certificado
birth-certificate | geboorteakte | geburtsurkunde | acte-de-naissance | partida-de-nacimiento certificado-de-nacimiento
death-certificate | overlijdensakte | sterbeurkunde totenschein | acte-de-décès certificat-de-décès | certificado-de-defunción
title-deed deed-of-sale | koopakte eigendomsakte | kaufvertrag eigentumsurkunde | acte-de-vente titre-de-propriété | escritura
lease tenancy-agreement rental-contract | huurcontract huurovereenkomst pacht | mietvertrag pachtvertrag | bail contrat-de-location | contrato-de-alquiler
last-will testament | testament testamenten | testament letzter-wille | | testamento
postage-stamp | postzegel postzegels | briefmarke | timbre timbre-poste | sello-postal
postcard | ansichtkaart ansichtkaarten | postkarte ansichtskarte | carte-postale | postal
message-in-a-bottle | flessenpost | flaschenpost | bouteille-à-la-mer | mensaje-en-una-botella
open-letter | open-brief | offener-brief | lettre-ouverte | carta-abierta
complaint-letter reader's-letter | klachtenbrief ingezonden-brief | leserbrief beschwerdebrief | courrier-des-lecteurs | carta-al-director
correction retraction erratum | rectificatie correctie | berichtigung richtigstellung | rectificatif erratum | rectificación fe-de-erratas
minutes-of-meeting transcript | notulen transcript | sitzungsprotokoll niederschrift | procès-verbal-de-réunion transcription | acta-de-reunión transcripción
manuscript | manuscript manuscripten handschrift | manuskript handschrift | manuscrit | manuscrito
copy photocopy duplicate | kopie kopieën afschrift | kopie abschrift | copie photocopie | copia fotocopia
security-camera cctv surveillance-camera | bewakingscamera bewakingsbeelden camerabeelden | überwachungskamera | caméra-de-surveillance vidéosurveillance | cámara-de-seguridad videovigilancia
sound-recording tape | geluidsopname opname | tonaufnahme | enregistrement | grabación
column editorial opinion-piece | column hoofdredactioneel opiniestuk | leitartikel kommentar kolumne | éditorial tribune chronique | columna editorial tribuna
series episode | aflevering afleveringen serie | folge serie episode | épisode série | capítulo episodio serie
chapter | hoofdstuk hoofdstukken | kapitel | chapitre | capítulo
title-of-work | titel titels | titel | titre | título
dictionary encyclopaedia | woordenboek encyclopedie | wörterbuch lexikon enzyklopädie | dictionnaire encyclopédie | diccionario enciclopedia
biography memoir autobiography | biografie memoires autobiografie | biografie memoiren autobiografie | biographie mémoires autobiographie | biografía memorias autobiografía
bestseller | bestseller | bestseller | best-seller | superventas
password pin-code access-code | wachtwoord pincode | passwort pin-code geheimzahl | mot-de-passe code-secret | contraseña clave-de-acceso
software-update update bug | update softwarefout bug | update softwarefehler | mise-à-jour bogue | actualización
server data-centre | datacenter datacentrum | server rechenzentrum | centre-de-données | servidor centro-de-datos
algorithm | algoritme algoritmen | algorithmus | algorithme | algoritmo
keyboard computer-mouse | toetsenbord muis | tastatur | clavier | teclado
headphones earphones | koptelefoon oordopjes | kopfhörer | casque-audio écouteurs | auriculares
loudspeaker speaker-box | luidspreker speakers | lautsprecher | haut-parleur | altavoz
mobile-network phone-mast | mobiel-netwerk zendmast | mobilfunknetz mobilfunkmast handynetz | réseau-mobile antenne-relais | red-móvil antena-de-telefonía cobertura
broadband fibre-optic internet-connection | breedband glasvezel internetverbinding | breitband glasfaser internetanschluss | haut-débit fibre-optique | banda-ancha fibra-óptica
undersea-cable subsea-cable submarine-cable | zeekabel onderzeese-kabel | seekabel unterseekabel | câble-sous-marin | cable-submarino
cable wire | kabel kabels draad | kabel draht | câble | cable alambre
sensor detector | sensor sensoren detector | sensor sensoren melder | capteur détecteur | sensor detector
smoke-detector smoke-alarm | rookmelder rookmelders | rauchmelder | détecteur-de-fumée | detector-de-humo
carbon-monoxide | koolmonoxide | kohlenmonoxid | monoxyde-de-carbone | monóxido-de-carbono
navigation-system satnav gps | navigatie navigatiesysteem gps | navi navigationsgerät gps | gps navigation-par-satellite | gps
livestream live-broadcast | livestream rechtstreekse-uitzending | livestream liveübertragung | diffusion-en-direct en-direct | transmisión-en-directo en-directo
podcast | podcast podcasts | podcast | podcast | podcast pódcast
viewing-figures ratings | kijkcijfers kijkdichtheid | einschaltquote einschaltquoten | audience-télé audimat taux-d'audience | índice-de-audiencia
licence-fee broadcasting-fee | omroepbijdrage kijkgeld | rundfunkbeitrag rundfunkgebühr | redevance-audiovisuelle | canon-televisivo
public-broadcaster | publieke-omroep omroep | öffentlich-rechtlich rundfunkanstalt | audiovisuel-public service-public-audiovisuel | radiotelevisión-pública
`;
