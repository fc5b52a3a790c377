/** What cannot be done, in the pane's words: the command line's options are of no use here, and a next step is. */
import { columnText } from '../../text/core/record';
import { commandLabels } from '../../text/pane/commands';
import { monitoringText } from '../../text/report/monitoring';
import { paneRefusal, paneText } from '../../text/pane/pane';
import { paneMonitorRefusal } from '../../text/pane/monitor';
import { paneReviewRefusal } from '../../text/pane/review';
import type { UserError } from '../../text/core/user-error';
import { reviewText } from '../../text/core/review';
import type { MessageTemplate } from '../../text/core/translate';
import { makeTemplate } from './handlers/start';
import type { Pane } from './pane';
import type { BarAction } from './state';

const otherWords: ReadonlyMap<MessageTemplate, MessageTemplate> = new Map([
  [columnText.missing, paneRefusal.missing],
  [columnText.claimedTwice, paneRefusal.claimedTwice],
  [monitoringText.beforeIsLater, paneMonitorRefusal.beforeIsLater],
  [reviewText.nothingStated, paneReviewRefusal.nothingStated],
]);

export function paneSentence(sentence: MessageTemplate): MessageTemplate {
  return otherWords.get(sentence) ?? sentence;
}

/** Where to go from here, for those refusals that have one obvious way on. */
export function nextStep({ userMessage: { template: sentence } }: UserError, pane: Pane): readonly BarAction[] {
  const { teller } = pane;
  if (sentence === columnText.noHeader || sentence === columnText.noSheet) {
    return [{ label: teller.say(commandLabels.makeTemplate), run: () => void makeTemplate(pane) }];
  }
  if (sentence === reviewText.nothingStated || sentence === monitoringText.beforeIsLater) {
    return [{ label: teller.say(paneText.goToRecap), run: () => pane.set({ place: 'recap' }) }];
  }
  if (otherWords.has(sentence) || sentence === columnText.noRows) {
    return [{ label: teller.say(paneText.goToData), run: () => pane.set({ place: 'data' }) }];
  }
  return [];
}
