/** What people say to someone who is there, and ask nothing of the news with. */
export type SmallTalk = 'hello' | 'thanks' | 'about';

const HELLO =
  'hi|hiya|hey|hello|hello there|hi there|yo|good (?:morning|afternoon|evening|day)|how are you|whats up|are you (?:there|awake|alive)|test|' +
  'hallo|hoi|dag|goede(?:morgen|middag|navond)|hoe gaat het|guten (?:morgen|tag|abend)|moin|servus|wie gehts|wie geht es dir|' +
  'bonjour|bonsoir|salut|coucou|ça va|comment ça va|hola|buenas|buenos días|buenas (?:tardes|noches)|qué tal|cómo estás';

const THANKS =
  '(?:ok |okay |great |nice |cool |super |perfect )?(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|bot|you|dateline))?|good bot|' +
  'bedankt|dank ?je(?: ?wel)?|dank u(?: wel)?|danke(?: schön| sehr)?|vielen dank|merci(?: beaucoup| bien)?|(?:muchas )?gracias';

const ABOUT =
  'help(?: me)?|who are you|what are you|what is this(?: bot)?|what can you do|what do you do|what can i ask(?: you)?|how do you work|how does this work|how do i use (?:you|this)|are you (?:a bot|human|real|an ai)|commands|' +
  'wie ben je|wat ben je|wat kan je|wat kun je|hoe werk(?:t dit| je)|wat kan ik (?:je )?vragen|hulp|wer bist du|was bist du|was kannst du|wie funktionierst du|hilfe|' +
  'qui es-tu|qui êtes-vous|que sais-tu faire|que peux-tu faire|comment ça marche|aide|quién eres|qué puedes hacer|cómo funcionas?|ayuda';

const KINDS: readonly (readonly [SmallTalk, RegExp])[] = [
  ['hello', whole(HELLO)],
  ['thanks', whole(THANKS)],
  ['about', whole(ABOUT)],
];

/** What a message is where it is no more than a greeting, thanks, or a question about the bot, in en nl de fr es. */
export function smallTalk(text: string): SmallTalk | null {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  return KINDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`, 'u');
}
