/** What a score tells: how a game ended, how it stood at some moment, or how many games somebody has won and lost. */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { lastName } from '../statement/bearers.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

type Kind = 'game' | 'moment' | 'record';

/** "trailed 14-0", "starting 9-1"; a score on the way is of one moment among many. */
const ON_THE_WAY =
  /\b(?:down|up|behind|ahead|trail\w*|led|lead\w*|early|halftime|half-time|start(?:ed|ing|s)?|opened|opening|began) (?:by )?$/i;
const ON_THE_WAY_BEHIND =
  /^,? (?:lead|advantage|deficit|ahead|up|down|behind|start|(?:at|before|by) (?:the )?(?:half|break|interval))/i;
/** "went 13-3", "improved to 11-4", "a record of 10-6" */
const WON_AND_LOST =
  /\b(?:went|go|gone|improv\w+ to|fell to|dropped to|moved to|slipped to|stands? at|stood at|finish(?:ed|ing)(?: \w+){0,6}|(?:record|mark)(?: (?:of|to|at|is|was|now))*) $/i;
const WON_AND_LOST_BEHIND = /^(?:[-–]\d| (?:record|mark|season|campaign|finish)\b)/i;
/** "Tovar (11-4)"; behind a verb of winning it is the game's: "beat Tovar (3-1)". */
const BEHIND_NAME = /(\S+) (?:the )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*(?: \(|, )$/u;
const BESTED = /^(?:beat|beats|beaten|defeat\w*|over|against|down(?:ed|ing|s)|edg(?:ed|es|ing)|past|by|to|with|at|versus|v|vs)$/i;

/** One set of several: "6-3, 4-6, 7-5". */
const SET_BEHIND = /^(?: \(\d+[-–]\d+\))?,? \d[-–]\d\b/;
const SET_BEFORE = /\b\d[-–]\d(?: \(\d+[-–]\d+\))?,? $/;

const kind = perPair((reading: Reading, quantity: Quantity): Kind => {
  const { before, behind } = beside({ reading, quantity });
  if (ON_THE_WAY_BEHIND.test(behind) || SET_BEHIND.test(behind) || SET_BEFORE.test(before)) return 'moment';
  if (WON_AND_LOST_BEHIND.test(behind) || WON_AND_LOST.test(before)) return 'record';
  if (ON_THE_WAY.test(before)) return 'moment';
  const behindName = BEHIND_NAME.exec(` . ${before}`);
  return behindName !== null && !BESTED.test(behindName[1] ?? '') && /^[),]/.test(behind) ? 'record' : 'game';
});

/** Whether two scores cannot be one: of two kinds, of moments, or the records of two. Symmetric. */
export function otherScore(a: Statement, b: Statement): boolean {
  const kinds = [kind(a.reading, a.quantity), kind(b.reading, b.quantity)];
  if (kinds[0] !== kinds[1] || kinds[0] === 'moment') return true;
  const names = lastName(a.reading, a.quantity);
  return kinds[0] === 'record' && !names.some((name) => lastName(b.reading, b.quantity).includes(name));
}
