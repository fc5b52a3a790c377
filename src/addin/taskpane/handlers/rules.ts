/** Completing a method with the agency's own numbers, and storing it in the workbook. */
import { completedMethod, storeMethod } from '../../../actions/store-method';
import type { MethodChoice } from '../../../method/choice';
import { paneText } from '../../../text/pane/pane';
import { UserError } from '../../../text/core/user-error';
import type { Pane } from '../state/pane';
import { openSheetAction } from './notifications';
import { OWN_METHOD_ID } from '../state/run-options';
import { loadOwnMethod } from './settings';
import { saveSettings } from '../../../actions/workbook-settings';

/** Upper bound of a single value. */
const MAX_POINTS = 100;

/** Points by key, blank entries left out. @throws UserError for text that is not a number from 0 to MAX_POINTS. */
export function parsePoints(typed: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const filled = [...typed].filter(([, text]) => text.trim() !== '');
  return new Map(filled.map(([key, text]) => [key, pointsOf(text.trim())]));
}

function pointsOf(text: string): number {
  const value = /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (value >= 0 && value <= MAX_POINTS) return value;
  throw new UserError(paneText.notNumber, { value: text, most: MAX_POINTS });
}

export function storeShownMethod(pane: Pane, shown: MethodChoice): Promise<boolean> {
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    const values = parsePoints(pane.state().rules.typed);
    const choice = values.size === 0 ? shown : completedMethod(shown, values);
    const { names } = await storeMethod(workbook, choice, pane.translator.language);
    await loadOwnMethod(pane, workbook);
    const sheet = names[0] ?? '';
    const completed = values.size > 0;
    if (completed) {
      pane.set({
        rules: { typed: new Map(), shownMethod: OWN_METHOD_ID },
        check: { assessment: null },
        settings: { ...pane.state().settings, method: OWN_METHOD_ID },
      });
      await saveSettings(workbook, pane.state().settings);
    }
    const text = pane.translator.t(completed ? paneText.methodStored : paneText.rulesWritten, { sheet });
    pane.notify({ tone: 'good', text, actions: [openSheetAction(pane, sheet)] });
  });
}
