/** A word of a sentence: a token with its dictionary form and its class. */
import type { Token } from '../text/tokens.ts';

/** Word classes; `participle` is any -ed/-en form (past tense or past participle), `gerund` any -ing form of a verb. */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'negation'
  | 'to'
  | 'mark';

/** A token with its dictionary form and its class in this sentence. */
export interface Word extends Token {
  lemma: string;
  tag: Tag;
}
