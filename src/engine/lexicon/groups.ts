/**
 * The groups that news reports count: which words name one group, which group is part of which, and which never share a member.
 * Long because it is one table of data.
 */
import { enlist } from '../enlist.ts';

/** Groups on one axis part their members: nobody is soldier and civilian, child and woman, at once. Axes do not exclude each other. */
type Axis = 'side' | 'age' | 'post' | 'case' | 'thing';

interface GroupRow {
  name: string;
  axis: Axis;
  /** Lemmas parted by blanks. */
  words: string;
  /** The next larger group, whose members include these. */
  within?: string;
  reason: string;
}

/** The groups, larger ones first. */
export const GROUPS: readonly GroupRow[] = [
  {
    name: 'people',
    axis: 'age',
    words: 'person people individual human victim inhabitant resident villager citizen soul local twin twins triplet',
    reason: 'Anybody: holds every other group of persons.',
  },
  {
    name: 'combatants',
    axis: 'side',
    within: 'people',
    words: 'combatant fighter belligerent',
    reason: 'Armed on either side; the side comes from a modifier or a name.',
  },
  {
    name: 'military',
    axis: 'side',
    within: 'combatants',
    words:
      'soldier troop troops force forces serviceman servicewoman servicemember trooper conscript infantryman marine navy paratrooper army military recruit commando personnel regular loyalist reservist legionnaire grenadier corporal sergeant lieutenant',
    reason: 'Government forces, regime forces, soldiers, troops: reports of one clash use all of them for the same men.',
  },
  {
    name: 'militants',
    axis: 'side',
    within: 'combatants',
    words:
      'militant rebel insurgent pirate guerrilla guerilla gunman jihadist jihadi terrorist militia militiaman extremist islamist mutineer assailant attacker partisan separatist hostage-taker',
    reason: 'Armed and not of the state; which word is used tells the writer, not the men.',
  },
  {
    name: 'police',
    axis: 'side',
    within: 'people',
    words: 'police officer policeman policewoman constable cop deputy trooper gendarme sheriff detective',
    reason: '"Officer" alone is of the police; an army officer has a modifier.',
  },
  {
    name: 'civilians',
    axis: 'side',
    within: 'people',
    words: 'civilian bystander passer-by passerby noncombatant',
    reason: 'Unarmed.',
  },
  { name: 'adults', axis: 'age', within: 'people', words: 'adult grown-up', reason: 'Not children.' },
  {
    name: 'women',
    axis: 'age',
    within: 'adults',
    words: 'woman female lady',
    reason: 'Reports part "women and children".',
  },
  { name: 'men', axis: 'age', within: 'adults', words: 'man male gentleman', reason: 'As women.' },
  {
    name: 'elderly',
    axis: 'post',
    within: 'people',
    words: 'pensioner elderly senior retiree',
    reason: 'Old people, of either sex.',
  },
  {
    name: 'children',
    axis: 'age',
    within: 'people',
    words: 'child minor kid youngster juvenile teenager adolescent youth',
    reason: 'Under age.',
  },

  { name: 'boys', axis: 'age', within: 'children', words: 'boy schoolboy', reason: 'Not girls.' },
  { name: 'girls', axis: 'age', within: 'children', words: 'girl schoolgirl', reason: 'Not boys.' },
  { name: 'infants', axis: 'age', within: 'children', words: 'baby infant newborn', reason: 'The smallest.' },
  {
    name: 'pupils',
    axis: 'age',
    within: 'children',
    words: 'pupil schoolchild schoolkid boarder',
    reason: 'Children at a school.',
  },
  {
    name: 'students',
    axis: 'post',
    within: 'people',
    words: 'student undergraduate graduate',
    reason: 'At a school or a university: may be children or adults.',
  },
  {
    name: 'teachers',
    axis: 'post',
    within: 'people',
    words: 'teacher schoolteacher headmaster lecturer professor',
    reason: 'Not pupils.',
  },
  {
    name: 'workers',
    axis: 'post',
    within: 'people',
    words: 'worker employee staff labourer laborer workforce workman staffer hand',
    reason: 'Anybody employed.',
  },
  { name: 'miners', axis: 'post', within: 'workers', words: 'miner pitman collier', reason: 'Workers under ground.' },
  {
    name: 'crew',
    axis: 'post',
    within: 'workers',
    words: 'crew sailor seaman crewman crewmember seafarer steward stewardess',
    reason: 'At work on a ship, train or aircraft.',
  },
  {
    name: 'passengers',
    axis: 'post',
    within: 'people',
    words: 'passenger traveller traveler commuter',
    reason: 'On board without working there.',
  },
  { name: 'climbers', axis: 'post', within: 'people', words: 'climber mountaineer alpinist', reason: 'No plants.' },
  { name: 'builders', axis: 'post', within: 'workers', words: 'builder bricklayer', reason: 'By trade.' },
  { name: 'cleaners', axis: 'post', within: 'workers', words: 'cleaner janitor', reason: 'By trade.' },
  { name: 'drivers', axis: 'post', within: 'workers', words: 'driver motorist chauffeur', reason: 'At the wheel.' },
  { name: 'pilots', axis: 'post', within: 'crew', words: 'pilot co-pilot copilot airman', reason: 'Crew that fly.' },
  { name: 'fishermen', axis: 'post', within: 'workers', words: 'fisherman fisher trawlerman', reason: 'By trade.' },
  { name: 'farmers', axis: 'post', within: 'workers', words: 'farmer peasant grower', reason: 'By trade.' },
  { name: 'firefighters', axis: 'post', within: 'workers', words: 'firefighter fireman', reason: 'At the scene for work.' },
  {
    name: 'medics',
    axis: 'post',
    within: 'workers',
    words: 'medic paramedic',
    reason: 'At the scene for work.',
  },

  { name: 'doctors', axis: 'post', within: 'workers', words: 'doctor physician surgeon', reason: 'Not nurses.' },
  { name: 'nurses', axis: 'post', within: 'workers', words: 'nurse', reason: 'Not doctors.' },
  {
    name: 'rescuers',
    axis: 'post',
    within: 'people',
    words: 'rescuer searcher volunteer',
    reason: 'Neither victims nor patients.',
  },
  {
    name: 'journalists',
    axis: 'post',
    within: 'workers',
    words: 'journalist reporter correspondent',
    reason: 'By trade.',
  },
  {
    name: 'officials',
    axis: 'post',
    within: 'people',
    words: 'official bureaucrat',
    reason: 'Of the state, unarmed.',
  },
  { name: 'judges', axis: 'post', within: 'people', words: 'judge magistrate', reason: 'Of the court.' },
  { name: 'witnesses', axis: 'post', within: 'people', words: 'witness eyewitness', reason: 'Heard, not tried.' },
  { name: 'managers', axis: 'post', within: 'workers', words: 'manager boss', reason: 'Staff that lead.' },
  { name: 'patients', axis: 'post', within: 'people', words: 'patient', reason: 'In care, not at work there.' },
  {
    name: 'guests',
    axis: 'post',
    within: 'people',
    words: 'guest tourist visitor holidaymaker vacationer',
    reason: 'There by chance.',
  },
  {
    name: 'protesters',
    axis: 'post',
    within: 'people',
    words: 'protester protestor demonstrator marcher striker picketer rioter',
    reason: 'The crowd, as against those who police it.',
  },
  {
    name: 'suspects',
    axis: 'case',
    within: 'people',
    words: 'suspect accused defendant arrestee perpetrator culprit',
    reason: 'Held to have done it.',
  },
  { name: 'hostages', axis: 'case', within: 'people', words: 'hostage captive abductee', reason: 'Held by them.' },
  {
    name: 'prisoners',
    axis: 'case',
    within: 'people',
    words: 'prisoner inmate detainee convict',
    reason: 'Held by the state or an army.',
  },
  { name: 'survivors', axis: 'case', within: 'people', words: 'survivor evacuee', reason: 'Alive: never the dead.' },
  { name: 'dead', axis: 'case', within: 'people', words: 'dead body corpse fatality', reason: 'Never survivors.' },
  {
    name: 'refugees',
    axis: 'post',
    within: 'people',
    words: 'refugee migrant asylum-seeker immigrant deportee',
    reason: 'Away from their country.',
  },
  {
    name: 'families',
    axis: 'thing',
    words: 'family household',
    reason: 'Counted by the family: never the number of persons, nor of houses.',
  },
  { name: 'animals', axis: 'thing', words: 'animal livestock cattle', reason: 'Not people.' },
  { name: 'buildings', axis: 'thing', words: 'building structure', reason: 'Holds homes, schools, shops.' },
  {
    name: 'homes',
    axis: 'thing',
    within: 'buildings',
    words: 'home house dwelling residence',
    reason: '"Homes" and "houses" count the same.',
  },
  { name: 'flats', axis: 'thing', within: 'homes', words: 'flat apartment', reason: 'Several to a building.' },
  {
    name: 'schools',
    axis: 'thing',
    within: 'buildings',
    words: 'school',
    reason: 'A kind of building.',
  },
  { name: 'hospitals', axis: 'thing', within: 'buildings', words: 'hospital clinic', reason: 'A kind of building.' },
  { name: 'shops', axis: 'thing', within: 'buildings', words: 'shop store supermarket pharmacy', reason: 'A kind of building.' },
  { name: 'bridges', axis: 'thing', words: 'bridge footbridge viaduct', reason: 'Listed beside houses.' },
  { name: 'roads', axis: 'thing', words: 'road highway motorway', reason: 'Listed beside bridges.' },
  { name: 'villages', axis: 'thing', words: 'village hamlet settlement', reason: 'Places, as against towns.' },
  { name: 'towns', axis: 'thing', words: 'town city', reason: 'Places, as against villages.' },
  {
    name: 'shelters',
    axis: 'thing',
    words: 'shelter camp site centre center',
    reason: 'Where the displaced are: not who they are.',
  },
  { name: 'tents', axis: 'thing', words: 'tent tarpaulin', reason: 'Relief goods are listed side by side.' },
  { name: 'blankets', axis: 'thing', words: 'blanket mattress', reason: 'Relief goods are listed side by side.' },
  { name: 'vehicles', axis: 'thing', words: 'vehicle', reason: 'Holds cars, lorries, tanks.' },
  { name: 'cars', axis: 'thing', within: 'vehicles', words: 'car automobile sedan', reason: 'A kind of vehicle.' },
  { name: 'lorries', axis: 'thing', within: 'vehicles', words: 'lorry truck', reason: 'A kind of vehicle.' },
  {
    name: 'buses',
    axis: 'thing',
    within: 'vehicles',
    words: 'bus coach minibus',
    reason: 'A kind of vehicle; "coach" of a train stands with "carriage" only by context.',
  },
  { name: 'carriages', axis: 'thing', words: 'carriage wagon railcar', reason: 'Parts of a train.' },
  { name: 'trains', axis: 'thing', words: 'train tram locomotive', reason: 'Not its carriages.' },
  {
    name: 'tanks',
    axis: 'thing',
    within: 'vehicles',
    words: 'tank',
    reason: 'Armoured, or a container: told apart by its surroundings.',
  },
  { name: 'ships', axis: 'thing', words: 'ship boat vessel', reason: 'On water.' },

  { name: 'ferries', axis: 'thing', within: 'ships', words: 'ferry', reason: 'A kind of ship.' },
  { name: 'tankers', axis: 'thing', within: 'ships', words: 'tanker', reason: 'A kind of ship.' },
  { name: 'aircraft', axis: 'thing', words: 'aircraft plane airplane aeroplane jet airliner', reason: 'In the air.' },
  { name: 'helicopters', axis: 'thing', within: 'aircraft', words: 'helicopter chopper', reason: 'A kind of aircraft.' },
  { name: 'drones', axis: 'thing', within: 'aircraft', words: 'drone uav', reason: 'Counted apart from missiles.' },
  { name: 'missiles', axis: 'thing', words: 'missile rocket', reason: 'Counted apart from drones.' },
  { name: 'shots', axis: 'thing', words: 'shot round bullet gunshot cartridge', reason: 'Rounds fired.' },
  { name: 'shells', axis: 'thing', words: 'shell mortar', reason: 'Heavier than rounds.' },
  { name: 'guns', axis: 'thing', words: 'gun firearm weapon', reason: 'What fires them.' },

  { name: 'rifles', axis: 'thing', within: 'guns', words: 'rifle carbine', reason: 'A kind of gun.' },
  { name: 'pistols', axis: 'thing', within: 'guns', words: 'pistol handgun revolver', reason: 'A kind of gun.' },
  { name: 'jobs', axis: 'thing', words: 'job post position', reason: 'Cut or created: as many as the workers who hold them.' },
  { name: 'flights', axis: 'thing', words: 'flight', reason: 'Journeys, not machines.' },
  { name: 'counts', axis: 'thing', words: 'count charge', reason: 'Of an indictment.' },
];

// A modifier that tells the side of armed or uniformed persons, whatever their noun: "rebel forces", "army officers", "armed police".
const SIDE_MODIFIERS: Readonly<Record<string, string>> = {
  rebel: 'militants',
  insurgent: 'militants',
  militant: 'militants',
  jihadist: 'militants',
  islamist: 'militants',
  opposition: 'militants',
  terrorist: 'militants',
  separatist: 'militants',
  army: 'military',
  military: 'military',
  government: 'military',
  regime: 'military',
  police: 'police',
  civilian: 'civilians',
};
// Nouns that say less than a modifier beside them does.
const OPEN_NOUNS = new Set([
  '',
  'people',
  'person',
  'force',
  'forces',
  'troop',
  'troops',
  'personnel',
  'fighter',
  'member',
  'officer',
  'man',
  'guard',
  'combatant',
  'victim',
  'staff',
  'worker',
]);

const ROWS = new Map(GROUPS.map((row) => [row.name, row]));
const GROUP_OF = new Map<string, string[]>();
for (const { name, words } of GROUPS) for (const word of words.split(' ')) enlist(GROUP_OF, word, name);

/** Names of the groups that a counted noun and its modifiers (lemmas) stand for; empty where no row knows them. */
export function groupsOf(head: string, modifiers: readonly string[] = []): readonly string[] {
  if (OPEN_NOUNS.has(head)) {
    for (const modifier of modifiers) {
      const side = SIDE_MODIFIERS[modifier];
      if (side !== undefined) return [side];
    }
    for (const modifier of modifiers) {
      const named = GROUP_OF.get(modifier)?.filter((name) => ROWS.get(name)?.axis !== 'thing');
      if (named?.length) return named;
    }
  }
  return GROUP_OF.get(head) ?? [];
}

/** Whether a group table lists the lemma as a word for persons. */
export function namesPeople(lemma: string): boolean {
  return (GROUP_OF.get(lemma) ?? []).some((name) => chain(name).includes('people'));
}

/** How two groups stand; `part`: one may hold the other. `unknown`: nothing keeps them apart or together (women and civilians). */
export type GroupRelation = 'same' | 'part' | 'exclude' | 'unknown';

/** How the groups of two counted nouns stand. Each list is the head lemma followed by its modifiers. Symmetric. */
export function relateGroups(a: readonly string[], b: readonly string[]): GroupRelation {
  return relateNamed(groupsOf(a[0] ?? '', a.slice(1)), groupsOf(b[0] ?? '', b.slice(1)));
}

/** How two lists of groups, as `groupsOf` gives them, stand: a word of two groups stands in the nearest relation that either allows. Symmetric. */
export function relateNamed(xs: readonly string[], ys: readonly string[]): GroupRelation {
  let nearest = FURTHEST;
  for (const x of xs) for (const y of ys) nearest = Math.min(nearest, RELATIONS.indexOf(relate(x, y)));
  return xs.length === 0 || ys.length === 0 ? 'unknown' : (RELATIONS[nearest] ?? 'unknown');
}

/** Whether a group of the first list is one of the second or a part of it: soldiers, of combatants; not people, of soldiers. */
export const areWithin = (xs: readonly string[], ys: readonly string[]): boolean =>
  xs.some((x) => chain(x).some((name) => ys.includes(name)));

/** Nearest first. */
const RELATIONS: readonly GroupRelation[] = ['same', 'part', 'unknown', 'exclude'];
const FURTHEST = RELATIONS.length - 1;

/** The words that share a group with a lemma, the lemma among them; empty where no row knows it. */
export function groupMates(lemma: string): string[] {
  return (GROUP_OF.get(lemma) ?? []).flatMap((name) => ROWS.get(name)?.words.split(' ') ?? []);
}

const RELATED = new Map<string, Map<string, GroupRelation>>();

function relate(a: string, b: string): GroupRelation {
  const row = RELATED.get(a) ?? new Map<string, GroupRelation>();
  const known = row.get(b);
  if (known !== undefined) return known;
  const relation = a === b ? 'same' : relateRows(a, b);
  RELATED.set(a, row.set(b, relation));
  return relation;
}

function relateRows(a: string, b: string): GroupRelation {
  const up = chain(a);
  const across = chain(b);
  if (up.includes(b) || across.includes(a)) return 'part';
  // Siblings on one axis exclude each other, at whatever level of the two chains they meet (a pilot is no passenger).
  const axis = ROWS.get(a)?.axis;
  if (axis === ROWS.get(b)?.axis) return OVERLAPPING.has([a, b].sort().join(' ')) ? 'unknown' : 'exclude';
  const people = up.includes('people');
  return people !== across.includes('people') ? 'exclude' : 'unknown';
}

/** Siblings of whom one may be the other: airlines and shipping lines call those on board their guests. */
const OVERLAPPING = new Set(['guests passengers']);

/** The group and everything that holds it, nearest first. */
function chain(name: string): string[] {
  const found: string[] = [];
  for (let at: string | undefined = name; at !== undefined; at = ROWS.get(at)?.within) found.push(at);
  return found;
}
