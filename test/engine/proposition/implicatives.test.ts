import { describe, expect, test } from 'vitest';
import { claimsOf } from '../compare/claims-of.ts';

describe('what was failed, refused or avoided is held against what was done', () => {
  test.each<[string, string]>([
    ['The council failed to pass the budget on Tuesday.', 'The council passed the budget on Tuesday.'],
    ['The pilot failed to lower the landing gear.', 'The pilot lowered the landing gear.'],
    ['The hospital failed to inform the family.', 'The hospital informed the family.'],
    ['The governor refused to sign the bill.', 'The governor signed the bill.'],
    ['The club refused to release the striker.', 'The club released the striker.'],
    ['The union declined to sign the agreement.', 'The union signed the agreement on Monday.'],
    ['The minister stopped short of apologising to the families.', 'The minister apologised to the families.'],
    ['The judge stopped short of ordering a retrial.', 'The judge ordered a retrial.'],
    ['The ship left without refuelling.', 'The ship refuelled before it left.'],
    ['Officers arrested the man without firing a shot.', 'Officers fired a shot at the man.'],
    ['The mayor avoided paying the fine.', 'The mayor paid the fine.'],
    ['The mayor avoided paying the fine.', 'The fine was paid by the mayor.'],
    ['The airline neglected to inspect the engine.', 'The airline inspected the engine.'],
    ['The climber was unable to reach the summit.', 'The climber reached the summit.'],
    ['The senator abstained from voting on the treaty.', 'The senator voted on the treaty.'],
    ['The board cancelled the dinner instead of postponing it.', 'The board postponed the dinner.'],
    ['Rescuers were prevented from entering the mine.', 'Rescuers entered the mine.'],
    ['The referee forgot to stop the clock.', 'The referee stopped the clock.'],
    ['The tenants were not allowed to enter the flats.', 'The tenants entered the flats.'],
    ['The police refrained from using tear gas.', 'The police used tear gas.'],
    ['Police ruled out arson.', 'Police said the fire was arson.'],
    ['Arson was ruled out, police said.', 'Police said the fire was arson.'],
    ['The ministry ruled out a second attacker.', 'A second attacker was inside the hall.'],
  ])('%s | %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });
});

describe('what says nothing against what was done', () => {
  test.each<[string, string, string]>([
    ['another day', 'The council failed to pass the budget on Tuesday.', 'The council passed the budget on Thursday.'],
    ['another thing', 'The council failed to pass the budget.', 'The council passed a law on parking.'],
    ['at first', 'The pilot failed to lower the landing gear at first.', 'The pilot lowered the landing gear.'],
    ['until then', 'The governor refused to sign the bill until it was amended.', 'The governor signed the bill.'],
    ['denied twice', 'The union did not fail to sign the agreement.', 'The union signed the agreement on Monday.'],
    ['a part of the game', 'The team failed to score in the first half.', 'The team scored twice in the second half.'],
    ['other games', 'The team failed to score in its last three matches.', 'The team scored twice on Sunday.'],
    ['only looked into', 'Police ruled out arson.', 'Police are looking into arson.'],
    ['only feared', 'The ministry ruled out a second attacker.', 'Witnesses had feared a second attacker.'],
    ['condemned', 'Police ruled out terrorism.', 'The mayor condemned terrorism.'],
    ['not ruled out', 'Police have not ruled out arson.', 'Police said the fire was arson.'],
    ['cannot be ruled out', 'Police could not rule out arson.', 'Police said the fire was arson.'],
    ['another year', 'Police ruled out a gas leak.', 'The street had a gas leak in 2019.'],
    ['somebody else did', 'Officers arrested the man without firing a shot.', 'The man fired a shot at officers.'],
    ['for years', 'The mayor avoided paying the fine for years.', 'The mayor paid the fine on Monday.'],
    ['the other way round', 'The board postponed the dinner instead of cancelling it.', 'The board postponed the dinner.'],
    ['planned', 'The bank has yet to publish the report.', 'The bank will publish the report in May.'],
    ['of one day, or nobody knows', 'The bank has yet to publish the report.', 'The bank has published the report.'],
    [
      'what they failed to bring about',
      'Lawyers failed to persuade the judge to drop the charge.',
      'The judge dropped a charge.',
    ],
    ['no deed', 'The minister declined to say whether he would resign.', 'The minister said he would resign.'],
    ['for two days', 'Rescuers were prevented from entering the mine for two days.', 'Rescuers entered the mine.'],
    ['against, not for', 'The senator refused to vote for the treaty.', 'The senator voted against the treaty.'],
    ['others used it', 'The police refrained from using tear gas.', 'Protesters used tear gas.'],
    ['what is aimed at', 'The director has not revised the script.', 'The director took time to revise the script.'],
    ['what another is hired for', 'The owner never repaired the roof.', 'The owner hired a man to repair the roof.'],
    ['whom it is paid', 'Apple is refusing to pay, its suppliers said.', 'The firm was fined for paying Apple.'],
  ])('%s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
