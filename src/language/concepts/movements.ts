/** Words of how people and things move and are moved, a concept a line: en | nl | de | fr | es. */
export const MOVEMENTS = `
movement | beweging bewoog | bewegung | mouvement | movimiento
motionless immobile | roerloos bewegingloos onbeweeglijk | reglos regungslos bewegungslos | immobile | inmóvil
shake shook shaken | schudden schudt geschud | schütteln schüttelt geschüttelt | secouer | sacudir temblar
shiver tremble | rillen beven bibberen | zittern zitterte frösteln | frissonner grelotter trembler | tiritar temblar
vibrate | trillen trilling | vibrieren schwingung erschütterung | vibrer vibration | vibrar vibración
swing swung sway | zwaaien slingeren schommelen | schwingen schwankte schaukeln | se-balancer osciller balançoire | columpio
slide slid | glijden gleed gegleden schuiven | gleiten glitt geglitten rutschen | glisser glissade | deslizar
roll | rolt gerold | rollt gerollt | rouler |
bounce | stuiteren stuitert | abprallen | | rebotar
kneel knelt | knielen knielt geknield | knien kniete | s'agenouiller | arrodillarse
crouch squat-down | hurken bukken gebukt | hocken ducken geduckt | s'accroupir | agacharse
nod | knikken knikt geknikt | nicken nickt genickt | hochement-de-tête | asentir
wave-goodbye wave-at | wuiven gewuifd | winken gewinkt zuwinken | faire-signe | saludar-con-mano
embrace hug | omhelzen omhelst knuffelen | umarmen umarmt | étreindre étreinte embrasser | abrazar
kiss | kussen gekust zoen | küssen küsst geküsst | baiser bisou | besar
hurry rush-to haste | haasten gehaast | eilen eilt beeilen hast | se-dépêcher se-hâter hâte | apresurarse prisa
gallop trot | galopperen galop draf draven | galopp galoppieren trab | galoper trotter | galopar trotar
march-in-step marching | marcheren marcheert gemarcheerd | marschieren marschiert | défiler-au-pas |
wander roam | dwalen zwerven rondzwerven | umherirren umherstreifen | errer vagabonder | vagar deambular
climb | klimmen klimt klom geklommen beklimmen | klettern klettert geklettert besteigen | grimper | trepar
descend | afdalen afgedaald | hinabsteigen | descendre descente | descender
fall-off fall-down fell-off fell-down tumble | vallen valt viel gevallen | fallen fällt fiel stürzen gestürzt | tomber | caerse
overturn tip-over | omslaan omgeslagen kantelen gekanteld | umkippen umgekippt | se-retourner |
flap wing | vleugel | flügel | | ala
crash-into ram-into rammed | rammen ramt geramd | rammen rammt gerammt | emboutir | embestir
skid swerve | slippen slipt geslipt uitwijken | schleudern ins-schleudern | déraper faire-une-embardée | derrapar
splash spray | spatten opspatten sproeien | bespritzt sprühen | éclabousser pulvériser | salpicar rociar pulverizar
drip | druppelen | tropfen tropft | goutter | gotear
flow | vloeien vloeit | fließen fließt geflossen | écoulement | fluir flujo
swallow | slikken ingeslikt doorslikken | schlucken verschluckt | avaler | tragar
chew | kauwen kauwt gekauwd | kauen kaut gekaut | mâcher | masticar
spit spat | spugen spuugt gespuugd spuwen | spucken gespuckt | cracher | escupir
sting stung bee-sting | wespensteek bijensteek | wespenstich bienenstich insektenstich | piqûre-d'insecte | picadura
pierce perforate | doorboren doorboord | durchbohren durchbohrt durchstechen | percer transpercer | perforar
cut-with-knife carve | snijden snijdt sneed gesneden | schneiden schneidet schnitt geschnitten | |
shave | scheren geschoren | rasieren rasiert | rasage | afeitar
rub wipe | wrijven wreef gewreven afvegen | reiben rieb gerieben wischen gewischt | frotter essuyer | frotar limpiar-con-paño
comb brush-hair | kam kammen borstel | kamm bürste | peigne brosse | peine cepillo
heap stack | stapel opstapelen | haufen stapel | tas empiler | montón
tie-up tied-up | vastbinden vastgebonden | fesseln gefesselt | ligoter | atar
untie loosen unleash | losmaken losgemaakt | losbinden | détacher desserrer | desatar soltar aflojar
fold | vouwen gevouwen opvouwen | gefaltet zusammenfalten | pliage | plegar
twist wring | wringen gewrongen verdraaien | verdrehen verdreht | tordre torsion | retorcer torcer
insert | invoegen insteken inbrengen | einfügen einstecken eingesteckt | insérer | insertar introducir
put-back return-to-place | terugzetten teruggeplaatst terugleggen | zurückstellen zurücklegen | remettre-en-place |
bar-the-way cordon-off seal-off | versperren | absperren abgesperrt | boucler-le-périmètre | acordonar
surround encircle | omsingelen omsingeld omringen | umzingeln umzingelt umstellen | encercler entourer | rodear cercar
`;
