import { describe, expect, test } from 'vitest';
import { claimFindings } from '../../../src/engine/compare/claim-findings.ts';
import { read } from '../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const asked = (a: string, b: string): string[] =>
  claimFindings(read({ id: 'a', text: a }, lexicon), [read({ id: 'b', text: b }, lexicon)], lexicon).map(({ about }) => about);

describe('two answers to one question', () => {
  test.each<[string, string, string]>([
    ['who gave the order', 'Police stormed in on the order of Sheriff Arbogast.', "Officers went in on the governor's orders."],
    ['who gave the order', 'Mr Ahlers gave the order himself.', 'The order came from headquarters.'],
    ['who opened fire', 'Mutineers opened fire on the guard post.', 'The guard fired on us from the wall.'],
    ['who opened fire', 'Soldiers fired first.', 'Civilians shot first.'],
    ['who rescued them', 'The bus driver was dug out by neighbours.', 'The bus driver was rescued by soldiers.'],
    ['the cause', 'The warehouse fire was caused by a faulty cable.', 'The warehouse fire was triggered by fireworks.'],
    ['the cause', 'The final was delayed because ticket scanners failed.', 'The final was delayed because of a thunderstorm.'],
    ['the cause', 'Investigators suspect a power line.', 'Suspected cause: lightning.'],
    ['the cause', 'The cause of the blaze was a faulty cable.', 'The blaze was attributed to fireworks.'],
    ['the cause', 'The preliminary hypothesis is a gas explosion.', 'The available evidence indicates a sudden fall of roof.'],
    ['the cause', 'A faulty cable was the likely cause.', 'Suspected cause: lightning.'],
  ])('%s: %s — %s', (about, a, b) => {
    expect(asked(a, b)).toEqual([about]);
    expect(asked(b, a)).toEqual([about]);
  });
});

describe('answers that fit together', () => {
  test.each<[string, string, string]>([
    ['one answer in two ways', 'The fire was caused by a faulty cable.', 'The fire was triggered by defective cables.'],
    ['causes of two events', 'The fire was caused by a faulty cable.', 'The flight delay was caused by fog.'],
    ['who is suspected', 'Police suspect a man of 40.', 'The suspected cause is lightning.'],
    ['what may be the cause', 'Investigators suspect a power line.', 'The cause could be a campfire.'],
    ['no cause yet', 'Investigators suspect a power line.', 'The cause of the blaze is under investigation.'],
    ['who looks for it', 'An inquiry is examining the cause of the fire.', 'Investigators suspect a power line.'],
    ['a cause of something else', 'The suspected cause is lightning.', 'The line grew because of a strike.'],
    ['not the cause', 'The fire was caused by a faulty cable.', 'The fire did not start because of fireworks.'],
    ['a cause that names nothing', 'The fire was caused by a faulty cable.', 'The fire was caused by unusual circumstances.'],
    ['two names of one person', 'Sheriff Denise Arbogast gave the order.', 'Police stormed in on the order of Arbogast.'],
    ['nobody ordered it', 'Mr Ahlers gave the order himself.', 'The order never came from headquarters.'],
    ['others rescued', 'The two boys were dug out by neighbours.', 'The miners were rescued by soldiers.'],
    ['both of one side', 'Soldiers fired first.', 'Troops opened fire.'],
    ['a question', 'Mr Ahlers gave the order himself.', 'Had the order come from headquarters?'],
  ])('%s', (_, a, b) => {
    expect(asked(a, b)).toEqual([]);
    expect(asked(b, a)).toEqual([]);
  });
});
