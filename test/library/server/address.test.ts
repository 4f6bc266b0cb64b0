import { describe, expect, test } from 'vitest';
import { authorization, isIndexName, isOpenToAll, serverAddress, serverPattern } from '../../../src/library/server/address.ts';

describe('the address as it is kept', () => {
  test.each([
    ['https://search.example:9200/', 'https://search.example:9200'],
    ['search.example', 'https://search.example'],
    [' http://127.0.0.1:9200 ', 'http://127.0.0.1:9200'],
    ['https://gate.example/reports/', 'https://gate.example/reports'],
    ['https://Search.Example', 'https://search.example'],
  ])('%s → %s', (entered, kept) => {
    expect(serverAddress(entered)).toBe(kept);
  });

  test.each([
    '',
    'https://',
    'ftp://search.example',
    'javascript:alert(1)',
    'https://user:word@search.example',
    'https://a.example/?x=1',
    'https://a.example/#x',
    'https://a b',
  ])('%s is refused', (entered) => {
    expect(serverAddress(entered)).toBeUndefined();
  });
});

test('the permission is for the host alone, whatever the port', () => {
  expect(serverPattern({ url: 'https://search.example:9200/x' })).toBe('https://search.example/*');
});

test.each([
  ['crossread', true],
  ['reports-2024', true],
  ['Reports', false],
  ['_all', false],
  ['a,b', false],
  ['*', false],
  ['a/b', false],
  ['..', false],
  ['', false],
])('the index name %s: %s', (name, right) => {
  expect(isIndexName(name)).toBe(right);
});

test.each([
  [{}, undefined],
  [{ user: 'desk', password: 'blaß' }, `Basic ${Buffer.from('desk:blaß').toString('base64')}`],
  [{ user: 'desk' }, `Basic ${Buffer.from('desk:').toString('base64')}`],
  [{ apiKey: 'abc=' }, 'ApiKey abc='],
  [{ user: 'desk', password: 'x', apiKey: 'abc=' }, 'ApiKey abc='],
  [{ user: '', password: 'x' }, undefined],
])('%j proves itself with %s', (given, header) => {
  expect(authorization({ url: 'https://a.example', index: 'crossread', ...given })).toBe(header);
});

test.each([
  ['http://search.example', true],
  ['http://10.0.0.3:9200', true],
  ['https://search.example', false],
  ['http://127.0.0.1:9200', false],
  ['http://localhost:9200', false],
])('%s sends keys for everybody to read: %s', (url, open) => {
  expect(isOpenToAll({ url })).toBe(open);
});
