import { expect, test } from 'vitest';
import { claimOf } from '../claim/reading.ts';

test.each([
  ['The flood carried off 31 houses in Oldmere.', '31', 'house'],
  ['Five of the dam’s eight spillway gates were open.', 'Five', 'gate'],
  ["Five of the plant's eight furnaces were cold.", 'Five', 'furnace'],
  ['Four of the civilians were women.', 'Four', 'woman'],
  ['Six of the dead are students.', 'Six', 'student'],
  ['Six of those arrested were students.', 'Six', 'student'],
  ['Six of the dead were Tovarian students.', 'Six', 'student'],
  ['Nine are students.', 'Nine', 'student'],
  ['Nine are students of law.', 'Nine', 'student'],
  ['Nine are student leaders.', 'Nine', ''],
  ['Police counted 12 wounded soldiers at the gate.', '12', 'soldier'],
  ['The mill employs 640 skilled weavers.', '640', 'weaver'],
  ['At the harbour 15 were trapped overnight.', '15', ''],
  ['Nineteen died in the village of Aven.', 'Nineteen', ''],
  ['Rescuers reached 12 hard-hit villages.', '12', 'village'],
  ['The bodies lay in one of the 12 worst-hit villages.', '12', 'village'],
  ['They seized seven AK-47 rifles.', 'seven', 'rifle'],
  ['He shot four men Sunday in Aven.', 'four', 'man'],
  ['The plant made 81,400 cars last year.', '81,400', 'car'],
  ['Police seized two Sunday papers.', 'two', 'paper'],
  ['Six men wearing hoods broke into the bank.', 'Six', 'man'],
  ['He bought two sports betting firms.', 'two', 'firm'],
  ['Winds of 160 km/h ripped roofs off barns.', '160 km/h', ''],
  ['Nobody lives within 20 km of the crater.', 'within 20 km', ''],
  ['Quake of magnitude 6.1 strikes off Tarn', '6.1', ''],
  ['A 6.1 tremor shook Tarn.', '6.1', 'tremor'],
])('%s %s counts "%s"', (text, figure, head) => expect(claimOf(text, figure).head).toBe(head));

test.each([
  ['The blaze killed 12 people, including four children.', 'four', true],
  ['Four of them were children.', 'Four', true],
  ['The remaining nine were freed.', 'nine', true],
  ['The court added another three months.', 'three', true],
  ['A family of five was among 12 killed at the crossing.', '12', false],
  ['A bus driver was among the 12 dead.', '12', false],
  ['The blaze killed 12 people.', '12', false],
  ['Nine workers were freed on Tuesday.', 'Nine', false],
  ['The slide swept them 600 metres down the slope.', '600 metres', false],
  ['Among them were nine nurses.', 'nine', true],
])('%s: %s is a part: %s', (text, figure, part) => expect(claimOf(text, figure).part).toBe(part));

test.each([
  ['The two countries signed the accord.', 'two', true],
  ['These three towns are without power.', 'three', true],
  ['Two countries signed the accord.', 'Two', false],
  ['The two men who fled were caught.', 'two', false],
  ['The 12 who fled the blast came from Oldmere.', '12', false],
])('%s: %s points back: %s', (text, figure, anaphoric) => expect(claimOf(text, figure).anaphoric).toBe(anaphoric));
