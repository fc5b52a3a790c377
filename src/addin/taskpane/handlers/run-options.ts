/** The chosen date, method, readings, sheet and columns as an action takes them. */
import type { AssessOptions } from '../../../actions/assess-workbook';
import type { MethodChoice } from '../../../method/choice';
import type { Method } from '../../../method/method';
import { methodById, methodOfYear } from '../../../method/registry';
import { dayOf, yearOf } from '../../../record/date';
import type { Day } from '../../../record/record';
import type { Job, Pane } from '../pane';
import type { PaneState } from '../state';

/** The id that stands for the workbook's own method. */
export const ownMethodId = 'table';

export function measuredDay({ choices }: PaneState, today: Day): Day {
  return choices.measured ?? dayOf(yearOf(today) - 1, 12, 31) ?? today;
}

/** The method chosen, or that of the year; the workbook's own goes before a shipped one of the same id. */
export function chosenMethod(state: PaneState, today: Day): MethodChoice {
  const { method: id, choices } = state.choices;
  const own = state.ownMethod;
  if (id === ownMethodId && own !== null) return { method: own.method, choices: { ...own.choices, ...choices } };
  const method = id === null || id === ownMethodId ? methodOfYear(yearOf(measuredDay(state, today))) : methodById(id);
  if (id === null && own?.method.id === method.id)
    return { method: own.method, choices: { ...own.choices, ...choices } };
  return { method, choices };
}

export function runOptions(pane: Pane, job: Pick<Job, 'signal' | 'onProgress' | 'pause'> | null): AssessOptions {
  const state = pane.state();
  const today = pane.host.today();
  return {
    measured: measuredDay(state, today),
    today,
    method: chosenMethod(state, today),
    settings: [],
    sheet: state.seen?.sheet ?? null,
    map: state.seen?.map ?? state.choices.map,
    updatedSince: null,
    ...(job === null ? {} : { signal: job.signal, onProgress: job.onProgress, pause: job.pause }),
  };
}

/** By which method and date a run would be made now. */
export function rulesOfPane(pane: Pane): { readonly method: Method; readonly measured: Day } {
  const state = pane.state();
  const today = pane.host.today();
  return { method: chosenMethod(state, today).method, measured: measuredDay(state, today) };
}
