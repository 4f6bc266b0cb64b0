/** The claim: one quantity with what it counts, what happened, when, and who says so. */
import type { Source } from '../../model.ts';
import type { Frame } from '../frame/frame.ts';
import type { Role } from '../grammar/said.ts';
import type { Context } from './context.ts';

/** A quantity and its meaning; JSON. */
export interface Claim {
  /** Index of the quantity in the reading. */
  quantity: number;
  /** The counted noun and what narrows it, as written: "PLF fighters"; empty where the text leaves it out. */
  label: string;
  /** Lemma of what is counted or measured; empty where the text leaves it out. */
  head: string;
  /** Lemmas that narrow the head. */
  modifiers: string[];
  /** A second noun counted together with the head ("fighters and soldiers"); empty where there is none. */
  joined: string;
  /** Lemma of the whole, where the text gives one ("four of the soldiers"). */
  whole: string;
  /** How much more or less than something else, not how much: "five rounds sooner". */
  difference: boolean;
  /** What others of its sentence are a part of: "of our 22 wards, two are closed", "five of the dam's eight gates". */
  pool: boolean;
  /** A part of a larger figure: "of them", "including", "others". */
  part: boolean;
  /** Lemma of the verb, adjective or noun that is said of it. */
  predicate: string;
  /** Class of the predicate (death, injury, …); empty where no table knows it. */
  event: string;
  role: Role;
  /** What happened is told by the subject of a light verb: "the death toll rose to 48". */
  bySubject: boolean;
  preposition: string;
  frame: Frame;
  /** Latest year that its clause names, 0 where it names none. `compare/statement` tells whether that is another event's. */
  year: number;
  /** Index of a date (day or month) beside it in its clause, -1 where there is none. */
  date: number;
  source: Source;
  /** The source stands in an earlier sentence. */
  sourceCarried: boolean;
  /** Content words around it, nearest first. */
  context: Context[];
  /** Proper names in its clause; of an age, those right beside it. */
  names: string[];
  /** Of an age: the name of the one whose age it is, in lower case; empty where none stands beside it. */
  holder: string;
  /** Those of them that stand before its verb: who did it. */
  agents: string[];
  /** It points back at things told of before: "the two countries", "both men". */
  anaphoric: boolean;
  /** It is one member of a list of counts: "two women and a man died". */
  listed: boolean;
  /** Part of the day that its sentence names ("close", "morning", "clock"), empty where it names none. */
  moment: string;
  /** Those of them that say where ("in Aktas", "at the Hadley mill"). */
  places: string[];
  title: boolean;
}
