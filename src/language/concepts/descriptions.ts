/** Words that say how something is or how it is done, a concept a line: en | nl | de | fr | es. */
export const DESCRIPTIONS = `
small little tiny | klein piepklein minuscuul | klein winzig | petit petite minuscule | pequeño diminuto
smallest | kleinste | kleinster | plus-petit plus-petite | más-pequeño
oldest | oudste | ältester | plus-vieux plus-ancien doyenne | más-antiguo más-viejo
long lengthy | lang | lang langwierig | long longue | larga
longest | langste | längste | plus-long plus-longue | más-largo
deep depth | diep diepte | tief | profond profondeur | profundo
shallow | ondiep | flach seicht | peu-profond | poco-profundo
wide broad width | breed breedte | breit | large largeur | ancho ancha amplio anchura
narrow | smal smalle nauw | eng schmal | étroit | estrecho angosto
thick | dik | dick | épais épaisse épaisseur | grueso grosor
thin slim | dun dunne slank | dünn schlank | mince fin | delgado fino
heavy heavier | zwaar zwaarder | schwer | lourd | pesado
lightweight | lichtgewicht | leichtgewicht | léger légère | ligero liviano
heaviest | zwaarste | schwerste | plus-lourd | más-pesado
early earlier | vroeg eerder | früh frühzeitig | tôt précoce | temprana precoz
often frequent regularly | vaak dikwijls regelmatig | oft häufig regelmäßig | souvent fréquent régulièrement | frecuente a-menudo
sometimes occasionally | soms af-en-toe | manchmal gelegentlich mitunter ab-und-zu | parfois quelquefois de-temps-en-temps | a-veces ocasionalmente de-vez-en-cuando
always constantly | steeds | immer stets ständig | toujours constamment | constantemente
gradually | geleidelijk langzamerhand | allmählich schrittweise | progressivement graduellement | gradualmente paulatinamente
everywhere | overal | überall | partout | en-todas-partes por-doquier
together jointly | samen gezamenlijk | zusammen gemeinsam | ensemble conjointement | juntos conjuntamente
alone solo | alleen solo | allein | seul |
approximately roughly | ongeveer circa | ungefähr etwa circa | environ approximativement |
exactly precisely exact | precies exact | genau exakt | exactement précisément | exactamente preciso
almost nearly | bijna vrijwel | fast beinahe nahezu | presque quasiment |
completely entirely totally | volledig helemaal geheel compleet | vollständig komplett völlig | complètement entièrement | completamente totalmente
partly partially | gedeeltelijk deels | teilweise teils | partiellement | parcialmente
mainly mostly chiefly primarily | vooral voornamelijk hoofdzakelijk | hauptsächlich vorwiegend | principalement surtout |
especially particularly | vooral bijzonder | besonders insbesondere | particulièrement notamment | especialmente particularmente
probably likely likelihood | waarschijnlijk vermoedelijk | wahrscheinlich vermutlich | probablement probabilité | probablemente probabilidad
perhaps maybe possibly | misschien wellicht mogelijk | vielleicht möglicherweise | peut-être | tal-vez
certainly certain definitely | zeker beslist | sicherlich bestimmt gewiss | certainement | ciertamente seguramente
uncertain unsure uncertainty | onzeker | unsicher ungewiss | incertain incertitude | incierto incertidumbre
clear obvious evident | duidelijk | deutlich offensichtlich klar | clair évident | evidente obvio
unclear | onduidelijk | unklar | flou | confuso
impossible | onmogelijk | unmöglich | impossible | imposible
easy easily simple | makkelijk gemakkelijk eenvoudig simpel | leicht einfach | facile simple | fácil sencillo
complicated complex | ingewikkeld complex | kompliziert komplex | compliqué complexe | complicado complejo
necessary essential | noodzakelijk essentieel | notwendig unerlässlich essenziell | nécessaire essentiel indispensable | necesario imprescindible esencial
useless pointless | nutteloos zinloos | nutzlos sinnlos | inutile | inútil
better | beter | besser | meilleur mieux |
best | beste | beste | meilleur | mejores
bad poor-quality | slecht | schlecht | mauvais mauvaise | malo
worse | slechter erger | schlechter schlimmer | pire |
worst | slechtste ergste | schlechteste schlimmste | pire | peores
excellent outstanding superb | uitstekend voortreffelijk | ausgezeichnet hervorragend | excellent | excelente sobresaliente
terrible horrible awful dreadful | verschrikkelijk vreselijk afschuwelijk | schrecklich furchtbar entsetzlich | horrible terrible affreux | terrible horrible espantoso
strange odd weird | vreemd raar merkwaardig | seltsam merkwürdig komisch | étrange bizarre | extraño
remarkable striking noteworthy | opmerkelijk opvallend | bemerkenswert auffällig | remarquable notable | notable llamativo destacable
normal usual ordinary | normaal gewoon gebruikelijk | normal gewöhnlich üblich | normal habituel ordinaire | normal habitual corriente
abnormal | abnormaal | abnormal ungewöhnlich | anormal | anormal
true truth | waarheid | wahr wahrheit | vrai vérité |
false incorrect wrong untrue | onjuist fout verkeerd onwaar | falsch unwahr | faux fausse | falso incorrecto erróneo
correct right-answer accurate | juist correct | richtig korrekt | correct exact juste | correcto acertado
fair just-treatment | eerlijk rechtvaardig billijk | gerecht fair | équitable juste | justo equitativo
unfair unjust injustice | oneerlijk onrechtvaardig onrecht | ungerecht unfair unrecht | injuste injustice | injusto injusticia
honest sincere honesty | eerlijk oprecht | ehrlich aufrichtig | honnête sincère | honesto sincero
brave courageous bravery | moedig dapper moed | mutig tapfer mut | courageux bravoure | valiente valentía coraje
cowardly coward | laf lafaard | feige feigling | lâche | cobarde
careful cautious caution | voorzichtig behoedzaam | vorsichtig | prudent prudence | cuidadoso cauteloso prudente
careless reckless negligent | roekeloos onvoorzichtig nalatig onachtzaamheid | leichtsinnig fahrlässig unvorsichtig nachlässigkeit | imprudent négligent | imprudente negligente descuido
clever intelligent smart | slim intelligent | klug intelligent schlau | intelligent malin | inteligente listo
stupid foolish silly | dom dwaas | dumm töricht | stupide bête | estúpido tonto
rude impolite | onbeleefd onbeschoft | unhöflich unverschämt | impoli grossier | grosero maleducado
friendly kind | vriendelijk aardig | freundlich | gentil aimable amical | amable simpático
generous generosity | gul vrijgevig royaal | großzügig | généreux générosité | generoso
cruel cruelty brutal | wreed wreedheid gruwelijk | grausam brutal | cruel cruauté brutal | cruel crueldad
calm quiet peaceful | kalm rustig vreedzaam | ruhig friedlich | calme paisible tranquille | tranquilo calma pacífico
silent silence | stil stilte | still schweigen | silencieux silence | silencioso
noisy loud noise | lawaaierig luid lawaai geluidsoverlast | laut lärm lärmend | bruyant bruit | ruidoso ruido
nervous tense | nerveus zenuwachtig gespannen | nervös angespannt | nerveux tendu | nervioso tenso
tired exhausted fatigue | moe vermoeid uitgeput | müde erschöpft | fatigué épuisé | cansado agotado
bored dull | saai verveeld | langweilig gelangweilt | ennuyeux | aburrido
empty-vacant deserted | verlaten leeg | verlassen leer | vide désert | vacío desierto
full | vol volle | voll | plein | lleno
dirty filthy | vies vuil smerig | schmutzig dreckig | sale | sucio
wet | nat | nass | mouillé | mojado
cool | koel | kühl | frais fraîche | fresco
fresh | vers | frisch | frais fraîche | fresco
soft | zacht | weich | doux douce mou | blando suave
sharp | scherp | scharf spitz | tranchant aigu | afilado agudo
smooth | glad | glatt | lisse | liso
dark | donker duister duisternis | dunkel finster | sombre obscur obscurité | oscuro
bright | helder | hell | lumineux | brillante luminoso
orange-coloured orange | oranje | orange | orange | naranja
brown | bruin | braun | marron brun | marrón pardo
grey gray | grijs grijze | grau | gris | gris
pink | roze | rosa pink | rose | rosado
purple violet | paars | lila violett | violet | morado púrpura
golden gilded | gouden verguld | golden vergoldet | doré dorée | dorado
wooden | houten | hölzern | en-bois | de-madera
colour color | kleur kleurrijk | farbe farbig | couleur coloré | color
broken-down defective faulty | kapot defect stuk | kaputt defekt | défectueux en-panne | averiado defectuoso
intact undamaged unharmed | intact onbeschadigd ongedeerd | intakt unbeschädigt unversehrt | intact indemne | intacto indemne ileso
available | beschikbaar | verfügbar | disponible disponibilité | disponible disponibilidad
unavailable sold-out fully-booked | uitverkocht volgeboekt | ausverkauft ausgebucht | épuisé indisponible à-guichets-fermés | agotado entradas-agotadas
occupied-seat engaged | bezet | besetzt | occupé | ocupado
similar resemble | vergelijkbaar soortgelijk lijken-op gelijkenis | ähnlich vergleichbar | semblable similaire ressembler similitude | similar parecido semejante
identical | identiek dezelfde hetzelfde | identisch gleiche | identique | idéntico
different | verschillend verschil anders | unterschiedlich verschieden | différent | diferencia distinto
opposite contrary reverse | tegenovergesteld tegendeel | gegenteil gegensätzlich | contraire inverse | contrario inverso
enough sufficient | genoeg voldoende | genug ausreichend | assez suffisant | suficiente
insufficient inadequate | onvoldoende ontoereikend | unzureichend ungenügend | insuffisant | insuficiente
excessive too-much | overmatig buitensporig | übermäßig | excessif | excesivo
extra additional | extra aanvullend bijkomend | zusätzlich extra | supplémentaire | adicional extra
nearby close-by | dichtbij nabij nabijgelegen | nahegelegen in-der-nähe | proche à-proximité | cercano
far distant faraway remote | afgelegen ver | entfernt abgelegen weit | lointain éloigné | lejano remoto
`;
