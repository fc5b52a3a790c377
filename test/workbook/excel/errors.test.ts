/** What Excel stands in the way of. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { excelText } from '../../../src/text/workbook/excel';
import { UserError } from '../../../src/text/core/user-error';
import { toUserError, errorContext } from '../../../src/workbook/excel/errors';
import { allRows, changeOf, opened, rekap, roster, scoresFor } from './support';

async function told(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.translate('id');
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('while a cell is being edited', () => {
  it('asks to end that first, and has changed nothing', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    host.faults.startCellEditing();
    for (const work of [
      () => allRows(workbook, 'Data'),
      () => workbook.write(changeOf([rekap], scoresFor([1]))),
      () => workbook.edit('Data', [{ row: 1, column: 0, value: 'x' }]),
      () => workbook.mark('Data', [{ row: 1, column: 0, colour: 'FFFFFF' }]),
      () => workbook.select('Data', { row: 1, column: 0 }),
      () => workbook.loadSetting('x'),
    ])
      expect(await told(work())).toBe('Excel sedang menyunting sebuah sel. Tekan Enter atau Esc, lalu coba lagi.');
    host.faults.endCellEditing();
    expect(host.sheetNames).toEqual(['Data']);
    expect(host.sheet('Data').values()).toEqual([['a']]);
  });

  it('that began in the middle of writing: it says so, and events are told again afterwards', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    const seen: unknown[] = [];
    await workbook.watch((change) => seen.push(change));
    host.faults.beforeRequest(6, () => {
      host.faults.startCellEditing();
    });
    const sentence = told(workbook.write(changeOf([rekap])));
    expect(await sentence).toBe(
      'Excel sedang menyunting sebuah sel. Tekan Enter atau Esc, lalu coba lagi. Sel data tidak diubah, tetapi lembar Rekap IPASN mungkin baru sebagian terisi; ulangi untuk menulisnya kembali.',
    );
    host.faults.endCellEditing();
    await new Promise((done) => setTimeout(done, 30));
    host.user.type('Data', 'A1', 'b');
    await new Promise((done) => setTimeout(done, 30));
    expect(seen).toHaveLength(1);
    expect((await workbook.write(changeOf([rekap]))).names).toEqual(['Rekap IPASN']);
    expect(host.sheet('Rekap IPASN').values()).toEqual([['INDEKS'], [78.25]]);
  });
});

describe('protection', () => {
  it('of the data sheet is told before anything is written', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    host.user.protect('Data');
    expect(await told(workbook.write(changeOf([rekap], scoresFor([1]))))).toBe(
      'Lembar "Data" diproteksi. Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu coba lagi.',
    );
    expect(host.sheetNames).toEqual(['Data']);
    expect(host.customProperties).toEqual({});
  });

  it('of the data sheet stands in no way of a recap', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    host.user.protect('Data');
    await workbook.write(changeOf([rekap]));
    expect(host.sheetNames).toEqual(['Data', 'Rekap IPASN']);
  });

  it('of a sheet of ours is told before it is emptied', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([rekap]));
    host.user.protect('Rekap IPASN');
    expect(await told(workbook.write(changeOf([rekap])))).toContain('Lembar "Rekap IPASN" diproteksi.');
    expect(host.sheet('Rekap IPASN').value('A2')).toBe(78.25);
  });

  it('of the workbook is told where a sheet has to be added', async () => {
    const { workbook, host } = await opened();
    host.user.protectStructure();
    expect(await told(workbook.write(changeOf([rekap])))).toContain('Struktur buku kerja ini diproteksi');
    expect(await told(workbook.addSheet({ name: 'Uji', widths: [], rows: [] }))).toContain('Struktur buku kerja');
  });

  it('of cells is told for edits, marks and formulas', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    host.user.protect('Data');
    const formula = {
      sheet: 'Data',
      headerRow: 1,
      columns: scoresFor([]).scores,
      formula: '=1',
      firstRow: 2,
      lastRow: 3,
    };
    for (const work of [
      workbook.edit('Data', [{ row: 1, column: 0, value: 'x' }]),
      workbook.mark('Data', [{ row: 1, column: 0, colour: 'FFFFFF' }]),
      workbook.writeFormula(formula),
    ])
      expect(await told(work)).toContain('Lembar "Data" diproteksi.');
  });
});

describe('a sheet that is gone', () => {
  const gone =
    'Lembar "Data" tidak ada lagi; mungkin dihapus atau diganti namanya. Pilih lembar yang benar, lalu coba lagi.';

  it('is named, whatever was wanted of it', async () => {
    const { workbook, host } = await opened({ Data: [['a']], Lain: [] });
    host.user.deleteSheet('Data');
    for (const work of [
      allRows(workbook, 'Data'),
      workbook.write(changeOf([], scoresFor([1]))),
      workbook.edit('Data', [{ row: 1, column: 0, value: 'x' }]),
      workbook.mark('Data', [{ row: 1, column: 0, colour: 'FFFFFF' }]),
      workbook.select('Data', { row: 1, column: 0 }),
    ])
      expect(await told(work)).toBe(gone);
  });

  it('in the middle of reading is told as well', async () => {
    const { workbook, host } = await opened({ Data: roster(30_000), Lain: [] });
    host.faults.beforeRequest(3, () => {
      host.user.deleteSheet('Data');
    });
    expect(await told(allRows(workbook, 'Data'))).toBe(gone);
  });

  it('in the middle of writing: the sentence says what is half done, and the data are as they were', async () => {
    const { workbook, host } = await opened({ Data: [['a'], ['b']] });
    host.faults.beforeRequest(6, () => {
      host.user.deleteSheet('Rekap IPASN');
    });
    const sentence = await told(workbook.write(changeOf([rekap], scoresFor([2]))));
    expect(sentence).toContain('Sel data tidak diubah, tetapi lembar Rekap IPASN mungkin baru sebagian terisi');
    expect(host.sheet('Data').values()).toEqual([['a'], ['b']]);
  });
});

it('says that the score columns may be half filled where they are what failed', async () => {
  const { workbook, host } = await opened({ Data: [['a'], ['b']] });
  host.faults.failRequest(7, 'RequestAborted');
  expect(await told(workbook.write(changeOf([], scoresFor([2]))))).toBe(
    'Excel sedang sibuk atau layanannya tidak menjawab. Tunggu sebentar, lalu coba lagi. Kolom skor di lembar "Data" mungkin baru sebagian terisi; ulangi untuk menulisnya kembali. Sel lain tidak diubah.',
  );
});

describe('a filter', () => {
  it('on the data is told before scores are written, and stands in no way of an edit', async () => {
    const { workbook, host } = await opened({ Data: [['a'], ['b'], ['c']] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['c'] });
      await context.sync();
    });
    expect(await told(workbook.write(changeOf([rekap], scoresFor([2]))))).toContain('Lembar "Data" sedang disaring');
    expect(host.sheetNames).toEqual(['Data']);
    await workbook.edit('Data', [{ row: 2, column: 0, value: 'x' }]);
    expect(host.sheet('Data').values()).toEqual([['a'], ['x'], ['c']]);
  });

  it('of a table is told as well', async () => {
    const { workbook } = await opened({ Lain: [] });
    await workbook.addSheet({
      name: 'Data',
      widths: [],
      rows: [['NIP'], ['1'], ['2']],
      table: { name: 'DataASN', range: 'A1:A3', headers: ['NIP'] },
    });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('DataASN').columns.getItem('NIP').filter.applyValuesFilter(['1']);
      await context.sync();
    });
    expect(await told(workbook.write(changeOf([], scoresFor([2]))))).toContain('Lembar "Data" sedang disaring');
  });
});

it('says where there is no room beside the data', async () => {
  const { workbook, host } = await opened({ Data: [['a']] });
  host.user.type('Data', 'XFD1', 'x');
  expect(await told(workbook.write(changeOf([], scoresFor([1]))))).toContain('tidak ada tempat untuk kolom skor');
});

describe('every code of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', excelText.cellEdit],
    ['AccessDenied', excelText.denied],
    ['ItemNotFound', excelText.gone],
    ['RequestPayloadSizeLimitExceeded', excelText.requestTooLarge],
    ['ResponsePayloadSizeLimitExceeded', excelText.requestTooLarge],
    ['InvalidReference', excelText.invalidReference],
    ['InvalidRequestContext', excelText.session],
    ['ActivityLimitReached', excelText.busy],
    ['MemoryLimitReached', excelText.memory],
    ['ApiNotFound', excelText.apiMissing],
    ['GeneralException', excelText.refused],
    ['SomethingNew', excelText.refused],
  ])('%s has a sentence that says what to do', (code, sentence) => {
    const error = Object.assign(new Error('This is Excel speaking.'), { code });
    const refusal = toUserError(error, errorContext(null));
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).userMessage.template).toBe(sentence);
    expect((refusal as UserError).cause).toBe(error);
  });

  it('names the sheet where that is known', () => {
    const refusal = toUserError({ code: 'MergedRangeConflict' }, errorContext('Data'));
    expect((refusal as UserError).translate('id')).toContain('Sel gabungan, filter, atau tabel di lembar "Data"');
  });

  it('that is none is a defect of ours, and stays one', () => {
    const error = new TypeError('x is undefined');
    expect(toUserError(error, errorContext('Data'))).toBe(error);
  });
});
