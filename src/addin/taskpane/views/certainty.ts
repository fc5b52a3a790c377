/** How sure a number of the rule is, in words. */
import type { Certainty } from '../../../method/method';
import { ruleSheetText } from '../../../text/report/rule-sheet';
import type { Message } from '../../../text/core/translate';

export function certaintyWord(certainty: Certainty): Message {
  const sentence = certainty === 'unknown' ? ruleSheetText.notVerified : ruleSheetText[certainty];
  return { template: sentence, params: {} };
}
