/** A copy for BKN through the pane's handlers: reasons, the key, the new workbook, the fingerprint. */
import {
  acceptedIn,
  acceptKind,
  acceptRow,
  copyKey,
  setKeySaved,
  createCopy,
  setMasked,
  readForCopy,
  readKey,
  downloadKey,
  requestKeyFile,
} from '../../../src/addin/taskpane/handlers/prepare';
import { allFindings, groupFindings } from '../../../src/report/finding-groups';
import { UserError } from '../../../src/text/core/user-error';
import { excelText } from '../../../src/text/workbook/excel';
import type { CellValue } from '../../../src/record/cell';
import type { Pane } from '../../../src/addin/taskpane/state/pane';
import { openBytes } from '../../../src/workbook/browser';
import { liveWorkbook, type MemoryLive } from '../../support/live-workbook';
import { paneOver } from './support';

const header = [
  'NIP',
  'NAMA',
  'NIK',
  'UNIT KERJA',
  'JENIS JABATAN',
  'PENDIDIKAN',
  'JP DIKLAT TEKNIS',
  'SEMINAR',
  'NILAI SKP',
];
const ani = ['199001012015011001', 'Ani Lestari', '3171234567890001', 'Dinas A', 'Pelaksana', 'S-1', 24, 'Sudah', 80];
const unclear = [
  '199102022016012002',
  'Budi Santoso',
  '3171234567890002',
  'Dinas A',
  'Pelaksana',
  'Sarjna',
  24,
  'Sudah',
  80,
];

interface Saved {
  readonly name: string;
  readonly content: Uint8Array | string;
}

async function reading(
  ...rows: readonly (readonly CellValue[])[]
): Promise<{ readonly pane: Pane; readonly workbook: MemoryLive; readonly saved: readonly Saved[] }> {
  const workbook = liveWorkbook({ sheets: { Data: [header, ...rows] }, measured: '2019-12-31' });
  const saved: Saved[] = [];
  const pane = await paneOver(workbook, { download: (name, content) => saved.push({ name, content }) });
  pane.set({ tab: 'recap', openTask: 'prepare' });
  await readForCopy(pane);
  return { pane, workbook, saved };
}

const rosterOf = (pane: Pane) => {
  const { roster } = pane.state().prepare;
  if (roster === null) throw new Error('nothing was read');
  return roster;
};
const errorsOf = (pane: Pane) =>
  groupFindings([...allFindings(rosterOf(pane).assessment)].filter(({ type }) => type.severity === 'error'));

/** All texts of the sheets of an .xlsx. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const copy = await openBytes('salinan.xlsx', bytes, () => undefined);
  const texts: string[] = [];
  for (const { name } of await copy.sheets()) {
    for await (const block of copy.rows(name)) texts.push(...block.flatMap(({ values }) => values.map(String)));
  }
  return texts;
}

describe('task pane: prepare', () => {
  it('creates a new workbook with a fingerprint from a clean roster, and does not change the original', async () => {
    const { pane, workbook } = await reading(ani);
    await createCopy(pane);
    expect(pane.state().notification?.text).toBe(
      'Salinan terbuka sebagai buku kerja baru. Simpan di sana, lalu sampaikan sidiknya.',
    );
    expect(pane.state().prepare.copy).toMatchObject({ name: 'uji-bkn.xlsx', accepted: 0 });
    expect(pane.state().prepare.copy?.fingerprint.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(workbook.beside).toHaveLength(1);
    const texts = await textsOf(workbook.beside[0]!);
    expect(texts).toContain('Ani Lestari');
    expect(texts.join(' ')).not.toContain('3171234567890001');
    expect([workbook.sheetNames, workbook.changes]).toEqual([['Data'], []]);
  });

  it('blocks the copy on an open error until a reason is given, and stores the reason in the workbook', async () => {
    const { pane, workbook } = await reading(ani, unclear);
    await createCopy(pane);
    expect(pane.state().notification?.text).toBe(
      '1 kesalahan belum diperbaiki dan belum diterima. Perbaiki di Data, atau tulis alasannya di sini.',
    );
    expect(workbook.beside).toEqual([]);

    const [group] = errorsOf(pane);
    await acceptKind(pane, group!, 'ijazah sedang disetarakan');
    await createCopy(pane);
    expect(pane.state().prepare.copy?.accepted).toBe(1);
    expect(await textsOf(workbook.beside[0]!)).toContain('ijazah sedang disetarakan');

    // A new pane on the same workbook.
    const next = await paneOver(workbook);
    await readForCopy(next);
    expect(acceptedIn(rosterOf(next), next.state().prepare)).toMatchObject({ open: [], count: 1 });
  });

  it('lets the reason for a row lapse when the row changes', async () => {
    const { pane, workbook } = await reading(ani, unclear);
    const [group] = errorsOf(pane);
    await acceptRow(pane, rosterOf(pane), group!.findings[0]!, 'menunggu SK');
    expect(acceptedIn(rosterOf(pane), pane.state().prepare).open).toEqual([]);
    workbook.type('Data', { row: 3, column: 5 }, 'Sarjnaa');
    await readForCopy(pane);
    expect(acceptedIn(rosterOf(pane), pane.state().prepare)).toMatchObject({
      open: { length: 1 },
      lapsed: { length: 1 },
    });
  });

  it('accepts nothing with a reason that was cleared', async () => {
    const { pane } = await reading(unclear);
    const [group] = errorsOf(pane);
    await acceptKind(pane, group!, 'menunggu SK');
    await acceptKind(pane, group!, '  ');
    expect(pane.state().prepare.acceptances).toEqual([]);
  });

  it('waits with a masked copy until the key is saved; no name, NIP or key is in a workbook', async () => {
    const { pane, workbook, saved } = await reading(ani);
    setMasked(pane, true);
    await createCopy(pane);
    expect(pane.state().notification?.text).toContain('Simpan kuncinya dahulu');
    expect(workbook.beside).toEqual([]);

    downloadKey(pane);
    setKeySaved(pane, true);
    await createCopy(pane);
    const all = (await textsOf(workbook.beside[0]!)).join('\n');
    expect(all).not.toContain('Ani Lestari');
    expect(all).not.toContain('199001012015011001');
    const { kunci } = JSON.parse(String(saved[0]?.content)) as { readonly kunci: string };
    expect(kunci).toHaveLength(52);
    expect(all).not.toContain(kunci);
    for (const name of ['ipasn.acceptances', 'ipasn.choices'])
      expect(String(await workbook.loadSetting(name))).not.toContain(kunci);
    expect(saved[0]?.name).toBe(`kunci-samaran-${pane.state().prepare.key?.id ?? ''}.json`);
  });

  it('gives the same pseudonyms for a saved key, and rejects a file without one', async () => {
    const { pane, workbook, saved } = await reading(ani);
    setMasked(pane, true);
    downloadKey(pane);
    setKeySaved(pane, true);
    await createCopy(pane);
    requestKeyFile(pane);
    await createCopy(pane);
    expect(pane.state().notification?.text).toBe('Pilih berkas kuncinya dahulu.');
    await readKey(pane, new File(['{}'], 'lain.json'));
    expect(pane.state().notification?.text).toBe('lain.json bukan berkas kunci samaran.');
    await readKey(pane, new File([String(saved[0]?.content)], 'kunci.json'));
    await createCopy(pane);
    expect(workbook.beside).toHaveLength(2);
    expect(await textsOf(workbook.beside[1]!)).toEqual(await textsOf(workbook.beside[0]!));
  });

  it('points to the key’s text where Excel forbids the clipboard', async () => {
    const { pane } = await reading(ani);
    setMasked(pane, true);
    await copyKey(pane);
    expect(pane.state().notification?.text).toContain('Buka teksnya di bawah');
  });

  it('offers the same bytes as a file where Excel cannot open the copy', async () => {
    const { pane, workbook, saved } = await reading(ani);
    workbook.openInNewWindow = () => Promise.reject(new UserError(excelText.tooLargeBeside));
    await createCopy(pane);
    expect(pane.state().notification?.tone).toBe('bad');
    pane.state().notification?.actions[0]?.run();
    expect(saved).toEqual([{ name: 'uji-bkn.xlsx', content: pane.state().prepare.copy?.bytes }]);
  });
});
