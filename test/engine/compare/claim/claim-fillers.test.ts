import { describe, expect, test } from 'vitest';
import { claimFindings } from '../../../../src/engine/compare/claim/claim-findings.ts';
import { read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const asked = (a: string, b: string): string[] =>
  claimFindings(read({ id: 'a', text: a }, lexicon), [read({ id: 'b', text: b }, lexicon)], lexicon).map(({ about }) => about);

describe('two answers to one question', () => {
  test.each<[string, string, string]>([
    ['who gave the order', 'Police stormed in on the order of Sheriff Arbogast.', "Officers went in on the governor's orders."],
    ['who gave the order', 'Mr Ahlers gave the order himself.', 'The order came from headquarters.'],
    ['who opened fire', 'Mutineers opened fire on the guard post.', 'The guard fired on us from the wall.'],
    ['who opened fire', 'The pirates opened fire first.', 'The navy shot first.'],
    ['who opened fire', 'Soldiers fired first.', 'Civilians shot first.'],
    ['who rescued them', 'The bus driver was dug out by neighbours.', 'The bus driver was rescued by soldiers.'],
    ['the cause', 'The warehouse fire was caused by a faulty cable.', 'The warehouse fire was triggered by fireworks.'],
    ['the cause', 'The final was delayed because ticket scanners failed.', 'The final was delayed because of a thunderstorm.'],
    ['the cause', 'Investigators suspect a power line.', 'Suspected cause: lightning.'],
    ['the cause', 'The cause of the blaze was a faulty cable.', 'The blaze was attributed to fireworks.'],
    ['the cause', 'The preliminary hypothesis is a gas explosion.', 'The available evidence indicates a sudden fall of roof.'],
    ['the cause', 'A faulty cable was the likely cause.', 'Suspected cause: lightning.'],
    ['who raised the alarm', 'The alarm was raised by a night porter.', 'The alarm was raised by a taxi driver.'],
    ['who raised the alarm', 'A neighbour raised the alarm.', 'The alarm was given by a ranger.'],
    ['who made the discovery', 'A fisherman found the boy.', 'The boy was found by soldiers.'],
    ['who made the discovery', 'A girl of six was recovered alive by army divers.', 'Fishermen found the girl on Sunday.'],
    ['who made the discovery', 'The baby was found by a nun.', 'A bus driver found the baby.'],
    ['who gave the order', 'The order to leave was given by the governor.', 'The order to leave was issued by the army.'],
    ['who gave the order', 'The evacuation was ordered by the mayor.', 'The governor ordered the evacuation.'],
    ['who gave the order', 'The strike on the depot was ordered by the president.', 'A general ordered the strike on the depot.'],
  ])('%s: %s — %s', (about, a, b) => {
    expect(asked(a, b)).toEqual([about]);
    expect(asked(b, a)).toEqual([about]);
  });
});

describe('answers that fit together', () => {
  test.each<[string, string, string]>([
    ['his name', 'The alarm was raised by a night porter.', 'The alarm was raised by the hotel’s night porter, Jan Vos.'],
    ['another act', 'The body was found by a jogger.', 'The body was identified by his brother.'],
    ['another thing', 'A fisherman found the boy.', 'Soldiers found the boy’s bicycle.'],
    ['a second one', 'The body was found by a jogger.', 'A second body was found by divers.'],
    ['several', 'The bodies were found by a jogger.', 'Divers found bodies on the shore.'],
    ['another girl', 'A girl of six was found by divers.', 'A girl of nine was found by fishermen.'],
    ['a verdict', 'A fisherman found the boy guilty.', 'Soldiers found the boy.'],
    ['one of them', 'A fisherman found the boy.', 'Rescuers found the boy.'],
    ['one force', 'The boy was found by police.', 'Officers found the boy.'],
    ['who carried it out', 'The evacuation was ordered by the mayor.', 'The evacuation was carried out by the army.'],
    ['his office', 'The evacuation was ordered by the mayor.', 'The evacuation was ordered by the city.'],
    ['an inquiry', 'The evacuation was ordered by the mayor.', 'The president ordered an inquiry.'],
    [
      'whom it is told of further back',
      'The cutter sank a boat that was used as a ferry by the smugglers and also rescued two divers.',
      'The cutter rescued two divers.',
    ],
    ['two orders', 'The order to leave was given by the governor.', 'The order to return was given by the army.'],
    ['a figure of speech', 'The alarm was raised by a porter.', 'The union sounded the alarm over pay.'],
    ['a warning', 'A guard sounded the alarm.', 'Economists sounded the alarm about debt.'],
    ['two inquiries', 'The president ordered an investigation.', 'Prosecutors ordered an investigation.'],
    ['two days', 'A survivor was found by soldiers on Monday.', 'A survivor was found by miners on Wednesday.'],
    [
      'two places',
      'The governor ordered an evacuation of the coast.',
      'The mayor ordered an evacuation of the harbour district.',
    ],
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
    ['where it was fired', 'Mutineers opened fire on the guard.', 'The guard fired twice on the bridge.'],
    ['both of one side', 'Soldiers fired first.', 'Troops opened fire.'],
    ['a question', 'Mr Ahlers gave the order himself.', 'Had the order come from headquarters?'],
  ])('%s', (_, a, b) => {
    expect(asked(a, b)).toEqual([]);
    expect(asked(b, a)).toEqual([]);
  });
});
