/** The language of results and errors. Excel tells a function none without a call to Office, so it is the users' own. */
import type { Language } from '../../text/core/translate';

export const language: Language = 'id';
