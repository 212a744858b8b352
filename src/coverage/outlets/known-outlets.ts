/**
 * Agencies, papers, magazines, broadcasters and sites that other outlets often credit; own selection. An
 * entry is the form to show, then other names of the same outlet behind `=`.
 */
const NAMES = [
  // Agencies
  'AAP|AFP=Agence France-Presse=Agence France Presse|ANP|ANSA=Ansa|AP=Associated Press=The Associated Press|Belga|Bloomberg=Bloomberg News|dpa=Deutsche Presse-Agentur|EFE=Agencia EFE|Interfax|Kyodo News=Kyodo|PA Media=Press Association=PA news agency|Reuters=Thomson Reuters|TASS=Tass|UPI=United Press International|Xinhua=Xinhua News Agency',
  // English: papers and magazines
  'Business Insider|Chicago Tribune|Chicago Sun-Times|Daily Express|Daily Mail=DailyMail.com=MailOnline=Mail Online|Daily Mirror=The Mirror=The Daily Mirror|Daily Record|Daily Star|The Daily Telegraph=The Telegraph=Daily Telegraph|Evening Standard|Financial Times=FT|Forbes=Forbes Magazine=Forbes magazine|Fortune|Houston Chronicle|Irish Independent|The Irish Times|Los Angeles Times=LA Times=L.A. Times|Mail on Sunday|Miami Herald|New York Daily News=NY Daily News|New York Magazine=New York magazine|New York Post=NY Post=N.Y. Post|Newsday|Newsweek|Rolling Stone|San Francisco Chronicle|Seattle Times|South China Morning Post=SCMP|Sunday Mirror|Sunday Telegraph|Hindustan Times|Jerusalem Post|Times of Israel|Japan Times|Straits Times|Kyiv Post|Haaretz|Yonhap|China Daily|The Sunday Times|Sydney Morning Herald|The Age|The Atlantic|The Australian|The Boston Globe|The Economist|The Globe and Mail|The Guardian|The Hill|The Hindu|The Independent|The New York Times=NYT=NY Times=N.Y. Times|The New Yorker|The Observer|The Scotsman|The Spectator|The Sun=The US Sun=The U.S. Sun|The Times|The Times of India|The Wall Street Journal=WSJ|The Washington Post=WaPo|Time=Time Magazine=Time magazine=TIME|Toronto Star|USA Today=USA TODAY|Washington Examiner',
  // English: broadcasters
  'ABC News|Al Jazeera|BBC=BBC News|BBC Radio 4|CBC News=CBC|CBS News=CBS|Channel 4 News|CNBC|CNN|Fox News|ITV News=ITV|MSNBC|NBC News=NBC|NPR|PBS|RTÉ|Sky News|Sky Sports|Voice of America',
  // English: sites
  'AppleInsider|Ars Technica|Axios|BuzzFeed=Buzzfeed|BuzzFeed News|Daily Caller|DailyWire=Daily Wire=The Daily Wire|CNET|Digital Spy|Engadget|Fast Company|Gizmodo|HuffPost=Huffington Post=The Huffington Post|Mashable|Mediaite|Politico=POLITICO|ProPublica|Quartz|Slate|TechCrunch|The Athletic|The Daily Beast|The Information|The Intercept|The Verge|Vice News|Vox|Wikinews|Wired=WIRED|Yahoo News=Yahoo! News',
  // English: entertainment
  'Access Hollywood|Billboard|Celeb Dirty Laundry|Cosmopolitan|Deadline|E! News=E! Online=E!|Elle=ELLE|Esquire|Glamour|GQ|Grazia|Marie Claire|Entertainment Tonight|Entertainment Weekly|Gossip Cop|Harper’s Bazaar|Heat|Hello!|Hollywood Life=HollywoodLife|In Touch=In Touch Weekly|Inquisitr|Just Jared|Life & Style|National Enquirer|OK!=OK! Magazine=OK! magazine|Page Six|People=People Magazine=People magazine=PEOPLE=PEOPLE magazine|Pitchfork|RadarOnline=Radar Online|Star Magazine=Star magazine|The Hollywood Reporter|The Wrap=TheWrap|TMZ|Us Weekly=Us Magazine=US Weekly|Vanity Fair|Variety|Vogue|Vulture|Women’s Wear Daily',
  // Dutch
  'AD=Algemeen Dagblad|BNR|De Morgen|De Standaard|De Telegraaf=Telegraaf|De Volkskrant=Volkskrant|Follow the Money|Gazet van Antwerpen|Het Financieele Dagblad|HLN=Het Laatste Nieuws|Het Nieuwsblad|Het Parool=Parool|Knack|NOS|NRC=NRC Handelsblad|NU.nl=Nu.nl|Omroep Brabant|RTL Boulevard|RTL Nieuws|Story|Trouw|VRT=VRT NWS|Weekend',
  // German
  'ARD|Berliner Zeitung|Bild=Bild-Zeitung=BILD|Bild am Sonntag|Bunte|Deutsche Welle|Deutschlandfunk|Der Spiegel=Spiegel=Spiegel Online|Der Standard|Die Welt|Die Zeit|Frankfurter Allgemeine Zeitung=FAZ=Frankfurter Allgemeine=F.A.Z.=Frankfurter Allgemeinen Zeitung=Frankfurter Allgemeinen|Focus|Frankfurter Rundschau|Gala|Handelsblatt|Kurier|Neue Zürcher Zeitung=NZZ=Neuen Zürcher Zeitung|ORF|RND=Redaktionsnetzwerk Deutschland|RTL|Stern|Süddeutsche Zeitung=Süddeutschen Zeitung=Süddeutsche=Süddeutschen|Tagesschau|Tagesspiegel|ZDF',
  // French
  'BFM TV=BFMTV|Closer|France 24|Franceinfo=France Info|L’Équipe|L’Express|L’Obs|La Croix|Le Figaro=Figaro|Le Monde|Le Parisien|Le Point|Le Soir|Libération|Mediapart|Ouest-France|Paris Match|RFI|Voici',
  // Spanish
  'ABC|Clarín|Cadena SER|El Confidencial|El Mundo|El País|El Universal|Europa Press|¡Hola!=Hola|La Nación|La Vanguardia|Marca|RTVE|Telecinco|Televisa|Univision',
  // Italian and Portuguese
  'Corriere della Sera|Il Sole 24 Ore|La Repubblica=Repubblica|La Stampa|RAI=Rai|Correio da Manhã|Diário de Notícias|Expresso|Folha de S.Paulo=Folha de S. Paulo|O Globo|Público',
].flatMap((names) => names.split('|'));

/** Names that are ordinary words too: before a verb, and at the start of a sentence, they prove nothing. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  'ABC|AD|Bild|Bunte|Closer|Deadline|Elle|Focus|Fortune|Gala|Heat|Hola|Kurier|Libération|Marca|People|Quartz|Slate|Spiegel|Stern|Story|Time|Trouw|Variety|Voici|Weekend|Wired'.split(
    '|',
  ),
);

/** Every name of a known outlet, those of `The` and two words also without it, with the form it is shown in. */
export const KNOWN_OUTLETS: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((entry) => {
    const [shown = entry, ...others] = entry.split('=');
    return [shown, ...others].flatMap(withoutArticle).map((name) => [name, shown] as const);
  }),
);

function withoutArticle(name: string): string[] {
  const bare = /^The (.+ .+)$/.exec(name)?.[1];
  return bare === undefined ? [name] : [name, bare];
}
