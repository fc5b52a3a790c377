/** Something that could not be done, with a message for the user: what, where and what to do. */
import { formatMessage, type Language, type Message, type MessageTemplate, type Params } from './translate';

/** Thrown where a whole operation cannot be done (exit status 2); wrong data is a finding, never this. */
export class UserError extends Error {
  readonly userMessage: Message;

  constructor(template: MessageTemplate, params: Params = {}) {
    super(formatMessage('en', { template, params }));
    this.name = 'UserError';
    this.userMessage = { template, params };
  }

  translate(language: Language): string {
    return formatMessage(language, this.userMessage);
  }
}

/** The code of an error of the system or the host (`ENOSPC`, `AccessDenied`); null for other errors. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
