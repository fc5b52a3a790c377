/** The JSON of `review --json`, in chunks. */
import { formatMessage, type Language } from '../../text/core/translate';
import { differenceAddress } from '../../report/review-result';
import type { ReviewCause, ReviewDifference, Review } from '../../report/review-result';

/** `{ verdict, differences: [{ sheet, cell, stated, computed, cause }], causes: [{ code, explains, effect, message }], fingerprint }` */
export function* reviewJson(review: Review, language: Language): Generator<string> {
  yield `{"verdict":${JSON.stringify(review.verdict)},"differences":`;
  yield* list(review.differences, differenceJson);
  yield ',"causes":';
  yield* list(review.causes, (cause) => causeJson(cause, language));
  const { stated, computed } = review.fingerprint;
  yield `,"fingerprint":${JSON.stringify({ stated, computed })}}\n`;
}

function differenceJson(difference: ReviewDifference): object {
  const { sheet, stated, computed, cause } = difference;
  return { sheet, cell: differenceAddress(difference), stated, computed, cause };
}

function causeJson({ code, explains, effect, messages }: ReviewCause, language: Language): object {
  return { code, explains, effect, message: messages.map((message) => formatMessage(language, message)).join(' ') };
}

/** `[...]`, one value a line. */
function* list<Value>(values: readonly Value[], json: (value: Value) => object): Generator<string> {
  for (const [index, value] of values.entries()) yield (index === 0 ? '[' : ',\n') + JSON.stringify(json(value));
  yield values.length === 0 ? '[]' : ']';
}
