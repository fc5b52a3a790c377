import { createSelfEditTracker } from '../../../src/addin/taskpane/state/self-edits';

test('an edit of the pane is met once; the next change of that cell is the user’s', () => {
  const edits = createSelfEditTracker();
  edits.register([{ row: 3, column: 1 }]);
  expect(edits.consume('B3')).toBe(true);
  expect(edits.consume('B3')).toBe(false);
});

test('a range is the pane’s where all its cells are', () => {
  const edits = createSelfEditTracker();
  edits.register([
    { row: 3, column: 1 },
    { row: 4, column: 1 },
  ]);
  expect(edits.consume('B3:B5')).toBe(false);
  expect(edits.consume('Data!$B$3:$B$4')).toBe(true);
});

test('rows that were inserted or deleted are never the pane’s', () => {
  const edits = createSelfEditTracker();
  edits.register([{ row: 3, column: 1 }]);
  expect(edits.consume('3:3')).toBe(false);
  expect(edits.consume('B:B')).toBe(false);
});
