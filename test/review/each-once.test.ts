/** Two sheets of one consultation, an old one and a new one: nothing typed is lost, nothing stands there twice. */
import type { ConsultationLine } from '../../src/report/consultation-sheet';
import { withoutRepeatedLines } from '../../src/review/merge-consultation';

const line = (
  key: string,
  typed: Partial<ConsultationLine['entered']> = {},
  other: Partial<ConsultationLine> = {},
): ConsultationLine => ({
  key,
  subject: `Baris ${key}`,
  sheet: 'Data',
  cell: 'A1',
  entered: { state: 'BV', note: null, question: null, answer: null, settled: null, ...typed },
  extraCells: [],
  ...other,
});

it('takes a line that stands in both sheets once, wherever its row is now', () => {
  const asked = line('p-1', { question: 'Ijazahnya mana?' });
  expect(withoutRepeatedLines([asked, line('p-2'), { ...asked, cell: 'A9' }, line('p-2')])).toEqual([
    asked,
    line('p-2'),
  ]);
});

it('keeps the line that somebody wrote on, and not the untouched one', () => {
  const answered = line('p-1', { answer: 'Terlampir' });
  expect(withoutRepeatedLines([line('p-1'), answered])).toEqual([answered]);
  expect(withoutRepeatedLines([line('p-1', { state: 'TMS' }), line('p-1')])).toEqual([line('p-1', { state: 'TMS' })]);
});

it('keeps both where people wrote different things', () => {
  const both = [line('p-1', { note: 'satu' }), line('p-1', { note: 'dua' }), line('p-1', {}, { extraCells: ['tiga'] })];
  expect(withoutRepeatedLines(both)).toEqual(both);
});

it('keeps lines that people typed by hand, which have no key yet', () => {
  const byHand = [line('', { question: 'A?' }), line('', { question: 'A?' }, { cell: 'B2' })];
  expect(withoutRepeatedLines(byHand)).toEqual(byHand);
});
