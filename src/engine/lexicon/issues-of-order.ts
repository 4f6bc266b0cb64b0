/** Questions that war, crime, courts, elections, protest and business raise; what the columns mean is told in `issue.ts`. Long because it is data. */
import type { Issue } from './issue.ts';

/** The rows; their order says nothing. */
export const ORDER_ISSUES: readonly Issue[] = [
  {
    topic: 'ceasefire cease-fire truce armistice',
    so: 'hold observe respect in_force intact in_effect remain_force abide stand',
    not: 'break violate collapse breach over dead shatter end broken breakdown crumble',
    moves: true,
  },
  {
    topic: 'convoy aid_convoy, humanitarian_aid aid relief, ambulance, aid_worker, medicine, food',
    so: 'let_through allow_through allow_in admit pass_through get_through',
    not: 'block turn_back hold_up turn_away stop_border',
    moves: true,
  },
  {
    topic: 'observer monitor, journalist reporter, inspector, election_agent party_agent, lawyer attorney, independent_expert',
    so: 'admit grant_access allow_in let_in present witness give_access guarantee_access unhindered_access',
    not: 'expel turn_away turn_back bar exclude refuse_entry deny_access deny_entry keep_out send_out throw_out shut_out lock_out',
    moves: true,
  },
  { topic: 'ransom ransom_demand', so: 'demand ask seek request claim', not: '=no_ransom', gone: true },
  { topic: 'ransom ransom_money', so: 'pay hand_over transfer', not: 'refuse withhold unpaid' },
  {
    topic:
      'chemical_weapon nerve_agent sarin, cluster_munition cluster_bomb, white_phosphorus phosphorus, barrel_bomb, landmine mine, phosphorus_shell',
    so: 'use drop fire deploy employ lay',
    not: 'refrain deny_use',
  },
  {
    topic: 'attack raid bombing blast shooting assault kidnapping abduction explosion responsibility',
    so: 'claim_responsibility',
    not: '=unclaimed',
  },
  {
    topic: 'resistance',
    so: 'put_up offer meet_with encounter',
    not: 'without',
  },
  {
    topic: 'force',
    so: 'excessive disproportionate brutal unnecessary',
    not: 'proportionate reasonable lawful restrained appropriate',
  },
  {
    topic:
      'march rally demonstration protest procession gathering assembly vigil, route, strike walkout, picket, concert festival, construction extension',
    so: 'authorise authorize permit approve allow legal lawful notify sanction register clear_with',
    not: 'unauthorised unauthorized ban illegal prohibit forbid unlawful unapproved unregistered outlaw unsanctioned',
  },
  {
    topic: 'weapon firearm gun rifle pistol, explosive bomb, drug, ammunition, grenade hand_grenade, suicide_note',
    so: 'find seize recover discover confiscate',
    not: '=unarmed',
    gone: true,
  },
  {
    topic: 'lawyer attorney counsel, consul, interpreter',
    so: 'access see meet_with visit speak_with',
    not: 'deny refuse without prevent_see',
  },
  {
    topic: 'vote election poll ballot referendum count voting, trial, process, recount',
    so: 'free fair transparent orderly clean credible',
    not: 'rig fraud fraudulent irregularity stolen manipulate unfair flawed farce sham rigged steal mar marred',
  },
  {
    topic: 'result election_result outcome, defeat, verdict',
    so: 'accept recognise recognize concede acknowledge respect',
    not: 'reject contest challenge dispute refuse',
  },
  { topic: 'turnout, attendance', so: 'high record heavy strong', not: 'low poor weak thin meagre' },
  {
    topic: 'accord text agreement treaty pact declaration deal resolution target commitment pledge limit rule, ruling decision',
    so: 'binding legally_binding enforceable obligatory mandatory',
    not: 'non-binding voluntary unenforceable nonbinding toothless optional',
  },
  {
    topic:
      'recall withdrawal, closure shutdown, evacuation, departure exit, suspension, sale, retirement, statement confession, medication',
    so: 'voluntary voluntarily own_accord own_initiative precautionary own_decision =freely mutual_agreement',
    not: 'order force compel involuntary enforce oblige mandatory compulsory coerce =forced',
  },
  {
    topic:
      'compulsory_redundancy forced_redundancy compulsory_layoff compulsory_redundancies, site_closure plant_closure factory_closure',
    so: 'expect announce follow plan inevitable unavoidable loom',
    not: 'rule_out exclude avoid prevent =no_plans',
    planned: true,
  },
  {
    topic:
      'production output assembly_line, factory plant mill refinery mine smelter, port harbour, airport, rail_traffic train_service',
    so: 'resume restart normal uninterrupted unaffected normally =running usual',
    not: 'halt standstill stand_still suspend idle interrupt stop paralyse paralyze cripple idled',
    moves: true,
  },
  {
    topic: 'share_buyback buyback, merger takeover acquisition, flotation listing ipo, bond_sale, stake_sale, investment',
    so: 'continue launch proceed go_ahead complete resume announce',
    not: 'suspend halt scrap pause cancel abandon shelve call_off collapse postpone',
    planned: true,
  },
  { topic: 'bid takeover offer approach', so: 'hostile unsolicited unwelcome', not: 'friendly agreed recommended welcome' },
  {
    topic:
      'loan bailout rescue_package, state_aid subsidy state_support, credit_line, extradition, asylum, bail, visa, request application petition, amnesty pardon clemency',
    so: 'grant approve receive accept secure',
    not: 'refuse reject turn_down deny decline rebuff',
  },
  {
    topic:
      'customer_data personal_data, health_data patient_data health_information medical_record, password, card_data payment_data bank_detail card_detail payment_card, credit_card',
    so: 'steal access expose compromise leak copy affect include take stolen',
    not: 'secure safe unaffected untouched encrypt intact',
  },
  {
    topic:
      'profit earnings net_profit operating_profit net_income, revenue sales turnover, margin, order_intake, cash_flow, exports, inflation, unemployment, economy gdp',
    so: 'beat exceed top above_expectation above_forecast above_estimate ahead_expectation better_expect',
    not: 'miss below_expectation below_forecast below_estimate short_expectation short_forecast worse_expect undershoot',
  },
  {
    topic: 'bonus, wage salary pay, pension, overtime, compensation, debt arrears bill invoice, subsidy, fine, premium',
    so: 'pay_full settle clear pay_out =paid',
    not: 'outstanding unpaid owe overdue withhold =owed',
    moves: true,
  },
  {
    topic: 'bill law act decree budget',
    so: 'sign enact ratify promulgate',
    not: 'veto unsigned',
    moves: true,
  },
  {
    topic: 'motion no-confidence_motion impeachment amendment, veto, strike_ballot',
    so: 'succeed pass carry',
    not: 'fail defeat fall_short reject',
  },
  {
    topic: 'curfew, state_emergency, martial_law, lockdown, quarantine',
    so: 'impose declare in_force in_effect extend remain',
    not: 'lift end revoke cancel expire',
    moves: true,
  },
  {
    topic: 'shop store supermarket, market bazaar, school university, bank branch, polling_station, museum',
    so: '=open reopen trade',
    not: '=closed shut =closed_down padlock shutter',
    moves: true,
  },
  {
    topic:
      'social_media, television_station radio_station broadcaster newspaper, website, power_supply electricity_supply, water_supply running_water',
    so: 'restore back normally uninterrupted reconnect return',
    not: 'block cut interrupt shut_down black_out blackout =off',
    moves: true,
  },
  {
    topic: 'hostage captive abductee kidnap_victim, detainee prisoner inmate, patient',
    so: 'well_treat treat_well fair_treat humane humanely good_health',
    not: 'torture beat mistreat maltreat ill-treat abuse ill-treatment torment',
  },
  {
    topic: 'charge accusation allegation count indictment, wrongdoing guilt, offence crime involvement link',
    so: 'admit confess plead_guilty acknowledge',
    not: 'deny reject plead_not_guilty dispute contest refute',
  },
  {
    topic: 'painting artwork jewel loot, money cash, body remains, car vehicle, data',
    so: 'recover retrieve',
    not: '=missing unrecovered',
    moves: true,
  },
  {
    topic: 'title_deed deed, work_permit residence_permit, insurance, contract, visa, driving_licence gun_licence',
    so: 'valid hold possess current',
    not: 'without lack expire invalid lapse revoke forge',
    lasting: true,
  },
  { topic: 'penalty shot free_kick goal try', so: 'score convert stand award', not: 'miss disallow save rule_out overturn' },
];
