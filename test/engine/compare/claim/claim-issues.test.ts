import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

describe('two answers to a question that news raises', () => {
  test.each<[string, string]>([
    ['The sirens sounded six minutes before the impact.', 'There the sirens were silent, said a resident.'],
    ['The fire doors were locked, a survivor said.', 'The fire doors were unlocked, the owner said.'],
    ['Mobile networks functioned normally all night.', 'The mobile network was cut, people said.'],
    ['Police used tear gas on the crowd.', 'Tear gas was not used, the ministry said.'],
    ['The talks collapsed in the night.', 'The talks are constructive, the union said.'],
    ['The union rejected the offer.', 'The union accepted the offer.'],
    ['The company raised its full-year forecast.', 'The company lowered its full-year forecast.'],
    ['The inspection was passed without a remark.', 'The yearly inspection was overdue.'],
    ['The bridge was sound, the ministry said.', 'The bridge was dilapidated, engineers had written.'],
    ['The dam burst at dawn.', 'The dam did not burst, the operator said.'],
    ['The group will suspend its dividend.', 'The group will stick to its dividend.'],
    ['The cameras were recording.', 'The cameras were switched off.'],
    ['Life jackets were handed out.', 'No life jackets were handed out.'],
    ['There was no siren, a resident said.', 'The sirens sounded, the mayor said.'],
    ['No leaflets were dropped before the raid.', 'Leaflets were dropped over the town, the army said.'],
    ['Police answered with tear gas.', 'Tear gas was not used, the ministry said.'],
    ['A student was hit on the shoulder by a rubber bullet.', 'No rubber bullets were fired.'],
    ['The gate, which was locked, gave way.', 'The gate was open, the owner said.'],
    ['The permit expired in 2023.', 'The permit is valid, the owner said.'],
    ['The company will suspend its dividend.', 'The group will stick to its dividend.'],
    ['The accord is legally binding.', 'The text is not binding, a lawyer said.'],
    ['The march was authorised, the mayor said.', 'The march was banned, the police said.'],
    ['The recall was voluntary, the company said.', 'The agency ordered the recall.'],
    ['No weapons were found in the house.', 'Police seized weapons in the house.'],
    ['The generator failed after an hour.', 'The generator started within seconds.'],
    ['The sea was calm, survivors said.', 'The sea was rough, the coastguard said.'],
    ['The staff were informed beforehand.', 'The staff learned of it from the media, a clerk said.'],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });
});

describe('answers that go together', () => {
  test.each<[string, string, string]>([
    ['two days', 'All trains were cancelled on Sunday.', 'Some trains were running on Monday.'],
    ['one answer in two ways', 'The talks collapsed.', 'The talks broke down.'],
    ['both in one report', 'The alarm rang at first. Later the alarm was silent.', 'The alarm failed.'],
    [
      'two who claim',
      'The Red Hand claimed responsibility for the blast.',
      'The Green League denied responsibility for the blast.',
    ],
    ['two who answer', 'The union accepted the ruling.', 'The ministry rejected the ruling.'],
    ['two who lock', 'The church kept its doors open.', 'Shopkeepers locked their doors.'],
    ['two motions', 'The chamber passed the bill.', 'The chamber rejected the amendment.'],
    ['two doors', 'The north gate was locked.', 'The south gate was unlocked.'],
    ['what may come', 'The group may suspend its dividend.', 'The group will stick to its dividend.'],
    ['what may be', 'The dam could burst.', 'The dam did not burst.'],
    ['a part', 'A third of the cameras were recording.', 'The cameras were switched off.'],
    ['a question', 'Was the fire door locked?', 'The fire door was unlocked.'],
    ['whether', 'It is not known whether the fire door was locked.', 'The fire door was unlocked.'],
    ['a thing beside another', 'He owed them an apology tour.', 'The mayor offered no apology.'],
    ['what is to be done', 'The board is to accept the offer.', 'The union rejected the offer.'],
    ['not yet', 'The inquiry had not yet been opened.', 'The inquiry was opened.'],
    ['what had to be', 'The leak had to be plugged.', 'The leak continued.'],
    ['another time', 'The bridge was dilapidated earlier.', 'The bridge was sound.'],
    ['who says so calls it false', 'Claims that the dam burst are false.', 'The dam did not burst.'],
    ['two words for two sides', 'The offer was neither accepted nor rejected.', 'The union rejected the offer.'],
    ['with none of it', 'The clerk left the house with no weapon.', 'Police seized weapons in the house.'],
    ['no such system', 'There was no siren system there.', 'The sirens sounded.'],
    ['another year', 'In 2019 there was no warning.', 'A warning was issued.'],
    ['later', 'The observers were expelled.', 'The observers were admitted a day later.'],
    ['what the word is not said of', 'The guard opened the window beside the alarm.', 'The alarm failed.'],
  ])('%s: %s — %s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
