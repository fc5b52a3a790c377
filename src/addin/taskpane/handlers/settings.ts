/** The user's settings for this workbook, and what depends on them: the detected data and the workbook's own method. */
import { detectData, type DetectedData } from '../../../actions/detect-data';
import { storedMethod } from '../../../actions/store-method';
import { loadSettings, saveSettings, type WorkbookSettings } from '../../../actions/workbook-settings';
import type { ColumnMap, Field } from '../../../record/columns';
import { isoDay } from '../../../record/date';
import { UserError } from '../../../text/core/user-error';
import { paneText } from '../../../text/pane/pane';
import type { LiveWorkbook } from '../../../workbook/live';
import type { Pane } from '../state/pane';

/** Loads the settings stored in the workbook, and detects its data. */
export function initialize(pane: Pane): Promise<boolean> {
  return pane.runTask(paneText.loading, async ({ workbook }) => {
    const settings = await loadSettings(workbook);
    const { measured: carried } = workbook.metadata;
    const measured = settings.measured ?? (carried === null ? null : isoDay(carried));
    pane.set({ settings: { ...settings, measured } });
    await loadOwnMethod(pane, workbook);
    await refreshDetection(pane, workbook);
  });
}

export async function loadOwnMethod(pane: Pane, workbook: LiveWorkbook): Promise<void> {
  try {
    pane.set({ rules: { ownMethod: await storedMethod(workbook), ownMethodBroken: false } });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    pane.set({ rules: { ownMethod: null, ownMethodBroken: true } });
  }
}

export async function refreshDetection(pane: Pane, workbook: LiveWorkbook): Promise<void> {
  const { settings } = pane.state();
  pane.set({ detected: await detectData(workbook, settings.sheet, settings.map) });
}

/** Changes settings, stores them in the workbook, and discards results that they make out of date. */
export function changeSettings(pane: Pane, patch: Partial<WorkbookSettings>): Promise<boolean> {
  pane.set({ settings: { ...pane.state().settings, ...patch } });
  return pane.runTask(paneText.loading, async ({ workbook }) => {
    await saveSettings(workbook, pane.state().settings);
    if ('map' in patch || 'sheet' in patch) {
      pane.set({ check: { assessment: null, stale: null, fixed: new Set() } });
      await refreshDetection(pane, workbook);
    } else {
      pane.set({ check: { assessment: null } });
    }
  });
}

/** Makes a sheet that was just added the one with the data. */
export async function useSheet(
  pane: Pane,
  workbook: LiveWorkbook,
  sheet: string,
  settings: Partial<WorkbookSettings>,
): Promise<void> {
  pane.set({
    settings: { ...pane.state().settings, ...settings, sheet, map: new Map() },
    check: { assessment: null },
    recap: { result: null },
  });
  await saveSettings(workbook, pane.state().settings);
  await refreshDetection(pane, workbook);
}

/** The column map after the user assigns a field; a field has one column, so its earlier one becomes unused. */
export function assignColumn(
  { headers, map }: Pick<DetectedData, 'headers' | 'map'>,
  header: string,
  field: Field | 'abaikan',
): ColumnMap {
  const earlier =
    field === 'abaikan' ? undefined : headers.find((each) => each.field === field && each.header !== header);
  const assigned = new Map(map);
  if (earlier !== undefined) assigned.set(earlier.header, 'abaikan');
  return assigned.set(header, field);
}
