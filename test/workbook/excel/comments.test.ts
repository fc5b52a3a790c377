/** Questions at their cells in an open workbook. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { NOTE_PREFIX } from '../../../src/workbook/workbook';
import { changeOf, opened, rekap, roster } from './support';

const note = (cell: string, text: string) => ({ sheet: 'Data', cell, text: NOTE_PREFIX + text });

it('become comments; the next run tells in the same comment how a question stands, and those of people stay', async () => {
  const { workbook, host } = await opened({ Data: roster(5) });
  await Excel.run(async (context) => {
    context.workbook.comments.add('Data!D4', 'komentar orang');
    await context.sync();
  });
  const change = changeOf([rekap]);
  await workbook.write({ ...change, notes: [note('C2', 'Mengapa?'), note('D4', 'Siapa?')] });
  await workbook.write({ ...change, notes: [note('C2', 'Mengapa? Sudah dijawab.'), note('B3', 'Kapan?')] });
  const found = await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/content');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation());
    for (const place of places) place.load('address');
    await context.sync();
    return comments.items.map(({ content }, at) => [places[at]!.address, content]);
  });
  expect(found.sort()).toEqual([
    ['Data!B3', 'IPASN: Kapan?'],
    ['Data!C2', 'IPASN: Mengapa? Sudah dijawab.'],
    ['Data!D4', 'komentar orang'],
  ]);
  expect(host.sheetNames).toEqual(['Data', 'Rekap IPASN']);
});
