import { expect, test } from 'vitest';
import { candidateKeys } from '../../../src/engine/match/candidate-keys.ts';
import { groupReports } from '../../../src/engine/match/group.ts';
import { readCases, SET_ASIDE } from '../../eval/cases.ts';
import { loadEngine } from '../../eval/engine.ts';

test('reports that share rare keys within some days are one group', () => {
  const ferry = { keys: ['tessaly', 'kaldo', 'orrin'], day: 100 };
  expect(groupReports([ferry, { ...ferry, day: 103 }, { keys: ['brakk', 'ulmen'], day: 100 }])).toEqual([0, 0, 2]);
  expect(groupReports([ferry, { ...ferry, day: 140 }])).toEqual([0, 1]);
  expect(groupReports([ferry, { keys: ferry.keys }])).toEqual([0, 0]);
  expect(groupReports([])).toEqual([]);
});

test('one common key among many does not join', () => {
  const reports = [
    ['syria', 'aa', 'bb', 'cc', 'dd'],
    ['syria', 'ee', 'ff', 'gg', 'hh'],
  ].map((keys) => ({ keys }));
  expect(groupReports(reports)).toEqual([0, 1]);
});

test('the events of the fictional cases come out as groups, none of two events', () => {
  const engine = loadEngine();
  const cases = readCases('../shared').filter(({ name }) => !SET_ASIDE.includes(name));
  const filed = cases.flatMap(({ name, reports }) => reports.map((report) => ({ name, ...candidateKeys(engine.read(report)) })));
  const groups = groupReports(filed);
  const wrong = groups.filter((first, position) => filed[first]?.name !== filed[position]?.name);
  const alone = groups.filter((first, position) => first === position).length;
  expect(wrong).toEqual([]);
  expect(alone).toBeLessThan(cases.length * 2);
});
