import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('one detail in two ways', () => {
  test.each<[string, string]>([
    ['It was a kitchen knife, police said.', 'He drew a machete and ran at them.'],
    ['The attacker was hit in the stomach.', 'The attacker was shot in the leg.'],
    ['Mia, eight, has five stitches in her hand.', 'A girl, Mia, was stabbed in the chest.'],
    ['The robbers sped off on a pair of scooters.', 'The robbers left the scene in a dark estate car.'],
    ['There are no indications of further perpetrators.', 'His accomplice is still on the run.'],
    ['The gunman acted alone.', 'A second gunman was inside.'],
    ['The deal was approved unanimously by the board.', 'One member of the board voted against the deal.'],
    ['The canvassing board was unanimous.', 'The result was certified on a 2-1 vote.'],
    ['It is the largest takeover ever.', "Nor is this the group's biggest deal."],
    ["The bow opened the ferry's port side.", "There is a gash in the ferry's starboard side."],
    ['It was the highest value ever measured there.', "That isn't a record; it was higher in 2021."],
    ['It is the largest takeover ever.', "Nor is this, as is well known, the group's biggest deal."],
    ['The bank cut rates in a surprise move.', 'The decision had been expected by most experts.'],
    ['The bank has stunned investors with its largest cut in years.', 'The cut was widely expected, traders said.'],
    ['The two ships met in thick fog.', 'It was a clear night with no wind, a fisherman said.'],
    ['This was not an accident, the judge said.', 'The leak was an accident, the court heard.'],
    ['The valve was opened deliberately.', 'It was an accident.'],
    ['The detectors gave a level well below the permitted limit.', 'Gas was at more than double the limit.'],
    ['The dormitory was empty at the time.', 'Some pupils were, unfortunately, inside.'],
    ['The driver was over the speed limit.', 'The driver was well below the speed limit.'],
    ['The driver was twice over the legal blood-alcohol limit.', 'The level was within the legal blood-alcohol limit.'],
    ['The dormitory was empty at the time.', 'The dormitory was not empty.'],
    ['The board approved the plan unanimously.', 'On the board the plan got through by ten votes to nine.'],
    ['The pilot reported a fault of the right-hand engine.', 'Flames came out of the left engine.'],
    ['Prime Minister Leon Hasek spoke of an attack.', 'President Leon Hasek called it an attack.'],
    ['Lt. Mara Tovar said so.', 'The doors were shut, Sgt. Mara Tovar said.'],
    ['Flight 318 from Aven to Tarn landed at noon.', 'The jet on its way home from the island of Tarn to Aven was hurt.'],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });
});

describe('details that go together', () => {
  test.each<[string, string, string]>([
    ['one kind', 'It was a kitchen knife, police said.', 'It was a boning knife.'],
    ['a knife and a pistol', 'He drew a knife.', 'He had a pistol.'],
    ['a family and a kind', 'He fired a gun.', 'He fired a rifle.'],
    ['both in one report', 'He drew a knife, then a machete.', 'He drew a machete.'],
    ['two persons', 'The attacker was shot in the leg.', 'The baker was stabbed in the arm.'],
    ['a cut and a shot', 'The attacker was slashed on the arm.', 'The attacker was shot in the leg.'],
    ['another score', 'The board approved the plan unanimously.', 'The match was won by ten goals to nine.'],
    ['two engines, one side', 'The right-hand engine failed.', 'The right engine failed.'],
    ['a right that is no side', 'He has the right to stay.', 'Flames came out of the left engine.'],
    ['two of one name', 'President Leon Hasek spoke.', 'Prime Minister Marta Kovar spoke.'],
    ['a former office', 'Former President Leon Hasek spoke.', 'Prime Minister Leon Hasek spoke.'],
    ['two offices of one person', 'Colonel Leon Hasek spoke.', 'Governor Leon Hasek spoke.'],
    ['a surname alone', 'Sgt. Tovar said so.', 'Lt. Tovar said so.'],
    ['another way', 'It flew from Aven to Tarn.', 'It flew from Tarn to Mirel.'],
    ['two travellers', 'A ferry sailing from Aven to Tarn sank.', 'Rescue teams travelled from Tarn to Aven.'],
    ['two kinds of travellers', 'A ferry sailing from Aven to Tarn sank.', 'A train ran from Tarn to Aven.'],
    ['one rank in two words', 'Brig. Gen. Milan Tovar spoke.', 'Brigadier Milan Tovar spoke.'],
    ['there and back', 'It flew from Aven to Tarn and from Tarn to Aven.', 'It flew from Tarn to Aven.'],
    ['near one another', 'The attacker was hit in the thigh.', 'The attacker was shot in the leg.'],
    ['what a witness thought', 'I thought the attacker was hit in the head.', 'The attacker was shot in the leg.'],
    ['a vehicle that nobody fled in', 'Police came in a van.', 'The robbers sped off on scooters.'],
    ['what may be', 'It could have been an accident.', 'The valve was opened deliberately.'],
    ['an accident on the road', 'She was hurt in a car accident.', 'The valve was opened deliberately.'],
    ['a fog bank of another kind', 'A fog horn was heard.', 'It was a clear night.'],
    ['both in one report', 'There was fog in the morning. It was a clear night.', 'There was thick fog.'],
    ['a fact that is clear', 'The reason is clear.', 'The two ships met in thick fog.'],
    ['what people expect', 'Experts expect the decision in May.', 'The bank cut rates in a surprise move.'],
    ['no decision', 'A surprise guest came to the party.', 'The decision was widely expected.'],
    ['a limit that is set', 'The limit is 50.', 'The train was at more than twice the limit.'],
    ['nobody in it', 'The dormitory was empty at the time.', 'Nobody was inside.'],
    ['two limits', 'The driver was over the alcohol limit.', 'The driver was below the speed limit.'],
    ['a time, not a measure', 'Over the weekend the speed limit was 50.', 'The driver was below the speed limit.'],
    ['what holds since', 'Trains go more slowly under the new limit.', 'The train was at more than twice the limit.'],
    ['one that happened', 'There was an accident on the road.', 'The valve was opened deliberately.'],
    ['none that happened', 'There was no accident on the road.', 'The leak was an accident, the court heard.'],
    ['two buildings', 'The dormitory was not empty.', 'The warehouse was empty at the time.'],
    ['an empty street', 'The street was empty.', 'Some pupils were inside.'],
    ['no criminal record', 'He does not have a record.', 'It was the largest crowd ever.'],
    ['two bodies', 'The board was unanimous.', 'The parliament passed it on a 5-2 vote.'],
    ['a score', 'The board was unanimous.', 'They won the match 3-1.'],
    ['without dissent', 'The board was unanimous.', 'The minutes were adopted without dissent by the board.'],
    ['no record', 'It is one of the largest takeovers.', "It is not the group's biggest deal."],
    ['two parts', "The ferry's port side was open.", 'Her starboard engine stopped.'],
  ])('%s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
