/** A workbook opened beside the user's own. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { UserError } from '../../../src/text/core/user-error';
import { workbookBytes } from '../../../src/workbook/browser';
import { opened } from './support';

const copy = () => workbookBytes([{ name: 'Data ASN', rows: [['NIP'], ['199001012015011001']] }], { measured: null });

async function told(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error('nothing was refused', { cause: error });
  return error.translate('id');
}

it('is the file that was made, byte for byte, and this workbook stays as it is', async () => {
  const { workbook, host } = await opened({ Data: [['a']] });
  const bytes = await copy();
  await workbook.openInNewWindow(bytes);
  expect(host.openedWorkbooks).toEqual([bytes]);
  expect(host.sheetNames).toEqual(['Data']);
  expect(host.sheet('Data').values()).toEqual([['a']]);
});

it('that is too large for Excel on the web is to be saved as a file', async () => {
  const { workbook, host } = await opened();
  host.limit = 1_000;
  expect(await told(workbook.openInNewWindow(await copy()))).toBe(
    'Buku kerja baru ini terlalu besar untuk dibuka dari panel di Excel ini. Simpan sebagai berkas, lalu buka berkas itu.',
  );
});

it('is to be saved as a file where Excel knows the call and fails it', async () => {
  const { workbook, host } = await opened();
  host.faults.failRequest(1, 'NotImplemented');
  expect(await told(workbook.openInNewWindow(await copy()))).toBe(
    'Excel ini tidak dapat membuka buku kerja baru dari panel. Simpan sebagai berkas, lalu buka berkas itu.',
  );
});
