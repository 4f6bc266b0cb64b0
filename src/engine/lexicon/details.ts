/** Kinds of the things that an attack or a flight has one of: weapons, vehicles, the part of the body that was hit. */

import type { StuffSlot } from './stuffs.ts';

/** What a detail of an event answers. */
export type DetailSlot =
  | 'weapon'
  | 'vehicle'
  | 'wound'
  | 'company' // one attacker or more
  | 'vote' // of one mind or divided
  | 'record' // the largest ever, or not
  | 'side' // left or right, port or starboard
  | 'foreseen' // a decision was expected, or a surprise
  | 'sight' // fog, or a clear night
  | 'intent' // on purpose, or an accident
  | 'limit' // above or below what is allowed
  | 'lead' // who leads the inquiry
  | 'post' // office of a named person
  | 'route' // from here to there, or back
  | 'issue' // one of `lexicon/issues`
  | StuffSlot // one of `lexicon/stuffs`
  | 'death' // in hospital, or before that
  | 'fate' // how somebody came to die
  | 'birth' // a girl or a boy
  | 'inside'; // the building was empty, or people were in it

/** Words of one kind, under its name, which is the first. What is said of the whole family ("blade", "gun", "vehicle", "torso") stands in none: it fits every kind. */
const WEAPONS: readonly string[] = [
  'knife dagger penknife switchblade',
  'machete cutlass',
  'sword sabre katana',
  'axe hatchet',
  'hammer mallet',
  'crossbow',
  'pistol handgun revolver',
  'rifle kalashnikov carbine',
  'shotgun',
  'grenade',
  'crowbar',
  'screwdriver',
];
const VEHICLES: readonly string[] = [
  'car saloon sedan estate hatchback suv limousine',
  'scooter motorcycle motorbike moped',
  'bicycle',
  'van minibus',
  'lorry truck pickup',
  'taxi cab',
  'boat speedboat dinghy',
  'helicopter',
  'train tram',
  'bus',
];
const REGIONS: readonly string[] = [
  'head face eye ear nose mouth jaw forehead skull cheek temple',
  'neck throat',
  'chest breast lung heart',
  'stomach abdomen belly groin gut',
  'shoulder collarbone',
  'arm elbow forearm wrist hand finger',
  'leg thigh knee calf shin foot ankle toe',
];

const TABLES: Readonly<Record<'weapon' | 'vehicle' | 'wound', ReadonlyMap<string, string>>> = {
  weapon: kinds(WEAPONS),
  vehicle: kinds(VEHICLES),
  wound: kinds(REGIONS),
};

function kinds(rows: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const [name = '', ...others] = row.split(' ');
    for (const word of [name, ...others]) found.set(word, name);
  }
  return found;
}

/** All nouns that name a kind. */
export const nouns = (slot: 'weapon' | 'vehicle' | 'wound'): Iterable<string> => TABLES[slot].keys();

/** The kind that a noun names; undefined where it names none, or a whole family. */
export const kindOf = (slot: 'weapon' | 'vehicle' | 'wound', noun: string): string | undefined => TABLES[slot].get(noun);
