/** Nouns that make the number after them a name: "page 9", "Terminal 3", "a clerk on line 14". */
import { isCapital, type Line, lowerAt } from './line.ts';

/** Nouns that make the number after them a name, when they are capitalised or not. */
const LABELS = new Set(
  'ak mig flight route highway article section unit room page chapter rule level tank courtroom platform gate terminal phase channel resolution amendment bill proposition apartment apt suite bed coach ward hall line extension ext lot box appendix figure table paragraph clause annex schedule precinct interstate motorway autoroute schoolhouse building block bus train tram engine car km kilometre kilometer category stage version windows boeing airbus act volume issue grade form class locker cell camp sector district zone area region checkpoint hangar dock pier berth runway lane exit junction bridge hole week day game round match episode season part exhibit count step tier type model group court formula number nos mark pp op rs iphone galaxy playstation xbox office android ios world league division operation communique communiqué update plan case patient juror defendant victim witness suspect student'.split(
    ' ',
  ),
);
/** Labels that are one only with a capital: "Day 3", "Victim 2" are names, "day 3" hardly occurs and "suspect 3" not at all. */
const CAPITAL_LABELS = new Set(
  'building block bus train tram car act volume issue form class camp sector district zone area region bridge week day game round match part count step model group court mark world league division operation plan case patient juror defendant victim witness suspect student office line figure table bill cell schedule'.split(
    ' ',
  ),
);

/** Words that hold the sentence together: a number between a name and one of these is part of the name ("Intercity 512 was"). */
export const FUNCTION_WORDS = new Set(
  'a an the of in on at to from by for with and or but as is are was were has have had will would could can may might must should that which who whose when where while after before until since near over under into out up down off about against between during than then so if not also said says its his her their it he she they'.split(
    ' ',
  ),
);

/** Whether the token at `label` makes the number behind it a name. */
export function isLabel(line: Line, label: number): boolean {
  const noun = lowerAt(line, label);
  return LABELS.has(noun) && !line.capitals && (!CAPITAL_LABELS.has(noun) || isCapital(line, label) || isBareLabel(line, label));
}

/** Words before a noun without an article, which then has a number: "a clerk on line 14", "at table 4". */
const PLACING = new Set(['on', 'at', 'in', 'from', 'of', 'to', 'by', 'aboard']);

// "on bus 14 people were hurt" would be a count: the label and its number have to end there.
function isBareLabel(line: Line, label: number): boolean {
  if (!PLACING.has(lowerAt(line, label - 1))) return false;
  const follower = line.tokens[label + 2];
  return follower === undefined || (follower.kind !== 'number' && !/^[-%]/.test(follower.lower) && isEnd(follower));
}

const isEnd = ({ kind, lower }: Line['tokens'][number]): boolean => kind !== 'word' || FUNCTION_WORDS.has(lower);
