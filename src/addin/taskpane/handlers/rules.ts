/** Completing a method with the agency's own numbers, and keeping it in the workbook. */
import { completedMethod, storeMethod } from '../../../actions/store-method';
import type { MethodChoice } from '../../../method/choice';
import { paneText } from '../../../text/pane/pane';
import { UserError } from '../../../text/core/user-error';
import type { Pane } from '../pane';
import { openSheet } from './open-sheet';
import { ownMethodId } from './run-options';
import { recallMethod } from './start';
import { saveSettings } from '../../../actions/workbook-settings';

/** The most that one number of the rule can be. */
export const mostPoints = 100;

/** @throws Refusal where something typed is no number of points. */
export function typedNumbers(typed: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const filled = [...typed].filter(([, text]) => text.trim() !== '');
  return new Map(filled.map(([key, text]) => [key, pointsOf(text.trim())]));
}

function pointsOf(text: string): number {
  const value = /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (value >= 0 && value <= mostPoints) return value;
  throw new UserError(paneText.notNumber, { value: text, most: mostPoints });
}

export function storeShown(pane: Pane, shown: MethodChoice): Promise<boolean> {
  return pane.work(paneText.writing, async ({ workbook }) => {
    const values = typedNumbers(pane.state().typed);
    const choice = values.size === 0 ? shown : completedMethod(shown, values);
    const { names } = await storeMethod(workbook, choice, pane.teller.language);
    await recallMethod(pane, workbook);
    const sheet = names[0] ?? '';
    const completed = values.size > 0;
    if (completed) {
      pane.set({
        typed: new Map(),
        shownMethod: ownMethodId,
        assessment: null,
        choices: { ...pane.state().choices, method: ownMethodId },
      });
      await saveSettings(workbook, pane.state().choices);
    }
    const text = pane.teller.say(completed ? paneText.methodStored : paneText.rulesWritten, { sheet });
    pane.say({ tone: 'good', text, actions: [openSheet(pane, sheet)] });
  });
}
