import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/model.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const disputes = (text: string): Finding[] => engine.crossCheck({ id: 'a', text, published: '2024-05-14' }, []).disputes ?? [];
const values = (text: string) => disputes(text).map(({ sides }) => sides.map(({ value }) => value));

describe('figures on which two speakers differ', () => {
  test.each<[string, string, string[]]>([
    [
      'the next sentence leans on it',
      'Around 1,500 people came to the vigil, police said. The organisers said there were 4,000.',
      ['Around 1,500', '4,000'],
    ],
    ['put by two', 'The quake was put at 6.3 by the regional centre and 6.1 by the institute.', ['6.3', '6.1']],
    [
      'the same thing told twice',
      'The president said 77 people were killed. The interior minister said 80 people were killed.',
      ['77', '80'],
    ],
  ])('%s', (_, text, expected) => expect(values(text)).toEqual([expected]));
});

describe('claims on which two speakers differ', () => {
  test.each<[string, string]>([
    ['denied', 'Prosecutors said the mayor took bribes from a builder. The mayor denied the allegation.'],
    ['called a lie', 'The union said two presses were shipped abroad. The company called that a lie.'],
    ['the other way round', 'The sheriff said the man fired first. Two drivers said it was the other way around.'],
    ['simply not true', 'The opposition says the votes were never counted. "That is not true," the minister said.'],
  ])('%s', (_, text) => {
    const [found, ...more] = disputes(text);
    expect(more).toEqual([]);
    expect(found?.kind).toBe('claim');
    expect(found?.sides.map(({ spans }) => spans[0]?.text)).toEqual(text.split(/(?<=\.) (?=[A-Z"])/));
  });
});

describe('no dispute', () => {
  test.each<[string, string]>([
    ['one speaker, a later count', 'Police said 12 people were killed. Police said 14 people were killed.'],
    ['another thing happened', 'Police said 12 people were killed. The hospital said 30 people were injured.'],
    ['another place', 'Police said 12 people were killed in Dorvik. The army said 30 people were killed in Halden.'],
    ['on top of it', 'Police said 12 people were killed. The army said another 15 people were killed.'],
    ['they agree', 'Police said at least 12 people were killed. The mayor said 14 people were killed.'],
    ['another size', 'Police said 12 people were hurt. The region has 120,000 people, the ministry said.'],
    ['nobody is named', 'There were 1,500 people. There were 4,000 people.'],
    ['he denies something that nobody said right before', 'The mayor took office in May. He denied the allegation.'],
    ['told in an aside', 'The union said two presses were shipped. Shares fell after the company denied the report.'],
    ['a wish', 'The union said two presses were shipped. The company wants to reject that.'],
  ])('%s', (_, text) => expect(disputes(text)).toEqual([]));
});
