/**
 * Words that reports of one event use for the same thing and WordNet keeps apart (as sisters, or in other parts of its tree). A row lists
 * lemmas of which any two are near synonyms in news prose; the comment says what WordNet misses.
 */
export const SWAPS: readonly string[] = [
  // Two institutions to WordNet; one to most reports.
  'jail prison penitentiary',
  // Long, short and metric tons differ by a tenth; reports write one for the other (the quantity layer knows the factors).
  'tonne ton',
  // Kinds of business.
  'company firm corporation business',
  'shop store outlet',
  // Police measures that WordNet derives from different acts.
  'arrest detain apprehend',
  // A stoppage of work.
  'strike walkout stoppage',
  // What befalls a place.
  'attack raid assault',
  // What bursts.
  'blast explosion detonation',
  'shelling bombardment barrage',
  'airstrike strike raid',
  // What is left of a building or a vehicle.
  'wreckage debris rubble wreck',
  // What a court says.
  'verdict ruling judgment judgement decision',
  'sentence term punishment',
  'trial hearing proceedings',
  'fine penalty',
  // What companies report.
  'revenue turnover sales',
  'profit earnings income',
  'layoff redundancy dismissal',
  // What people say.
  'claim allege assert contend',
  'deny reject dismiss refute',
  'announce declare proclaim',
  'confirm verify',
  // What moves up and down.
  'jump surge soar leap',
  'plunge slump plummet tumble',
  'lower reduce cut decrease',
  'raise increase hike boost',
  // Leaving in danger.
  'flee escape',
  'evacuate relocate',
  // Ending and putting off.
  'cancel scrap abandon',
  'postpone delay defer',
  // Places.
  'town city',
  'border frontier',
  'district neighbourhood neighborhood quarter',
  'area region zone',
  'factory plant works',
  // Public life.
  'law bill legislation',
  'election poll vote',
  'protest demonstration rally',
  'government administration cabinet',
  'talks negotiation',
  'ceasefire truce armistice',
  'deal agreement accord pact',
  // The dead and the hurt.
  'victim casualty',
  'corpse body cadaver',
  'toll tally',
  // Fighting.
  'militant fighter gunman',
  'attack assault offensive',
  'bullet round shot',
  'weapon arms',
  // The weather and the ground.
  'quake tremor earthquake',
  'flood flooding deluge inundation',
  'storm tempest',
  'hurricane cyclone typhoon',
  'fire blaze inferno',
  'dam barrage',
  // Oil on water.
  'leak spill leakage',
  'tanker ship vessel',
  // Rails.
  'carriage coach wagon',
  'derailment crash accident',
  // Data.
  'hacker intruder attacker',
  'breach hack intrusion',
  'release liberate free',
];
