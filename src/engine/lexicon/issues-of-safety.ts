/** Questions that accidents, disasters, outbreaks and the weather raise; what the columns mean is told in `issue.ts`. Long because it is data. */
import type { Issue } from './issue.ts';

/** The rows; their order says nothing. */
export const SAFETY_ISSUES: readonly Issue[] = [
  {
    topic: 'warning alert advance_warning red_alert, leaflet, evacuation_order, tsunami_warning',
    so: 'issue give sound broadcast put_out drop distribute send deliver',
    not: 'unheeded withhold',
    gone: true,
    ahead: true,
  },
  {
    topic:
      'weather_warning storm_warning snow_warning flood_warning gale_warning avalanche_warning heat_warning amber_warning orange_warning severe_warning warning alert',
    so: 'in_force in_effect in_place',
    not: 'lapse expire',
    gone: true,
  },
  {
    topic:
      'generator diesel_generator, backup backup_system standby_system backup_server, emergency_power backup_power, emergency_lighting, pump',
    so: 'start kick_in take_over cut_in work function run operate come_on',
    not: 'fail stop cut_out break_down give_up run_out malfunction never_start faulty broken defective dead pack_up flood out_order',
  },
  {
    topic:
      'sprinkler sprinkler_system, fire_extinguisher extinguisher, hydrant fire_hydrant, fire_hose hose, smoke_alarm, ventilation',
    so: 'work function activate operate go_off in_service working operational run extinguish',
    not: 'dry run_dry fail empty missing defective broken faulty switch_off turn_off disconnect out_order lack disable',
    gone: true,
  },
  {
    topic: 'signal railway_signal, traffic_light stoplight light',
    so: 'green',
    not: '=red',
  },
  {
    topic: 'points, switch',
    so: 'set_correct lock_correct',
    not: 'misalign misaligned wrong_position incorrectly_set wrongly_set',
  },
  {
    topic:
      'seat_belt seatbelt safety_belt, helmet hard_hat, life_jacket lifejacket life_vest, mask face_mask, harness safety_harness, protective_suit protective_clothing',
    so: 'wear fasten buckle put_on strap don',
    not: 'without unfastened unbuckle unbuckled take_off refuse',
  },
  {
    topic: 'road road_surface carriageway tarmac asphalt, track racetrack, runway, pavement',
    so: 'dry',
    not: 'wet icy slippery slick iced greasy',
  },
  {
    topic: 'sea seas water',
    so: 'calm glassy smooth mirror-like =flat',
    not: 'rough heavy choppy stormy turbulent rough-looking raging',
  },
  {
    topic: 'weather weather_condition, visibility',
    so: 'good fine excellent perfect ideal favourable favorable calm =clear',
    not: 'bad poor foggy stormy severe adverse terrible =zero awful rough',
  },
  {
    topic:
      'ferry boat ship vessel, bus coach minibus, truck lorry, train carriage, plane aircraft, dinghy, lift elevator, stand terrace, bridge',
    so: 'overload overcrowd overcrowded overloaded overfull dangerously_full',
    not: 'half_empty half-empty lightly_load lightly_loaded below_capacity within_capacity under_capacity',
  },
  {
    topic: 'helicopter rescue_helicopter, firefighting_aircraft water_bomber airtanker, drone surveillance_drone',
    so: 'winch hoist pluck airlift lift_off take_off able_fly pick_up',
    not: 'ground turn_back unable_take unable_fly abort =grounded',
  },
  {
    topic:
      'fuel, oxygen, drinking_water, medicine medication drug, hospital_bed bed, ambulance, steward, lifeguard, nurse, doctor, firefighter, blood, tent, vaccine, cash banknote, coal, test_kit, ventilator, police_officer, guard security_guard, coffin, sandbag, pilot, food',
    so: 'enough sufficient adequate plenty ample abundant',
    not: 'short shortage lack insufficient inadequate scarce run_out scarcity run_short too_few not_enough',
  },
  {
    topic:
      'breath_test breathalyser breathalyzer alcohol_test, drug_test doping_test, b_sample, a_sample, blood_test, dna_test, pregnancy_test, toxicology_test',
    so: 'positive confirm',
    not: 'negative inconclusive clear',
  },
  {
    topic: 'water tap_water drinking_water, food meat, air, beach, product, toy, vaccine, milk',
    so: 'safe drinkable harmless fit_consumption clean unpolluted uncontaminated',
    not: 'unsafe contaminate contaminated undrinkable polluted unfit harmful toxic poison poisonous tainted poisoned',
  },
  {
    topic:
      'rain rainfall downpour cloudburst, storm, flood flooding, snowfall snow, heat heatwave, wave, quake earthquake, event',
    so: 'unprecedented exceptional extraordinary unforeseeable unpredictable once-in-a-century',
    not: 'ordinary normal usual foreseeable predictable unexceptional expected moderate',
  },
  {
    topic: 'leak oil_leak gas_leak fuel_leak leakage, spill oil_spill, outflow, flow, bleeding, radiation_leak',
    so: 'continue ongoing persist still_flow detect find confirm',
    not: 'stop plug seal staunch stem contain rule_out',
    moves: true,
    gone: true,
  },
  {
    topic:
      'fire blaze wildfire flame, outbreak epidemic, strike walkout stoppage, siege standoff, search search_operation, occupation blockade',
    so: 'rage out_control continue ongoing spread burn_on go_on',
    not: 'out extinguish under_control contain over end put_out call_off finish',
    moves: true,
  },
  {
    topic:
      'launch liftoff lift-off blast-off, test_flight, landing touchdown, docking, separation stage_separation, deployment, burn engine_burn, test missile_test',
    so: 'success successful successfully flawless flawlessly nominal textbook smooth smoothly',
    not: 'fail failure abort scrub failed unsuccessful anomaly botch',
  },
  {
    topic: 'satellite payload, booster first_stage second_stage, spacecraft capsule probe lander, parachute',
    so: 'deploy orbit reach_orbit recover land_safe intact open',
    not: 'lose lost destroy burn_up destroyed explode disintegrate break_up crash',
  },
  {
    topic: 'self-destruct flight_termination destruct_command destruct_signal self-destruction',
    so: '* trigger send activate command issue',
    not: 'fail',
  },
  {
    topic:
      'oxygen_mask, airbag, parachute, escape_slide evacuation_slide, ejector_seat, landing_gear undercarriage, autopilot, radar, transponder, scanner, cash_machine atm, app, website, software, lift elevator, heating, thermometer, refrigerator fridge cooling, steriliser sterilizer, sensor, valve, switchboard, hotline, radio',
    so: 'deploy drop_down inflate work function flawlessly faultless faultlessly extend lower perfectly operate normally properly',
    not: 'fail jam malfunction stuck never_come never_drop faulty defective broken =off switch_off turn_off disable crash out_order =down',
  },
  {
    topic:
      'crash_barrier guardrail guard_rail safety_barrier, fence perimeter_fence, railing handrail, lifeguard, doctor, guard, wall',
    so: 'break_through smash_through crash_through plough_through plow_through',
    not: '=unfenced',
    gone: true,
  },
  {
    topic: 'fire_drill evacuation_drill, rescue_plan evacuation_plan emergency_plan, risk_assessment, safety_training',
    so: 'hold practise practice carry_out exist prepare conduct draw_up',
    not: 'lack without missing never_hold fail_draw outdated',
    gone: true,
  },
  {
    topic: 'patient, survivor, victim, passenger, child girl boy, driver, pilot',
    so: 'conscious awake',
    not: 'unconscious comatose',
    moves: true,
  },
  {
    topic: 'autopsy post-mortem postmortem, cremation burial funeral',
    so: 'perform hold carry_out conduct take_place',
    not: 'refuse deny prevent cancel without',
    moves: true,
  },
  {
    topic:
      'signature, document letter memo, video footage, photo photograph picture, recording, message, note, passport, certificate, statement',
    so: 'genuine authentic real verify original =verified',
    not: 'fake forge forged forgery fabricate fabricated fabrication doctor doctored manipulate hoax counterfeit falsify falsified',
  },
];
