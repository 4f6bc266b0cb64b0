import { describe, expect, test } from 'vitest';
import { read } from '../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const denied = (text: string): string[] =>
  read({ id: 'a', text }, lexicon).propositions.flatMap(({ stance, content }) =>
    stance === 'denied' ? [content.join(' ')] : [],
  );

describe('what a clause denies', () => {
  test.each<[string, string]>([
    ['Nor did the lights go out because of a storm.', 'light storm'],
    ['Nor was the rain so very remarkable.', 'rain remarkable'],
    ['The minister said that neither letter reached his desk.', 'letter reach desk'],
    ['Neither of the two bridges across the river survived.', 'bridge river survive'],
    ['The minister denied any link with the bank.', 'minister link bank'],
    ['Nothing was stolen.', 'steal'],
    ['Not one of the four bolts had been loosened.', 'bolt loosen'],
    ['Nobody in the water wore a life jacket.', 'water wear life jacket'],
    ['No siren was heard in the valley.', 'siren valley'],
    ['She told the paper that there had been no error on the bridge.', 'error bridge'],
  ])('%s', (text, content) => {
    expect(denied(text)).toEqual([content]);
  });
});

describe('what a clause does not deny', () => {
  test.each<[string, string]>([
    ['a judge refuses', 'The judge denied bail for the driver.'],
    ['refused to others', 'The court denied a motion of the defence.'],
    ['he was refused it', 'The driver was denied entry to the port.'],
    ['nobody knows who', 'He denied involvement in the attack.'],
    ['nothing known', 'Nothing was known of the cause.'],
    ['nothing of note', 'Nothing has changed in the town.'],
    ['no answer', 'Neither call was answered.'],
    ['nobody believes', 'Nobody on the night shift believes in Monday.'],
    ['who they are is asked', 'Nor did he say who had fired.'],
    ['a pronoun', 'Nor did they arrive by boat.'],
    ['which paper', 'He bought the paper that had no news.'],
  ])('%s', (_, text) => {
    expect(denied(text)).toEqual([]);
  });
});
