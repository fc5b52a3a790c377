import { requests } from '../../../src/addin/requests';
import { createPane, type Pane } from '../../../src/addin/taskpane/pane';
import { destinations, placeOf } from '../../../src/addin/taskpane/places';
import { firstState, taskAtHand } from '../../../src/addin/taskpane/state';
import { teller } from '../../../src/addin/taskpane/teller';
import { liveWorkbook } from '../../support/live-workbook';

function somePane(): Pane {
  const host = {
    language: 'id' as const,
    version: '1',
    runsIn: 'uji',
    needs: [],
    open: () => Promise.resolve(liveWorkbook()),
    today: () => 44_033,
    functionsRegistered: () => 10,
    functions: () => Promise.resolve([]),
    save: () => undefined,
    copy: () => Promise.resolve(false),
  };
  return createPane(host, teller('id'), firstState, () => undefined);
}

test('a task is on view in its own place alone, and waits there while the user looks elsewhere', () => {
  const pane = somePane();
  pane.set({ place: 'start', task: 'review' });
  expect(taskAtHand(pane.state())).toBe('review');
  pane.set({ place: 'data' });
  expect(taskAtHand(pane.state())).toBeNull();
  pane.set({ place: 'start' });
  expect(taskAtHand(pane.state())).toBe('review');
});

test('what was said of one view is not left standing over another, save what can be taken back', () => {
  const pane = somePane();
  pane.say({ tone: 'good', text: 'selesai', actions: [] });
  pane.set({ task: 'merge' });
  expect(pane.state().bar).toBeNull();
  pane.say({ tone: 'good', text: 'dapat diurungkan', actions: [], lasting: true });
  pane.set({ task: null });
  expect(pane.state().bar?.text).toBe('dapat diurungkan');
});

test('every button of the ribbon that names a task opens it in the place where it stands', () => {
  const opened = requests.flatMap((request) => {
    const { place, task } = destinations[request];
    return task === null ? [] : [[request, task, place === placeOf[task]]];
  });
  expect(opened).toEqual([
    ['mergeFiles', 'merge', true],
    ['reconcile', 'reconcile', true],
    ['prepareCopy', 'prepare', true],
    ['reviewSubmission', 'review', true],
  ]);
});
