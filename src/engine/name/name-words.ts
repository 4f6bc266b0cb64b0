/** Word tables for names. Every word is lower case; rows are lists parted by spaces so that they stay compact and can be read. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Lower-case words that stand inside a name between two capitals ("Ursula von der Leyen", "Osama bin Laden"). */
export const PARTICLES = set(
  'de del della delle der den des di da das dos do du la le van von vom zu zur zum ter ten af av bin ibn bint al el as ad an ar ash at az abd abu e y',
);

/** Arabic and similar articles that are written with a hyphen before a capital ("al-Nahr", "ash-Shaddadi", "el-Sisi"). */
export const HYPHEN_ARTICLES = set('al el as ad an ar ash at ath az adh ul ol');

/** Words after which "of", "for", "on", "in" belong to the name ("Bank of England", "Centre for Peace"); persons never take them. */
export const HEADS = set(`
  academy administration agency alliance archdiocese army assembly association authority bank bay board bureau cape cathedral center centers centre
  chamber church city coalition college commission committee community confederation conference congress convention corps council county court
  day democratic department diocese directorate district division duchy emirate emirates faculty federation fellowship force forces foundation front
  fund group guardians gulf hospital house initiative inspectorate institute institution isle isles kingdom lake league liberation mayors ministry
  monitor mount movement museum network observatory office order organisation organization palace parliament partnership party people peninsula
  port program programme province queen republic river school sea secretariat senate service society state states statue strait straits
  supreme syndicate tower town tribunal trust union university valley village war`);

/** Nouns that end or hold the name of an organisation or a place: "Sheriff's Office" stays whole, "Tovar Group" is no person. */
export const ORG_NOUNS = set(`
  ${[...HEADS].join(' ')}
  ag agence airlines airport airways apartments arena asa associates attorney avenue base battalion beach boulevard bridge brigade brigades brothers bv
  camp canal capital co company copper corp corporation creek crossing dam defence defense elementary express falls financial forest fort freeway gmbh
  garden gardens general gold guard guards hall harbor harbour heights high highway hill hills holdings holiday hotel inc industries inn insurance
  international island islands junction lane law limited llc llp ltd mall market media electric medical middle mills mine mines mining mission mosque motors mountain
  mountains newspaper oblast ocean oil oy park pass patrol pharma pharmaceuticals pictures place plant plaza plc point police post power prefecture press
  prison project railway railways rangers records region regiment report reserve resort restaurant review rice ridge road rock room royal sa se spa
  spokesman square stadium station statistics steel store stores street studio studios summit systems team technologies telegraph television temple
  terminal territory theater theatre times tribune troops tunnel tv unit units village volcano wells wire woods works zone`);

/** Legal forms and generic tails: "Aven ASA", "Tovar Group" may be called "Aven", "Tovar". */
export const ORG_TAILS = set(
  'ag asa bank bv co company corp corporation city county gmbh group holding holdings inc international island limited llc llp ltd nv oy plc province region sa se spa technologies village airport airbase',
);

/** Titles and ranks before a name; they are not part of it. */
export const TITLES = set(`
  mr mrs ms mx miss sir dame lord lady madam dr doctor prof professor rev reverend fr father sister brother bishop archbishop cardinal pope imam sheikh sheik
  shaykh rabbi ayatollah mullah mufti saint
  president vice-president premier chancellor minister governor mayor senator sen rep representative congressman congresswoman councilman councilwoman
  councillor councilor ambassador secretary spokesman spokeswoman spokesperson chairman chairwoman chair director commissioner superintendent
  chief sheriff deputy marshal gov judge justice magistrate prosecutor attorney coroner
  gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private brig brigadier
  det detective insp inspector supt officer constable trooper agent engineer
  king queen prince princess duke duchess emperor empress emir sultan shah crown
  ceo cfo executive coach actor actress singer author analyst hon supreme leader`);

/** Words before a title that belong to it ("Deputy Prime Minister", "Interior Minister", "Chief Executive"). */
export const TITLE_MODIFIERS = set(`
  prime deputy vice chief first senior junior assistant associate acting former interim interior foreign finance defence defense health justice
  education transport transportation labour labor energy economy economic environment home state federal national regional local lead general
  staff police fire county district attorney press special executive managing medical major lieutenant brigadier master second third supreme
  presiding appeals circuit communications information agriculture trade industry emergency emergencies development security parliamentary
  culture youth sports tourism housing science technology internal external minister secretary director mayor crown public relations`);

/** Months and days; "May", "March", "August", "April", "June" inside a longer name are kept by the linker. */
export const CALENDAR = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid today yesterday tomorrow gmt utc cet cest bst est edt pst pdt cst cdt mst mdt am pm ad bc`);

/** Calendar words that are also given or family names. */
export const CALENDAR_NAMES = set('may april june august march');

/** Nouns that take a number as part of a name ("Flight 207", "Unit 4", "Route 9"). */
export const NUMBERED = set(
  'flight route highway interstate unit article section line runway pier gate camp area zone channel formula apollo district ward',
);

/** Nouns that take an ordinal before them ("46th Regiment", "9th Street"). */
export const ORDINAL_NOUNS = set(
  'regiment division brigade battalion army corps infantry armored armoured airborne fleet squadron street avenue district circuit precinct congress amendment parliament ward',
);

/** Letters in capitals that are no name of somebody or something in an event. */
export const NOT_ACRONYMS = set(
  'update breaking live urgent exclusive video photo photos read watch more editor note correction i a am pm mph kph km usd eur gbp ii iii iv vi vii viii ix ok id tv pdf faq ceo cfo suv dna gps gdp hiv aids vpn url gmt covid',
);
