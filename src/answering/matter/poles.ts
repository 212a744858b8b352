import { term } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';

/** A word of a pair of opposites in a text. */
export interface Pole {
  /** The pair's place in the table. */
  readonly pair: number;
  readonly side: 1 | -1;
  readonly stem: string;
}

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** Opposites as the news has them: one side, then the other; for each its words in en, nl, de, fr and es, parted by `|`. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'rose rise rises risen increase increased grew grown climbed gained up|steeg stijgt gestegen stijgen toegenomen groeide gegroeid hoger|stieg steigt gestiegen steigen zugenommen wuchs gewachsen höher|augmenté augmente hausse progressé grimpé|subió sube subido aumentó aumenta aumentado creció crecido',
    'fell fall falls fallen decrease decreased dropped declined shrank lost down|daalde daalt gedaald dalen afgenomen kromp gekrompen lager|sank sinkt gesunken sinken abgenommen fiel gefallen niedriger|baissé baisse diminué recul reculé chuté|bajó baja bajado cayó caído descendió disminuyó',
  ],
  [
    'convicted convict guilty sentenced|veroordeeld schuldig|verurteilt schuldig|condamné condamnée coupable|condenado condenada culpable',
    'acquitted acquit cleared innocent exonerated|vrijgesproken onschuldig|freigesprochen unschuldig|acquitté acquittée relaxé relaxée innocent innocente|absuelto absuelta inocente',
  ],
  [
    'won win wins winner victory|won wint gewonnen winnaar|gewann gewinnt gewonnen sieger|gagné gagne remporté vainqueur|ganó gana ganado ganador',
    'lost lose loses loser defeat defeated|verloor verliest verloren verliezer|verlor verliert verloren verlierer|perdu perd battu|perdió pierde perdido derrotado',
  ],
  [
    'approved approve accepted accept adopted agreed passed backed|goedgekeurd aangenomen aanvaard instemde ingestemd|angenommen genehmigt gebilligt zugestimmt verabschiedet|approuvé adopté accepté|aprobó aprobado aprobada aceptó aceptado',
    'rejected reject refused refuse declined blocked vetoed|verworpen afgewezen geweigerd weigerde|abgelehnt verworfen verweigert|rejeté refusé|rechazó rechazado rechazada rehusó denegó',
  ],
  [
    'open opened opens reopened|open geopend heropend opent|offen öffnete geöffnet eröffnet|ouvert ouverte rouvert ouvre|abierto abierta abrió abre reabrió',
    'closed close closes shut|dicht gesloten sluit sloot|geschlossen schloss schließt|fermé fermée ferme|cerrado cerrada cerró cierra',
  ],
  [
    'survived alive survives|overleefde overleefd leeft|überlebte überlebt lebt|survécu vivant vivante|sobrevivió vivo viva',
    'died dead killed dies|overleed overleden gestorven dood omgekomen|starb gestorben tot getötet|mort morte décédé décédée tué tuée|murió muerto muerta falleció',
  ],
  [
    'began begins begun started starts|begon begonnen gestart start|begann begonnen gestartet startete|commencé débuté commence|empezó comenzó empezado comenzado',
    'ended ends stopped stops halted|eindigde geëindigd gestopt stopte|endete beendet gestoppt|terminé fini arrêté cessé|terminó acabó terminado cesó',
  ],
  [
    'legal lawful|legaal wettig rechtmatig|legal rechtmäßig|légal légale|legal lícito',
    'illegal unlawful|illegaal onwettig onrechtmatig|illegal rechtswidrig|illégal illégale|ilegal ilícito',
  ],
  [
    'safe|veilig|sicher|sûr sûre|seguro segura',
    'unsafe dangerous|onveilig gevaarlijk|unsicher gefährlich|dangereux dangereuse|inseguro peligroso peligrosa',
  ],
  [
    'hired appointed|aangenomen benoemd|eingestellt ernannt|embauché nommé|contratado nombrado',
    'fired sacked dismissed|ontslagen|entlassen gefeuert|licencié renvoyé limogé|despedido destituido',
  ],
  [
    'married|getrouwd|verheiratet|marié mariée|casado casada',
    'divorced|gescheiden|geschieden|divorcé divorcée|divorciado divorciada',
  ],
];

type Sides = ReadonlyMap<string, Omit<Pole, 'stem'>>;

const byLanguage = new Map<string, Sides>();

/** The words of a text that are one of two opposites, in en nl de fr es. */
export function polesOf(text: string, language: string): Pole[] {
  const sides = sidesOf(language);
  return tokens(text).flatMap((word) => {
    const stem = term(word.text, language);
    const found = sides.get(stem);
    return found === undefined ? [] : [{ ...found, stem }];
  });
}

function sidesOf(language: string): Sides {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const column = LANGUAGES.indexOf(language);
  const made = new Map<string, Omit<Pole, 'stem'>>(
    PAIRS.flatMap(([one, other], pair) => [
      ...stems(one, column, language).map((stem) => [stem, { pair, side: 1 }] as const),
      ...stems(other, column, language).map((stem) => [stem, { pair, side: -1 }] as const),
    ]),
  );
  byLanguage.set(language, made);
  return made;
}

function stems(words: string, column: number, language: string): string[] {
  const listed = column < 0 ? '' : (words.split('|')[column] ?? '');
  return listed.split(' ').flatMap((word) => (word === '' ? [] : term(word, language)));
}
