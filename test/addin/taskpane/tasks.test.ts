import { paneRequests } from '../../../src/addin/requests';
import { commands } from '../../../src/addin/taskpane/handlers/commands';
import { createPane, type Pane } from '../../../src/addin/taskpane/state/pane';
import { destinations, tabOfTask } from '../../../src/addin/taskpane/state/tabs';
import { visibleTask } from '../../../src/addin/taskpane/state/pane-state';
import { createTranslator } from '../../../src/addin/taskpane/translator';
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
    download: () => undefined,
    copy: () => Promise.resolve(false),
  };
  return createPane(host, createTranslator('id'), commands, () => undefined);
}

describe('tabs and tasks', () => {
  it('shows a task in its own tab only, and keeps it open while the user looks at another tab', () => {
    const pane = somePane();
    pane.set({ tab: 'start', openTask: 'review' });
    expect(visibleTask(pane.state())).toBe('review');
    pane.set({ tab: 'data' });
    expect(visibleTask(pane.state())).toBeNull();
    pane.set({ tab: 'start' });
    expect(visibleTask(pane.state())).toBe('review');
  });

  it('drops a notification with its view, unless it offers an undo', () => {
    const pane = somePane();
    pane.notify({ tone: 'good', text: 'selesai', actions: [] });
    pane.set({ openTask: 'merge' });
    expect(pane.state().notification).toBeNull();
    pane.notify({ tone: 'good', text: 'dapat diurungkan', actions: [], persistent: true });
    pane.set({ openTask: null });
    expect(pane.state().notification?.text).toBe('dapat diurungkan');
  });

  it('opens each task of a ribbon button in the task’s own tab', () => {
    const opened = paneRequests.flatMap((request) => {
      const { tab, openTask } = destinations[request];
      return openTask === null ? [] : [[request, openTask, tab === tabOfTask[openTask]]];
    });
    expect(opened).toEqual([
      ['mergeFiles', 'merge', true],
      ['reconcile', 'reconcile', true],
      ['prepareCopy', 'prepare', true],
      ['reviewSubmission', 'review', true],
    ]);
  });
});
