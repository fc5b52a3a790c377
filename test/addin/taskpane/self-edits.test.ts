import { createSelfEditTracker } from '../../../src/addin/taskpane/state/self-edits';

describe('createSelfEditTracker', () => {
  it('consumes a registered cell once; the next change of it is the user’s', () => {
    const edits = createSelfEditTracker();
    edits.register([{ row: 3, column: 1 }]);
    expect(edits.consume('B3')).toBe(true);
    expect(edits.consume('B3')).toBe(false);
  });

  it('consumes a range only if all its cells are registered', () => {
    const edits = createSelfEditTracker();
    edits.register([
      { row: 3, column: 1 },
      { row: 4, column: 1 },
    ]);
    expect(edits.consume('B3:B5')).toBe(false);
    expect(edits.consume('Data!$B$3:$B$4')).toBe(true);
  });

  it('never consumes whole rows or columns', () => {
    const edits = createSelfEditTracker();
    edits.register([{ row: 3, column: 1 }]);
    expect(edits.consume('3:3')).toBe(false);
    expect(edits.consume('B:B')).toBe(false);
  });
});
