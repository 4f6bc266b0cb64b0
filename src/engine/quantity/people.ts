/** Words for people and for what befalls them, as far as the grammar needs them to tell ages and implied ones from other numbers. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Singular nouns for a person. */
export const PERSON = list(
  `man woman child boy girl lad lass baby infant toddler tot youngster teenager teen student pupil schoolboy schoolgirl soldier officer policeman policewoman deputy fighter militant
  rebel gunman attacker assailant suspect civilian passenger driver pilot worker miner firefighter paramedic medic doctor nurse journalist reporter photographer
  cameraman bystander pedestrian cyclist motorcyclist motorist resident villager tourist protester protestor demonstrator guard prisoner inmate hostage victim
  patient person neighbor neighbour teacher lawyer official mother father son daughter brother sister husband wife grandmother grandfather general colonel
  sergeant corporal lieutenant captain cop trooper agent marshal rescuer volunteer sailor fisherman crewman steward judge priest farmer herder shepherd employee
  teller customer shopper migrant refugee foreigner national citizen survivor mercenary terrorist insurgent commander peacekeeper adult resident youth
  fishmonger florist shopkeeper builder engineer butcher baker grandson granddaughter nephew niece uncle aunt cousin girlfriend boyfriend fiancee pensioner
  minister mayor councillor senator activist defendant climber hiker skier swimmer surfer walker jogger artist actor actress singer footballer jockey plumber
  electrician mechanic pastor bishop imam monk nun murderer burglar hijacker kidnapper bomber landlord tenant caretaker`,
);

/** Plural nouns for people. */
export const PEOPLE = list(
  `men women children boys girls babies infants toddlers teenagers teens students pupils schoolchildren schoolgirls schoolboys soldiers officers police policemen
  deputies fighters militants rebels gunmen attackers assailants suspects civilians passengers drivers pilots workers miners firefighters paramedics medics doctors
  nurses journalists reporters bystanders pedestrians cyclists residents villagers tourists protesters protestors demonstrators guards prisoners inmates
  hostages victims patients people persons neighbors neighbours teachers officials mothers fathers sons daughters brothers sisters parents generals sergeants cops
  troopers agents rescuers volunteers sailors fishermen crewmen judges farmers herders employees tellers customers shoppers migrants refugees foreigners nationals
  citizens survivors mercenaries terrorists insurgents commanders peacekeepers adults youths kids hikers climbers skiers swimmers walkers pensioners worshippers
  pilgrims activists grandsons granddaughters nephews nieces cousins siblings troops brothers twins friends colleagues crew members`,
);

/** Participles of what befalls a person. */
export const BEFALLEN = list(
  `killed wounded injured hurt shot stabbed dead missing arrested detained charged hospitalised hospitalized rescued kidnapped abducted beheaded executed burned burnt
  drowned crushed struck trapped released freed captured beaten murdered slain sentenced convicted evacuated taken critically seriously fatally pronounced found
  harmed gunned hit run swept buried pulled unaccounted displaced`,
);

/** Verbs that take the person as their object: "killing a soldier". */
export const BEFALLS = list(
  `kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurting arrest arrests arrested arresting detain detained detaining
  shoot shot shooting stab stabbed stabbing rescue rescued rescuing kidnapped kidnapping abducted murdered murdering capture captured capturing`,
);

/** Verbs whose subject it befalls: "a child died". */
export const FALLS = list('died dies drowned survived suffered sustained perished');

/** Any word of harm, custody or rescue that makes "no one" a zero. */
export const HARM = list(
  `killed killing hurt injured injuries wounded died dead die harmed arrested detained charged displaced evacuated missing trapped hospitalised hospitalized shot fired
  survived holding danger threatening perished casualties`,
);

/** Nouns after "no" that are counted: "no casualties". */
export const COUNTED_NOUNS = list(
  `casualties injuries deaths fatalities victims survivors arrests deficiencies warnings warning patients patient civilians civilian children people persons shots shot
  cases case fatality death injury arrest casualty passengers soldiers officers hostages survivor deficiency ransom criminal offer offers wounded dead prior tsunami`,
);
