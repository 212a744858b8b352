/** Agencies, papers, magazines, broadcasters and sites that other outlets often credit; own selection. */
const NAMES = [
  // Agencies
  'AAP|AFP|Agence France-Presse|ANP|ANSA|AP|Associated Press|Belga|Bloomberg|Bloomberg News|dpa|EFE|Kyodo News|PA Media|Press Association|Reuters|TASS|UPI|Xinhua',
  // English: papers and magazines
  'Business Insider|Chicago Tribune|Chicago Sun-Times|Daily Express|Daily Mail|Daily Mirror|Daily Record|Daily Star|Daily Telegraph|Evening Standard|Financial Times|Forbes|Fortune|Globe and Mail|Houston Chronicle|Irish Independent|Irish Times|Los Angeles Times|LA Times|Mail on Sunday|MailOnline|Miami Herald|New York Daily News|New York Magazine|New York Post|Newsday|Newsweek|NY Daily News|NY Post|Rolling Stone|San Francisco Chronicle|Seattle Times|South China Morning Post|Sunday Mirror|Sunday Times|Sydney Morning Herald|The Age|The Atlantic|The Australian|The Boston Globe|The Economist|The Globe and Mail|The Guardian|The Hill|The Hindu|The Independent|The Irish Times|The Mirror|The New York Times|The New Yorker|The Observer|The Scotsman|The Spectator|The Sun|The Sunday Times|The Telegraph|The Times|The Times of India|The Wall Street Journal|The Washington Post|Time|Time Magazine|Toronto Star|USA Today|Wall Street Journal|Washington Examiner|Washington Post',
  // English: broadcasters
  'ABC News|Al Jazeera|BBC|BBC News|BBC Radio 4|CBC|CBS|CBS News|Channel 4 News|CNBC|CNN|Fox News|ITV|ITV News|MSNBC|NBC|NBC News|NPR|PBS|RTÉ|Sky News|Sky Sports|Voice of America',
  // English: sites
  'Ars Technica|Axios|BuzzFeed|BuzzFeed News|Daily Beast|Daily Caller|Daily Wire|DailyWire|Engadget|Huffington Post|HuffPost|Mashable|Mediaite|Politico|ProPublica|Quartz|Slate|TechCrunch|The Athletic|The Daily Beast|The Daily Wire|The Information|The Intercept|The Verge|Vice News|Vox|Wikinews|Wired|Yahoo News|Yahoo! News',
  // English: entertainment
  'Access Hollywood|Billboard|Celeb Dirty Laundry|Cosmopolitan|Deadline|E! News|E! Online|Elle|Entertainment Tonight|Entertainment Weekly|Gossip Cop|Harper’s Bazaar|Heat|Hello!|Hollywood Life|HollywoodLife|In Touch|In Touch Weekly|Inquisitr|Just Jared|Life & Style|National Enquirer|OK!|OK! Magazine|Page Six|People|People Magazine|People magazine|Pitchfork|Radar Online|RadarOnline|Star Magazine|The Hollywood Reporter|Hollywood Reporter|The Wrap|TMZ|Us Magazine|Us Weekly|Vanity Fair|Variety|Vogue|Vulture|Women’s Wear Daily',
  // Dutch
  'AD|Algemeen Dagblad|BNR|De Morgen|De Standaard|De Telegraaf|de Volkskrant|De Volkskrant|Follow the Money|Gazet van Antwerpen|Het Financieele Dagblad|Het Laatste Nieuws|Het Nieuwsblad|Het Parool|HLN|Knack|NOS|NRC|NU.nl|Omroep Brabant|RTL Boulevard|RTL Nieuws|Story|Trouw|VRT|VRT NWS|Weekend',
  // German
  'ARD|Berliner Zeitung|Bild|Bild am Sonntag|Bunte|Deutsche Welle|Deutschlandfunk|Der Spiegel|Der Standard|Die Presse|Die Welt|Die Zeit|FAZ|Focus|Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung|Frankfurter Rundschau|Gala|Handelsblatt|Kurier|Neue Zürcher Zeitung|NZZ|ORF|RND|RTL|Spiegel|Spiegel Online|Stern|Süddeutsche Zeitung|Tagesschau|Tagesspiegel|ZDF',
  // French
  'BFM TV|BFMTV|Closer|France 24|France Info|Franceinfo|Gala|L’Équipe|L’Express|L’Obs|La Croix|Le Figaro|Le Monde|Le Parisien|Le Point|Le Soir|Libération|Mediapart|Ouest-France|Paris Match|RFI|Voici',
  // Spanish
  'ABC|Clarín|Cadena SER|El Confidencial|El Mundo|El País|El Universal|Europa Press|¡Hola!|Hola|La Nación|La Vanguardia|Marca|RTVE|Telecinco|Televisa|Univision',
  // Italian and Portuguese
  'Corriere della Sera|Il Sole 24 Ore|La Repubblica|La Stampa|RAI|Correio da Manhã|Diário de Notícias|Expresso|Folha de S.Paulo|O Globo|Público',
].flatMap((names) => names.split('|'));

/** Names that are ordinary words too: before a verb, and at the start of a sentence, they prove nothing. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  'ABC|AD|Bild|Bunte|Closer|Deadline|Elle|Focus|Fortune|Gala|Heat|Hola|Kurier|Marca|People|Quartz|Slate|Spiegel|Stern|Story|Time|Trouw|Variety|Weekend|Wired'.split(
    '|',
  ),
);

/**
 * Every spelling under which a known outlet may be written, with the form it is shown in: names with
 * `The` also with `the`, and those of two more words without it.
 */
export const KNOWN_OUTLETS: ReadonlyMap<string, string> = new Map(NAMES.flatMap(spellings));

/** Spellings of an outlet's name, each with the form to show. */
export function spellings(name: string): (readonly [string, string])[] {
  const straight = name.replaceAll('’', "'");
  const forms = straight === name ? [name] : [name, straight];
  return forms.flatMap((form) => {
    const [, rest] = /^The (.+)$/.exec(form) ?? [];
    if (rest === undefined) return [[form, form] as const];
    const bare = rest.includes(' ') ? [[rest, rest] as const] : [];
    return [[form, form] as const, [`the ${rest}`, form] as const, ...bare];
  });
}
