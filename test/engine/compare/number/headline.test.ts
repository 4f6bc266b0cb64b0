import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

// A headline, its body, and the sides of what they say against each other; none where the body bears the headline out.
test.each([
  ['Blast kills 14 in Oldmere', 'A blast killed 12 people in Oldmere on Monday.', ['14', '12']],
  ['Blast kills 12 in Oldmere', 'A blast killed 12 people in Oldmere on Monday.', undefined],
  ['Blast kills dozens in Oldmere', 'A blast killed 31 people in Oldmere on Monday.', undefined],
  ['Blast kills 12 in Oldmere', 'A blast injured 40 people in Oldmere on Monday.', undefined],
  ['Blast kills at least 12 in Oldmere', 'A blast killed 14 people in Oldmere on Monday.', undefined],
  [
    'At least 16 dead in Oldmere blast',
    'A blast killed at least 14 people in Oldmere on Monday.',
    ['At least 16', 'at least 14'],
  ],
  ['At least 16 dead in Oldmere blast', 'A blast killed at least 16 people in Oldmere on Monday.', undefined],
  ['At least 16 dead in Oldmere blast', 'At least 14 people, and later at least 16 people, were killed in Oldmere.', undefined],
  ['Five killed in Oldmere', 'A man killed one woman and four children in Oldmere on Monday.', undefined],
  ['Blast kills 12 in Oldmere', 'A blast in Oldmere killed 10 people and injured two on Monday.', ['12', '10']],
  ['Six killed in Oldmere', 'Five people were killed in Oldmere on Monday.', ['Six', 'Five']],
  ['12 dead in Oldmere blast', 'A blast in Oldmere killed 10 foreign tourists on Monday.', undefined],
  ['12 dead in Oldmere blast', 'A total of 10 tourists died in a blast in Oldmere.', ['12', '10']],
  [
    'More than 100 dead in Oldmere slide',
    'A slide hit some 160 houses in Oldmere and killed at least 32 people on Monday.',
    ['More than 100', 'at least 32'],
  ],
  ['Man, 82, dies in Oldmere blast', 'The dead man, a 68-year-old retiree of Oldmere, was in the hall.', ['82', '68-year-old']],
  ['Man, 82, dies in Oldmere blast', 'The dead man, an 82-year-old retiree, was there with his grandson, 9.', undefined],
  ['400 hurt in Oldmere', 'More than 300 people were hurt in Oldmere on Monday.', ['400', 'More than 300']],
  ['350 hurt in Oldmere', 'More than 300 people were hurt in Oldmere on Monday.', undefined],
  ['400 hurt in Oldmere', 'More than 300 people were hurt in Oldmere on Monday and 400 by Tuesday.', undefined],
  [
    '30 held in Oldmere siege',
    'Eight to ten men who wore masks had walked into the hall in the town at noon, said Tarn.',
    undefined,
  ],
  [
    'Boss of Tarn leaves with $4m',
    'The head of Tarn could take home $2.4m in pay and shares, people close to the firm said.',
    ['$4m', '$2.4m'],
  ],
  ['Boss of Tarn leaves with $4m', 'The head of Tarn takes home $2.4m in pay and $1.6m in shares, or $4m in all.', undefined],
  [
    'A 60-hour ordeal for the crew of the Tarn',
    'The crew of the Tarn is free. For 49 hours they had sat in the engine room.',
    ['60-hour', '49 hours'],
  ],
  ['4,000 axed in Oldmere', 'Unions put the number of jobs to go in Oldmere at 3,600.', ['4,000', '3,600']],
  ['4,000 axed in Oldmere', 'Unions put the number of jobs to go in Oldmere at 3,900.', undefined],
  [
    'MORE THAN 70 DEAD in Oldmere blast',
    'AT LEAST 38 people were killed by a blast in Oldmere on Monday.',
    ['MORE THAN 70', 'AT LEAST 38'],
  ],
  ['More than 30 dead in Oldmere blast', 'At least 38 people were killed by a blast in Oldmere on Monday.', undefined],
  [
    'Oldmere bakes at 53C',
    'The mercury touched 47.6C in Oldmere on Friday, beating the record of 46.9C set in Tarn in 2011.',
    ['53C', '47.6C'],
  ],
  [
    'Oldmere bakes in record 47.6 C',
    'The mercury touched 47.6 degrees in Oldmere on Friday, beating the record of 46.9 C set in Tarn in 2011.',
    undefined,
  ],
  [
    'Heat deaths reach 88 in Oldmere',
    'Heat in Oldmere has killed at least 88 people and a burnt cable left 900,000 without light. The toll includes 58 deaths in Tarn.',
    undefined,
  ],
  ['Dozens dead in Oldmere blast', 'At least 14 people were killed by a blast in Oldmere on Monday.', ['Dozens', 'At least 14']],
  ['Dozens dead in Oldmere blast', 'At least 22 people were killed by a blast in Oldmere on Monday.', undefined],
  [
    'Hundreds dead in Oldmere heat',
    'Heat in Oldmere has killed at least 88 people and a burnt cable left 900,000 without light.',
    ['Hundreds', 'at least 88'],
  ],
  ['Girl, 15, shot dead in Oldmere', 'A man shot his girlfriend of five years in Oldmere on Monday.', undefined],
  ['Tarn to shut 34 stores', 'Tarn said on Monday that it would close 34 of its 212 stores.', undefined],
  ['Blast rocks Oldmere', 'A blast killed 14 people in Oldmere on Monday.', undefined],
  ['Two dead in Oldmere', 'Two people are dead after several separate shootings in Oldmere.', undefined],
  [
    '40 hurt in Oldmere',
    `A tram came off the rails in Oldmere. ${'Nobody could say why. '.repeat(8)}Nineteen people were injured in all, the police said.`,
    ['40', 'Nineteen'],
  ],
  [
    'Mayor quits over Oldmere blast',
    'Mayor Ilse Tarn will remain in her post, the town of Oldmere said.',
    ['Mayor quits over Oldmere blast', 'Mayor Ilse Tarn will remain in her post'],
  ],
  ['Mayor quits over Oldmere blast', 'Mayor Ilse Tarn stepped down on Monday after the blast in Oldmere.', undefined],
  ['Teen dies in Oldmere', 'The teen lived in a flat in Oldmere with two brothers.', undefined],
])('%s: %s', (title, body, sides) => {
  const found = engine.crossCheck({ id: 'a', title, text: `${title}\n${body}`, published: '2024-05-14' }, []).findings;
  const headlines = found.filter((finding) => finding.kind === 'headline');
  expect(headlines.map((finding) => finding.sides.map((side) => side.value))).toEqual(sides === undefined ? [] : [sides]);
});
