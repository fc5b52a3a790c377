/** A review copy in another spreadsheet program: it opens, calculates itself anew, and comes to what we wrote. */
import { copyFileSync } from 'node:fs';
import type { CellValue } from '../../src/record/cell';
import { copySheets } from '../../src/review-copy/build';
import { compareCopy } from '../../src/review/compare-copy';
import { createWorkbook, openFile } from '../../src/workbook/file';
import type { CopySheet } from '../../src/review-copy/input';
import { placeWith } from '../cli/ipasn';
import { copyOf } from '../review/copy-in-file';
import { inputOf, plainPerson } from './people';
import { newFolder } from '../workbook/support';
import { recalculated } from '../support/office/recalculated';

const sample = 'assets/contoh-ip-asn.xlsx';

/** The sample with its errors accepted. */
async function sampleCopy(...args: readonly string[]): Promise<string> {
  const place = placeWith(sample);
  const codes = [
    ...['nip-duplicate-differs', 'education-unknown', 'education-empty', 'training-unknown', 'nip-numeric'],
    ...['performance-out-of-range', 'nip-empty', 'post-group-unknown'],
  ];
  place.write('terima.json', JSON.stringify(codes.map((kode) => ({ kode, alasan: 'Sedang diperbaiki' }))));
  const asked = ['prepare', 'contoh-ip-asn.xlsx', '--accept', 'terima.json', '--out', 'salinan.xlsx', ...args];
  const { status, stderr } = await place.ipasn(...asked);
  if (status !== 0) throw new Error(stderr);
  const path = `${newFolder()}/salinan.xlsx`;
  copyFileSync(place.path('salinan.xlsx'), path);
  return path;
}

test.each([
  ['an open copy', ['--agency', 'Provinsi Contoh']],
  ['a masked copy in English', ['--masked', '--key', 'kunci.json', '--lang', 'en']],
])('%s of the sample, calculated anew and saved by LibreOffice, shows no difference', async (_what, args) => {
  const path = await sampleCopy(...args);
  for (const each of [path, recalculated(path)]) {
    const { cells, formulas } = await copyOf(await openFile(each));
    expect(compareCopy(cells, formulas)).toMatchObject({ changed: [], following: [] });
  }
});

test('LibreOffice works the formulas out itself: wrong values that stand beside them are gone', async () => {
  const input = inputOf({}, [
    { ...plainPerson, highestEducation: 'S-2', technicalTrainingDay: 43_800, seminarDay: 42_000 },
    { ...plainPerson, source: 6, unit: null, technicalHours: 7, sanction: 'berat', sanctionDay: 43_000 },
  ]);
  const path = `${newFolder()}/salinan.xlsx`;
  await createWorkbook(path, copySheets(input).map(injected), { measured: '2019-12-31' });
  const { cells } = await copyOf(await openFile(path));
  expect(compareCopy(cells, null).changed.length).toBeGreaterThan(40);
  const { cells: anew, formulas } = await copyOf(await openFile(recalculated(path)));
  expect(compareCopy(anew, formulas)).toMatchObject({ changed: [], following: [] });
});

/** Each formula with a value that it does not give. */
function injected(sheet: CopySheet): CopySheet {
  const wrong: CellValue = 'belum dihitung';
  const rows = [...sheet.rows].map(
    (row) =>
      row?.map((cell) =>
        typeof cell === 'object' && cell?.formula !== undefined ? { ...cell, value: wrong } : cell,
      ) ?? null,
  );
  return { ...sheet, rows };
}
