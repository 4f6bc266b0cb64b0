/**
 * Questions that news of many kinds of event raise and that have two answers, with the words of either. Long because it is one table of data: turns of
 * news prose at large, none of one event.
 */

/**
 * A question: what it is about (things parted by commas are not one another), and the words that say so beside it and that say the contrary, all lemmas. `a_b`: the second word stands behind the
 * first. `=word`: as written. `*`: what it is about says so by itself ("tear gas was fired", "no tear gas").
 */
export interface Issue {
  topic: string;
  so: string;
  not: string;
  /** It may have changed from one day to the next. */
  moves?: true;
  /** What is announced counts as well: "will suspend its dividend". */
  planned?: true;
}

/** The rows; their order says nothing. */
export const ISSUES: readonly Issue[] = [
  // what should have worked
  {
    topic: 'alarm siren bell buzzer, smoke_detector, warning_light',
    so: 'sound ring go_off wail blare activate trigger work =heard function raise flash',
    not: 'silent fail mute disable switch_off turn_off disconnect defective faulty broken unplug =off',
  },
  {
    topic: 'sprinkler, extinguisher, hydrant, hose',
    so: 'work activate operate come_on function go_off service =full charged',
    not: 'fail =dry empty missing broken faulty defective expire disconnect useless lack',
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
    topic: 'generator backup emergency_power backup_power',
    so: 'start work kick_in come_on run take_over function',
    not: 'fail dead flood empty run_out break_down',
  },
  {
    topic: 'helmet hard_hat, seat_belt seatbelt safety_belt, mask, harness safety_line, vest',
    so: 'wear fasten buckle strap secure =on clip',
    not: 'without unfastened unbuckled refuse bareheaded unbelted lack',
  },
  {
    topic: 'radar, transponder beacon, signal signalling, headlight, navigation_light',
    so: 'work function operate =on lit green transmit',
    not: 'fail =off dark switch_off turn_off unlit broken red malfunction',
  },
  {
    topic: 'software computer it_system server, booking_system, website, app',
    so: 'normally stable =up available',
    not: 'crash fail collapse outage =down offline freeze glitch',
    moves: true,
  },
  {
    topic: 'mayday distress_call distress_signal sos emergency_call',
    so: '* send make receive issue transmit put_out',
    not: 'lack',
  },
  // what was or was not used
  {
    topic:
      'tear_gas teargas, rubber_bullet plastic_bullet rubber_round, water_cannon, pepper_spray, live_ammunition live_round live_fire, stun_grenade, baton, taser',
    so: 'use fire deploy launch shoot hit employ resort spray answer respond discharge lob',
    not: 'refrain unnecessary avoid',
  },
  {
    topic: 'shot gunshot gunfire shooting warning_shot',
    so: 'fire ring_out hear discharge exchange',
    not: 'refrain',
  },
  {
    topic: 'weapon, gun firearm pistol rifle, explosive bomb, ammunition, knife',
    so: 'seize find discover recover confiscate uncover turn_up cache',
    not: 'empty-handed',
  },
  {
    topic: 'search_warrant warrant, arrest_warrant, court_order',
    so: 'have present show obtain produce sign issue armed_with',
    not: 'without lack',
  },
  {
    topic: 'force violence brutality',
    so: 'excessive disproportionate unprovoked',
    not: 'proportionate necessary lawful restrained appropriate',
  },
  { topic: 'restraint', so: '* show exercise act', not: 'lack lose' },
  // what was or was not done beforehand
  {
    topic: 'inspection inspect safety_check checks maintenance safety_audit overhaul test service',
    so: 'pass clean satisfactory flawless complete up_date in_order in_time faultless without_complaint without_remark',
    not: 'fail overdue skip miss neglect postpone lapse deficiency defect violation never_carry overlook',
  },
  {
    topic: 'licence license, permit permission authorisation authorization, certificate, planning_permission, concession',
    so: 'valid hold have grant renew obtain current give =in_force possess',
    not: 'expire lapse without lack revoke withdraw suspend invalid refuse illegal run_out missing forge',
  },
  {
    topic: 'driver, pilot, captain, operator, guide, contractor, vehicle, vessel boat',
    so: 'licensed licenced registered accredited',
    not: 'unlicensed unlicenced unregistered',
  },
  {
    topic: 'march rally protest demonstration procession gathering assembly vigil strike walkout',
    so: 'authorised authorized approved authorise authorize lawful legal permitted register',
    not: 'unauthorised unauthorized banned ban illegal unlawful prohibit forbid outlawed wildcat',
  },
  {
    topic: 'march rally protest demonstration procession gathering vigil crowd protester demonstrator marcher',
    so: 'peaceful peacefully calm calmly orderly disciplined without_incident good-natured festive',
    not: 'violent riot violently rampage clash ugly hostile chaos unruly rioter aggressive',
    moves: true,
  },
  {
    topic: 'strike walkout stoppage',
    so: 'solid overwhelming widely_follow massive well_support bring_standstill cripple paralyse paralyze near-total',
    not: 'limited little_impact marginal fizzle flop minority negligible weak poorly_follow',
  },
  {
    topic: 'strike walkout stoppage',
    so: 'continue go_on extend prolong indefinite intensify go_ahead resume',
    not: 'call_off suspend end cancel over lift avert',
    moves: true,
    planned: true,
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
    topic: 'agreement deal accord pact settlement contract ceasefire truce',
    so: 'reach sign seal strike clinch conclude agree_on',
    not: 'fail collapse elusive break reject fall_through',
    moves: true,
  },
  {
    topic: 'ceasefire truce armistice',
    so: 'hold respect observe intact',
    not: 'violate break breach collapse shatter',
  },
  {
    topic: 'train, bus, tram, flight, ferry, metro underground, service',
    so: 'normally normal run_time schedule =running resume usual',
    not: 'cancel suspend standstill halt stand_still ground disrupt stop_running strand',
    moves: true,
  },
  {
    topic: 'redundancy layoff lay-off dismissal job_cut departure',
    so: 'voluntary voluntarily natural_attrition',
    not: 'compulsory forced forcibly involuntary',
    planned: true,
  },
  {
    topic: 'job_cut job_loss layoff lay-off redundancy site_closure plant_closure',
    so: '* announce plan expect',
    not: 'rule_out',
    planned: true,
  },
  // companies and money
  {
    topic: 'expectation forecast estimate consensus prediction',
    so: 'beat exceed top above surpass outperform better ahead surpassed smash',
    not: 'miss below short fall_short disappoint worse under undershoot lag',
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
    topic: 'result quarter earnings figures year',
    so: 'strong record solid excellent robust outstanding best',
    not: 'weak disappointing poor dismal worst terrible feeble',
  },
  {
    topic: 'debt, loan, bond, instalment installment',
    so: 'repay service settle honour honor',
    not: 'default miss unpaid overdue',
  },
  {
    topic: 'order demand bookings order_book backlog',
    so: 'strong rise grow record surge robust full recover',
    not: 'weak fall drop shrink slump collapse dwindle soft sluggish decline',
  },
  { topic: 'margin', so: 'widen rise improve expand grow increase', not: 'narrow fall shrink drop squeeze contract decline' },
  {
    topic: 'net_profit operating_profit profit earnings pretax_profit',
    so: 'rise grow increase climb jump surge double improve up',
    not: 'fall drop shrink decline slump plunge halve tumble slide down collapse',
  },
  {
    topic: 'revenue turnover net_sales sales',
    so: 'rise grow increase climb jump surge up improve',
    not: 'fall drop shrink decline slump plunge slide down',
  },
  {
    topic: 'damage loss liability, equipment, satellite payload, jewel, cargo, victim, building property, ship, collection',
    so: 'insured insure insurance covered cover',
    not: 'uninsured uncovered',
  },
  // police, courts
  {
    topic: 'suspect gunman man woman attacker defendant prisoner fugitive resident occupant driver',
    so: 'resist struggle fight_back open_fire barricade',
    not: 'surrender without_resistance give_up cooperate peacefully compliant',
  },
  {
    topic: 'suspect man woman defendant attacker driver accused',
    so: 'confess admit plead_guilty own_up',
    not: 'deny plead_not_guilty protest_innocence maintain_innocence',
  },
  { topic: 'bail', so: 'grant release post free', not: 'deny refuse without' },
  {
    topic: 'suspect detainee those_arrested man woman accused men captain driver',
    so: 'charge indict',
    not: 'without_charge uncharged',
    moves: true,
  },
  {
    topic: 'lawyer counsel attorney legal_counsel legal_representation',
    so: 'access see present speak consult grant',
    not: 'deny_access refuse_access without keep_from',
  },
  {
    topic: 'court judge tribunal bench ruling judgment judgement verdict panel',
    so: 'unanimous unanimously one_voice',
    not: 'split divided dissent dissenting majority narrow narrowly',
  },
  {
    topic: 'ruling verdict judgment judgement decision sentence order',
    so: 'respect accept comply abide obey honour honor welcome implement',
    not: 'defy ignore reject disobey flout contest disregard challenge refuse',
  },
  {
    topic: 'ruling verdict judgment judgement decision',
    so: 'final binding appealable_not irrevocable',
    not: 'appealable provisional appeal',
  },
  {
    topic: 'law decree decision vote ban dismissal clause amendment election removal',
    so: 'constitutional lawful legal valid',
    not: 'unconstitutional unlawful illegal invalid void null annul',
  },
  {
    topic: 'election vote ballot poll referendum count',
    so: 'fair transparent clean credible orderly smooth smoothly free_fair',
    not: 'rig rigged fraud fraudulent irregular irregularity flawed stolen sham manipulate marred',
  },
  { topic: 'turnout attendance', so: 'high record strong huge heavy', not: 'low thin poor weak sparse disappointing' },
  {
    topic: 'new_election fresh_election rerun re-run new_vote repeat_election recount runoff run-off',
    so: 'order call hold announce schedule grant demand_success',
    not: 'reject refuse rule_out unnecessary dismiss deny',
  },
  {
    topic: 'evidence proof',
    so: 'overwhelming sufficient enough clear strong ample conclusive irrefutable compelling',
    not: 'insufficient lack thin flimsy scant inadmissible circumstantial weak inconclusive',
  },
  {
    topic: 'witness testimony statement account',
    so: 'credible reliable consistent',
    not: 'unreliable contradictory inconsistent implausible retract recant',
  },
  {
    topic: 'footage video photograph photo image recording document letter memo',
    so: 'authentic genuine real verified verify authenticate',
    not: 'fake forged doctored fabricated manipulated staged forgery edited',
  },
  {
    topic: 'motive background attack act',
    so: 'political terrorist religious ideological racist extremist terrorism jihadist',
    not: 'personal private criminal_only domestic',
  },
  {
    topic: 'attack killing murder assault crime arson raid heist',
    so: 'premeditated planned carefully_plan weeks_planning plot',
    not: 'spontaneous spontaneously impulse opportunistic',
  },
  {
    topic: 'suspect man woman attacker gunman shooter driver',
    so: 'known_police previous_conviction criminal_record prior_conviction on_radar known_authorities',
    not: 'unknown_police unknown_authorities clean_record unknown_to',
  },
  { topic: 'responsibility', so: 'claim accept take assume admit shoulder', not: 'deny reject disclaim disavow refuse' },
  {
    topic: 'liability blame guilt fault wrongdoing negligence mistake',
    so: 'admit accept acknowledge concede confess',
    not: 'deny reject dispute refuse',
  },
  {
    topic: 'door home house flat apartment premises',
    so: 'break_down force batter ram smash kick_in',
    not: 'open_voluntarily let_in',
  },
  // disasters
  {
    topic: 'evacuation evacuate evacuated',
    so: 'order complete orderly in_time mandatory swift',
    not: 'late chaotic refuse without voluntary',
  },
  { topic: 'evacuation', so: 'mandatory compulsory forced obligatory', not: 'voluntary' },
  {
    topic: 'shelter evacuation_centre evacuation_center refuge',
    so: 'space room =open capacity_left enough sturdy hold',
    not: 'full overcrowded overcrowd =locked =closed flood turn_away collapse shut',
    moves: true,
  },
  {
    topic: 'aid relief help supplies assistance food rations, water drinking_water',
    so: 'arrive reach deliver distribute hand_out get_through receive',
    not: 'yet_arrive without wait_for lack await undelivered withhold nothing',
    moves: true,
  },
  {
    topic: 'water tap_water drinking_water supply well',
    so: 'safe clean drinkable potable',
    not: 'unsafe contaminate contaminated undrinkable polluted poison boil',
  },
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
    topic: 'looting',
    so: '* report break_out widespread see',
    not: 'rumour',
  },
  {
    topic: 'state_emergency state_of_emergency curfew martial_law',
    so: 'declare impose proclaim announce decree order extend',
    not: 'lift unnecessary rule_out reject refuse end',
    moves: true,
  },
  {
    topic: 'fire blaze wildfire flame',
    so: 'contain control extinguish put_out douse under_control',
    not: 'out_control rage spread uncontained uncontrolled still_burn flare',
    moves: true,
  },
  {
    topic: 'fire blaze',
    so: 'arson deliberate deliberately set_on set_alight start_deliberately arsonist torch',
    not: 'accidental accidentally electrical short_circuit wiring faulty_wiring lightning accident',
  },
  {
    topic: 'hospital clinic ward',
    so: 'coping cope capacity_enough spare_bed free_bed',
    not: 'overwhelm overwhelmed overflow full overstretched collapse run_out overcrowd',
  },
  {
    topic: 'storm cyclone hurricane typhoon wind, rain, flood river water_level',
    so: 'strengthen intensify worsen gather_strength upgrade rise',
    not: 'weaken ease subside lose_strength downgrade recede abate fall',
    moves: true,
  },
  {
    topic: 'bridge, building structure house, roof, wall, stand, tower, beam, cable, pillar pier, deck, balcony',
    so: 'sound stable safe good_condition solid structurally_sound well_maintain',
    not: 'unsafe dangerous crack cracked rust rusted corrode corroded rotten dilapidated poor_condition crumble weakened unstable decay',
  },
  {
    topic: 'bridge, boat ferry ship vessel, bus, lorry truck vehicle, train, stand, balcony, lift, hall club',
    so: 'overload overloaded overcrowded overcrowd packed over_capacity too_many too_heavy',
    not: 'within_limit half_empty within_capacity below_capacity under_capacity half-empty',
  },
  { topic: 'load weight capacity', so: 'within below permitted under', not: 'exceed above over excess twice overload' },
  {
    topic: 'rescue rescuer ambulance brigade firefighter fire_engine emergency_services first_responder help police coastguard',
    so: 'within_minute minutes_later quickly prompt promptly immediately swift swiftly once',
    not: 'late hour_later delay slow never_come hours_later too_late nobody_come',
  },
  {
    topic: 'spill leak oil fuel, chemical substance, gas fumes smoke, radiation, debris',
    so: 'harmless safe safely non-toxic no_danger no_risk',
    not: 'toxic poisonous hazardous dangerous harmful carcinogenic',
  },
  {
    topic: 'leak spill outflow flow',
    so: 'stop plug seal staunch contain',
    not: 'continue still_leak still_flow ongoing gush',
    moves: true,
  },
  {
    topic: 'black_box flight_recorder voice_recorder data_recorder recorder',
    so: 'find recover retrieve locate',
    not: 'missing lost search_for destroy',
    moves: true,
  },
  {
    topic: 'weather conditions sky visibility sea wind',
    so: 'good clear calm fine ideal excellent favourable favorable',
    not: 'bad poor rough stormy fog storm gale adverse heavy treacherous foul severe',
  },
  {
    topic: 'rocket mission launch flight test_flight ascent liftoff lift-off',
    so: 'success successful nominal flawless',
    not: 'failure fail explode disaster anomaly setback',
  },
  {
    topic: 'rocket launcher vehicle stage booster drone missile',
    so: 'destroy_command command_destruct self-destruct blow_up_deliberately terminate flight_termination destruct',
    not: 'break_apart break_up disintegrate explode_itself by_itself aerodynamic',
  },
  {
    topic: 'satellite payload, capsule spacecraft',
    so: 'survive separate deploy reach_orbit intact recover',
    not: 'lose lost destroy burn_up fall',
  },
  {
    topic: 'missile rocket, drone',
    so: 'intercept shoot_down down repel neutralise neutralize',
    not: 'hit strike reach_target get_through land_on slam',
  },
  // war and politics
  {
    topic: 'town village city, district, hill, base, airport, outpost',
    so: 'capture seize take_control fall_to overrun under_control_rebel conquer',
    not: 'repel hold_out recapture under_government repulse retain',
  },
  { topic: 'civilian', so: 'target kill among_dead hit', not: 'avoid spare' },
  {
    topic: 'meeting conversation phone_call telephone_call call contact encounter',
    so: 'take_place hold happen confirm',
    not: 'deny fictional invent invention never_happen',
  },
  {
    topic: 'report findings document audit minutes letter study transcript',
    so: 'publish release make_public disclose public',
    not: 'withhold secret suppress unpublished keep_secret confidential classified shelve refuse_publish',
  },
  {
    topic: 'bill law budget motion amendment reform',
    so: 'pass adopt approve carry',
    not: 'reject fail defeat vote_down block veto',
  },
  { topic: 'no-confidence_vote confidence_vote vote_confidence vote_no_confidence', so: 'survive win', not: 'lose topple oust' },
  {
    topic: 'election defeat result',
    so: 'concede accept congratulate acknowledge',
    not: 'refuse contest reject challenge dispute',
  },
  {
    topic: 'coalition government cabinet alliance',
    so: 'intact stable hold_together survive',
    not: 'collapse break_up fall_apart split crumble topple',
  },
  { topic: 'sanction, tariff, embargo, restriction', so: 'impose introduce tighten extend', not: 'lift ease drop remove relax' },
  { topic: 'apology apologise apologize sorry', so: '* offer issue express', not: 'refuse demand owe' },
  {
    topic: 'compensation damages refund redress',
    so: 'offer pay receive award grant promise',
    not: 'refuse deny reject without',
  },
  {
    topic: 'investigation inquiry enquiry probe',
    so: 'open launch begin start order announce under_way',
    not: 'refuse drop close unnecessary reject shelve rule_out',
  },
  {
    topic: 'investigation inquiry investigator authority police prosecutor',
    so: 'cooperate co-operate cooperation',
    not: 'obstruct uncooperative hamper stonewall refuse_cooperate hinder',
  },
  {
    topic: 'family relative next_kin parent widow',
    so: 'inform notify contact visit',
    not: 'kept_dark uninformed learn_from find_out',
  },
  { topic: 'autopsy post-mortem postmortem', so: 'perform carry_out conduct show confirm', not: 'pending' },
  {
    topic: 'prime_minister president minister governor mayor king premier chancellor',
    so: 'cut_short rush_back return_early',
    not: 'stay_on remain_abroad',
  },
  {
    topic: 'prime_minister president minister governor mayor premier chancellor',
    so: 'tour visit meet_victim meet_survivor inspect',
    not: 'stay_away not_seen absent keep_away',
  },
  {
    topic: 'union worker staff employee works_council representative',
    so: 'consult inform negotiate_with',
    not: 'bypass behind_back uninformed kept_dark ignore',
  },
  {
    topic: 'resignation departure exit',
    so: 'voluntary own_request own_wish own_decision own_accord health_reason',
    not: 'force forced dismiss oust push_out sack',
  },
  {
    topic: 'clinical_trial, drug medicine, vaccine, treatment',
    so: 'effective safe successful',
    not: 'ineffective unsafe useless harmful fail',
  },
  {
    topic: 'outbreak virus infection epidemic disease',
    so: 'over contain under_control =ended',
    not: 'spread ongoing continue grow uncontrolled',
    moves: true,
  },
  { topic: 'warning', so: 'receive heed issue give get send sound', not: 'without ignore' },
  { topic: 'deadline', so: 'meet keep', not: 'miss pass expire extend' },
  { topic: 'budget cost', so: 'within under_budget', not: 'overrun exceed over_budget' },
  { topic: 'child minor pupil children', so: 'present inside among witness', not: 'absent away' },
  {
    topic: 'crew, pilot, driver, captain, operator',
    so: 'experienced trained qualified veteran seasoned',
    not: 'inexperienced untrained unqualified novice',
  },
  { topic: 'driver, pilot, captain, crew, guard, officer', so: 'sober', not: 'drunk intoxicated alcohol drink' },
  {
    topic: 'guard watchman, lookout watch officer, controller, driver, pilot',
    so: 'awake alert attentive',
    not: 'asleep doze sleep nod_off',
  },
  { topic: 'driver captain pilot', so: 'brake slow_down', not: 'accelerate speed_up' },
  {
    topic: 'patient, passenger, hostage',
    so: 'unharmed unhurt uninjured safe_sound safe_well',
    not: 'injure wound hurt harm mistreat',
  },
  { topic: 'hostage captive prisoner detainee', so: 'treat_well humanely', not: 'beat torture mistreat abuse ill-treat' },
  { topic: 'ransom demand', so: 'pay meet', not: 'refuse without' },
  { topic: 'data', so: 'misuse abuse sell', not: 'safe' },
  {
    topic: 'match game, concert, festival, parade, ceremony',
    so: 'go_ahead take_place hold',
    not: 'cancel call_off abandon postpone',
    planned: true,
  },
  {
    topic: 'school classes lesson university',
    so: 'reopen =open resume as_usual',
    not: 'closed suspend shut cancel',
    moves: true,
  },
];
