/** Words of what people do with and for one another, a concept a line: en | nl | de | fr | es. */
export const DEALINGS = `
provide | verschaffen verschaft verstrekken verstrekt voorzien-van | bereitstellen bereitgestellt zur-verfügung-stellen | fournir fourniture mettre-à-disposition | suministrar facilitar
contribute contribution | bijdragen bijgedragen | beitrag beigetragen | contribution | contribuir contribución aportar
insist | aandringen aangedrongen hameren-op | beharren beharrt bestehen-auf | insister | insistir
beg plead implore | smeken smeekt gesmeekt smeekbede | flehen anflehen | supplier implorer | suplicar implorar
remind | herinneren-aan | erinnern-an | rappeler | recordatorio
inform notify notification | inlichten verwittigen informeren geïnformeerd | informieren benachrichtigen informiert | informer | notificar notificación
join | aansluiten toetreden | beitreten | adhérer rejoindre | unirse-a incorporarse
encounter come-across run-into meet-with | ontmoeten tegenkomen | begegnet begegnung treffen-mit | rencontrer | encontrarse-con encuentro
introduce | introductie invoering ingevoerd geïntroduceerd | einführung eingeführt | introduire introduction | introducir introducción
entrust hand-to | toevertrouwen toevertrouwd | anvertrauen anvertraut | confier | confiar encomendar
share-with | delen deelt gedeeld | teilen teilt geteilt | partager | compartir
employ make-use-of | aanwenden gebruikmaken | anwenden | employer |
scold reprimand rebuke | berispen berispt uitbrander | rüge tadeln zurechtweisen | réprimander blâme | reprender reprimenda
blame | verwijten verweet beschuldigen schuld-geven | vorwerfen vorwurf beschuldigen | reprocher blâmer | culpar reprochar
resist | verzetten weerstand | widersetzen widerstand | résister | resistir resistencia
obey obedience | gehoorzamen | gehorchen befolgen | obéir obéissance | obedecer obediencia
disobey disobedience defy | ongehoorzaam trotseren | ungehorsam trotzen | désobéir désobéissance défier | desobedecer desafiar
persist perseverance | volhouden volgehouden volharden | durchhalten ausharren beharrlich | persévérer | perseverar
hesitate | aarzelen aarzelt geaarzeld | zögerte zögerlich gezögert | hésiter | vacilar titubear
dare | durven durft aandurven | wagt gewagt | oser | atreverse osar
boast brag | opscheppen pochen opschepper | prahlen angeben | se-vanter | jactarse
pretend feign | doen-alsof veinzen | vortäuschen vorgeben so-tun-als | faire-semblant feindre | fingir
imitate copy-someone mimic | nabootsen nagebootst imiteren imitatie | nachahmen nachgeahmt imitieren | imiter | imitar imitación
interrupt | onderbreken onderbroken onderbrak | unterbrechen unterbricht unterbrochen | interrompre interrompu | interrumpir
disturb disrupt disruption | verstoren verstoord ontregelen | | perturber | perturbar alterar
interfere meddle | bemoeien inmenging | einmischen | ingérence s'immiscer | injerencia entrometerse inmiscuirse
intervene | ingrijpen ingegrepen interventie tussenbeide | eingreifen eingegriffen intervention | intervenir intervention | intervenir intervención
compete | concurreren wedijveren | konkurrieren wettbewerb | rivaliser | competir
challenge | uitdaging uitgedaagd | herausforderung | défi | desafío reto
sacrifice | opofferen | aufopfern | sacrifier sacrifice | sacrificar sacrificio
benefit-from profit-from | profiteren profiteert geprofiteerd | profitieren profitiert | profiter tirer-profit | aprovechar
abandon-someone leave-in-lurch | in-de-steek | im-stich | délaisser | desamparar
dump-waste dump-illegally | dumpen gedumpt | verklappen | déversement | verter-residuos
entertain | vermaken amusement | unterhalten | divertir | entretener
handle deal-with tackle | aanpakken aangepakt afhandelen | umgehen-mit angehen | s'attaquer-à | abordar hacer-frente-a
happen occur occurrence | gebeuren gebeurt gebeurd gebeurtenis zich-voordoen | geschehen geschieht passieren passiert ereignis | se-produire survenir | ocurrir suceder acontecer
appear show-up | verschijnen verschijnt verscheen opduiken opgedoken | erscheinen erscheint erschien auftauchen | apparaître apparition surgir | aparecer apareció aparición
lead-to give-rise-to result-in | leiden-tot leidt-tot | führen-zu führt-zu | mener-à | conllevar dar-lugar-a
depend-on depend | afhangen afhankelijkheid | abhängig | dépendre dépendance | depender
vary variation | variëren varieert gevarieerd | variieren variiert schwanken | varier variation | variar variación
contradict contradiction | tegenspreken tegengesproken tegenstrijdig | widersprechen widerspricht widersprochen | contredire contradiction | contradecir contradicción
come-from stem-from originate-from | afkomstig afkomstig-van komt-uit | stammt-aus stammen-aus kommt-aus | provenir originaire | provenir proceder-de oriundo
provoke provocation taunt | provoceren uitdagen-tot | provozieren provokation | provocation | provocación
assign allocate | toewijzen toegewezen toekennen toegekend | zuweisen zugewiesen zuteilen | attribuer | asignar
regain recapture | heroveren heroverd terugkrijgen teruggekregen | zurückgewinnen zurückerobern zurückbekommen | regagner reconquérir | recuperar-lo
contest-a-decision challenge-in-court | aanvechten aangevochten | anfechten angefochten | contester | impugnar
appease placate | sussen | beschwichtigen besänftigen | | apaciguar
cheer-on encourage-shouting | aanvuren | anfeuern | |
comply-with meet-obligations | nakomen nagekomen | | se-conformer | atenerse
conceal cover-up | verhullen verzwijgen verdoezelen | verheimlichen vertuschen vertuscht | occulter étouffer-l'affaire | encubrir
justify justification | rechtvaardigen gerechtvaardigd | rechtfertigen gerechtfertigt | justifier justification | justificar justificación
tolerate | tolereren verdraagzaam tolerantie | tolerieren dulden toleranz | tolérer | tolerar
undermine | ondermijnen | untergraben unterminieren | saper | socavar
withhold hold-back | achterhouden achtergehouden | vorenthalten | retenir | retener
compliment flatter | compliment vleien | kompliment schmeicheln | compliment flatter | halago
moan groan grumble | mopperen kreunen zeuren | murren stöhnen nörgeln | grogner râler | refunfuñar
choke suffocate | stikken gestikt verstikken | ersticken erstickt | suffoquer étouffer asphyxie | asfixiar
`;
