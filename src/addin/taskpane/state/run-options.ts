/** The user's settings (date, method, rule settings, sheet, columns) as the options of an action. */
import type { AssessOptions } from '../../../actions/shared/assess-workbook';
import type { MethodChoice } from '../../../method/choice';
import type { Method } from '../../../method/method';
import { methodById, methodOfYear } from '../../../method/registry';
import { dayOf, yearOf } from '../../../record/date';
import type { Day } from '../../../record/record';
import type { Pane, TaskContext } from './pane';
import type { PaneState } from './pane-state';

/** The id that stands for the workbook's own method. */
export const OWN_METHOD_ID = 'table';

export function measuredDay({ settings }: PaneState, today: Day): Day {
  return settings.measured ?? dayOf(yearOf(today) - 1, 12, 31) ?? today;
}

/** The chosen method, or that of the measured year; the workbook's own precedes a shipped one of the same id. */
export function chosenMethod(state: PaneState, today: Day): MethodChoice {
  const { method: id, choices } = state.settings;
  const own = state.rules.ownMethod;
  if (id === OWN_METHOD_ID && own !== null) return { method: own.method, choices: { ...own.choices, ...choices } };
  const method = id === null || id === OWN_METHOD_ID ? methodOfYear(yearOf(measuredDay(state, today))) : methodById(id);
  if (id === null && own?.method.id === method.id)
    return { method: own.method, choices: { ...own.choices, ...choices } };
  return { method, choices };
}

export function runOptions(pane: Pane, { signal, onProgress, pause }: Omit<TaskContext, 'workbook'>): AssessOptions {
  const state = pane.state();
  const today = pane.host.today();
  return {
    measured: measuredDay(state, today),
    today,
    method: chosenMethod(state, today),
    settings: [],
    sheet: state.detected?.sheet ?? null,
    map: state.detected?.map ?? state.settings.map,
    updatedSince: null,
    signal,
    onProgress,
    pause,
  };
}

/** The method and the date that a run would use now. */
export function currentRules(pane: Pane): { readonly method: Method; readonly measured: Day } {
  const state = pane.state();
  const today = pane.host.today();
  return { method: chosenMethod(state, today).method, measured: measuredDay(state, today) };
}
