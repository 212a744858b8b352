import { analyse } from './analyse.ts';

/** Verbs whose forms no stemmer brings together, the infinitive first; by language, folded. */
const VERBS: Readonly<Record<string, string>> = {
  en:
    'bear bore borne|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|' +
    'breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|' +
    'creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|' +
    'feel felt|fight fought|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|' +
    'freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|' +
    'hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|' +
    'pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|' +
    'shake shook shaken|shine shone|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|' +
    'speak spoke spoken|spend spent|spill spilt|spin spun|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|' +
    'swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|' +
    'throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|write wrote written',
  nl:
    'beginnen begon begonnen|begrijpen begreep begrepen|besluiten besloot besloten|bewegen bewoog bewogen|bewijzen bewees bewezen|' +
    'bezitten bezat bezeten|bezoeken bezocht|bieden bood geboden|bijten beet gebeten|binden bond gebonden|blazen blies geblazen|' +
    'blijken bleek gebleken|blijven bleef gebleven|breken brak gebroken|brengen bracht gebracht|buigen boog gebogen|denken dacht gedacht|' +
    'dragen droeg gedragen|drijven dreef gedreven|drinken dronk gedronken|dwingen dwong gedwongen|eten at gegeten|gaan ging gegaan|' +
    'genieten genoot genoten|geven gaf gegeven|graven groef gegraven|grijpen greep gegrepen|hangen hing gehangen|heffen hief geheven|' +
    'helpen hielp geholpen|houden hield gehouden|kiezen koos gekozen|kijken keek gekeken|klimmen klom geklommen|klinken klonk geklonken|' +
    'komen kwam gekomen|kopen kocht gekocht|krijgen kreeg gekregen|laten liet gelaten|lezen las gelezen|liegen loog gelogen|' +
    'liggen lag lagen gelegen|lijden leed geleden|lijken leek geleken|lopen liep gelopen|meten mat gemeten|nemen nam genomen|' +
    'onderzoeken onderzocht|ontbreken ontbrak ontbroken|ontstaan ontstond|ontvangen ontving|overlijden overleed overleden|rijden reed gereden|' +
    'roepen riep geroepen|schelden schold gescholden|schenken schonk geschonken|schieten schoot geschoten|schrijven schreef geschreven|' +
    'schrikken schrok geschrokken|slaan sloeg geslagen|slapen sliep geslapen|sluiten sloot gesloten|snijden sneed gesneden|' +
    'spreken sprak gesproken|springen sprong gesprongen|staan stond gestaan|steken stak gestoken|stelen stal gestolen|sterven stierf gestorven|' +
    'stijgen steeg gestegen|strijden streed gestreden|treffen trof getroffen|trekken trok getrokken|vallen viel gevallen|vangen ving gevangen|' +
    'varen voer gevaren|vechten vocht gevochten|verbieden verbood verboden|verdwijnen verdween verdwenen|vergeten vergat|verkopen verkocht|' +
    'verliezen verloor verloren|verlaten verliet|vernemen vernam vernomen|vinden vond gevonden|vliegen vloog gevlogen|vragen vroeg gevraagd|' +
    'vriezen vroor gevroren|wegen woog gewogen|werpen wierp geworpen|weten wist geweten|wijzen wees gewezen|winnen won gewonnen|' +
    'worden werd geworden|zenden zond gezonden|zien zag gezien|zingen zong gezongen|zinken zonk gezonken|zitten zat gezeten|zoeken zocht gezocht|' +
    'zwemmen zwom gezwommen|zwijgen zweeg gezwegen',
  de:
    'befehlen befahl befohlen|beginnen begann begonnen|beissen biss gebissen|beweisen bewies bewiesen|bewerben bewarb beworben|biegen bog gebogen|' +
    'bieten bot geboten|binden band gebunden|bitten bat gebeten|blasen blies|bleiben blieb geblieben|brechen brach gebrochen|' +
    'brennen brannte gebrannt|bringen brachte gebracht|denken dachte gedacht|dringen drang gedrungen|durfen durfte|entscheiden entschied entschieden|' +
    'entstehen entstand entstanden|essen ass gegessen|fahren fuhr gefahren|fallen fiel gefallen|fangen fing gefangen|finden fand gefunden|' +
    'fliegen flog geflogen|fliehen floh geflohen|fliessen floss geflossen|fressen frass gefressen|frieren fror gefroren|geben gab gegeben|' +
    'gehen ging gegangen|gelingen gelang gelungen|gelten galt gegolten|genesen genas|geniessen genoss genossen|gewinnen gewann gewonnen|' +
    'graben grub gegraben|greifen griff gegriffen|halten hielt gehalten|hangen hing gehangen|heben hob gehoben|helfen half geholfen|' +
    'kennen kannte gekannt|kommen kam gekommen|laden lud geladen|lassen liess gelassen|laufen lief gelaufen|leiden litt gelitten|' +
    'leihen lieh geliehen|lesen las gelesen|liegen lag lagen gelegen|lugen log gelogen|messen mass gemessen|nehmen nahm genommen|' +
    'nennen nannte genannt|reissen riss gerissen|reiten ritt geritten|rennen rannte gerannt|riechen roch gerochen|' +
    'rufen rief gerufen|scheiden schied geschieden|scheinen schien geschienen|schieben schob geschoben|schiessen schoss geschossen|' +
    'schlafen schlief geschlafen|schlagen schlug geschlagen|schliessen schloss geschlossen|schneiden schnitt geschnitten|schreiben schrieb geschrieben|' +
    'schreien schrie geschrien|schweigen schwieg geschwiegen|schwimmen schwamm geschwommen|sehen sah gesehen|senden sandte gesandt|' +
    'singen sang gesungen|sinken sank gesunken|sitzen sass gesessen|sprechen sprach gesprochen|springen sprang gesprungen|stechen stach gestochen|' +
    'stehen stand gestanden|stehlen stahl gestohlen|steigen stieg gestiegen|sterben starb gestorben|stossen stiess gestossen|' +
    'streichen strich gestrichen|streiten stritt gestritten|tragen trug getragen|treffen traf getroffen|treiben trieb getrieben|' +
    'treten trat getreten|trinken trank getrunken|verbieten verbot verboten|verderben verdarb verdorben|vergessen vergass|vergleichen verglich verglichen|' +
    'verlassen verliess|verlieren verlor verloren|verschwinden verschwand verschwunden|versprechen versprach versprochen|wachsen wuchs gewachsen|' +
    'werben warb geworben|werfen warf geworfen|wiegen wog gewogen|wissen wusste gewusst|ziehen zog gezogen|zwingen zwang gezwungen',
};

const byLanguage = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The index terms of the other forms of an irregular verb, that of its infinitive first; none of any other word, nor in
 * languages other than en nl de.
 * @param form an index term, of any form
 */
export function verbForms(form: string, language: string | null): readonly string[] {
  if (language === null) return [];
  const known = byLanguage.get(language) ?? byTerm(VERBS[language] ?? '', language);
  byLanguage.set(language, known);
  return (known.get(form) ?? []).filter((other) => other !== form);
}

function byTerm(verbs: string, language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const verb of verbs.split('|')) {
    const terms = analyse(verb, language);
    for (const term of terms) found.set(term, [...(found.get(term) ?? []), ...terms]);
  }
  return new Map([...found].map(([term, forms]) => [term, [...new Set(forms)]]));
}
