/** Words of technology, computers and the internet, a concept a line: en | nl | de | fr | es. */
export const TECHNOLOGY = `
technology technological | technologie techniek technologisch | technologie technik technologisch | technologie technique technologique | tecnología técnica tecnológico
computer pc | computer pc | computer rechner pc | ordinateur pc | computadora computador
laptop notebook | laptop | laptop notebook | ordinateur-portable | portátil computadora-portátil
internet web online | internet web online | internet online | internet en-ligne | internet en-línea
website web-page internet-site | website webpagina webstek | webseite website internetseite | site-internet site-web site | sitio-web página-web
software computer-program programme-for-computer | software programmatuur computerprogramma | software computerprogramm programm | logiciel | software programa-informático
app | app | app | appli | app aplicación-móvil
mobile-phone cell-phone smartphone | mobiele-telefoon mobieltje smartphone gsm | handy mobiltelefon smartphone | téléphone-portable téléphone-mobile smartphone | teléfono-móvil celular teléfono-inteligente
telephone phone | telefoon | telefon fernsprecher | téléphone | teléfono
phone-call telephone-call | bellen belt belde gebeld telefoontje telefoongesprek | anrufen angerufen anruf telefonat | appel-téléphonique coup-de-téléphone téléphoner coup-de-fil | llamada-telefónica
text-message message sms | sms sms-bericht tekstbericht sms'je appje bericht | sms textnachricht kurznachricht | message texto sms | mensaje sms mensaje-de-texto
email e-mail | e-mail mail | e-mail mail | courriel e-mail | correo-electrónico email
letter | brief brieven | brief briefe | lettre | carta
user | gebruiker gebruikster | nutzer benutzer nutzerin anwender | utilisateur utilisatrice usager | usuario usuaria
password | wachtwoord | passwort kennwort | mot-de-passe | contraseña
data personal-data figures | gegevens data persoonsgegevens cijfers | daten personenbezogene-daten zahlen | données données-personnelles chiffres | datos datos-personales cifras
privacy data-protection | privacy gegevensbescherming | privatsphäre datenschutz | vie-privée protection-des-données | privacidad protección-de-datos
hacker hack cyberattack | hacker hacken gehackt cyberaanval | hacker hackerangriff gehackt cyberangriff | pirate-informatique piratage cyberattaque | pirata-informático hackeo ciberataque
computer-virus malware | computervirus kwaadaardige-software | computervirus schadsoftware | virus-informatique logiciel-malveillant | virus-informático programa-malicioso
data-leak data-breach | datalek | datenleck datenpanne | fuite-de-données | filtración-de-datos fuga-de-datos
search-engine | zoekmachine | suchmaschine | moteur-de-recherche | buscador motor-de-búsqueda
browser | browser | browser | navigateur | navegador
social-media social-network | sociale-media sociaal-netwerk | soziale-medien soziales-netzwerk soziale-netzwerke | réseaux-sociaux réseau-social | redes-sociales red-social
network | netwerk | netzwerk netz | réseau réseaux | red redes
artificial-intelligence ai | kunstmatige-intelligentie ai | künstliche-intelligenz ki | intelligence-artificielle ia | inteligencia-artificial ia
robot robotics | robot robotica | roboter robotik | robot robotique | robot robótica
chip semiconductor microchip | chip halfgeleider | chip halbleiter | puce semi-conducteur | chip semiconductor
screen display | scherm beeldscherm | bildschirm display | écran | pantalla
video-game computer-game gamer | videospel computerspel videogame gamer | videospiel computerspiel gamer | jeu-vidéo jeux-vidéo | videojuego
console games-console | spelcomputer spelconsole | spielkonsole konsole | console-de-jeux | consola
download | downloaden gedownload | herunterladen heruntergeladen | télécharger téléchargement | descargar descarga
file-sharing online-piracy | illegaal-downloaden bestandsdeling | tauschbörse filesharing | téléchargement-illégal partage-de-fichiers | piratería-informática descargas-ilegales
invention invent inventor | uitvinding uitvinden uitgevonden uitvinder | erfindung erfinden erfunden erfinder | invention inventer inventeur | invento inventar inventor
innovation innovative | innovatie vernieuwing vernieuwend | innovation neuerung innovativ | innovation innovant novateur | innovación innovador
device appliance gadget | apparaat apparaten toestel | gerät geräte vorrichtung | dispositif appareil | aparato dispositivo
machine machinery | machine | maschine | machine | máquina maquinaria
digital | digitaal digitale | digital | numérique | digital
camera | camera fototoestel | kamera fotoapparat | caméra appareil-photo | cámara
drone unmanned-aircraft | drone onbemand-vliegtuig | drohne | drone | dron
satellite | satelliet | satellit | satellite | satélite
outage malfunction breakdown | storing panne uitval | störung ausfall panne | panne dysfonctionnement interruption-de-service | avería fallo interrupción
frequency | frequentie frequenties | frequenz häufigkeit | fréquence | frecuencia
magnet | magneet magnetisch | magnet | magnétique | magnético
laser | laser | laser | laser | láser
x-ray radiograph | röntgenfoto röntgen | röntgenbild röntgen | radiographie rayon-x | radiografía
lens magnifying-glass | vergrootglas | linse lupe | lentille | lente-óptica lupa
pump | pomp | pumpe | pompe-à-eau | bomba-de-agua
valve | ventiel klep | ventil | vanne soupape valve | válvula
turbine | turbine | turbine | turbine | turbina
radar | radar | radar | radar | radar
spring-coil | veer-van-staal | sprungfeder | ressort | muelle-elástico
gear-wheel cogwheel | tandwiel | zahnrad | engrenage | engranaje
`;
