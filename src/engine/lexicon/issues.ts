import type { Issue } from './issue.ts';
import { ORDER_ISSUES } from './issues-of-order.ts';
import { SAFETY_ISSUES } from './issues-of-safety.ts';

/**
 * Questions that news of many kinds of event raise and that have two answers, with the words of either. Long because it is one table of data: turns of
 * news prose at large, none of one event.
 */

/** The rows; their order says nothing. */
export const ISSUES: readonly Issue[] = [
  ...ORDER_ISSUES,
  ...SAFETY_ISSUES,
  {
    topic: 'alarm siren bell buzzer, smoke_detector, warning_light',
    so: 'sound ring go_off wail blare activate trigger work =heard function raise flash',
    not: 'silent fail mute disable switch_off turn_off disconnect defective faulty broken unplug =off',
    gone: true,
  },
  {
    topic: 'fire_exit emergency_exit exit escape_route fire_escape fire_door emergency_door, stairwell, gate, turnstile, door',
    so: 'unlock unlocked =open clear accessible unobstructed ajar wide_open passable',
    not: 'lock locked chain padlock bar barred block blocked jam jammed bolt bolted weld obstruct nail impassable stick_shut',
  },
  {
    topic: 'camera cctv video_surveillance surveillance_system recorder dashcam bodycam body_camera',
    so: 'work working record recording operate running function film capture =on',
    not: 'fail =off dark broken defective faulty blind switch_off turn_off out_order down dummy malfunction disable',
  },
  {
    topic: 'brake brakes',
    so: 'work function operate hold order respond',
    not: 'fail faulty defective failure give_out overheat worn lose malfunction',
  },
  {
    topic: 'engine motor thruster propulsion turbine',
    so: 'normally nominally run_smooth perfectly flawless healthy fault_free',
    not: 'fail failure lose_power cut_out stall flame_out shut_down explode seize malfunction blackout catch_fire die lost fault',
  },
  {
    topic: 'life_jacket lifejacket life_vest, lifeboat liferaft raft',
    so: 'enough sufficient plenty everyone hand_out distribute available equip launch issue ample',
    not: 'short shortage lack missing few unusable rotten locked insufficient empty without scarce',
  },
  {
    topic: 'mayday distress_call distress_signal sos emergency_call',
    so: '* send make receive issue transmit put_out',
    not: 'lack',
    gone: true,
  },
  {
    topic:
      'tear_gas teargas, rubber_bullet plastic_bullet rubber_round, water_cannon, pepper_spray, live_ammunition live_round live_fire, stun_grenade, baton, taser',
    so: 'use fire deploy launch shoot hit employ resort spray answer respond discharge lob strike wound injure blind disperse drive_back push_back',
    not: 'refrain unnecessary avoid',
  },
  {
    topic: 'search_warrant warrant, arrest_warrant, court_order',
    so: 'have present show obtain produce sign issue armed_with',
    not: 'without lack',
    gone: true,
  },
  {
    topic: 'inspection inspect, safety_check checks, maintenance overhaul, safety_audit, test, service',
    so: 'pass clean satisfactory flawless complete up_date in_order in_time faultless without_complaint without_remark',
    not: 'fail overdue skip miss neglect postpone lapse deficiency defect violation never_carry overlook',
  },
  {
    topic: 'licence license, permit permission authorisation authorization, certificate, planning_permission, concession',
    so: 'valid hold have grant renew obtain current give =in_force possess',
    not: 'expire lapse without lack revoke withdraw suspend invalid refuse illegal run_out missing forge',
    lasting: true,
  },
  {
    topic: 'march rally protest demonstration procession gathering vigil crowd protester demonstrator marcher',
    so: 'peaceful peacefully calm calmly orderly disciplined without_incident good-natured festive',
    not: 'violent riot violently rampage clash ugly hostile chaos unruly rioter aggressive',
    moves: true,
  },
  {
    topic: 'talk talks negotiation mediation dialogue meeting',
    so: 'continue resume progress constructive productive fruitful ongoing breakthrough go_on advance',
    not: 'collapse break_down fail fruitless break_off stall deadlock walk_out founder halt stalemate impasse futile empty-handed',
  },
  {
    topic: 'offer proposal bid package plan compromise deal terms',
    so: 'accept welcome approve endorse agree back embrace',
    not: 'reject refuse turn_down rebuff dismiss spurn decline throw_out insult vote_down',
  },
  {
    topic: 'train, bus, tram, flight, ferry, metro underground, service',
    so: 'normally normal run_time schedule =running resume usual',
    not: 'cancel suspend standstill halt stand_still ground disrupt stop_running strand',
    moves: true,
  },
  {
    topic: 'outlook guidance full_year_forecast annual_forecast profit_forecast sales_forecast full_year_target annual_target',
    so: 'raise lift upgrade increase improve',
    not: 'cut lower reduce downgrade trim slash maintain keep reiterate confirm unchanged stick withdraw reaffirm leave',
  },
  {
    topic: 'outlook guidance full_year_forecast annual_forecast profit_forecast sales_forecast full_year_target annual_target',
    so: 'maintain keep reiterate confirm unchanged stick reaffirm hold',
    not: 'cut lower reduce downgrade trim slash withdraw abandon scrap',
  },
  {
    topic: 'dividend payout',
    so: 'raise increase lift boost up hike',
    not: 'cut halve scrap suspend omit unchanged cancel reduce slash keep axe skip hold maintain',
    planned: true,
  },
  {
    topic: 'dividend payout',
    so: 'unchanged keep maintain hold stick',
    not: 'cut halve scrap suspend omit cancel reduce slash axe skip',
    planned: true,
  },
  {
    topic: 'damage loss liability, equipment, satellite payload, jewel, cargo, victim, building property, ship, collection',
    so: 'insured insure insurance covered cover',
    not: 'uninsured uncovered',
  },
  {
    topic: 'suspect, detainee those_arrested, man men, woman, accused, captain, driver',
    so: 'charge indict',
    not: 'without_charge uncharged',
    moves: true,
  },
  {
    topic: 'ruling judgment judgement, verdict, decision, sentence, order',
    so: 'respect accept comply abide obey honour honor welcome implement',
    not: 'defy ignore reject disobey flout contest disregard challenge refuse',
  },
  { topic: 'responsibility', so: 'claim accept take assume admit shoulder', not: 'deny reject disclaim disavow refuse' },
  {
    topic: 'mobile_network phone_network telephone phone_line mobile_data, internet',
    so: 'restore work back intact reconnect function normally',
    not: 'cut down =dead block out collapse jam sever shut',
    moves: true,
  },
  {
    topic: 'dam reservoir, levee dyke dike embankment, sea_wall, flood_defence flood_defense',
    so: 'hold intact sound stable withstand safe',
    not: 'burst breach collapse crack fail give_way overflow overtop rupture leak',
  },
  {
    topic: 'bridge, building structure house, roof, wall, stand, tower, beam, cable, pillar pier, deck, balcony',
    so: 'sound stable safe good_condition solid structurally_sound well_maintain',
    not: 'unsafe dangerous crack cracked rust rusted corrode corroded rotten dilapidated poor_condition crumble weakened unstable decay',
  },
  {
    topic: 'black_box flight_recorder voice_recorder data_recorder recorder',
    so: 'find recover retrieve locate',
    not: 'missing lost search_for destroy',
    moves: true,
  },
  {
    topic: 'report findings, document, audit, minutes, letter, study, transcript',
    so: 'publish release make_public disclose public',
    not: 'withhold secret suppress unpublished keep_secret confidential classified shelve refuse_publish',
  },
  {
    topic: 'bill law, budget, motion, amendment, reform',
    so: 'pass adopt approve carry',
    not: 'reject fail defeat vote_down block veto',
  },
  { topic: 'apology apologise apologize sorry', so: '* offer issue express', not: 'refuse demand owe stop_short decline' },
  {
    topic: 'investigation inquiry enquiry probe',
    so: 'open launch begin start order announce under_way',
    not: 'refuse drop close unnecessary reject shelve rule_out',
  },
  {
    topic: 'union worker staff employee works_council representative',
    so: 'consult inform negotiate_with brief tell_beforehand tell_advance',
    not: 'bypass behind_back uninformed kept_dark ignore blindside caught_off_guard learn_from_media learn_from_press learn_from_radio learn_from_television learn_from_news hear_from_media hear_from_press hear_on_radio hear_on_news hear_on_television read_in_newspaper find_from_media',
  },
];
