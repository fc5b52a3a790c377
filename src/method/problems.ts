/** What is wrong with a file that people write by hand, value by value, in the reader's language. */
import type * as z from 'zod/mini';
import type { Message } from '../text/core/say';
import { valueKinds, valueText } from '../text/core/method';

/** The path of each wrong value, and what is wrong with it. */
export function problemsOf(error: z.core.$ZodError): Message {
  return error.issues
    .map((issue): Message => {
      const path = issue.path.join('.') || { sentence: valueText.file, params: {} };
      return { sentence: valueText.at, params: { path, problem: problemOf(issue) } };
    })
    .reduce((before, problem) => ({ sentence: valueText.both, params: { before, problem } }));
}

function problemOf(issue: z.core.$ZodIssue): Message | string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type': {
      const kind = valueKinds.get(issue.expected);
      return { sentence: valueText.mustBe, params: { kind: kind ? { sentence: kind, params: {} } : issue.expected } };
    }
    case 'invalid_value':
      return { sentence: valueText.oneOf, params: { known: issue.values.join(', ') } };
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { sentence: valueText.empty, params: {} };
      return {
        sentence: issue.inclusive === false ? valueText.moreThan : valueText.atLeast,
        params: { bound: Number(issue.minimum) },
      };
    case 'too_big':
      return { sentence: valueText.atMost, params: { bound: Number(issue.maximum) } };
    case 'unrecognized_keys':
      return { sentence: valueText.unknownKeys, params: { keys: issue.keys.map((key) => `"${key}"`).join(', ') } };
    default:
      return { sentence: valueText.unusable, params: {} };
  }
}
