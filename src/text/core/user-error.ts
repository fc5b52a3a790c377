/** Something that could not be done, with the one sentence that says what, where and what to do. */
import { tell, type Language, type Message, type Params, type Sentence } from './say';

/** Thrown where the whole job cannot be done (exit status 2); data that is wrong is a finding, never this. */
export class UserError extends Error {
  readonly userMessage: Message;

  constructor(sentence: Sentence, params: Params = {}) {
    super(tell('en', { sentence, params }));
    this.name = 'Refusal';
    this.userMessage = { sentence, params };
  }

  translate(language: Language): string {
    return tell(language, this.userMessage);
  }
}
