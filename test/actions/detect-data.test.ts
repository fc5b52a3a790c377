import { detectData } from '../../src/actions/detect-data';
import { columnText } from '../../src/text/core/record';
import { liveWorkbook } from '../support/live-workbook';

const header = ['NIP', 'NAMA', 'PENDIDIKAN', 'JENIS JABATAN', 'NILAI SKP', 'CATATAN'];
const row = ['199001012015011001', 'Pegawai', 'S-1', 'pelaksana', 80, null];

test('the sheet with people is found, and each header with its field', async () => {
  const seen = await detectData(
    liveWorkbook({ sheets: { Catatan: [['apa saja']], Data: [header, row] } }),
    null,
    new Map(),
  );
  expect(seen.sheet).toBe('Data');
  expect(seen.sheets).toEqual(['Catatan', 'Data']);
  expect(seen.headers.map(({ field }) => field)).toEqual([
    'nip',
    'nama',
    'pendidikan',
    'jenisJabatan',
    'nilaiKinerja',
    null,
  ]);
  expect(seen.problem).toBeNull();
});

test('what the user tied is kept where the sheet has that header, and left aside where it has not', async () => {
  const workbook = liveWorkbook({ sheets: { Data: [header, row] } });
  const seen = await detectData(
    workbook,
    null,
    new Map([
      ['catatan', 'unit'],
      ['TIDAK ADA', 'seminar'],
    ]),
  );
  expect(seen.headers.at(-1)).toEqual({ header: 'CATATAN', field: 'unit' });
  expect([...seen.map.keys()]).toEqual(['catatan']);
});

test('two columns that claim one field are told, and can still be seen', async () => {
  const workbook = liveWorkbook({ sheets: { Data: [[...header, 'PENDIDIKAN TERAKHIR'], row] } });
  const seen = await detectData(workbook, null, new Map());
  expect(seen.problem?.userMessage.template).toBe(columnText.claimedTwice);
  expect(seen.headers).toHaveLength(7);
  const settled = await detectData(workbook, null, new Map([['PENDIDIKAN TERAKHIR', 'abaikan']]));
  expect(settled.problem).toBeNull();
});

test('an empty workbook has no data, and says so', async () => {
  const seen = await detectData(liveWorkbook(), null, new Map());
  expect(seen.sheet).toBeNull();
  expect(seen.problem?.userMessage.template).toBe(columnText.noHeader);
});

test('a sheet that has been deleted since is looked for again', async () => {
  const seen = await detectData(liveWorkbook({ sheets: { Data: [header, row] } }), 'Hilang', new Map());
  expect(seen.sheet).toBe('Data');
});
