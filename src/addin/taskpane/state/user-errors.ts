/** Errors for users in the pane's words: without the command line's options, and with a next step. */
import { columnText } from '../../../text/core/record';
import { reviewText } from '../../../text/core/review';
import type { Message, MessageTemplate } from '../../../text/core/translate';
import type { UserError } from '../../../text/core/user-error';
import { commandLabels, paneErrorText, paneText } from '../../../text/pane/pane';
import { monitoringText } from '../../../text/report/monitoring';
import type { Pane } from './pane';
import type { NotificationAction } from './pane-state';

const paneTemplates: ReadonlyMap<MessageTemplate, MessageTemplate> = new Map([
  [columnText.missing, paneErrorText.missing],
  [columnText.claimedTwice, paneErrorText.claimedTwice],
  [monitoringText.beforeIsLater, paneErrorText.beforeIsLater],
  [reviewText.nothingStated, paneErrorText.nothingStated],
]);

export function errorMessage({ userMessage: { template, params } }: UserError): Message {
  return { template: paneTemplates.get(template) ?? template, params };
}

/** The next step, for errors that have one obvious way on. */
export function nextActions({ userMessage: { template } }: UserError, pane: Pane): readonly NotificationAction[] {
  const { t } = pane.translator;
  if (template === columnText.noHeader || template === columnText.noSheet) {
    return [{ label: t(commandLabels.makeTemplate), run: () => void pane.run('makeTemplate') }];
  }
  if (template === reviewText.nothingStated || template === monitoringText.beforeIsLater) {
    return [{ label: t(paneText.goToRecap), run: () => pane.set({ tab: 'recap' }) }];
  }
  if (paneTemplates.has(template) || template === columnText.noRows) {
    return [{ label: t(paneText.goToData), run: () => pane.set({ tab: 'data' }) }];
  }
  return [];
}
