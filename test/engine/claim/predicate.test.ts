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
  ['Some 64,000 people were displaced.', '64,000', 'displacement'],
  ['The ministry raised the price to 17 crowns.', '17', 'rise'],
  ['The company raised the number of desks to 40.', '40', 'rise'],
  ['The reform wiped out 120 jobs.', '120', ''],
  ['The council planted 40 trees.', '40', ''],
  ['Police have identified 31 suspects.', '31', ''],
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
