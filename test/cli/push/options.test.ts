import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/cli/input.ts';
import { pushCall } from '../../../src/cli/push/options.ts';

const URL = 'https://search.example:9200';

describe('what is told', () => {
  test.each([
    [['--opensearch', URL, 'a.jsonl'], {}, { server: { url: URL, index: 'crossread' }, shards: 2, files: ['a.jsonl'] }],
    [
      ['a.jsonl', '--opensearch', `${URL}/`, '--index', 'news', '--shards', '12', 'b.json'],
      {},
      { server: { url: URL, index: 'news' }, shards: 12, files: ['a.jsonl', 'b.json'] },
    ],
    [
      ['--opensearch', URL, 'a.json'],
      { CROSSREAD_USER: 'desk', CROSSREAD_PASSWORD: 'word' },
      { server: { url: URL, index: 'crossread', user: 'desk', password: 'word' } },
    ],
    [
      ['--opensearch', URL, '--user', 'night', 'a.json'],
      { CROSSREAD_USER: 'desk', CROSSREAD_PASSWORD: 'word' },
      { server: { url: URL, index: 'crossread', user: 'night', password: 'word' } },
    ],
    [['--opensearch', URL, 'a.json'], { CROSSREAD_API_KEY: 'k' }, { server: { url: URL, index: 'crossread', apiKey: 'k' } }],
  ])('%j with %j', (args, environment, call) => {
    expect(pushCall(args, environment)).toMatchObject(call);
  });
});

describe('one sentence for what is wrong', () => {
  test.each([
    [['a.json'], /^Name the server/],
    [['--opensearch', 'ftp://x', 'a.json'], /no address of a server/],
    [['--opensearch', 'https://u:p@search.example', 'a.json'], /no address of a server/],
    [['--opensearch', URL], /^Name the files/],
    [['--opensearch', URL, '--index', 'My News', 'a.json'], /lower case/],
    [['--opensearch', URL, '--shards', '0', 'a.json'], /--shards/],
    [['--opensearch', URL, '--fast', 'a.json'], /--fast/],
  ])('%j', (args, words) => {
    expect(() => pushCall(args, {})).toThrow(InputError);
    expect(() => pushCall(args, {})).toThrow(words);
  });
});
