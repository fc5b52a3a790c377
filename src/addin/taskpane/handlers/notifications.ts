/** Parts of notifications that several tasks show. */
import { paneText } from '../../../text/pane/pane';
import type { Blockers } from '../../../actions/shared/blockers';
import type { Assessment } from '../../../check/assessment';
import type { Pane } from '../state/pane';
import type { Notification, NotificationAction } from '../state/pane-state';

export function openSheetAction(pane: Pane, sheet: string): NotificationAction {
  const open = () => pane.runTask(paneText.loading, ({ workbook }) => workbook.select(sheet, { row: 1, column: 0 }));
  return { label: pane.translator.t(paneText.openSheet), run: () => void open() };
}

/** More missing values than these are counted only; the rules tab lists them all. */
const MAX_NAMED = 3;

/** The method lacks values, so nobody can be scored: names them, and leads to the rules tab. */
export function missingValuesNotification(
  pane: Pane,
  assessment: Assessment,
  { blockers: lacking }: Blockers,
): Notification {
  const { t } = pane.translator;
  const method = { template: assessment.rules.method.title, params: {} };
  const names = lacking.slice(0, MAX_NAMED).map(({ name }) => name);
  const template = lacking.length > MAX_NAMED ? paneText.valuesMissingMany : paneText.valuesMissing;
  const text = t(template, { method, names, count: lacking.length });
  const showRules = () => pane.set({ tab: 'rules', rules: { shownMethod: null } });
  return { tone: 'bad', text, actions: [{ label: t(paneText.goToRules), run: showRules }] };
}
