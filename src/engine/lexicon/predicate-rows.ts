/**
 * What the figures of news reports speak of: event classes, the words that name them, and which classes may be one quantity. Long because it is one table
 * of data, so that a row can be read beside its neighbours.
 */

/** Name of an event class. */
export type PredicateClass = (typeof PREDICATES)[number]['name'];

/**
 * Classes of one family count the same kind of thing, so two of them are two quantities unless COMPATIBLE says otherwise:
 * what befell somebody or something, money, the direction of a change, where and when. Classes of two families never exclude each other.
 */
export type PredicateFamily = 'event' | 'money' | 'change' | 'setting' | 'contest';

/** One event class. Word lists are lemmas parted by blanks; `phrases` are `verb+companion`, the companion an object's or particle's lemma. */
export interface PredicateRow {
  name: string;
  family: PredicateFamily;
  verbs?: string;
  nouns?: string;
  adjectives?: string;
  phrases?: string;
  /** Why these words stand together, or apart from a neighbour. */
  reason: string;
  /** What is counted is people: said of things, the words mean something else ("hold talks", "save money", "carry cargo"). */
  people?: true;
  /** Those of its words that tell of sums alone: "received $5m", but "received a patient", "fetched five pails". */
  sums?: string;
  /** Those of its verbs whose `phrases` tell of it only in the passive or of an object: "were taken off the ship", but "the plane took off". */
  passive?: string;
}

/** The classes; where two rows list one word, the earlier row has it, and `phrases` go before both. */
export const PREDICATES = [
  {
    name: 'death',
    family: 'event',
    people: true,
    verbs:
      'kill die perish slay murder assassinate massacre slaughter execute drown asphyxiate electrocute behead suffocate bury mourn lynch succumb martyr decapitate butcher',
    nouns:
      'death fatality toll dead body corpse killing murder homicide massacre slaying funeral victim martyr slaughter drowning life assassination suicide manslaughter',
    adjectives: 'dead killed lifeless slain drowned deceased fatal',
    phrases:
      'lose+life lose+man lose+soldier lose+fighter lose+troop lose+son lose+daughter lose+brother lose+sister lose+husband lose+wife loss+life claim+life cost+life take+life gun+down shoot+dead find+dead burn+death crush+death beat+death stab+death leave+dead pronounce+dead cut+down pull+body recover+body find+body blow+up give+life pass+away wipe+out number+dead die+wound claim+victim pull+corpse pull+remains find+corpse',
    reason:
      '"A toll of 17", "17 bodies", "17 victims", "17 lives" all count the dead; "victims" of an accident or attack are its dead unless the text says injured.',
  },
  {
    name: 'injury',
    family: 'event',
    people: true,
    verbs: 'injure wound hurt maim stab burn bruise scald slash mutilate lacerate concuss gas poison',
    nouns: 'injury wound injured wounded burn fracture bruise concussion trauma',
    adjectives: 'injured wounded hurt maimed burned burnt bruised',
    phrases:
      'receive+injury suffer+injury sustain+injury suffer+wound suffer+burn leave+injured leave+wounded leave+hurt suffer+inhalation suffer+fracture suffer+cut suffer+concussion suffer+bruise break+leg break+arm overcome+fume overcome+smoke',
    reason:
      'Injured, wounded and hurt are one class in reports; treated in hospital is another, since some of the injured are not.',
  },
  {
    name: 'casualty',
    family: 'event',
    people: true,
    nouns: 'casualty losses',
    phrases: 'suffer+casualty inflict+casualty',
    reason: 'Dead and injured together, in war reports often the dead alone: it holds both and equals neither.',
  },
  {
    name: 'hospital',
    family: 'event',
    people: true,
    verbs: 'hospitalise hospitalize treat discharge',
    nouns: 'hospitalisation hospitalization',
    adjectives: 'hospitalised hospitalized',
    phrases:
      'take+hospital send+hospital transport+hospital transfer+hospital fly+hospital airlift+hospital admit+hospital rush+hospital bring+hospital require+treatment require+hospital need+treatment need+hospital receive+treatment leave+hospital remain+hospital stay+hospital be+hospital keep+hospital be+care go+hospital end+hospital keep+overnight keep+observation be+condition remain+condition need+surgery undergo+surgery seek+treatment',
    reason: 'Those treated are some of the injured: another number of the same event.',
  },
  {
    name: 'critical',
    family: 'event',
    people: true,
    adjectives: 'critical',
    phrases:
      'be+critical remain+critical be+serious remain+serious be+grave be+intensive remain+intensive be+coma remain+coma fight+life be+threaten remain+threaten',
    reason: 'In danger of their lives: some of the injured, and never all of those in hospital.',
  },
  {
    name: 'missing',
    family: 'event',
    people: true,
    verbs: 'vanish disappear',
    nouns: 'missing disappearance',
    adjectives: 'missing unaccounted',
    phrases: 'account+for unaccounted+for remain+missing lose+contact list+missing report+missing',
    passive: 'account',
    reason: 'Unaccounted for: neither dead nor found yet.',
  },
  {
    name: 'trapped',
    family: 'event',
    people: true,
    verbs: 'trap entomb strand maroon',
    adjectives: 'trapped stranded stuck marooned underground',
    phrases: 'cut+off bury+rubble bury+snow bury+mud bury+debris bury+alive bury+earth bury+wreckage bury+ruin fear+bury',
    reason: 'Alive or not known, at a known place; "trapped or missing" is often one figure.',
  },
  {
    name: 'rescue',
    family: 'event',
    people: true,
    verbs: 'rescue save survive airlift escape',
    nouns: 'rescue survivor',
    adjectives: 'alive unhurt unharmed uninjured unscathed safe',
    phrases:
      'bring+out pull+out dig+out pull+alive find+alive bring+alive take+off get+out escape+unhurt winch+off lift+off bring+safety bring+surface bring+up pull+rubble fly+out walk+unhurt walk+unharmed walk+unscathed emerge+unhurt emerge+unharmed emerge+unscathed pull+water pull+sea pull+river pull+lake pull+wreckage',
    passive: 'take lift',
    reason: "Came out alive, by their own or others' doing.",
  },
  {
    name: 'release',
    family: 'event',
    people: true,
    verbs: 'free release liberate parole pardon',
    nouns: 'release pardon',
    adjectives: 'freed released',
    phrases: 'set+free let+go let+out swap+prisoner',
    reason: 'Let go by those who held them: hostages, prisoners.',
  },
  {
    name: 'capture',
    family: 'event',
    people: true,
    verbs: 'capture recapture catch imprison surrender kidnap abduct hijack intern',
    nouns: 'capture kidnapping abduction',
    adjectives: 'captured',
    phrases: 'take+prisoner take+hostage hold+hostage take+captive hold+captive hold+prisoner take+alive',
    reason: 'Held by force; "held", "detained" and "captured" are used of the same men by different sides.',
  },
  {
    name: 'arrest',
    family: 'event',
    people: true,
    verbs: 'arrest detain apprehend nab jail hold interrogate handcuff',
    nouns: 'arrest detention custody',
    adjectives: 'arrested detained jailed',
    phrases:
      'take+custody hold+custody round+up place+arrest remain+custody remanded+custody keep+custody be+custody be+detention be+jail be+prison be+bar pick+up take+away lead+away',
    reason: 'In the hands of the police, not yet charged.',
  },
  {
    name: 'charge',
    family: 'event',
    people: true,
    verbs: 'charge indict prosecute accuse arraign sue',
    nouns: 'indictment prosecution',
    adjectives: 'charged indicted',
    phrases: 'stand+trial put+trial go+trial face+charge press+charge stand+accuse stand+accused',
    reason: 'Accused before a court, which not all of the arrested are.',
  },
  {
    name: 'conviction',
    family: 'event',
    people: true,
    verbs: 'sentence',
    nouns: 'conviction sentence count',
    adjectives: 'guilty convicted sentenced',
    phrases:
      'find+guilty plead+guilty send+prison send+jail face+prison serve+sentence serve+year face+year get+year jail+year give+year get+month give+month face+month serve+month jail+month hand+year hand+month hand+term receive+year',
    reason: 'Found guilty; the length of a sentence is a duration and so never meets a count.',
  },
  {
    name: 'acquittal',
    family: 'event',
    people: true,
    verbs: 'acquit exonerate absolve',
    nouns: 'acquittal',
    adjectives: 'acquitted innocent',
    phrases: 'clear+charge drop+charge',
    reason: 'The opposite of a conviction in the same trial.',
  },
  {
    name: 'displacement',
    family: 'event',
    people: true,
    verbs: 'displace flee evacuate uproot relocate resettle shelter',
    nouns: 'displacement evacuation exodus idp displaced',
    adjectives: 'displaced evacuated homeless sheltered',
    phrases:
      'leave+homeless lose+home leave+home move+out move+safety drive+home force+home take+shelter take+refuge seek+refuge seek+shelter order+leave order+evacuate tell+leave tell+evacuate force+leave force+flee order+out',
    reason: 'Had to leave their homes: fled, moved out, made homeless.',
  },
  {
    name: 'affected',
    family: 'event',
    verbs: 'affect impact',
    adjectives: 'affected',
    phrases:
      'need+aid need+help need+assistance lose+power lose+electricity cut+power cut+electricity leave+power leave+electricity hit+passenger hit+traveller hit+traveler hit+commuter hit+customer hit+household hit+patient',
    reason: 'The widest circle; holds the displaced and many who stayed.',
  },
  {
    name: 'infection',
    family: 'event',
    people: true,
    verbs: 'infect sicken',
    nouns: 'infection case contagion outbreak',
    adjectives: 'infected sick ill positive',
    phrases:
      'contract+virus contract+disease contract+cholera test+positive fall+ill confirm+case report+case catch+disease report+symptom show+symptom develop+symptom',
    reason: 'Ill with a disease: "cases" of it.',
  },
  {
    name: 'recovery',
    family: 'event',
    people: true,
    verbs: 'heal',
    nouns: 'recovery',
    adjectives: 'cured',
    phrases: 'recover+illness recover+disease make+recovery',
    reason: 'Got over a disease; bare "recover" is as often of bodies or shares, so it needs its companion.',
  },
  {
    name: 'vaccination',
    family: 'event',
    people: true,
    verbs: 'vaccinate inoculate immunise immunize',
    nouns: 'vaccination dose jab',
    adjectives: 'vaccinated',
    phrases: 'give+dose give+jab give+vaccine',
    reason: 'Doses given or people who had one.',
  },
  {
    name: 'birth',
    family: 'event',
    people: true,
    nouns: 'birth',
    adjectives: 'born',
    phrases: 'bear+child give+birth',
    reason: 'Counts babies, or dates a life.',
  },
  {
    name: 'destruction',
    family: 'event',
    verbs: 'destroy demolish raze torch flatten level collapse wreck obliterate gut crumble topple sink submerge annihilate',
    nouns: 'destruction collapse demolition',
    adjectives: 'destroyed uninhabitable ruined',
    phrases:
      'reduce+rubble burn+down wash+away sweep+away tear+down write+off turn+rubble bring+down raze+ground come+down burn+out burnt+out burned+out set+fire lose+tank lose+vehicle lose+aircraft lose+plane lose+helicopter lose+jet lose+drone lose+ship',
    reason: 'Gone: no longer to be used.',
  },
  {
    name: 'damage',
    family: 'event',
    verbs: 'damage crack deform scorch flood inundate vandalise vandalize breach',
    nouns: 'damage',
    adjectives: 'damaged cracked flooded',
    phrases: 'suffer+damage sustain+damage',
    reason: 'Hurt but standing; reports give destroyed and damaged side by side.',
  },
  {
    name: 'seizure',
    family: 'event',
    verbs: 'seize confiscate impound recapture overrun occupy conquer retake storm',
    nouns: 'seizure confiscation haul takeover',
    adjectives: 'seized occupied confiscated',
    phrases:
      'take+over take+control gain+control take+village take+town capture+village capture+town capture+position find+weapon recover+weapon take+position fall+rebel',
    reason: 'Things and places taken; "capture" itself stands with persons and finds this class by its object.',
  },
  {
    name: 'launch',
    family: 'event',
    verbs: 'fire launch shell bombard bomb attack strike hit target ambush raid assault explode detonate shoot',
    nouns:
      'shelling bombardment airstrike barrage attack raid strike salvo bombing explosion blast detonation gunshot gunfire assault ambush shooting stabbing',
    phrases:
      'gunshot+victim shooting+victim shoot+victim stabbing+victim stab+victim carry+attack carry+strike open+fire drop+bomb carry+raid go+off set+off',
    reason: 'Shots, shells and attacks, counted as such or by what they hit.',
  },
  {
    name: 'interception',
    family: 'event',
    verbs: 'intercept down',
    nouns: 'interception',
    phrases: 'shoot+down take+down',
    reason: 'What the defence stopped is not what was launched.',
  },
  {
    name: 'attendance',
    family: 'event',
    people: true,
    verbs: 'attend gather march protest demonstrate rally assemble participate throng flock join congregate parade',
    nouns: 'attendance turnout march rally protest demonstration vigil gathering',
    phrases:
      'take+part turn+out come+out take+street line+street pack+square fill+square walk+street show+up hold+vigil hold+rally hold+protest hold+march hold+demonstration stage+protest stage+rally stage+demonstration',
    reason: 'The size of a crowd.',
  },
  {
    name: 'strike',
    family: 'event',
    verbs: 'picket',
    nouns: 'strike walkout stoppage picket',
    phrases: 'go+strike walk+job down+tool stop+work lay+tool be+strike join+strike',
    reason: 'A stoppage of work; bare "strike" is far more often a blow, so it needs its companion.',
  },
  {
    name: 'hiring',
    family: 'event',
    people: true,
    verbs: 'hire recruit employ staff',
    nouns: 'hiring recruitment payroll workforce',
    adjectives: 'employed',
    phrases: 'take+on create+job add+job work+plant have+employee',
    reason: 'People at work or taken on.',
  },
  {
    name: 'dismissal',
    family: 'event',
    verbs: 'dismiss sack axe furlough oust',
    nouns: 'layoff redundancy dismissal sacking',
    adjectives: 'redundant jobless unemployed',
    phrases:
      'lay+off cut+job lose+job loss+job cut+post lose+post loss+post shed+job axe+job go+job slash+job eliminate+job eliminate+position cut+position fire+worker fire+employee fire+staff make+redundant let+staff',
    reason: 'Jobs lost: "cut", "lose" and "fire" only with jobs or staff beside them.',
  },
  {
    name: 'appointment',
    family: 'event',
    people: true,
    verbs: 'appoint nominate elect promote',
    nouns: 'appointment nomination',
    adjectives: 'elected',
    reason: 'Came into office.',
  },
  {
    name: 'resignation',
    family: 'event',
    people: true,
    verbs: 'resign quit retire',
    nouns: 'resignation retirement',
    phrases: 'step+down stand+down leave+office',
    reason: 'Left office by themselves: neither dismissed nor appointed.',
  },
  {
    name: 'deployment',
    family: 'event',
    verbs: 'deploy send dispatch mobilise mobilize station assign despatch scramble',
    nouns: 'deployment reinforcement contingent',
    phrases: 'send+in bring+in be+scene work+scene',
    reason: 'Forces and helpers at work on the scene.',
  },
  {
    name: 'search',
    family: 'event',
    verbs: 'search comb scour',
    nouns: 'search',
    phrases: 'look+for search+premises search+home search+flat',
    reason: 'Premises searched, or the search for the missing.',
  },
  {
    name: 'arrival',
    family: 'event',
    verbs: 'arrive land deliver distribute supply',
    nouns: 'arrival delivery shipment',
    phrases:
      'hand+out give+out reach+district reach+town reach+village reach+city reach+area reach+region reach+hospital reach+camp',
    reason: 'Aid, vessels or people that have reached the place; what was sent may not have.',
  },
  {
    name: 'closure',
    family: 'event',
    verbs: 'close shut suspend halt shutter block',
    nouns: 'closure shutdown suspension',
    adjectives: 'closed shut blocked impassable',
    phrases: 'shut+down close+down',
    reason: 'Out of use: roads, schools, plants.',
  },
  {
    name: 'opening',
    family: 'event',
    verbs: 'open reopen resume restore inaugurate',
    nouns: 'opening reopening',
    adjectives: 'open',
    reason: 'In use (again): the opposite of a closure.',
  },
  {
    name: 'cancellation',
    family: 'event',
    verbs: 'cancel scrap ground',
    nouns: 'cancellation',
    adjectives: 'cancelled canceled grounded',
    phrases: 'call+off',
    reason: 'Did not take place.',
  },
  {
    name: 'delay',
    family: 'event',
    verbs: 'delay postpone reschedule divert',
    nouns: 'delay postponement',
    adjectives: 'delayed late',
    phrases: 'put+off',
    reason: 'Took place later or elsewhere: never one with the cancelled.',
  },
  {
    name: 'building',
    family: 'event',
    verbs: 'build construct erect rebuild produce manufacture',
    nouns: 'construction output production',
    phrases: 'put+up set+up',
    reason: 'Made or put up.',
  },
  {
    name: 'leak',
    family: 'event',
    verbs: 'leak spill escape pollute contaminate seep',
    nouns: 'leak spill slick leakage spillage discharge',
    phrases: 'pour+into run+out flow+into',
    reason: 'What ran out of a ship, tank, pipe or dam.',
  },
  {
    name: 'theft',
    family: 'event',
    verbs: 'steal rob loot expose compromise burgle hack access copy',
    nouns: 'theft robbery loot burglary heist breach',
    adjectives: 'stolen compromised exposed',
    phrases: 'make+off get+away leak+data take+data lose+data leak+record',
    reason: 'Goods or data in the wrong hands.',
  },
  {
    name: 'flight',
    family: 'event',
    people: true,
    verbs: 'board carry transport',
    adjectives: 'aboard',
    phrases: 'be+board be+aboard travel+in',
    reason: 'On board of a train, ship or aircraft: holds the dead and the unhurt.',
  },
  {
    name: 'population',
    family: 'event',
    people: true,
    verbs: 'live inhabit dwell reside',
    nouns: 'population',
    adjectives: 'inhabited',
    reason: 'Those who live there, an all-time figure, no event.',
  },
  {
    name: 'warning',
    family: 'event',
    verbs: 'warn alert inform notify',
    nouns: 'warning alert notification notice',
    reason: 'Warned or told beforehand.',
  },
  {
    name: 'payment',
    family: 'money',
    verbs: 'pay compensate reimburse refund repay disburse receive',
    nouns: 'payment compensation payout refund damages ransom severance instalment',
    adjectives: 'paid',
    phrases: 'pay+out hand+over',
    sums: 'receive damages',
    reason: 'Money that went, or must go, from one to another.',
  },
  {
    name: 'fine',
    family: 'money',
    verbs: 'fine penalise penalize',
    nouns: 'fine penalty forfeit',
    phrases: 'impose+fine impose+penalty order+pay',
    sums: 'penalty',
    reason: 'A sum that an authority demands.',
  },
  {
    name: 'pledge',
    family: 'money',
    verbs: 'pledge donate grant award allocate promise earmark contribute lend subsidise subsidize',
    nouns: 'pledge donation grant award aid subsidy loan contribution funding bailout',
    phrases: 'set+aside',
    sums: 'award aid contribution promise',
    reason: 'Money given or promised without something in return.',
  },
  {
    name: 'price',
    family: 'money',
    verbs: 'cost buy purchase sell price acquire fetch value spend auction',
    nouns: 'cost price sale purchase acquisition value bid expense spending valuation bill fee',
    adjectives: 'worth',
    phrases: 'sell+for go+for snap+up change+hand',
    sums: 'cost fetch value spend bid bill fee',
    reason: 'What something costs, sells or is valued at.',
  },
  {
    name: 'profit',
    family: 'money',
    verbs: 'earn profit net',
    nouns: 'profit earnings gain surplus',
    adjectives: 'profitable',
    phrases: 'make+profit make+money',
    sums: 'earn net gain',
    reason: 'What is left after costs.',
  },
  {
    name: 'deficit',
    family: 'money',
    nouns: 'loss deficit shortfall arrears debt',
    phrases: 'make+loss lose+money lose+euro lose+dollar lose+million owe+money',
    sums: 'loss',
    reason: 'The opposite of a profit; a loss of lives or jobs is found by its companion.',
  },
  {
    name: 'revenue',
    family: 'money',
    verbs: 'gross',
    nouns: 'revenue turnover sales takings income proceeds receipts',
    phrases: 'take+in',
    sums: 'take',
    reason: 'Before costs: profit and revenue stand side by side in every results story.',
  },
  {
    name: 'dividend',
    family: 'money',
    nouns: 'dividend bonus',
    phrases: 'pay+dividend pay+bonus',
    reason: 'Paid to owners or staff out of the profit.',
  },
  {
    name: 'investment',
    family: 'money',
    verbs: 'invest finance fund',
    nouns: 'investment stake',
    phrases: 'pump+into',
    reason: 'Money put into something.',
  },
  {
    name: 'saving',
    family: 'money',
    nouns: 'saving savings',
    phrases: 'save+euro save+dollar save+money save+month',
    reason: 'Money not spent; bare "save" is of people.',
  },
  {
    name: 'rise',
    family: 'change',
    verbs:
      'rise increase grow climb jump surge soar gain expand swell raise strengthen appreciate widen accelerate hike boost double treble triple rocket',
    nouns: 'rise increase growth jump surge hike climb upturn',
    adjectives: 'higher',
    phrases: 'go+up edge+up tick+up shoot+up push+up end+up close+up finish+up settle+up trade+up',
    reason: 'Upwards.',
  },
  {
    name: 'fall',
    family: 'change',
    verbs:
      'fall decrease drop decline plunge slump shrink tumble slip slide dip cut reduce lower contract weaken shed plummet halve depreciate slow narrow ease slash dwindle devalue trim',
    nouns: 'fall decrease drop decline plunge slump cut reduction slide contraction dip downturn',
    adjectives: 'down lower',
    phrases: 'go+down edge+down tick+down end+down finish+down settle+down trade+down',
    reason: 'Downwards.',
  },
  {
    name: 'level',
    family: 'change',
    verbs: 'stand reach total number amount average equal measure hover peak exceed top comprise',
    nouns: 'level rate total average peak',
    adjectives: 'unchanged steady stable',
    phrases: 'stand+at run+at close+at come+to add+up be+at',
    reason: 'A state without a direction: meets a rise "to" and a fall "to" alike.',
  },
  {
    name: 'occurrence',
    family: 'setting',
    verbs: 'occur happen begin start erupt',
    nouns: 'beginning start onset outset',
    phrases: 'break+out take+place take+effect come+effect come+force enter+force strike+at hit+at',
    reason: 'When it began.',
  },
  {
    name: 'ending',
    family: 'setting',
    verbs: 'end finish cease conclude expire',
    nouns: 'end conclusion',
    phrases: 'come+end',
    reason: 'When it was over.',
  },
  {
    name: 'duration',
    family: 'setting',
    verbs: 'last',
    nouns: 'duration',
    phrases: 'take+hour take+minute take+day go+on take+week take+month',
    reason: 'How long it went on.',
  },
  {
    name: 'distance',
    family: 'setting',
    verbs: 'lie locate situate',
    nouns: 'distance epicentre epicenter',
    adjectives: 'away distant',
    phrases: 'lie+from stand+from sit+from centre+on',
    reason: 'How far one place is from another.',
  },
  {
    name: 'extent',
    family: 'setting',
    verbs: 'stretch extend span',
    nouns: 'length width',
    adjectives: 'long wide thick',
    reason: 'The size of a thing from end to end: "long" is said of roads and of hours, which differ in dimension.',
  },
  {
    name: 'depth',
    family: 'setting',
    nouns: 'depth',
    adjectives: 'deep',
    reason: 'Downwards in the ground or the sea: never the distance to a place.',
  },
  {
    name: 'height',
    family: 'setting',
    nouns: 'height altitude elevation storey story floor',
    adjectives: 'high tall',
    reason: 'Upwards.',
  },
  {
    name: 'vote',
    family: 'contest',
    verbs: 'vote approve ratify reject oppose abstain',
    nouns: 'vote ballot majority abstention abstentions',
    phrases: 'vote+for vote+against',
    reason: 'Votes in a body or an election.',
  },
  {
    name: 'win',
    family: 'contest',
    verbs: 'win beat defeat score triumph',
    nouns: 'win victory goal',
    adjectives: 'victorious',
    reason: 'Won, of a match, seats or votes.',
  },
  {
    name: 'defeat',
    family: 'contest',
    verbs: 'lose concede',
    nouns: 'defeat',
    reason: 'Lost: bare "lose" with no money, life, job or home beside it.',
  },
  { name: 'draw', family: 'contest', verbs: 'draw tie', nouns: 'draw stalemate', reason: 'Neither won nor lost.' },
] as const satisfies readonly PredicateRow[];

/**
 * Nouns for people by what befell them or what they do there. They only tell the class of a figure of which nothing else is said
 * ("12 hostages" beside "two hostages were killed").
 */
export const ROLES: Readonly<Record<string, PredicateClass>> = {
  hostage: 'capture',
  captive: 'capture',
  prisoner: 'capture',
  detainee: 'arrest',
  suspect: 'arrest',
  defendant: 'charge',
  convict: 'conviction',
  evacuee: 'displacement',
  refugee: 'displacement',
  patient: 'hospital',
  passenger: 'flight',
  occupant: 'flight',
  inhabitant: 'population',
  resident: 'population',
  protester: 'attendance',
  demonstrator: 'attendance',
  marcher: 'attendance',
  participant: 'attendance',
  spectator: 'attendance',
  fan: 'attendance',
  supporter: 'attendance',
  crowd: 'attendance',
  striker: 'strike',
  employee: 'hiring',
  rescuer: 'deployment',
};

/** Objects with which a verb, particle or not, tells of none of its classes. */
export const OTHER_SENSES: Readonly<Record<string, string>> = {
  pull: 'gun pistol knife weapon trigger', // drawn on somebody, no rescue
  pick: 'passenger commuter pupil fare speed', // got on board, not arrested
  catch: 'glimpse sight train bus flight', // seen, boarded, not captured
  carry: 'sentence penalty fine gun knife weapon bag', // nobody is on board of these
  hold: 'sign banner placard poster flag', // what a crowd holds up
  send: 'off', // a player is sent off, no force
  take: 'office note aim', // nobody was taken on
  hit: 'homer run rbi rbis century six', // scored, and nobody was shot at
  slip: 'away', // got out of somebody's hands, no fall
};

/** Classes of one family that may give one quantity, with the reason; the first may hold the second as a part where `part` is set. */
export const COMPATIBLE: readonly { classes: readonly [PredicateClass, PredicateClass]; part?: true; reason: string }[] = [
  {
    classes: ['casualty', 'death'],
    part: true,
    reason: 'The dead are casualties, and "casualties" is often said of them alone.',
  },
  { classes: ['casualty', 'injury'], part: true, reason: 'The injured are casualties.' },
  { classes: ['casualty', 'missing'], part: true, reason: 'Armies count the missing among their casualties.' },
  { classes: ['missing', 'trapped'], reason: '"Trapped or missing": who is under the rubble is one figure with two names.' },
  { classes: ['hospital', 'injury'], reason: 'Hospitals count the injured whom they treated; reports of one night give either.' },
  { classes: ['injury', 'critical'], part: true, reason: 'Those in danger of their lives are some of the injured.' },
  { classes: ['rescue', 'release'], reason: 'Hostages are freed by those who rescue them.' },
  { classes: ['rescue', 'displacement'], reason: 'A crew or a village is "rescued" or "evacuated" by the same helicopters.' },
  { classes: ['capture', 'arrest'], reason: 'The sides name the same act differently: held, detained, captured.' },
  { classes: ['capture', 'seizure'], reason: '"Captured" is said of men and of places.' },
  {
    classes: ['charge', 'conviction'],
    reason: '"Counts" are charged and convicted on; a verdict story uses both of one figure.',
  },
  { classes: ['displacement', 'affected'], part: true, reason: 'Listed together ("displaced or affected").' },
  { classes: ['launch', 'seizure'], reason: 'A place that is stormed is attacked and taken.' },
  { classes: ['launch', 'destruction'], reason: 'Positions "hit" or "destroyed" are one claim of the side that fired.' },
  { classes: ['launch', 'damage'], reason: 'Buildings "hit" or "damaged" are the same buildings.' },
  { classes: ['launch', 'death'], reason: '"Shot", "attack" and "shooting" name the event in which people died.' },
  { classes: ['launch', 'injury'], reason: '"Shot", "attack" and "stabbing" name the event in which people were hurt.' },
  { classes: ['deployment', 'arrival'], reason: 'Teams that were sent and are there.' },
  { classes: ['deployment', 'search'], reason: 'Searchers are the rescuers who were sent.' },
  { classes: ['attendance', 'strike'], reason: 'Strikers march.' },
  { classes: ['hiring', 'flight'], reason: '"Staff on board".' },
  { classes: ['payment', 'fine'], reason: 'A fine is paid; "ordered to pay".' },
  { classes: ['payment', 'pledge'], reason: 'Aid that is promised, given, paid out.' },
  { classes: ['payment', 'price'], reason: 'The price is what is paid.' },
  { classes: ['payment', 'dividend'], reason: 'A dividend or bonus is paid.' },
  { classes: ['pledge', 'investment'], reason: 'Public aid is invested.' },
  { classes: ['price', 'investment'], reason: 'A stake is bought.' },
  { classes: ['level', 'rise'], reason: 'Stands at what it rose to.' },
  { classes: ['level', 'fall'], reason: 'Stands at what it fell to.' },
  { classes: ['infection', 'affected'], reason: 'In an outbreak the affected are the ill.' },
  { classes: ['theft', 'affected'], reason: 'Of a data breach, those affected are those whose data were taken.' },
  { classes: ['delay', 'affected'], reason: 'Travellers who are delayed are those whom a fault affects.' },
  { classes: ['trapped', 'affected'], reason: 'So are those who are stranded.' },
  { classes: ['missing', 'search'], reason: 'Who is missing is looked for.' },
  { classes: ['building', 'opening'], reason: 'What was built was opened, in one year for most.' },
  { classes: ['population', 'affected'], reason: 'All inhabitants of the place are affected.' },
  { classes: ['closure', 'cancellation'], reason: 'A line closed is its trains cancelled.' },
];
