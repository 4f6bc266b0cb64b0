import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  ['The blast killed 12 people.', '12', 'death'],
  ['Twelve people were killed.', 'Twelve', 'death'],
  ['In the valley 87 people have so far lost their lives.', '87', 'death'],
  ['The death toll rose to 48.', '48', 'death'],
  ['The ministry raised the toll to 17 on Tuesday.', '17', 'death'],
  ['The mayor put the number of dead at 21.', '21', 'death'],
  ['The number of people injured stood at 64.', '64', 'injury'],
  ['Sixteen people were taken to hospital.', 'Sixteen', 'hospital'],
  ['Police arrested nine men.', 'nine', 'arrest'],
  ['The monitor counted 24 dead.', '24', 'death'],
  ['Rescuers raced to reach 15 trapped.', '15', 'trapped'],
  ['The number of persons deceased stands at 14.', '14', 'death'],
  ['Three patients who had tested positive have died.', 'Three', 'death'],
  ['Rockets kill 10 civilians injured dozens.', '10', 'death'],
  ['Eight passengers were not hurt.', 'Eight', ''],
  ['The crowd cheered 31 of them staff.', '31', ''],
  ['Some 64,000 people were displaced.', '64,000', 'displacement'],
  ['The ministry raised the price to 17 crowns.', '17', 'rise'],
  ['The company raised the number of desks to 40.', '40', 'rise'],
  ['The reform wiped out 120 jobs.', '120', ''],
  ['The council planted 40 trees.', '40', ''],
  ['Police have identified 31 suspects.', '31', ''],
  ['He drove into the crowd, killing 84 people and leaving around 202 injured.', '202', 'injury'],
  ['A monitor counted 24 dead and dozens more wounded.', '24', 'death'],
  ['The quake killed 10 people, wounding other 70, officials said.', '70', 'injury'],
  ['He was convicted on seven counts and cleared of the other two.', 'two', ''],
  ['The city has 355 damaged shops.', '355', 'damage'],
  ['Police put the march at roughly 30,000 people.', '30,000', 'attendance'],
  ['Police put the price at roughly 30,000 crowns.', '30,000', 'price'],
  ['The death toll hit 57.', '57', 'death'],
  ['The office put the number of people killed that day at 132.', '132', 'death'],
  ['The bus hit 57 cars.', '57', 'launch'],
  ['The data of 2.1 million customers were stolen.', '2.1 million', 'theft'],
  ['Three police officers were among the dead.', 'Three', 'death'],
  ['Three police officers were among the guests.', 'Three', ''],
  ['Thirty pupils were kidnapped; 12 have since been freed.', '12', 'release'],
  ['Eleven people remain in hospital.', 'Eleven', 'hospital'],
])('%s %s tells of "%s"', (text, figure, event) => expect(claimOf(text, figure).event).toBe(event));

test.each([
  ['Twelve people died in Oldmere. Last night the figure was nine.', 'nine', 'death'],
  ['Twelve people died in Oldmere. The school has nine classrooms.', 'nine', ''],
])('%s %s takes over "%s"', (text, figure, event) => expect(claimOf(text, figure).event).toBe(event));

test.each([
  ['Two women and a man died in the bank.', 'Two', true],
  ['The bomb killed an officer and a technician.', 'an officer', true],
  ['The bomb killed 44 fighters and 16 civilians.', '16', true],
  ['Two women died in the bank.', 'Two', false],
  ['The bomb killed two officers.', 'two', false],
])('%s: %s is listed: %s', (text, figure, listed) => expect(claimOf(text, figure).listed).toBe(listed));
