/** Irregular forms of English verbs, nouns and adjectives that news prose uses; regular ones are made by rule in `morphology.ts`. */

/** One verb a row: base, past forms, participles (several parted by a slash). The two differ in clause reading: "shown" is never a finite verb. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, past: string, participle: string])[] =
  `abide abode/abided abided;arise arose arisen;awake awoke awoken;be was/were been;bear bore borne/born;beat beat beaten;become became become;befall befell befallen;
beget begot begotten;begin began begun;behold beheld beheld;bend bent bent;beset beset beset;bet bet bet;bid bid/bade bid/bidden;bind bound bound;bite bit bitten;bleed bled bled;
blow blew blown;break broke broken;breed bred bred;bring brought brought;broadcast broadcast broadcast;build built built;burn burnt burnt;burst burst burst;
bust bust bust;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;creep crept crept;cut cut cut;
deal dealt dealt;dig dug dug;dive dove dived;do did done;draw drew drawn;dream dreamt dreamt;drink drank drunk;drive drove driven;dwell dwelt dwelt;eat ate eaten;
fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;fit fit fit;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;
forecast forecast forecast;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;freeze froze frozen;
get got got/gotten;give gave given;go went gone;grind ground ground;grow grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;
hurt hurt hurt;input input input;keep kept kept;kneel knelt knelt;knit knit knit;know knew known;lay laid laid;lead led led;lean leant leant;leap leapt leapt;learn learnt learnt;
leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met;mislead misled misled;
misread misread misread;mistake mistook mistaken;misunderstand misunderstood misunderstood;mow mowed mown;offset offset offset;outbid outbid outbid;outdo outdid outdone;
outgrow outgrew outgrown;outrun outran outrun;outsell outsold outsold;overcome overcame overcome;overdo overdid overdone;overhear overheard overheard;override overrode overridden;
overrun overran overrun;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;partake partook partaken;pay paid paid;plead pled pled;
prove proved proven;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;recast recast recast;redo redid redone;remake remade remade;repay repaid repaid;
reset reset reset;resell resold resold;retake retook retaken;rethink rethought rethought;rewrite rewrote rewritten;rid rid rid;ride rode ridden;ring rang rung;rise rose risen;
run ran run;saw sawed sawn;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn;shake shook shaken;shear sheared shorn;
shed shed shed;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank/sunk sunk;sit sat sat;slay slew slain;
sleep slept slept;slide slid slid;sling slung slung;slit slit slit;smell smelt smelt;sow sowed sown;speak spoke spoken;speed sped sped;spell spelt spelt;spend spent spent;
spill spilt spilt;spin spun spun;spit spat spat;split split split;spoil spoilt spoilt;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;
stick stuck stuck;sting stung stung;stink stank stunk;stride strode stridden;strike struck struck/stricken;string strung strung;strive strove striven;sublet sublet sublet;
swear swore sworn;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;
throw threw thrown;thrust thrust thrust;tread trod trodden;undercut undercut undercut;undergo underwent undergone;underlie underlay underlain;understand understood understood;
undertake undertook undertaken;underwrite underwrote underwritten;undo undid undone;uphold upheld upheld;upset upset upset;wake woke woken;wear wore worn;weave wove woven;
wed wed wed;weep wept wept;wet wet wet;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;wring wrung wrung;
write wrote written`
    .replaceAll('\n', '')
    .split(';')
    .map((row) => row.split(' ') as [string, string, string]);

/** Present forms that no rule makes. */
export const IRREGULAR_PRESENT: readonly (readonly [form: string, base: string])[] = [
  ['am', 'be'],
  ['are', 'be'],
  ['is', 'be'],
  ['does', 'do'],
  ['goes', 'go'],
  ['has', 'have'],
  ["'s", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['vying', 'vie'],
];

/** Plural and singular of nouns that no rule pairs; a plural that equals its singular is a row too ("aircraft"). `-men` and `-women` go by rule. */
export const IRREGULAR_NOUNS: readonly (readonly [plural: string, singular: string])[] =
  `aircraft aircraft;alumni alumnus;analyses analysis;appendices appendix;axes axis;bacteria bacterium;barracks barracks;bases base;bases basis;
brothers-in-law brother-in-law;calves calf;cattle cattle;children child;corps corps;crises crisis;criteria criterion;crossroads crossroads;
curricula curriculum;data datum;deer deer;diagnoses diagnosis;elves elf;feet foot;fish fish;foci focus;forces force;fungi fungus;geese goose;
grandchildren grandchild;great-grandchildren great-grandchild;gurus guru;halves half;headquarters headquarters;hooves hoof;
housewives housewife;hovercraft hovercraft;hypotheses hypothesis;indices index;knives knife;larvae larva;leaves leaf;lice louse;lives life;
loaves loaf;matrices matrix;means means;media medium;men man;menus menu;mice mouse;midwives midwife;moose moose;nuclei nucleus;oases oasis;
offspring offspring;outskirts outskirts;oxen ox;parentheses parenthesis;passers-by passer-by;passersby passerby;people people;
personnel personnel;phenomena phenomenon;police police;premises premise;premises premises;radii radius;safaris safari;salmon salmon;
scarves scarf;schoolchildren schoolchild;selves self;series series;sheaves sheaf;sheep sheep;shelves shelf;shrimp shrimp;skis ski;
sons-in-law son-in-law;spacecraft spacecraft;species species;stepchildren stepchild;stimuli stimulus;strata stratum;syllabi syllabus;
syntheses synthesis;taxis taxi;teeth tooth;theses thesis;thieves thief;troops troops;trout trout;tsunamis tsunami;vertebrae vertebra;
watercraft watercraft;wharves wharf;wives wife;wolves wolf;women woman`
    .replaceAll('\n', '')
    .split(';')
    .map((row) => row.split(' ') as [string, string]);

/** Comparatives and superlatives that no rule makes. */
export const IRREGULAR_ADJECTIVES: readonly (readonly [form: string, base: string, degree: 'comparative' | 'superlative'])[] = [
  ['better', 'good', 'comparative'],
  ['best', 'good', 'superlative'],
  ['worse', 'bad', 'comparative'],
  ['worst', 'bad', 'superlative'],
  ['further', 'far', 'comparative'],
  ['farther', 'far', 'comparative'],
  ['furthest', 'far', 'superlative'],
  ['farthest', 'far', 'superlative'],
  ['elder', 'old', 'comparative'],
  ['eldest', 'old', 'superlative'],
];
