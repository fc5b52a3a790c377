/** What a reviewer types survives: another review, sorted and inserted rows, rows that differ no more. */
import { reviewSubmission } from '../../src/actions/review-submission';
import type { CellValue } from '../../src/record/cell';
import type { SheetCell, SheetData } from '../../src/workbook/sheet';
import { memoryWorkbook, type MemorySheets } from '../support/memory-workbook';
import { employees, sheetOf, type Habit } from './agency';
import { options } from './support';

const people = employees(30, 3);
const wrong: ReadonlySet<Habit> = new Set(['performance-twice']);
const roles = { 'Hasil Periksa IPASN': 'periksa', 'Konsultasi IPASN': 'konsultasi' };

async function sheetsAfter(sheets: MemorySheets): Promise<readonly SheetData[]> {
  const known = Object.fromEntries(Object.entries(roles).filter(([name]) => sheets[name] !== undefined));
  const workbook = memoryWorkbook(sheets, { roles: known });
  await reviewSubmission(workbook, { ...options, write: true });
  return workbook.changes[0]!.sheets;
}

const valuesOf = (sheet: SheetData): CellValue[][] =>
  sheet.rows.map((row) => (row ?? []).map((cell: SheetCell | null) => cell?.value ?? null));

const word = (cell: CellValue | undefined): string => (typeof cell === 'string' ? cell : '');

const table = (sheets: readonly SheetData[], role: string): CellValue[][] =>
  valuesOf(sheets.find((sheet) => sheet.role === role)!);

const withHeader = (rows: CellValue[][], heading: string): { header: number; column: (name: string) => number } => {
  const header = rows.findIndex((row) => row.includes(heading));
  return { header, column: (name) => rows[header]!.indexOf(name) };
};

it('puts each question at its cell, with the answer and how it stands', async () => {
  const line = ['Pokok', 'Lembar', 'Sel', 'Sel berbeda', 'Status verifikasi', 'Catatan pemeriksa', 'Pertanyaan'];
  const heading = [...line, 'Jawaban instansi', 'Keadaan', 'Sejak periksa lalu', 'Kunci'];
  const asked = (sheet: string | null, cell: string, ...said: readonly (string | null)[]): readonly CellValue[] => [
    ...[null, sheet, cell, null, null, 'hanya catatan'],
    ...said,
  ];
  const consultation = [
    heading,
    asked('Data', 'V3', 'Mengapa 105?', null, 'terbuka'),
    asked(null, '$m$9', 'Ijazah mana?', 'Terlampir', 'selesai'),
    asked('Data', 'V4', null, null, null),
  ];
  const workbook = memoryWorkbook({ Data: sheetOf(people, () => wrong), 'Konsultasi IPASN': consultation });
  await reviewSubmission(workbook, { ...options, write: true });
  expect(workbook.changes[0]!.notes).toEqual([
    { sheet: 'Data', cell: 'V3', text: 'IPASN: Pertanyaan: Mengapa 105?\nKeadaan: terbuka' },
    {
      sheet: 'Data',
      cell: 'M9',
      text: 'IPASN: Pertanyaan: Ijazah mana?\nJawaban instansi: Terlampir\nKeadaan: selesai',
    },
  ]);
});

it('keeps every state, note, question and answer when the rows are sorted and others put between', async () => {
  const data = sheetOf(people, () => wrong);
  const first = await sheetsAfter({ Data: data });
  const lines = table(first, 'konsultasi');
  const { header, column } = withHeader(lines, 'Status verifikasi');
  const body = lines.slice(header + 1);
  expect(body.length).toBeGreaterThan(20);
  body.forEach((row, index) => {
    row[column('Status verifikasi')] = ['BV', 'MS', 'TMS'][index % 3]!;
    row[column('Catatan pemeriksa')] = `catatan ${index}`;
    row[column('Pertanyaan')] = `tanya ${index}`;
    row[column('Jawaban instansi')] = `jawab ${index}`;
    row[column('Keadaan')] = index % 2 === 0 ? 'terbuka' : 'selesai';
    row[12] = `di samping ${index}`;
  });
  const typedBy = new Map(body.map((row) => [row[column('Kunci')], row]));
  const sorted = [data[0]!, ...data.slice(1).reverse(), ...sheetOf(employees(40, 3).slice(30)).slice(1)];
  const shuffled = [...lines.slice(0, header + 1), ...[...body].reverse()];
  const again = table(
    await sheetsAfter({ Data: sorted, 'Hasil Periksa IPASN': table(first, 'periksa'), 'Konsultasi IPASN': shuffled }),
    'konsultasi',
  );
  const kept = again.filter((row) => typedBy.has(row[column('Kunci')] ?? null) && row[column('Kunci')] !== null);
  expect(kept).toHaveLength(body.length);
  for (const row of kept) {
    const before = typedBy.get(row[column('Kunci')] ?? null)!;
    for (const name of [
      'Status verifikasi',
      'Catatan pemeriksa',
      'Pertanyaan',
      'Jawaban instansi',
      'Keadaan',
      'Pokok',
    ]) {
      expect(row[column(name)]).toBe(before[column(name)]);
    }
    expect(row).toContain(word(before[12]));
  }
});

it('leads a line to where its person stands now', async () => {
  const data = sheetOf(people, (_person, index) => (index === 4 ? wrong : new Set()));
  const first = await sheetsAfter({ Data: data });
  const lines = table(first, 'konsultasi');
  const { header, column } = withHeader(lines, 'Status verifikasi');
  const line = lines.slice(header + 1).find((row) => row[column('Sel berbeda')] !== 0)!;
  expect(word(line[column('Sel')])).toMatch(/6$/);
  const moved = [data[0]!, [null], [null], ...data.slice(1)];
  const again = table(await sheetsAfter({ Data: moved, 'Konsultasi IPASN': lines }), 'konsultasi');
  const same = again.find((row) => row[column('Kunci')] === line[column('Kunci')])!;
  expect(word(same[column('Sel')])).toMatch(/8$/);
});

it('keeps a line whose row differs no more, and says so', async () => {
  const first = await sheetsAfter({ Data: sheetOf(people, (_person, index) => (index === 4 ? wrong : new Set())) });
  const lines = table(first, 'konsultasi');
  const { header, column } = withHeader(lines, 'Status verifikasi');
  const line = lines.slice(header + 1).find((row) => row[column('Sel berbeda')] !== 0)!;
  line[column('Catatan pemeriksa')] = 'minta surat keputusan';
  const again = await sheetsAfter({
    Data: sheetOf(people),
    'Konsultasi IPASN': lines,
    'Hasil Periksa IPASN': table(first, 'periksa'),
  });
  const same = table(again, 'konsultasi').find((row) => row[column('Kunci')] === line[column('Kunci')])!;
  expect(same[column('Catatan pemeriksa')]).toBe('minta surat keputusan');
  expect(same[column('Sejak periksa lalu')]).toBe('tidak berbeda lagi');
  const report = table(again, 'periksa').flat();
  expect(report).toContain('Sejak pemeriksaan lalu: 0 sel baru berbeda, 0 berubah, 0 tetap, 2 tidak berbeda lagi.');
});

it('takes in a line that was typed by hand with a sheet and a cell alone', async () => {
  const first = await sheetsAfter({ Data: sheetOf(people) });
  const lines = table(first, 'konsultasi');
  const { column } = withHeader(lines, 'Status verifikasi');
  const typed: CellValue[] = Array.from({ length: 11 }, () => null);
  typed[column('Lembar')] = 'Data';
  typed[column('Sel')] = 'F7';
  typed[column('Pertanyaan')] = 'Ijazahnya mana?';
  const again = table(
    await sheetsAfter({ Data: sheetOf(people), 'Konsultasi IPASN': [...lines, typed] }),
    'konsultasi',
  );
  const kept = again.filter((row) => row.includes('Ijazahnya mana?'));
  expect(kept).toHaveLength(1);
  expect(word(kept[0]![column('Kunci')])).toMatch(/^p-/);
  expect(kept[0]![column('Sel')]).toBe('F7');
});

it('keeps the cell that a question was typed for, beside what differs in its row and wherever the row goes', async () => {
  const data = sheetOf(people, () => wrong);
  const first = await sheetsAfter({ Data: data });
  const lines = table(first, 'konsultasi');
  const { column } = withHeader(lines, 'Status verifikasi');
  const typed: CellValue[] = Array.from({ length: 11 }, () => null);
  typed[column('Lembar')] = 'Data';
  typed[column('Sel')] = 'F7';
  typed[column('Pertanyaan')] = 'Ijazahnya mana?';
  const asked = (sheets: readonly SheetData[]) =>
    table(sheets, 'konsultasi').filter((row) => row.includes('Ijazahnya mana?'));
  const second = await sheetsAfter({ Data: data, 'Konsultasi IPASN': [...lines, typed] });
  expect(asked(second).map((row) => row[column('Sel')])).toEqual(['F7']);
  const moved = [data[0]!, ...data.slice(1).reverse()];
  const third = await sheetsAfter({ Data: moved, 'Konsultasi IPASN': table(second, 'konsultasi') });
  expect(asked(third).map((row) => row[column('Sel')])).toEqual([`F${1 + moved.indexOf(data[6]!)}`]);
});
