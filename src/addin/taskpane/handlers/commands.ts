/** The handlers that ribbon, keyboard and notifications run by name. */
import type { Commands } from '../state/pane';
import { checkData } from './check';
import { readForCopy } from './prepare';
import { fillSummary } from './recap';
import { review } from './review';
import { makeTemplate } from './start';

export const commands: Commands = { checkData, fillSummary, makeTemplate, readForCopy, review };
