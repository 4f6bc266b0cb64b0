/** Pairs of lemmas as reports of one event use them: one thing in two words, and two things that stand side by side. */

/** Two reports of one event use these for the same thing. */
export const SAME: readonly string[] = `
house home|soldier troops|pupil schoolchild|tonne ton|inhabitant people|strike walkout|blast explosion|fine penalty|storey floor|round shot
staff employee|worker employee|rebel insurgent|militant fighter|gunman shooter|policeman officer|cop officer|child kid|doctor physician|ship vessel
boat vessel|plane aircraft|helicopter chopper|lorry truck|car automobile|road highway|flat apartment|film movie|shop store|pharmacy drugstore
injure wound|hurt injure|kill slay|murder kill|die perish|arrest detain|seize confiscate|capture seize|flee escape|evacuate relocate
destroy demolish|damage harm|collapse fall|rescue save|free release|release liberate|begin start|end finish|close shut|open reopen
rise increase|climb rise|jump surge|fall drop|decline decrease|plunge slump|cut reduce|lower reduce|buy purchase|sell auction
build construct|attack assault|raid storm|shell bombard|shoot fire|gather assemble|march parade|protest demonstration|protester demonstrator|rally demonstration
profit earnings|revenue turnover|wage salary|cost price|company firm|factory plant|boss manager|chairman president|lawyer attorney|judge magistrate
jail prison|inmate prisoner|trial hearing|verdict ruling|sentence punishment|suspect accused|victim casualty|corpse body|dead deceased|fatality death
earthquake quake|tremor quake|flood deluge|storm tempest|hurricane cyclone|landslide mudslide|fire blaze|smoke fume|rubble debris|wreckage debris
village hamlet|town city|border frontier|region area|district neighbourhood|centre middle|coast shore|river stream|summit peak|forest wood
refugee displaced|migrant immigrant|tourist visitor|passenger traveller|crew sailor|driver motorist|teacher instructor|student pupil|farmer peasant|miner worker
leader chief|minister secretary|lawmaker legislator|parliament legislature|government administration|election poll|vote ballot|budget spending|tax levy|aid assistance
weapon arm|gun firearm|rifle gun|bullet round|missile rocket|bomb explosive|knife blade|drug medicine|disease illness|virus infection
cancel scrap|delay postpone|ban prohibit|allow permit|demand require|refuse reject|warn alert|deny reject|claim allege|announce declare`
  .trim()
  .split(/[|\n]/);

/** These stand side by side in reports and are never the same thing. */
export const DIFFERENT: readonly string[] = `
kill wound|dead missing|mother father|north south|profit revenue|monday tuesday|house school|tent blanket|dead injured|kill injure
kill arrest|injure rescue|missing rescue|arrest convict|charge convict|convict acquit|accuse convict|detain release|arrest release|capture kill
destroy damage|build destroy|open close|rise fall|increase decrease|buy sell|profit loss|win lose|start end|arrive leave
son daughter|brother sister|husband wife|boy girl|man woman|child adult|grandmother mother|uncle aunt|king queen|baby teenager
east west|left right|january february|summer winter|morning evening|hour minute|day week|month year|kilometre metre|mile kilometre
soldier civilian|soldier rebel|police protester|gunman hostage|victim suspect|judge lawyer|doctor nurse|doctor patient|teacher pupil|passenger crew
driver passenger|pilot passenger|miner rescuer|employer employee|buyer seller|landlord tenant|plaintiff defendant|prosecutor defendant|president minister|governor mayor
tank helicopter|tank rifle|car bus|bus train|train plane|ship helicopter|drone missile|bullet bomb|gun knife|truck bus
hospital school|bridge road|church mosque|village province|city country|river lake|sea river|mountain valley|airport station|door window
euro dollar|pound euro|import export|tax wage|wage price|inflation unemployment|share bond|debt deficit|budget deficit|income expense
food water|water electricity|gas oil|oil coal|gold silver|wheat rice|cow sheep|dog cat|horse cow|bird fish
flood drought|earthquake flood|rain snow|fire flood|hot cold|wind rain|cholera malaria|cancer diabetes|virus vaccine|disease vaccine
head arm|leg arm|eye ear|chest back|red blue|black white|first second|one two|hundred thousand|million billion
election referendum|senate court|army police|navy army|party union|strike lockout|ceasefire offensive|war peace|attack defence|attacker victim
football basketball|goal penalty|final semifinal|gold bronze|singer actor|book film|newspaper television|letter email|phone computer|north west`
  .trim()
  .split(/[|\n]/);
