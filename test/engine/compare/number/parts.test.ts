import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

// What is told of the parts behind a total, of an article against one other report.
function parts(article: string, report: string): string[] {
  const [own, other] = [article, report].map((text, i) => engine.read({ id: String(i), text, published: '2024-05-14' }));
  if (!own || !other) return [];
  const { findings } = engine.crossCheck(own, [other], { assumeSameEvent: true });
  return findings.flatMap(({ reasons }) => reasons).filter((reason) => /^the parts/.test(reason));
}

const NEARLY = 'Nearly 100 fighters and soldiers were killed in Oldmere on Monday, the Harbour Watch said.';
const ARTICLE = 'A battle killed 132 fighters and soldiers in Oldmere on Monday, the Harbour Watch said.';

test.each([
  [
    'parts of one sentence and the next',
    ARTICLE,
    `${NEARLY} It said that 44 rebels were killed and 16 from groups allied with them. On the other side 37 soldiers were killed.`,
    ['the parts behind “Nearly 100” add up to 97: 44 + 16 + 37'],
  ],
  [
    'parts on both sides',
    `${ARTICLE} It said that 65 rebels, 18 allies of theirs and 49 soldiers were killed.`,
    `${NEARLY} It said that 44 rebels, 16 allies of theirs and 37 soldiers were killed.`,
    ['the parts behind “132” add up to 132: 65 + 18 + 49', 'the parts behind “Nearly 100” add up to 97: 44 + 16 + 37'],
  ],
  [
    'the parts make another sum',
    ARTICLE,
    `${NEARLY} It said that 24 rebels, 16 allies of theirs and 37 soldiers were killed.`,
    [],
  ],
  ['what befell the parts is something else', ARTICLE, `${NEARLY} It said that 44 rebels and 53 soldiers were hurt.`, []],
  [
    'the parts stand in the other report, whose total they are not',
    `${ARTICLE} It said that 44 rebels, 16 allies of theirs and 37 soldiers were killed.`,
    NEARLY,
    [],
  ],
  [
    'parts that are no exact counts',
    ARTICLE,
    `${NEARLY} It said that about 44 rebels, dozens of allies of theirs and 37 soldiers were killed.`,
    [],
  ],
  [
    'a bound allows any sum, but not one so far off',
    'A blast killed 62 people in Oldmere on Monday.',
    'A blast killed at least 84 people in Oldmere on Monday. It said that 77 men and 80 women were killed.',
    [],
  ],
])('%s', (_, article, report, expected) => expect(parts(article, report)).toEqual(expected));
