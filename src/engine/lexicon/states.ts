/**
 * States that one participant cannot be in at once, and the words that put him there. Long because it is one table of data: general turns of news
 * prose, none of one event.
 */

import { QUALITIES } from './qualities.ts';

/** A family of states; two of its values exclude each other unless `COMPATIBLE` lists them. */
export type StateFamily =
  | 'life'
  | 'custody'
  | 'office'
  | 'verdict'
  | 'condition'
  | 'operation'
  | 'course'
  | 'access'
  | 'level'
  | 'exit'
  | 'offer'
  | 'notice'
  | 'hurt'
  | 'alarm'
  | 'control'
  | 'aboard'
  | 'coverage'
  | 'backing'
  | 'payment'
  | 'hand'
  | 'scene'
  | 'validity'
  | 'hospital'
  | 'seat'
  | 'drink'
  | 'ruling'
  | 'fabric'
  | 'plan'
  | 'conduct'
  | 'arms'
  | 'permit'
  | 'known'
  | 'record' // what somebody was convicted of before
  | 'soundness'
  | 'legality'
  | 'authenticity'
  | 'fill'
  | 'supply'
  | `quality ${string}`; // one for each pair of `qualities`

/**
 * Where the participant stands: subject of the words, who does them, what they are done to, beside a phrase without a verb ("a suspect in custody"),
 * behind "of", before the noun ("engine failure"), or in the phrase that the words narrow ("foreign-backed fighters", "fighters with foreign support").
 */
export type StateRole = 'subject' | 'agent' | 'patient' | 'phrase' | 'of' | 'compound' | 'holder';

/** One row: patterns are lemmas in order, parted by blanks; `a/b` either; patterns are parted by commas. */
export interface StateRow {
  family: StateFamily;
  value: string;
  role: StateRole;
  patterns: string;
  /** Of whom it is said: persons, things, or either. */
  of?: 'person' | 'thing';
  /** A plan counts as well: "will leave her post". */
  planned?: true;
  /** Counts only where it is denied: "nobody told them". */
  whenDenied?: true;
  /** Only of these heads, as `lexicon/roles` calls them; parted by blanks. */
  heads?: string;
  /** Only at the end of a clause: "he stays". */
  final?: true;
  /** Only where nothing hangs on it: "was unconscious", not "unconscious of". */
  plain?: true;
  /** Only without an object: "the fan runs", not "runs the mine". */
  bare?: true;
  /** Told beside another state by the same words: by whose hand, of "shot dead". */
  aside?: true;
}

const QUALITY_ROWS: readonly StateRow[] = QUALITIES.flatMap(({ so, not }): StateRow[] => {
  const row = { family: `quality ${so}`, role: 'subject', plain: true } as const;
  const said = (word: string): string => `be ${word}, remain ${word}`;
  return [
    { ...row, value: so, patterns: said(so) },
    { ...row, value: not, patterns: said(not) },
  ];
});

/** The rows; the longest pattern that fits at a word is taken. */
export const STATES: readonly StateRow[] = [
  ...QUALITY_ROWS,
  {
    family: 'life',
    value: 'dead',
    role: 'subject',
    of: 'person',
    patterns: 'die, perish, lose life, be dead, be deceased, be killed, be slain, succumb, die at post, be survive by',
  },
  {
    family: 'life',
    value: 'dead',
    role: 'patient',
    of: 'person',
    patterns: 'kill, shoot dead, murder, slay, stab to death, beat to death, pronounce dead, find dead, gun down',
  },
  { family: 'life', value: 'dead', role: 'phrase', of: 'person', patterns: 'among dead' },
  { family: 'life', value: 'dead', role: 'of', of: 'person', patterns: 'death' },
  {
    family: 'life',
    value: 'alive',
    role: 'subject',
    of: 'person',
    patterns:
      'be alive, survive, undergo surgery, come out alive, regain consciousness, be conscious, be safe and well, be safe and sound',
  },
  // "are safe": not in danger of their lives, hurt or not
  {
    family: 'life',
    value: 'alive',
    role: 'subject',
    of: 'person',
    final: true,
    patterns: 'be safe, be account for, be all safe, be all account for',
  },
  // "lived in the flat" tells where, "will live" that somebody does not die
  { family: 'life', value: 'alive', role: 'subject', of: 'person', planned: true, final: true, patterns: 'live' },
  {
    family: 'custody',
    value: 'arrested',
    role: 'patient',
    of: 'person',
    patterns: 'arrest, detain, apprehend, handcuff, place under arrest, lead away in handcuffs',
  },
  { family: 'custody', value: 'arrested', role: 'of', of: 'person', patterns: 'arrest' },
  {
    family: 'custody',
    value: 'held',
    role: 'patient',
    of: 'person',
    patterns:
      'take into custody, take to cell, take down to cell, hold since, imprison, remand in custody, bring before judge, put behind bars',
  },
  {
    family: 'custody',
    value: 'held',
    role: 'phrase',
    of: 'person',
    patterns: 'in police cell, in custody, in cell, under arrest, behind bars, in police custody, in detention',
  },
  { family: 'custody', value: 'free', role: 'phrase', of: 'person', patterns: 'at large, on run, at liberty, in hiding' },
  { family: 'custody', value: 'free', role: 'subject', of: 'person', patterns: 'remain free, walk free' },
  {
    family: 'custody',
    value: 'heard as a witness',
    role: 'patient',
    of: 'person',
    patterns:
      'hear as witness, question as witness, interview as witness, treat as witness, examine as witness, interview voluntarily, question voluntarily',
  },
  {
    family: 'custody',
    value: 'released',
    role: 'patient',
    of: 'person',
    patterns: 'release, free, let go, set free, release on bail, release without charge, bail',
  },
  {
    family: 'office',
    value: 'left',
    role: 'subject',
    of: 'person',
    planned: true,
    patterns:
      'leave at end of year, leave at end of month, leave in summer, bow out, throw in towel, call it quits, hand over reins, decide to step down, decide to resign, decide to quit, resign, quit, step down, stand down, step aside, leave post, leave job, leave office, leave position, give up post, vacate post',
  },
  {
    family: 'office',
    value: 'left',
    role: 'patient',
    of: 'person',
    patterns:
      'sack, oust, remove from office, remove from post, relieve of duty, relieve of command, relieve of post, strip of post, strip of command',
  },
  { family: 'office', value: 'left', role: 'patient', of: 'person', plain: true, patterns: 'fire, dismiss' },
  {
    family: 'exit',
    aside: true,
    value: 'dismissed',
    role: 'patient',
    of: 'person',
    patterns: 'dismiss, sack, oust, remove from office, remove from post, relieve of duty, relieve of command',
  },
  {
    family: 'exit',
    aside: true,
    value: 'resigned',
    role: 'subject',
    of: 'person',
    patterns: 'resign, hand in resignation, tender resignation, submit resignation, step down, leave of own accord',
  },
  { family: 'office', value: 'suspended', role: 'patient', of: 'person', patterns: 'suspend' },
  { family: 'office', value: 'away', role: 'phrase', of: 'person', patterns: 'on leave' },
  {
    family: 'office',
    value: 'stayed',
    role: 'subject',
    of: 'person',
    planned: true,
    patterns:
      'have no intention of quit, have no intention of resign, have no intention of leave, have no intention of step down, remain at head of, stay at head of, be stay until, stay until, remain as chief, be not go anywhere, stay at helm, remain at helm, serve out term, stay in post, remain in post, remain in office, stay in office, remain at post, stay at post, remain in job, stay in job, keep post, keep position, retain post, retain position, retain job, be still in office, be still in post, hold on to post, hold on to job, stay on, go nowhere, be go nowhere, stay put, keep job, say stay',
  },
  {
    family: 'office',
    value: 'stayed',
    role: 'subject',
    of: 'person',
    planned: true,
    patterns:
      'reject call to quit, reject call to resign, reject call to step down, brush aside call, dismiss call to quit, dismiss call to resign, have no plan to step down, have no plan to resign, have no plan to quit, refuse to resign, refuse to quit, refuse to step down, rule out resign, rule out step down, resist call to resign, resist call to quit, reject call for resignation, defy call to resign, defy call to quit',
  },
  {
    family: 'offer',
    value: 'offered',
    role: 'subject',
    of: 'person',
    planned: true,
    patterns:
      'offer resignation, offer to resign, offer to go, offer to quit, offer to step down, tender resignation, submit resignation, hand in resignation',
  },
  { family: 'verdict', value: 'convicted', role: 'patient', of: 'person', patterns: 'convict, find guilty, sentence' },
  {
    family: 'verdict',
    value: 'convicted',
    role: 'subject',
    of: 'person',
    patterns:
      'be guilty, get/receive sentence, get/receive suspended/prison/jail/life sentence/term, be give sentence, be give suspended/prison/jail/life sentence/term',
  },
  {
    family: 'verdict',
    value: 'acquitted',
    role: 'patient',
    of: 'person',
    patterns: 'acquit, clear of, exonerate, find not guilty',
  },
  { family: 'verdict', value: 'acquitted', role: 'phrase', of: 'person', patterns: 'not guilty' },
  { family: 'verdict', value: 'acquitted', role: 'subject', of: 'person', patterns: 'be not guilty' },
  {
    family: 'condition',
    value: 'critical',
    role: 'phrase',
    patterns: 'in critical condition, in serious condition, in grave condition, in life - threatening condition',
  },
  {
    family: 'condition',
    value: 'critical',
    role: 'subject',
    patterns:
      'be critical, be describe as critical/serious, fight for life, lie in coma, be in coma, hover between life, be life - threatening, be on life support, be on dialysis',
  },
  { family: 'condition', value: 'stable', role: 'subject', patterns: 'be stable, be describe as stable, be out of danger' },
  { family: 'condition', value: 'stable', role: 'phrase', patterns: 'in stable condition, out of danger' },
  {
    family: 'access',
    value: 'open',
    role: 'subject',
    of: 'thing',
    patterns: 'be open, reopen, be passable',
  },
  { family: 'access', value: 'kept open', role: 'subject', of: 'thing', patterns: 'stay open, remain open, remain accessible' },
  { family: 'access', value: 'shut', role: 'subject', of: 'thing', bare: true, whenDenied: true, patterns: 'close, shut' },
  {
    family: 'access',
    value: 'shut',
    role: 'patient',
    of: 'thing',
    heads:
      'border highway bridge airport port harbour harbor railway station school university strait pass tunnel crossing airspace',
    patterns: 'close, shut, close off, shut down, seal, seal off, block, cut off',
  },
  { family: 'access', value: 'open', role: 'patient', of: 'thing', patterns: 'reopen, restore, open to traffic' },
  {
    family: 'access',
    value: 'closed',
    role: 'subject',
    of: 'thing',
    patterns:
      'be still closed, remain closed, stay closed, be still shut, remain shut, remain impassable, remain blocked, be still blocked',
  },
  {
    family: 'operation',
    value: 'working',
    role: 'subject',
    of: 'thing',
    bare: true,
    patterns: 'function, operate, recording',
  },
  // "lines running across the strait" run there
  { family: 'operation', value: 'working', role: 'subject', of: 'thing', plain: true, patterns: 'running' },
  {
    family: 'operation',
    value: 'working',
    role: 'subject',
    patterns: 'run without interruption, run without fault, run normally, function without fault',
  },
  {
    family: 'operation',
    value: 'working',
    role: 'subject',
    of: 'thing',
    patterns:
      'operate normally, operate properly, operate perfectly, operate faultlessly, operate flawlessly, operate smoothly, operate without error, operate without fault, operate without interruption, operate without fail, operate without failure, operate without problem, operate without incident, work normally, work properly, work perfectly, work faultlessly, work flawlessly, work smoothly, work without error, work without fault, work without interruption, work without fail, work without failure, work without problem, work without incident, function normally, function properly, function perfectly, function faultlessly, function flawlessly, function smoothly, function without error, function without fault, function without interruption, function without fail, function without failure, function without problem, function without incident, perform normally, perform properly, perform perfectly, perform faultlessly, perform flawlessly, perform smoothly, perform without error, perform without fault, perform without interruption, perform without fail, perform without failure, perform without problem, perform without incident, remain in service, be operational, be functional, be in working order, be live, carry current, be energized, be energised',
  },
  {
    family: 'operation',
    value: 'idle',
    role: 'subject',
    of: 'thing',
    patterns:
      'run dry, jam, be jammed, be dead, be de - energized, be de - energised, fail to work, fail to start, fail to function',
  },
  { family: 'operation', value: 'working', role: 'subject', of: 'thing', bare: true, whenDenied: true, patterns: 'work' },
  { family: 'operation', value: 'working', role: 'phrase', of: 'thing', patterns: 'in operation, in working order, in service' },
  {
    family: 'operation',
    value: 'idle',
    role: 'subject',
    patterns:
      'stand idle, be idle, be off, be dark, be down, be broken, be out of order, be defective, break down, malfunction, stand still, be switched off, be unplugged, be disconnected',
  },
  {
    family: 'operation',
    value: 'idle',
    role: 'phrase',
    of: 'thing',
    patterns: 'on blink, out of order, out of action, out of service',
  },
  { family: 'operation', value: 'idle', role: 'patient', of: 'thing', patterns: 'switch off, turn off, unplug, disconnect' },
  { family: 'course', value: 'over', role: 'subject', of: 'thing', bare: true, patterns: 'be over, have end, end' },
  {
    family: 'course',
    value: 'over',
    role: 'patient',
    of: 'thing',
    patterns: 'stop, contain, regard as over, bring under control, extinguish, end',
  },
  { family: 'course', value: 'over', role: 'phrase', of: 'thing', patterns: 'under control' },
  {
    family: 'course',
    value: 'ongoing',
    role: 'subject',
    of: 'thing',
    bare: true,
    patterns: 'be ongoing, continue, rage, persist, go on',
  },
  { family: 'course', value: 'ongoing', role: 'phrase', of: 'thing', patterns: 'out of control' },
  {
    family: 'level',
    value: 'up',
    role: 'subject',
    of: 'thing',
    bare: true,
    patterns: 'rise, increase, grow, gain, climb, jump, surge, soar, expand, strengthen, improve, rally, advance, widen, rebound',
  },
  {
    family: 'level',
    value: 'down',
    role: 'subject',
    of: 'thing',
    bare: true,
    patterns:
      'fall, drop, decline, decrease, shrink, contract, lose, weaken, plunge, slide, slip, tumble, sink, dip, plummet, slump, narrow, be smaller, be lower',
  },
  {
    family: 'level',
    value: 'flat',
    role: 'subject',
    of: 'thing',
    patterns: 'remain stable, be stable, be unchanged, remain unchanged, hold steady, stagnate, stay flat, be flat',
  },
  { family: 'notice', value: 'told', role: 'patient', patterns: 'warn, alert, notify, inform, forewarn' },
  { family: 'notice', value: 'told', role: 'subject', patterns: 'receive warning, get warning, receive notice' },
  { family: 'notice', value: 'told', role: 'patient', patterns: 'send warning' },
  {
    family: 'hurt',
    value: 'hurt',
    role: 'patient',
    of: 'person',
    patterns:
      'injure, wound, hurt, harm, shoot, stab, hit in leg/arm/shoulder/neck/chest/head/back/stomach/thigh/foot/hand/face/eye, hit by bullet, take to hospital, treat in hospital, rush to hospital, hospitalize, hospitalise',
  },
  {
    family: 'hurt',
    value: 'hurt',
    role: 'subject',
    of: 'person',
    patterns: 'suffer injury/wound/burn/cut/fracture/bruise/concussion, suffer broken arm/leg/wrist/ankle/nose/rib',
  },
  {
    family: 'hurt',
    value: 'unhurt',
    role: 'subject',
    of: 'person',
    patterns:
      'be in perfect/good/excellent health, be unhurt, be uninjured, be unharmed, be unscathed, be free and unharmed, be safe and unharmed, escape unhurt, escape unharmed, escape injury, escape without injury, emerge unscathed, come/get/walk/return/escape without scratch, come home without scratch, be free/rescue/release unharmed/unhurt',
  },
  { family: 'notice', value: 'told', role: 'patient', whenDenied: true, patterns: 'tell' },
  { family: 'alarm', value: 'sounded', role: 'subject', heads: 'alarm', patterns: 'ring, go off, sound, be trigger, be set off' },
  { family: 'alarm', value: 'sounded', role: 'patient', heads: 'alarm', whenDenied: true, patterns: 'hear' },
  { family: 'alarm', value: 'sounded', role: 'subject', heads: 'alarm', patterns: 'be on, wail, blare, be heard, be activate' },
  { family: 'alarm', value: 'sounded', role: 'patient', heads: 'alarm', patterns: 'sound, trigger, set off, activate' },
  {
    family: 'control',
    value: 'taken',
    role: 'patient',
    of: 'thing',
    patterns: 'seize, capture, occupy, overrun, retake, recapture, take over, take control of',
  },
  { family: 'control', value: 'taken', role: 'phrase', of: 'thing', patterns: 'in hand of, under control of' },
  {
    family: 'aboard',
    value: 'aboard',
    role: 'subject',
    of: 'person',
    patterns: 'stay on board, remain on board, remain aboard, stay aboard, stay on ship, be on ship, be on board, be aboard',
  },
  {
    family: 'aboard',
    value: 'ashore',
    role: 'subject',
    of: 'person',
    patterns: 'leave ship, abandon ship, leave in helicopter, leave aboard helicopter, be evacuate from ship, leave in lifeboat',
  },
  {
    family: 'coverage',
    value: 'told',
    role: 'agent',
    heads: 'media',
    patterns: 'cover, report, carry, broadcast, publish, air, show',
  },
  {
    family: 'backing',
    value: 'backed',
    role: 'holder',
    patterns: 'foreign - backed, foreign/international/outside/external support/backing/help/assistance, in pay of foreign',
  },
  { family: 'office', value: 'stayed', role: 'subject', of: 'person', final: true, planned: true, patterns: 'stay' },
  { family: 'operation', value: 'failed', role: 'compound', of: 'thing', patterns: 'failure, breakdown, blackout, malfunction' },
  { family: 'operation', value: 'failed', role: 'subject', of: 'thing', patterns: 'cut out, fail, lose power, conk out' },
  { family: 'payment', value: 'paid', role: 'patient', of: 'thing', patterns: 'pay, pay in full, pay out, settle in full' },
  {
    family: 'hand',
    aside: true,
    value: 'his own',
    role: 'subject',
    patterns:
      'shoot himself, shoot herself, kill himself, kill herself, hang himself, hang herself, take own life, commit suicide, turn gun on himself, turn weapon on himself, be self - inflicted, die by suicide, die of/from self - inflicted',
  },
  {
    family: 'hand',
    aside: true,
    value: 'another’s',
    role: 'subject',
    of: 'person',
    patterns: 'be kill by police/officer/deputy/marksman/sniper/trooper/soldier/guard',
  },
  {
    family: 'hand',
    aside: true,
    value: 'another’s',
    role: 'patient',
    of: 'person',
    patterns: 'shoot dead by, shoot and kill by, shoot by, gun down by, shoot dead',
  },
  {
    family: 'scene',
    value: 'stayed',
    role: 'subject',
    patterns: 'stay at scene, remain at scene, stay on scene, remain on scene, stop at scene, wait for police',
  },
  {
    family: 'scene',
    value: 'left',
    role: 'subject',
    patterns: 'leave scene, flee scene, steam away, drive away, drive off, speed off, sail away, flee from scene',
  },
  { family: 'validity', value: 'valid', role: 'subject', of: 'thing', patterns: 'be valid, remain valid, be in force' },
  {
    family: 'validity',
    value: 'expired',
    role: 'subject',
    of: 'thing',
    patterns: 'expire, lapse, run out, be out of date, be invalid, be no longer valid',
  },
  {
    family: 'payment',
    value: 'unpaid',
    role: 'subject',
    of: 'thing',
    patterns: 'be outstanding, be unpaid, remain unpaid, be overdue, remain outstanding',
  },
  {
    family: 'hospital',
    value: 'inside',
    role: 'phrase',
    of: 'person',
    patterns: 'in hospital, in intensive care, in coma',
  },
  {
    family: 'hospital',
    value: 'discharged',
    role: 'patient',
    of: 'person',
    patterns: 'discharge, discharge from hospital, release from hospital, send home',
  },
  {
    family: 'hospital',
    value: 'discharged',
    role: 'subject',
    of: 'person',
    patterns: 'leave hospital, be back home, be out of hospital',
  },
  { family: 'seat', value: 'stays', role: 'subject', heads: 'headquarters', planned: true, patterns: 'stay, remain' },
  { family: 'seat', value: 'stays', role: 'patient', heads: 'headquarters', planned: true, patterns: 'keep, retain' },
  {
    family: 'seat',
    value: 'moves',
    role: 'subject',
    heads: 'headquarters',
    planned: true,
    patterns: 'move, relocate, shift, go',
  },
  { family: 'seat', value: 'moves', role: 'patient', heads: 'headquarters', planned: true, patterns: 'move, relocate, shift' },
  {
    family: 'drink',
    value: 'drunk',
    role: 'subject',
    of: 'person',
    patterns: 'be drunk, be intoxicated, be under influence, have drink, have be drink, be over limit',
  },
  {
    family: 'drink',
    value: 'drunk',
    role: 'phrase',
    of: 'person',
    patterns: 'under influence of alcohol, under influence of drink',
  },
  { family: 'drink', value: 'drunk', role: 'subject', of: 'person', whenDenied: true, patterns: 'drink drop, drink alcohol' },
  { family: 'drink', value: 'sober', role: 'subject', of: 'person', patterns: 'be sober, test negative for alcohol' },
  {
    family: 'ruling',
    value: 'upheld',
    role: 'patient',
    of: 'thing',
    patterns: 'uphold, affirm, let stand, leave in place',
  },
  {
    family: 'ruling',
    value: 'overturned',
    role: 'patient',
    of: 'thing',
    patterns: 'overturn, strike down, quash, annul, set aside, void, invalidate, nullify',
  },
  {
    family: 'fabric',
    value: 'standing',
    role: 'subject',
    of: 'thing',
    patterns:
      'be intact, remain intact, be undamaged, be unscathed, remain standing, be still standing, escape damage, be unharmed, be spare',
  },
  { family: 'fabric', value: 'standing', role: 'subject', of: 'thing', final: true, patterns: 'be standing' },
  {
    family: 'fabric',
    value: 'destroyed',
    role: 'patient',
    of: 'thing',
    patterns: 'destroy, burn down, level, flatten, gut, wreck, demolish, reduce to rubble, reduce to ashes',
  },
  {
    family: 'fabric',
    value: 'destroyed',
    role: 'subject',
    of: 'thing',
    bare: true,
    patterns: 'collapse, burn down, burn to ground, lie in ruins, be in ruins',
  },
  {
    family: 'plan',
    value: 'held',
    role: 'subject',
    of: 'thing',
    patterns: 'take place, go ahead, go ahead as plan',
  },
  {
    family: 'plan',
    value: 'called off',
    role: 'patient',
    of: 'thing',
    patterns: 'cancel, call off, abandon, scrap',
  },
  { family: 'plan', value: 'put off', role: 'patient', of: 'thing', patterns: 'postpone, put off, adjourn' },
  {
    family: 'conduct',
    value: 'peaceful',
    role: 'subject',
    of: 'thing',
    patterns:
      'be peaceful, remain peaceful, stay peaceful, pass off peacefully, end peacefully, pass off without incident, end without incident',
  },
  {
    family: 'conduct',
    value: 'violent',
    role: 'subject',
    of: 'thing',
    patterns: 'turn violent, become violent, end in violence, end in clash, descend into violence, descend into chaos',
  },
  {
    family: 'arms',
    value: 'armed',
    role: 'subject',
    of: 'person',
    patterns: 'be arm with, be arm, carry weapon, carry gun, carry knife, carry pistol, have gun, have knife, have weapon',
  },
  { family: 'arms', value: 'unarmed', role: 'subject', of: 'person', patterns: 'be unarmed' },
  { family: 'permit', value: 'allowed', role: 'patient', of: 'thing', patterns: 'permit, authorise, authorize' },
  { family: 'permit', value: 'banned', role: 'patient', of: 'thing', patterns: 'ban, prohibit, forbid, outlaw' },
  {
    family: 'known',
    value: 'known to the police',
    role: 'subject',
    of: 'person',
    patterns:
      'be know to police, be know to authority, be know to intelligence, be know to service, have criminal record, be on watchlist',
  },
  {
    family: 'record',
    aside: true,
    value: 'convicted before',
    role: 'subject',
    of: 'person',
    patterns: 'have criminal record, have conviction, have previous/criminal conviction',
  },
  {
    family: 'soundness',
    value: 'safe',
    role: 'patient',
    of: 'thing',
    patterns:
      'find safe, declare safe, deem safe, judge safe, consider safe, rule safe, hold safe, pronounce safe, certify safe, find sound, declare sound, deem sound, judge sound, consider sound, rule sound, hold sound, pronounce sound, certify sound, certify as safe, pass as safe',
  },
  {
    family: 'soundness',
    value: 'safe',
    role: 'subject',
    of: 'thing',
    patterns: 'be safe, be sound, be structurally sound, be in order',
  },
  {
    family: 'soundness',
    value: 'unsafe',
    role: 'patient',
    of: 'thing',
    patterns:
      'find unsafe, declare unsafe, deem unsafe, judge unsafe, consider unsafe, rule unsafe, hold unsafe, pronounce unsafe, certify unsafe, find dangerous, declare dangerous, deem dangerous, judge dangerous, consider dangerous, rule dangerous, hold dangerous, pronounce dangerous, certify dangerous, condemn as unsafe',
  },
  { family: 'soundness', value: 'unsafe', role: 'subject', of: 'thing', patterns: 'be unsafe, be structurally unsound' },
  {
    family: 'legality',
    value: 'lawful',
    role: 'patient',
    of: 'thing',
    patterns:
      'find lawful, declare lawful, deem lawful, judge lawful, consider lawful, rule lawful, hold lawful, pronounce lawful, certify lawful, find legal, declare legal, deem legal, judge legal, consider legal, rule legal, hold legal, pronounce legal, certify legal',
  },
  {
    family: 'legality',
    value: 'lawful',
    role: 'subject',
    of: 'thing',
    patterns: 'be lawful, be legal, comply with law, be within law',
  },
  {
    family: 'legality',
    value: 'unlawful',
    role: 'patient',
    of: 'thing',
    patterns:
      'find unlawful, declare unlawful, deem unlawful, judge unlawful, consider unlawful, rule unlawful, hold unlawful, pronounce unlawful, certify unlawful, find illegal, declare illegal, deem illegal, judge illegal, consider illegal, rule illegal, hold illegal, pronounce illegal, certify illegal',
  },
  {
    family: 'legality',
    value: 'unlawful',
    role: 'subject',
    of: 'thing',
    patterns: 'be unlawful, be illegal, break law, breach law, violate law',
  },
  {
    family: 'authenticity',
    value: 'genuine',
    role: 'subject',
    of: 'thing',
    patterns: 'be genuine, be authentic',
  },
  {
    family: 'authenticity',
    value: 'genuine',
    role: 'patient',
    of: 'thing',
    patterns:
      'find genuine, declare genuine, deem genuine, judge genuine, consider genuine, rule genuine, hold genuine, pronounce genuine, certify genuine, find authentic, declare authentic, deem authentic, judge authentic, consider authentic, rule authentic, hold authentic, pronounce authentic, certify authentic',
  },
  {
    family: 'authenticity',
    value: 'fake',
    role: 'subject',
    of: 'thing',
    patterns: 'be fake, be a forgery, be a fake, be a hoax, be forged, be counterfeit, be doctored, be fabricate',
  },
  {
    family: 'fill',
    value: 'full',
    role: 'subject',
    of: 'thing',
    patterns: 'be full, be fully booked, be full to brim, be sell out',
  },
  {
    family: 'fill',
    value: 'not full',
    role: 'subject',
    of: 'thing',
    patterns: 'be empty, be half - empty, be half empty, stand empty, be almost empty, be deserted',
  },
  {
    family: 'supply',
    value: 'steady',
    role: 'subject',
    of: 'thing',
    heads: 'supply',
    patterns: 'be normal, be uninterrupted, be stable, be steady, be guarantee, be maintain, hold',
  },
  {
    family: 'supply',
    value: 'cut',
    role: 'patient',
    of: 'thing',
    heads: 'supply water gas electricity power heating food',
    patterns: 'cut, cut off, interrupt, shut off, turn off, disrupt',
  },
];

/**
 * Values of one family that one participant may have one after the other within a day, or that are said together; of those marked, who denies
 * the first, or either, denies the other: whoever was released had been arrested.
 */
export const COMPATIBLE: readonly (readonly [StateFamily, string, string, ('first' | 'either')?])[] = [
  ['custody', 'arrested', 'held', 'either'],
  ['operation', 'failed', 'idle', 'either'],
  ['access', 'open', 'kept open', 'either'],
  ['access', 'open', 'shut'],
  ['access', 'closed', 'shut', 'either'],
  ['custody', 'arrested', 'released', 'first'],
  ['custody', 'free', 'released'],
  ['custody', 'free', 'heard as a witness'],
  ['custody', 'released', 'heard as a witness'],
  ['plan', 'called off', 'put off'],
];

/** Values of two families that exclude each other. */
export const EXCLUDES: readonly (readonly [string, string])[] = [
  ['life dead', 'custody held'],
  ['life dead', 'custody arrested'],
  ['life dead', 'custody free'],
  ['life dead', 'condition stable'],
  ['life dead', 'condition critical'],
  ['hurt unhurt', 'life dead'],
  ['hurt unhurt', 'condition critical'],
  ['offer offered', 'office stayed'],
  ['condition critical', 'hospital discharged'],
  ['operation idle', 'course ongoing'],
];

/** Families of which the later report tells the newer state: what was so may have changed since. The later value of each. */
export const LATER: Readonly<Partial<Record<StateFamily, readonly string[]>>> = {
  life: ['dead'],
  custody: ['arrested', 'held', 'free', 'released', 'heard as a witness'],
  hospital: ['discharged'],
  ruling: ['overturned', 'upheld'],
  plan: ['held', 'called off', 'put off'],
  fabric: ['destroyed'],
  conduct: ['violent'],
  permit: ['allowed', 'banned'],
  office: ['left', 'suspended', 'away'],
  offer: ['offered'],
  condition: ['critical', 'stable'],
  access: ['open', 'closed', 'shut'],
  course: ['over', 'ongoing'],
  level: [],
  payment: ['paid'],
  control: ['taken'],
  aboard: ['ashore'],
};
