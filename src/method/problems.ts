/** What is wrong with a file that people write by hand, value by value, in the reader's language. */
import type * as z from 'zod/mini';
import type { Message } from '../text/core/translate';
import { valueKinds, valueText } from '../text/core/method';

/** The path of each wrong value, and what is wrong with it. */
export function problemsOf(error: z.core.$ZodError): Message {
  return error.issues
    .map((issue): Message => {
      const path = issue.path.join('.') || { template: valueText.file, params: {} };
      return { template: valueText.at, params: { path, problem: problemOf(issue) } };
    })
    .reduce((before, problem) => ({ template: valueText.both, params: { before, problem } }));
}

function problemOf(issue: z.core.$ZodIssue): Message | string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type': {
      const kind = valueKinds.get(issue.expected);
      return { template: valueText.mustBe, params: { kind: kind ? { template: kind, params: {} } : issue.expected } };
    }
    case 'invalid_value':
      return { template: valueText.oneOf, params: { known: issue.values.join(', ') } };
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { template: valueText.empty, params: {} };
      return {
        template: issue.inclusive === false ? valueText.moreThan : valueText.atLeast,
        params: { bound: Number(issue.minimum) },
      };
    case 'too_big':
      return { template: valueText.atMost, params: { bound: Number(issue.maximum) } };
    case 'unrecognized_keys':
      return { template: valueText.unknownKeys, params: { keys: issue.keys.map((key) => `"${key}"`).join(', ') } };
    default:
      return { template: valueText.unusable, params: {} };
  }
}
