/** Words of what is heard and seen, a concept a line: en | nl | de | fr | es. */
export const SENSES = `
voice | stem stemgeluid | stimme | voix | voz voces
sound | geluid klank | geräusch klang | sonore sonorité | sonido sonoro
noise-level sound-level | geluidsniveau geluidsbelasting | lärmpegel geräuschpegel lärmbelastung | niveau-sonore volume-sonore | nivel-de-ruido nivel-sonoro
decibel | decibel | dezibel | décibel | decibelio
echo | echo weerklank | echo widerhall | écho | eco
hear heard | horen hoort gehoord | hören hörte | entendre entend entendu | oír oye oyó
listen | luisteren luistert geluisterd | zuhören zugehört | écouter | escuchar
microphone | microfoon | mikrofon | microphone micro | micrófono
whistle | fluiten floot gefloten fluitje | pfeifen pfiff gepfiffen trillerpfeife | siffler sifflet | silbar silbato
scream shriek | gillen gilt gegild gil krijsen | kreischen gekreischt schrei | hurler | chillar grito
bang loud-bang | knal knallen harde-knal | knall | | estruendo
roar rumble | brullen gebrul gebulder rommelen | brüllen gebrüll grollen | rugir grondement | rugir
bark | blaffen blaft geblaf | bellen bellt gebell | aboyer | ladrar
melody tune | melodie melodieën deuntje | melodie | mélodie | melodía
rhythm | ritme | rhythmus | rythme | ritmo
image | afbeelding beeld | abbildung bild | image | imagen imágenes
eyesight | gezichtsvermogen | sehkraft sehvermögen | acuité-visuelle | vista-ocular agudeza-visual
visible | zichtbaar | sichtbar | visible visibilité | visible visibilidad
invisible | onzichtbaar | unsichtbar | invisible | invisible
visual | visueel visuele | visuell | visuel | visual
shine shone | schijnen schijnt scheen geschenen stralen | leuchten leuchtet geleuchtet strahlen | briller | brillar
glow | gloed gloeien gloeit | glühen glut | lueur | resplandor
flash-of-light | lichtflits flits flitsen | lichtblitz aufblitzen | éclat-de-lumière | destello fogonazo
lighting | verlichting | beleuchtung | éclairage | iluminación
daylight | daglicht | tageslicht | lumière-du-jour | luz-del-día
sunlight | zonlicht | sonnenlicht | lumière-du-soleil | luz-solar luz-del-sol
shadow shade | schaduw | schatten | ombre | sombra
mirror | spiegel | spiegel | miroir rétroviseur | espejo
reflection reflect-light | weerspiegeling weerkaatsing | spiegelung reflexion | reflet réflexion-lumineuse | reflejo
transparent | doorzichtig transparant transparantie | durchsichtig transparenz | transparent | transparente
stare gaze | staren staart gestaard | starren gestarrt anstarren | dévisager fixer-du-regard | mirar-fijamente
silhouette outline | silhouet omtrek contouren | silhouette umriss | silhouette contour | silueta contorno
stripe | streep gestreept | gestreift | rayure rayé |
spot stain | vlek | fleck | | mancha
pattern | patroon | muster | |
dumb mute speechless | sprakeloos | stumm sprachlos | muet |
numb tingling | gevoelloos verdoofd tintelen | taubheitsgefühl kribbeln betäubt | engourdi fourmillement | entumecido hormigueo
`;
