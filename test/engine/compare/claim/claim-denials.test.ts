import { describe, expect, test } from 'vitest';
import { claimFindings } from '../../../../src/engine/compare/claim/claim-findings.ts';
import { read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const claims = (a: string, b: string) =>
  claimFindings(read({ id: 'a', text: a }, lexicon), [read({ id: 'b', text: b }, lexicon)], lexicon);
const values = (a: string, b: string) => claims(a, b).map(({ sides }) => sides.map(({ value }) => value));

describe('one denies what the other says', () => {
  test.each<[string, string]>([
    ['No air strike hit the village on Friday.', 'An air strike hit the village on Friday.'],
    ['The army denied that it struck the market.', 'The army struck the market with a missile.'],
    ['No workers were fired, the mine said.', 'The mine fired two workers.'],
    ['No arms were found in the house.', 'Rifles and other arms were found in the house.'],
    ['In the course of the evening no shot was fired.', 'One guest was shot dead by a guard.'],
    ['During the whole operation no window was broken.', 'Police broke two windows of the hall.'],
    ['The crew asked for help; at no point was an emergency ("mayday") declared.', 'The captain had declared a mayday at noon.'],
    ['The Coastal Union (CU) did not sign the accord.', 'The Coastal Union signed the accord on Friday.'],
    ['Negotiators (two lawyers) never entered the bank.', 'Negotiators entered the bank at noon.'],
    ['Throughout the night no alarm was triggered.', 'An alarm was triggered at two in the morning.'],
    ['Reports of a missing climber are without foundation, the park said.', 'One climber has been missing since Friday.'],
    ['Reports of a dead passenger are unfounded, the airline said.', 'One passenger was killed when the bus left the road.'],
    ['The company called reports of a leak at the depot baseless.', 'Petrol leaked at the depot for two hours.'],
    ['It is not true that the choir was locked in, the bishop said.', 'The choir was locked in for an hour.'],
    ['Whoever says that the coach was drunk is lying, the club said.', 'The coach was drunk at the match.'],
    ['There was no truth in reports that the vet had been arrested.', 'The vet was arrested on Tuesday.'],
    ['The claim that the orchard was sprayed is nonsense.', 'The orchard was sprayed in April.'],
    ['The claim that the orchard was sprayed is contradicted by its diary.', 'The orchard was sprayed in April.'],
    ['No shot was fired, the ministry said.', 'A student was shot dead by police.'],
    ['No deaths were recorded at the camp.', 'Two pilgrims were killed at the camp.'],
    ['Police had not opened an investigation.', 'Police have opened an investigation into manslaughter.'],
    ['Tear gas was not used.', 'Officers fired tear gas at the crowd.'],
    ['Reports that the officer of the watch was asleep are untrue.', 'The officer of the watch had fallen asleep.'],
    ['She dismissed as malicious the talk of a crack in the dam wall.', 'A crack had been found in the wall of the dam.'],
    [
      'The director, Helene Ostrander, has not offered her resignation.',
      'Helene Ostrander, the director, offered her resignation.',
    ],
    ['There is no proof that gas was ignited.', 'A pocket of gas ignited at noon.'],
    ['No case of cholera had been recorded.', 'Cholera was confirmed at two sites.'],
    ['Nobody was in custody.', 'One man was taken into custody.'],
    ['The ministry denied that the presses were shipped to Tarnow.', 'Two presses were shipped to Tarnow in the autumn.'],
    ['He rejected claims that the tanker was overloaded.', 'The tanker was overloaded.'],
    ['It said there were reports of a second gunman. These reports are false.', 'A second gunman was inside the bank.'],
    ['Earlier reports that a suspect was in custody had been wrong.', 'A suspect was in custody.'],
    ['At no point was a mayday declared.', 'The captain declared a mayday.'],
    ['At no moment did the state negotiate with the gangs.', 'The state negotiated with the gangs all night.'],
    ['There was no mutiny on board.', 'A mutiny broke out in the cabin.'],
    ['Not a stone was thrown.', 'A few boys threw stones at the officers.'],
    ['Not a single flare was thrown.', 'Supporters threw flares onto the pitch.'],
    ['Neither flares nor bottles were thrown.', 'Supporters threw flares onto the pitch.'],
    ['Nothing was known of any recall of jars.', 'Two thousand jars were recalled.'],
    ['They knew of no poisoned wells.', 'Two wells were poisoned.'],
    ['Nobody had been arrested.', 'A young man was arrested on Monday evening.'],
    ['No firearm was found in the possession of the inmates.', 'Prisoners armed with two rifles seized 14 guards.'],
    ['Nor did the lights fail because of a storm.', 'The lights failed because of a storm.'],
    ['Neither of the two bridges survived the flood.', 'Both bridges survived the flood.'],
    ['Neither letter reached his desk.', 'Both letters reached his desk in May.'],
    ['Nothing was stolen.', 'Six paintings were stolen from the hall.'],
    ['Nothing has left the factory.', 'Four presses have left the factory.'],
    ['Not one of the bolts had been loosened.', 'Bolts had been loosened along the outer rail.'],
    ['The minister denied any link with the bank.', 'The minister had a link with the bank for years.'],
    ['She told the paper that there was no leak of chlorine.', 'Chlorine leaked from the tank.'],
    ['The coaster was not laden with cement.', 'The bow of the coaster, which was laden with cement, opened the port side.'],
    ['No siren was heard in the valley.', 'A siren sounded in the valley at dawn.'],
    ['There were no vehicles in the tunnel.', 'Two lorries were in the tunnel.'],
    ['Nobody in the water wore a life jacket.', 'People in the water wore life jackets.'],
  ])('%s — %s', (denial, claim) => {
    expect(claims(denial, claim)).toHaveLength(1);
    expect(claims(claim, denial)).toHaveLength(1);
  });
});

describe('no denial of what the other says', () => {
  test.each<[string, string, string]>([
    ['gone by now', 'No rebel prisoners remain in Aven.', 'Aven and the rebels swap 116 prisoners.'],
    ['what one will not do', 'The brothers have ruled out fighting each other.', 'It was the third fight in a decade.'],
    [
      'another verb',
      'Lund never recovered from a heavy fall near the end of the second lap.',
      'Lund had a heavy fall near the end of the second lap.',
    ],
    [
      'who heard it',
      'Police denied rumours on local radio of a second blast.',
      'Pictures on local radio’s page showed the yard.',
    ],
    ['not confirmed', 'The mine has not confirmed any plans.', 'The owner of the mine revealed his plans on Friday.'],
    [
      'a word of a name',
      'There were no armed guards on the ferry.',
      'The raid was the work of the naval arm of the Tarnish Republican Guard.',
    ],
    ['another thing', 'Police had not opened an investigation.', 'Police have opened the road to Tarn.'],
    ['another gate', 'At the north gate no shot was fired.', 'A guard was shot dead at the south gate.'],
    ['another house', 'In the church no window was broken.', 'Police broke two windows of the town hall.'],
    ['another union', 'The Coastal Union (CU) did not sign the accord.', 'The Inland Union (IU) signed the accord on Friday.'],
    ['another day', 'On Monday no shot was fired.', 'A guard was shot dead on Friday.'],
    ['nobody knows what', 'Nobody has cancelled anything, he said.', 'The company cancelled the fair.'],
    ['nobody missing', 'Reports of a missing climber are without foundation.', 'Two climbers reached the summit on Friday.'],
    ['nobody dead', 'Reports of a dead passenger are unfounded.', 'Passengers were taken to hospital with cuts.'],
    ['another strike', 'Rumours of a strike at the brewery are untrue.', 'Rail workers went on strike on Monday.'],
    ['another mood', 'Whoever says that the coach was drunk is lying.', 'The coach was furious at the match.'],
    ['it is true', 'It is true that the choir was locked in.', 'The choir was locked in for an hour.'],
    ['not untrue', 'It is not untrue that the choir was locked in.', 'The choir was locked in for an hour.'],
    ['some truth', 'There was truth in reports that the vet had been arrested.', 'The vet was arrested on Tuesday.'],
    ['the year before', 'No shot was fired, the ministry said.', 'A student was shot dead by police last year.'],
    ['years ago', 'No deaths were recorded at the camp.', 'Two pilgrims were killed at the camp six years ago.'],
    ['guards stayed', 'We reject the claim of the union that guards were withdrawn.', 'Guards patrolled the platform all night.'],
    [
      "another's part",
      'The army denied responsibility for the attack on the depot.',
      'The rebels claimed responsibility for the attack on the depot.',
    ],
    [
      'a refusal',
      'The judge denied an injunction against the strike at the port.',
      'The port operator sought an injunction against the strike at the port.',
    ],
    ['nothing remained', 'Nothing was left of the wooden hall after the fire.', 'Residents left the wooden hall after the fire.'],
    ['both deny', 'Tear gas was not used.', 'No tear gas was used.'],
    ['both affirm', 'Officers fired tear gas.', 'Tear gas was used by officers.'],
    ['nobody knows', 'Police did not say whether tear gas was used.', 'Officers fired tear gas.'],
    [
      'no comment',
      'The ministry did not comment on the crack in the wall.',
      'A ministry official confirmed a crack in the wall.',
    ],
    ['a plan', 'The director has not offered her resignation.', 'The director may offer her resignation.'],
    ['a question', 'The director has not offered her resignation.', 'Has the director offered her resignation?'],
    ['an allegation', 'No evidence was found of fraud at the bank.', 'The bank faces allegations of fraud.'],
    ['a part only', 'Three of nine cameras were not recording.', 'Cameras were recording at the gate.'],
    [
      'what it was is told as well',
      'Not a blaze but an explosion of gas destroyed the hall.',
      'An explosion of gas destroyed the hall.',
    ],
    ['an aside of something else', 'Nobody died.', 'It was the worst fire since that of 1998, in which 14 people died.'],
    ['one beside a name', 'Not a stone was thrown.', 'The statue of stone was unveiled.'],
    ['a word that looks like it', 'There are no hostages.', 'Aven had hosted the cup.'],
    ['at that time', 'At that point a mayday was declared.', 'The captain declared a mayday.'],
    ['no end on board', 'There was no priest on board.', 'A fire broke out in the cabin.'],
    ['somebody knew', 'They knew of two poisoned wells.', 'Two wells were poisoned.'],
    ['not only', 'The tanker did not only leak oil.', 'The tanker leaked oil.'],
    ['not yet', 'Police had not yet opened an investigation.', 'Police have opened an investigation.'],
    ['bounded', 'Nobody was in custody before noon.', 'One man was taken into custody.'],
    ['more of the same', 'There were no further arrests.', 'Two arrests were made.'],
    ['a figure', 'No more than 900 tonnes leaked.', 'Oil leaked from the tanker, 900 tonnes of it.'],
    ['a habit', 'The club does not sell tickets at the gate.', 'The club sold tickets at the gate on Saturday.'],
    ['an aside', 'The town was left with no doctor.', 'A doctor came to the town.'],
    ['not of a place', 'No one is above the law.', 'He uses the law to extort people.'],
    [
      'a noun that only narrows another',
      'There were no passengers on the trains.',
      'It is a tunnel that carries passenger trains.',
    ],
    [
      'what somebody is against',
      'There is no racism within the movement.',
      'They approved a resolution condemning racism within the movement.',
    ],
    ['refused, not untrue', 'The judge denied bail for the driver.', 'The driver paid bail for his brother.'],
    ['refused to others', 'He denied entry to the inspectors.', 'The inspectors gained entry through the gate.'],
    ['nobody saw it', 'No officer was to be seen.', 'The officer of the watch was on the bridge.'],
    [
      'planned at that time',
      'There was no hologram of the singer on Sunday.',
      'The band was going to perform beside a hologram of the singer.',
    ],
    ['not found yet', 'No gun has been found by investigators.', 'Investigators ask how the boy got hold of the gun.'],
    ['who denies having done it', 'The senator denies sending the photo.', 'A photo sent from his account caused a stir.'],
    ['nothing is said', 'Nothing was said of the toll.', 'The minister said the toll had risen.'],
    ['the other side', 'Neither side gave way.', 'The other side gave a party.'],
    ['somebody else', 'Nor did the mayor resign.', 'The governor resigned.'],
    ['denied twice', 'It is not true that the city has no plan, the mayor said.', 'The city has a plan for the harbour.'],
    ['another sense', 'No shots were fired, police said.', 'The minister fired his adviser.'],
    ['another fire', 'There was no fire at the plant.', 'Police opened fire on the crowd.'],
    ['another place', 'No weapon was found at the school.', 'Police found a rifle at his home.'],
    ['another year', 'Nobody had been arrested.', 'He was arrested in 2019 over another case.'],
    ['the other shore', 'No tents were pitched on the west shore.', 'Volunteers had pitched tents along the east shore.'],
    ['of another kind', 'No air strike hit the village on Friday.', 'Lightning struck the village on Friday.'],
    ['another sense of a noun', 'The army denied that it struck the market.', 'Market traders went on strike on Monday.'],
    ['fired at', 'No workers were fired.', 'Troops fired at workers.'],
    ['fired at, with a thing', 'No workers were fired, the mine said.', 'Police fired tear gas at workers.'],
    ['a part of the body', 'No arms were found in the house.', 'The man broke both arms in the house.'],
    ['of whom it is told', 'No one we ever met or called.', 'She called the toll a bridge too far.'],
    ['only feared', 'There is no toll road.', 'He dismissed concerns about a toll road.'],
    ['another time', 'No deficiencies were recorded at the port.', 'A previous visit to the port recorded deficiencies.'],
  ])('%s', (_, a, b) => {
    expect(values(a, b)).toEqual([]);
    expect(values(b, a)).toEqual([]);
  });
});

describe('shape of a finding', () => {
  const denial = 'A fire broke out. Tear gas was not used, the police said.';
  const claim = 'Officers fired tear gas at the crowd.';

  test('quotes clauses verbatim, the article first', () => {
    for (const { sides, kind } of claims(denial, claim)) {
      expect(kind).toBe('claim');
      expect(sides.map(({ spans }) => spans[0]?.report)).toEqual(['a', 'b']);
      for (const { spans } of sides)
        for (const { report, start, end, text } of spans) expect((report === 'a' ? denial : claim).slice(start, end)).toBe(text);
    }
    expect(claims(denial, claim)).toHaveLength(1);
  });

  test('"at once" ends its clause and opens none', () =>
    expect(values('The council did not approve the plan.', 'The council approved the plan at once and went home.')).toEqual([
      ['The council did not approve the plan', 'The council approved the plan at once'],
    ]));

  test.each<[string, string, string]>([
    ['2025-03-03', '2025-03-04', 'revised'],
    ['2025-03-04', '2025-03-03', 'conflict'],
    ['2025-03-03', '2025-03-03', 'conflict'],
  ])('a denial of %s against a report of %s: %s', (denied, told, relation) => {
    const own = read({ id: 'a', text: denial, published: denied }, lexicon);
    const other = read({ id: 'b', text: claim, published: told }, lexicon);
    expect(claimFindings(own, [other], lexicon).map((one) => one.relation)).toEqual([relation]);
    expect(claimFindings(other, [own], lexicon).map((one) => one.relation)).toEqual([relation]);
  });
});
