/** CSV as offices export it: four delimiters, several encodings, titles above the header, quotes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRows, allValues, newFolder, openFile } from './support';

const folder = newFolder();

async function read(content: string | Buffer, name = 'daftar.csv'): Promise<readonly (readonly unknown[])[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return allValues(await openFile(path));
}

test.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['bar', '|'],
])('fields parted by a %s', async (_name, sign) => {
  expect(
    await read(
      [
        ['NIP', 'Nama', 'Nilai'],
        ['1990', 'Siti', '78'],
        ['1991', 'Budi', '80'],
      ]
        .map((row) => row.join(sign))
        .join('\r\n'),
    ),
  ).toEqual([
    ['NIP', 'Nama', 'Nilai'],
    ['1990', 'Siti', '78'],
    ['1991', 'Budi', '80'],
  ]);
});

test('titles above the header, with commas of their own, do not mislead; nor do degrees and decimal commas', async () => {
  const rows = [
    'DAFTAR PEGAWAI, PEMERINTAH PROVINSI CONTOH, TAHUN 2019',
    '',
    'NIP;Nama;Nilai',
    '1;Siti, S.Kom, M.Si;78,5',
    '2;Budi, S.E;80,25',
    '3;Tono, S.H;90,5',
  ];
  expect(await read(rows.join('\n'))).toEqual([
    ['DAFTAR PEGAWAI, PEMERINTAH PROVINSI CONTOH, TAHUN 2019'],
    ['NIP', 'Nama', 'Nilai'],
    ['1', 'Siti, S.Kom, M.Si', '78,5'],
    ['2', 'Budi, S.E', '80,25'],
    ['3', 'Tono, S.H', '90,5'],
  ]);
});

test('rows count as a spreadsheet would count them: blank lines do, lines within quotes do not', async () => {
  const path = join(folder, 'nomor.csv');
  writeFileSync(path, 'NIP,Nama\n\n1,"Siti\nAminah"\n2,"kata ""kutip"""\n,\n3,5" pipa\n');
  expect(await allRows(await openFile(path))).toEqual([
    { number: 1, values: ['NIP', 'Nama'] },
    { number: 3, values: ['1', 'Siti\nAminah'] },
    { number: 4, values: ['2', 'kata "kutip"'] },
    { number: 6, values: ['3', '5" pipa'] },
  ]);
});

test('every cell is text as it stands; empty ones are null', async () => {
  expect(await read('a,b,c\n007, 1.5 ,\n=1+1,TRUE,#N/A\n')).toEqual([
    ['a', 'b', 'c'],
    ['007', ' 1.5 ', null],
    ['=1+1', 'TRUE', '#N/A'],
  ]);
});

test.each([
  ['UTF-8', Buffer.from('NIP,Nama\n1,Ñandú – Çelik\n')],
  ['UTF-8 with a mark', Buffer.from('\ufeffNIP,Nama\n1,Ñandú – Çelik\n')],
  ['UTF-16 little end first', Buffer.from('\ufeffNIP,Nama\n1,Ñandú – Çelik\n', 'utf16le')],
  ['UTF-16 big end first', Buffer.from('\ufeffNIP,Nama\n1,Ñandú – Çelik\n', 'utf16le').swap16()],
  ['Windows 1252', Buffer.from('NIP,Nama\n1,\xd1and\xfa \x96 \xc7elik\n', 'latin1')],
])('letters beyond ASCII in %s', async (_name, bytes) => {
  expect(await read(bytes)).toEqual([
    ['NIP', 'Nama'],
    ['1', 'Ñandú – Çelik'],
  ]);
});

test("Excel's own hint names the delimiter and is no row", async () => {
  const path = join(folder, 'sep.csv');
  writeFileSync(path, 'sep=;\r\nNIP;Nama\r\n1;a,b\r\n');
  expect(await allRows(await openFile(path))).toEqual([
    { number: 1, values: ['NIP', 'Nama'] },
    { number: 2, values: ['1', 'a,b'] },
  ]);
});

test('a last line without an end, line ends of old Macs, and one column', async () => {
  expect(await read('a,b\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(await read('a,b\r1,2\r')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(await read('a\nb\n')).toEqual([['a'], ['b']]);
});

test('the kind is known by content, whatever the name; the sheet bears the file name', async () => {
  expect(await read('NIP\tNama\n1\tSiti\n', 'pegawai.baru.txt')).toEqual([
    ['NIP', 'Nama'],
    ['1', 'Siti'],
  ]);
  const workbook = await openFile(join(folder, 'pegawai.baru.txt'));
  expect(await workbook.sheets()).toEqual([{ name: 'pegawai.baru', hidden: false, managed: false }]);
  expect(workbook.typed).toBe(false);
});

test('a file of many pieces reads as one, with quotes and letters across their borders', async () => {
  const names = Array.from({ length: 60_000 }, (_each, index) => `Ñandú "${index}",\r\n😀`);
  const rows = await read(names.map((name, index) => `${index};"${name.replaceAll('"', '""')}"`).join('\r\n'));
  expect(rows.map((row) => row[1])).toEqual(names);
});
