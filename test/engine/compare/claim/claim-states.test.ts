import { describe, expect, test } from 'vitest';
import { claimFindings } from '../../../../src/engine/compare/claim/claim-findings.ts';
import { read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import type { Finding } from '../../../../src/model.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const check = (a: string, b: string, days: [string, string] = ['2025-03-04', '2025-03-04']): Finding[] =>
  claimFindings(
    read({ id: 'a', text: a, published: days[0] }, lexicon),
    [read({ id: 'b', text: b, published: days[1] }, lexicon)],
    lexicon,
  );

describe('states that exclude each other', () => {
  test.each<[string, string, string]>([
    ['how he went', 'The warden, Raul Abasco, was dismissed.', 'Raul Abasco, the warden, handed in his resignation.'],
    ['one age', 'A 19-year-old man fell from the stand. His condition is stable.', 'The 19-year-old fan died in hospital.'],
    ['one video', 'The video was genuine, police said.', 'The video was a fake, police said.'],
    ['one court', 'The appeals court ruled the ban lawful.', 'The appeals court ruled the ban unlawful.'],
    ['a prefix', 'The warehouse was insured.', 'The warehouse was uninsured.'],
    ['a prefix', 'The lighter was manned.', 'The lighter was unmanned when it sank.'],
    ['a prefix', 'The march was authorised.', 'The march was unauthorised, police said.'],
    ['a prefix', 'The driver was licensed.', 'The driver was unlicensed.'],
    ['a prefix', 'The work was necessary.', 'The work was unnecessary, the auditor found.'],
    ['a prefix', 'The wreck was undamaged.', 'The wreck was damaged.'],
    ['a prefix', 'The vote was constitutional.', 'The vote was unconstitutional, the court said.'],
    ['a prefix', 'The guard was conscious.', 'The guard was unconscious.'],
    ['a prefix', 'The diver was experienced.', 'The diver was inexperienced.'],
    ['a prefix', 'The documents were complete.', 'The documents were incomplete.'],
    ['a prefix', 'The escort was armed.', 'The escort was unarmed.'],
    ['a prefix', 'The outcome was predictable.', 'The outcome was unpredictable.'],
    ['one of the crew', 'No crew member was harmed.', 'The cook was shot in the leg.'],
    ['one of a crew that is well', 'All of the crew were in good health.', 'The chief engineer was hit in the neck.'],
    ['a witness', 'The tram driver was heard as a witness.', 'The tram driver was arrested on Monday night.'],
    ['a share and every one', 'Every pump was running.', 'Some of the pumps had broken down.'],
    ['a third and all', 'All 46 patients are alive.', 'A third of the patients died.'],
    ['one and both', 'Both pilots survived.', 'One of the pilots died.'],
    [
      'left or stayed',
      'Mara Tovar denies having known of it and has refused to step down.',
      'Mara Tovar threw in the towel on Friday.',
    ],
    ['one and without exception', 'The climbers survived without exception.', 'One of the climbers died.'],
    ['two and no', 'No school was destroyed.', 'Two of the schools were destroyed.'],
    ['half of them', 'All the schools reopened on Monday.', 'Half of the schools remained closed on Monday.'],
    ['none of them', 'The lifts operated normally.', 'None of the lifts operated.'],
    ['not one of them', 'The lifts worked without interruption, the hotel said.', 'Not one of the lifts was working.'],
    ['hurt and unhurt', 'All of the guests were injured.', 'Six of the guests were unhurt.'],
    ['for how long', 'The sprinklers functioned normally.', 'The sprinklers had not worked for weeks.'],
    ['a supply', 'The supply of gas was normal at all times.', 'Gas had been cut off for two days.'],
    ['a judgement', 'The committee found the stand safe.', 'The stand was declared unsafe by the committee.'],
    ['a certificate', 'The pier was deemed unsafe in May.', 'A surveyor certified the pier as safe.'],
    ['what hangs on it', 'The dam above Lorrow was declared unsafe.', 'The committee found the dam safe in all respects.'],
    ['the law', 'The court ruled the strike illegal.', 'The strike was lawful, the judge held.'],
    ['a forgery', 'The painting was declared authentic.', 'The painting is a fake.'],
    ['full and empty', 'The stadium was full.', 'The stadium was half-empty.'],
    ['by whose hand', 'The attacker was shot dead by police.', 'The attacker killed himself.'],
    ['by whose hand', 'The attacker was killed by police officers.', 'The attacker died of a self-inflicted wound.'],
    ['a task beside', 'Milan Tovar is helping the inquiry as a witness and has not been detained.', 'Milan Tovar was arrested.'],
    ['a record', 'Milan Tovar had no criminal record.', 'Milan Tovar had a conviction for assault.'],
    ['no injuries', 'Mara Tovar suffered no injuries.', 'Mara Tovar was stabbed.'],
    ['herself', 'The governor herself was unhurt.', 'The governor suffered a broken arm.'],
    ['an arrest', 'The arrest of Milan Tovar was announced at noon.', 'Milan Tovar is on the run.'],
    ['a term', 'Ana Tovar was acquitted.', 'Ana Tovar received a suspended sentence of two years.'],
    ['every one and two', 'Every captive came home without a scratch.', 'Two captives were shot.'],
    ['all and four', 'All of the sailors are safe.', 'Four sailors died in the storm.'],
    ['those held', 'All the miners held by rebels were unhurt.', 'Three of the miners suffered burns.'],
    ['nobody in danger', 'None of the wounds is life-threatening.', 'A girl of six is on life support.'],
    ['no patient', 'No patient was in a critical condition.', 'The driver is fighting for his life.'],
    ['who did what', 'The nurse who had stabbed the guard was arrested.', 'The nurse who had stabbed the guard is on the run.'],
    ['dead or alive', 'The driver, Pavle Dragin, was also killed.', 'Pavel Dragyn lies in an induced coma.'],
    ['a post and its holder', 'Ostrel train crash: driver among dead', 'The driver is fighting for his life.'],
    ['a pronoun', 'Goran Vesely met reporters. He was killed at the gate.', 'Minister Goran Vesely is alive.'],
    [
      'suspended or at her post',
      'Late on Sunday the District Collector, Mara Tovar, was suspended.',
      'The District Collector, Dr. Mara Tovar, remains at her post.',
    ],
    ['dismissed or in office', 'Coach Remy Colas was dismissed on Tuesday.', 'Remy Colas is still in office.'],
    ['offered on a day', 'The head of the grid, Eva Lund, offered on Monday to go.', 'Eva Lund has not offered to go.'],
    ['resigned or staying', 'Margaret Dunmore rejected calls to quit.', 'Margaret Dunmore, the chief executive, resigned.'],
    [
      'planned to go',
      'Ingrid Hausken said she had no plans to step down.',
      'Ingrid Hausken told the board that she will leave her post.',
    ],
    ['suspended or on leave', 'The coach was suspended by the club.', 'The coach is on leave at his own request.'],
    [
      'offered or not',
      'The director, Helene Ostrander, offered her resignation.',
      'Director Helene Ostrander has not offered to resign.',
    ],
    ['at large or in a cell', 'The captain has been in custody since Monday.', 'The captain is still at large.'],
    ['called false', 'The captain has been arrested.', 'Reports that the captain has been arrested are incorrect.'],
    ['open or closed', 'The airport reopened to traffic.', 'The airport was still closed in the evening.'],
    ['never arrested, yet in a cell', 'The captain was not arrested.', 'The captain was remanded in custody.'],
    ['never arrested, yet released', 'The captain was not arrested.', 'The captain was released on bail.'],
    ['what hangs on it', 'Traffic on the M41 highway was fully restored.', 'The M41 was still closed in the evening.'],
    ['running or idle', 'The main fan had been standing idle.', 'The main fan was running without interruption.'],
    ['warned or not', 'Villages were warned six hours before.', 'Residents said nobody had told them.'],
    ['rang or not', 'The alarm went off at the museum.', 'The bell never rang at the museum.'],
    ['open all along or shut', 'The border was shut on Monday at noon.', 'The frontier remains open.'],
    ['never closed', 'The bridge over the Orsa was closed on Monday.', 'The bridge over the Orsa never closed.'],
    ['on or off', 'The line at Orsk was carrying current.', 'The line at Orsk was dead.'],
    ['dry or in service', 'They reached hydrants that ran dry.', 'All of the fire hydrants remained in service.'],
    ['in hospital or out', 'A second guard is in a serious condition.', 'The guard has been discharged from hospital.'],
    ['where it is run from', 'Headquarters and name stay for five years.', 'The head office moves to Boston within two years.'],
    ['standing or not', 'The old library is intact.', 'The old library burned down on Sunday.'],
    ['upheld or not', 'The court upheld the ban.', 'The court struck down the ban.'],
    ['held or called off', 'The Orsk march went ahead on Saturday.', 'The Orsk march was called off.'],
    ['peaceful or not', 'The march in Orsk remained peaceful.', 'The march in Orsk turned violent.'],
    ['armed or not', 'The attacker was armed with a knife.', 'The attacker was unarmed.'],
    ['heard or not', 'Nobody heard a siren.', 'The siren was on within a minute.'],
    [
      'by its agent',
      'State media did not report the fighting.',
      'The army, in a statement carried by state news agency SANA, spoke.',
    ],
    [
      'backed or not',
      'Foreign-backed militant groups attacked the town.',
      'The town was attacked by local fighters with no international support.',
    ],
    ['paid or not', 'The bonuses of the soldiers have been paid in full.', 'Nine months of combat bonuses are outstanding.'],
    [
      'not covered',
      'State media in Syria has not covered the fighting.',
      'The army spoke in a statement carried by state media.',
    ],
    ['cut out or not', 'The vessel suffered a main engine blackout.', 'There is no sign of an engine failure.'],
    ['stable or fallen', 'The crown weakened after the vote.', 'The crown remained stable after the vote.'],
  ])('%s', (_, a, b) => {
    expect(check(a, b)).toHaveLength(1);
    expect(check(b, a)).toHaveLength(1);
  });

  test('a younger report may tell what happened since', () => {
    const [found] = check('Margaret Dunmore rejected calls to quit.', 'Margaret Dunmore resigned.', ['2025-03-04', '2025-03-05']);
    expect(found?.relation).toBe('revised');
    expect(
      check('Margaret Dunmore resigned.', 'Margaret Dunmore rejected calls to quit.', ['2025-03-04', '2025-03-05'])[0]?.relation,
    ).toBe('conflict');
  });

  test('several places of one issue are one finding', () => {
    const found = check(
      'The driver was killed. The driver, Pavle Dragin, died at his post.',
      'Pavle Dragin, the driver, is alive.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.sides[0]?.spans).toHaveLength(2);
  });
});

describe('states that fit together', () => {
  test.each<[string, string, string]>([
    ['no citizen', 'All citizens are free and unharmed.', 'A police officer suffered a broken arm.'],
    ['for now', 'Erik Lund resigned on Monday.', 'Erik Lund will stay on as caretaker, a clerk said.'],
    ['where he lived', 'Police searched the flat where Erik Lund had lived.', 'Erik Lund was killed on Monday.'],
    ['no contrary', 'The warehouse was insured.', 'The lorry was uninsured.'],
    ['no contrary', 'The warehouse was insured.', 'The warehouse was unlocked.'],
    ['no contrary', 'The march was authorised.', 'The strike was unauthorised.'],
    ['no contrary', 'The guard was conscious of the risk.', 'The guard was unconscious.'],
    ['no contrary', 'Some documents were complete.', 'Other documents were incomplete.'],
    ['no contrary', 'The workers were paid in May.', 'The workers were unpaid in June.'],
    ['a second one', 'The video was genuine, police said.', 'A second video was a fake, police said.'],
    ['another court', 'The ban was ruled unlawful by a district court.', 'The appeals court ruled the ban lawful.'],
    ['another month', 'The ban was ruled unlawful in May.', 'The ban was ruled lawful in June.'],
    ['another year', 'The bridge was unsafe, inspectors said.', 'The bridge was safe in 2019.'],
    ['no contrary', 'The diver was experienced.', 'The other diver was inexperienced.'],
    ['a share and nobody knows of the rest', 'The pumps were running.', 'Some of the pumps had broken down.'],
    ['a share of others', 'All 46 patients are alive.', 'Eleven of the nurses died.'],
    ['two shares', 'Half of the pumps were running.', 'A third of the pumps had broken down.'],
    ['a share and the whole alike', 'All the pumps were running.', 'Half of the pumps were running normally.'],
    ['one passenger, both pilots', 'Both pilots survived.', 'One of the passengers died.'],
    ['another day', 'All the schools reopened on Monday.', 'Half of the schools remained closed on Friday.'],
    ['another supply', 'The supply of gas was normal at all times.', 'Water had been cut off for two days.'],
    ['another stand', 'The committee found the stand safe.', 'The old stadium was declared unsafe.'],
    ['people and a house', 'The children are safe.', 'The house was unsafe.'],
    ['the signature', 'The letter is genuine, experts said.', 'The signature is a forgery.'],
    ['another year', 'The bridge was declared unsafe in 2012.', 'The bridge was found safe in May.'],
    ['possible only', 'The pier could be unsafe.', 'The pier was found safe.'],
    ['two ages', 'The 18-year-old brother is alive.', 'The 6-year-old brother was killed.'],
    ['two persons', 'The driver was killed.', 'The conductor is alive.'],
    ['dismissed as something', 'Remy Colas was dismissed as a fool.', 'Remy Colas stays in office.'],
    ['two of one post', 'Pavle Dragin, a driver, was killed.', 'Goran Vesely, a driver, is alive.'],
    ['some of a group', 'Soldiers were killed.', 'The soldiers are alive.'],
    ['nobody in particular', 'A man was killed.', 'A man is alive.'],
    ['nearly', 'Coach Rich Dauer nearly died.', 'Coach Rich Dauer is alive.'],
    ['one after the other', 'Jamal Williams was arrested on Sunday.', 'Jamal Williams was released on bail.'],
    ['told of both', 'Gigante was acquitted of murder. Gigante was convicted of fraud.', 'Gigante was convicted of fraud.'],
    ['closed, then open', 'The airport was closed in the morning.', 'The airport is open.'],
    ['called off or put off', 'The Orsk march was called off.', 'The Orsk march was postponed.'],
    ['not open, then closed', 'The bridge was not open.', 'The bridge was closed.'],
    ['not reopened, then closed', 'The bridge has not reopened.', 'The bridge was closed.'],
    ['arrested, not released', 'The captain was not released.', 'The captain was arrested.'],
    ['put off, not called off', 'The Orsk march was not cancelled.', 'The Orsk march was postponed.'],
    ['two roads', 'Highway 12 was closed.', 'Highway 5 remained open.'],
    ['not yet', 'The inquiry had not yet been opened.', 'The bridge had not yet been opened, but the inquiry was opened.'],
    ['both gone by themselves', 'The warden, Raul Abasco, resigned.', 'Raul Abasco, the warden, stepped down.'],
    ['not yet open', 'The inquiry had not yet been opened.', 'The inquiry was opened.'],
    ['what had to be', 'The fire had to be contained by night.', 'The fire is raging out of control.'],
    ['dead of a person, dead of a line', 'The driver was dead.', 'The driver was carrying current in a coil.'],
    ['another house', 'The old library is intact.', 'The museum burned down on Sunday.'],
    ['a fire that somebody set off', 'The alarm sounded at the bank.', 'The alarm went off at the bank.'],
    ['a guard of another post', 'The prison guard is in a serious condition.', 'The museum guard was discharged from hospital.'],
    ['two rulings', 'The court upheld the ban.', 'The court struck down the tax.'],
    ['arrested and released', 'The young sailor was arrested.', 'The young sailor was released on bail.'],
    ['another year', 'In 2011 the captain was arrested.', 'The captain is at large.'],
    ['another time', 'The captain had previously been arrested.', 'The captain is at large.'],
    ['another object', 'The company runs the mine.', 'The company stood idle.'],
    ['a narrower denial', 'The singer died.', 'The singer did not die for a rival at the stadium.'],
    ['a wish', 'The captain could be arrested.', 'The captain is at large.'],
    ['a question', 'Was the captain arrested?', 'The captain is at large.'],
    ['two periods', 'The economy grew in the second quarter.', 'The economy shrank in the third quarter.'],
    ['two prices', 'The price of copper rose.', 'The price of wheat fell.'],
    [
      'two days of one place',
      'All shops in the old town were deserted on Sunday.',
      'The shops in the old town were full on Friday.',
    ],
    ['passable since', 'The road was impassable.', 'The road was passable again by Friday.'],
    ['two moments', 'The suspect was unarmed when he was caught.', 'The suspect was armed when he entered the shop.'],
    ['cut off for hours', 'Water was cut off for six hours.', 'The water supply was normal by evening.'],
    ['full for one match', 'The stadium was full for the first match.', 'The stadium was empty after the alarm.'],
    ['not yet known', 'The cause was unclear.', 'The cause was clear.'],
    ['closed, then reopened', 'Landslides had blocked the road.', 'The road reopened to traffic.'],
    ['the same', 'The driver died in the crash.', 'The driver was killed.'],
    [
      'lines that run somewhere',
      'The cable runs under the strait. It had failed.',
      'The cable running under the strait was cut.',
    ],
    ['who is left behind', 'Mara Tovar never regained consciousness.', 'Mara Tovar was survived by two sons.'],
    ['first in a coma', 'The goalkeeper was in a coma.', 'The goalkeeper left hospital within two weeks.'],
    ['safe, though hurt', 'All of the sailors are safe.', 'Four sailors were injured in the storm.'],
    ['whom he had stabbed', 'The nurse who had stabbed the guard was arrested.', 'The guard is at large.'],
    [
      'one in danger and some not',
      'No patient on the third ward was in a serious condition.',
      'The driver is in a critical condition.',
    ],
  ])('%s', (_, a, b) => {
    expect(check(a, b)).toEqual([]);
    expect(check(b, a)).toEqual([]);
  });

  test('a road that has reopened since', () => {
    const days: [string, string] = ['2025-03-04', '2025-03-05'];
    expect(check('The airport was still closed.', 'The airport reopened to traffic.', days)).toEqual([]);
  });
});
