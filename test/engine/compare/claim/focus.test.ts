import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

describe('a denial of how, whereby or of the others leaves room for what was done', () => {
  test.each<[string, string]>([
    ['The officers did not have to shoot the boy.', 'Officers shot the boy.'],
    ['The officers did not need to shoot the boy.', 'Officers shot the boy.'],
    ['The officers did not shoot the boy on purpose.', 'Officers shot the boy.'],
    ['The officers did not shoot the boy in the back.', 'Officers shot the boy in the chest.'],
    ['The company did not pay the ransom in full.', 'The company paid part of the ransom.'],
    ['The union did not call the strike lightly.', 'The union called the strike.'],
    ['There is no evidence that the guard deliberately pulled the trigger.', 'The guard pulled the trigger.'],
    ['The bridge did not collapse in the flood of 1998.', "The bridge collapsed in this week's flood."],
    ['The dam did not fail immediately.', 'The dam failed.'],
    ['The minister did not travel alone.', 'The minister travelled to the coast.'],
    ['The minister did not attend the funeral in person.', 'The minister attended the funeral by video link.'],
    ['The museum did not buy the painting at auction.', 'The museum bought the painting from a dealer.'],
    ['The mayor did not resign over the scandal.', 'The mayor resigned to spend time with his family.'],
    ['Nobody but the cook was hurt.', 'The cook was hurt.'],
    ['No one except the driver was killed.', 'The driver was killed.'],
    ['None of the children but one was hurt.', 'A child was hurt.'],
  ])('%s | %s', (a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });

  test.each<[string, string]>([
    ['The officers did not shoot the boy.', 'Officers shot the boy.'],
    ['The officers did not shoot the boy in the back.', 'Officers shot the boy in the back.'],
    ['The company did not pay the ransom.', 'The company paid the ransom in full.'],
    ['The union did not call the strike.', 'The union called the strike.'],
    ['The bridge did not collapse in the flood.', "The bridge collapsed in this week's flood."],
    ['The bridge never collapsed.', 'The bridge collapsed in the flood of 1998.'],
    ['The dam did not fail.', 'The dam failed within minutes.'],
    ['The minister did not attend the funeral.', 'The minister attended the funeral by video link.'],
    ['The museum did not buy the painting.', 'The museum bought the painting from a dealer.'],
    ['The mayor did not resign.', 'The mayor resigned over the scandal.'],
    ['Nobody was hurt.', 'The cook was hurt.'],
    ['No one was killed in the crash.', 'The driver was killed in the crash.'],
    ['None of the children was hurt.', 'A child was hurt.'],
  ])('but: %s | %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });
});
