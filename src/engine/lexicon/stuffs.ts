/** Substances, germs and goods of which an event is about one: what leaked, what made people ill, what a ship carries, what a sample held. */

/** What a stuff is in an event. */
export type StuffSlot = 'gas' | 'disease' | 'drug' | 'cargo' | 'rifle' | 'struck' | 'target' | 'trip' | 'origin' | 'escape';

/** A row of kinds. */
export interface StuffRow {
  slot: StuffSlot;
  kinds: string;
  beside: string;
  /** Only of one: "a drone hit the station", "the drone strike", not "60 rockets", "rocket launchers", "missile strikes". */
  one?: true;
}

/**
 * Kinds under their first name, those of one row parted by commas; only kinds of one row are held against each other. A kind of two words is written
 * `jet_fuel`. `beside`: words of which one stands in the clause, or the stuff is only mentioned.
 */
export const STUFFS: readonly StuffRow[] = [
  {
    slot: 'gas',
    kinds:
      'chlorine, ammonia, carbon_monoxide, methane firedamp, phosgene, sulphur_dioxide sulfur_dioxide, hydrogen_sulphide hydrogen_sulfide, nitrogen_dioxide, styrene, vinyl_chloride, hydrogen_cyanide, propane, butane, hydrogen, helium, sarin, novichok, mustard_gas, radon, formaldehyde, benzene',
    beside: 'leak escape release cloud plume fume spill gas vapour vapor inhale poison explode explosion overcome choke seep',
  },
  {
    slot: 'disease',
    kinds:
      'salmonella salmonellosis, coli, listeria listeriosis, botulism, norovirus, cholera, typhoid, hepatitis, legionella legionnaires legionnaire, measles, meningitis, clostridium, campylobacter, shigella shigellosis, ebola, marburg, anthrax, dengue, malaria, zika, diphtheria, polio, plague, lassa, mpox monkeypox, mers, rabies, tuberculosis, whooping_cough pertussis, staphylococcus, cyclospora, yellow_fever, swine_flu, bird_flu avian_flu avian_influenza',
    beside:
      'outbreak cause bacterium bacteria germ bug virus infect infection illness sicken ill disease case test suspect contaminate poisoning link diagnose strain pathogen epidemic',
  },
  {
    slot: 'drug',
    kinds:
      'epo erythropoietin, testosterone, nandrolone, stanozolol, clenbuterol, meldonium, trimetazidine, growth_hormone, furosemide, salbutamol, ostarine, tramadol, amphetamine',
    beside: 'sample test positive find detect substance banned use trace inject take dope doping dose contain',
  },
  {
    slot: 'drug',
    kinds: 'cocaine, heroin, methamphetamine meth, cannabis marijuana hashish, fentanyl, ecstasy mdma, ketamine, captagon, opium',
    beside: 'seize seizure find haul smuggle hide discover tonne ton kilo kilogram consignment intercept shipment',
  },
  {
    slot: 'cargo',
    kinds:
      'crude crude_oil, diesel gasoil gas_oil, jet_fuel kerosene aviation_fuel, fuel_oil, petrol gasoline, naphtha, lng liquefied_gas, lpg, bitumen, palm_oil, molasses, ethanol methanol',
    beside: 'carry cargo laden load transport tanker shipment consignment bring haul barrel tonne ton',
  },
  {
    slot: 'cargo',
    kinds:
      'wheat, maize corn, barley, soybean soya soy, rice, sugar, sunflower_oil, fertiliser fertilizer, coal, cement, timber, salt',
    beside: 'carry cargo laden transport freighter shipment consignment haul',
  },
  {
    slot: 'cargo',
    kinds:
      'banana, mango, pineapple, avocado, orange, melon, grape, coffee, cocoa, flower, frozen_fish fish, scrap_metal scrap, charcoal, onion, potato, lemon',
    beside: 'hide conceal stash smuggle drug cocaine heroin',
  },
  {
    slot: 'rifle',
    kinds:
      'assault_rifle semi-automatic semiautomatic kalashnikov automatic_rifle automatic_weapon, hunting_rifle bolt-action single-shot, air_rifle airgun air_gun',
    beside: 'rifle gun weapon arm carry fire shoot kill bag',
  },
  {
    slot: 'struck',
    kinds:
      'drone, missile rocket, mortar, howitzer, airstrike air_strike warplane fighter_jet, car_bomb truck_bomb, suicide_bomber suicide_bombing, landmine, gas_cylinder',
    beside: 'hit strike explode explosion blast slam kill wreck cause crash attack',
    one: true,
  },
  {
    slot: 'target',
    kinds:
      'market bazaar school hospital mosque church bus_station apartment_block residential_building kindergarten wedding refugee_camp, arms_depot ammunition_depot ammunition_store weapons_depot command_post barracks military_base arms_dump ammunition_dump headquarters',
    beside: 'hit strike bomb airstrike shell destroy drone missile rocket slam bombard raid eliminate',
  },
  {
    slot: 'trip',
    kinds: 'holiday vacation, state_visit, summit, honeymoon, party_conference',
    beside: 'cut break interrupt abandon curtail',
  },
  {
    slot: 'origin',
    kinds:
      'kitchen, bedroom, living_room sitting_room lounge, basement cellar, attic loft roof, stairwell staircase, balcony, garage, laundry laundry_room, boiler_room, lift_shaft elevator_shaft, engine_room, car_deck, storeroom storage_room store_room linen_store, restaurant, nightclub, workshop, car_park, bathroom, cloakroom, shed, switch_room electrical_room',
    beside: 'start begin originate break erupt ignite trace origin',
  },
  {
    slot: 'escape',
    kinds:
      'tunnel underground_passage, front_gate main_gate, window, sewer, helicopter, laundry_van laundry_lorry, rope, roof, breach hole',
    beside: 'escape fugitive inmate prisoner escapee convict',
  },
];
