/** Errors of Excel, and rarely used functions of the pane, end to end over the fake host; not run in Excel. */
import { browserFor, openPane, type PanePage } from './pane-page';

let pane: PanePage;
const browser = browserFor(() => pane);

describe('errors in Excel', () => {
  it('a cell being edited, a protected sheet, a sheet deleted meanwhile: each is reported, and nothing is lost', async () => {
    pane = await openPane(browser());
    const { page, host } = pane;
    await pane.fillSample('250');
    await pane.goTo('data');
    await pane.press('Periksa data');
    await page.locator('.opener').first().waitFor();
    const before = host.sheet('Data ASN').values();

    host.faults.startCellEditing();
    await pane.press('Periksa data');
    await pane.waitForNotification('Excel sedang menyunting sebuah sel. Tekan Enter atau Esc, lalu coba lagi.');
    host.faults.endCellEditing();
    await pane.press('Periksa data');
    await page.locator('#place[aria-busy=false]').waitFor();
    expect(await page.locator('.bar').count()).toBe(0);

    await pane.goTo('recap');
    host.user.protect('Data ASN');
    await pane.press('Tulis skor');
    await pane.waitForNotification('Lembar "Data ASN" diproteksi.');
    host.user.unprotect('Data ASN');
    expect(host.sheet('Data ASN').values()).toEqual(before);

    // Deleted while its rows are read, and again between a check and the click on a finding.
    host.user.addSheet('Lain');
    await pane.goTo('data');
    host.faults.beforeRequest(12, () => host.user.deleteSheet('Data ASN'));
    await pane.press('Periksa data');
    await pane.waitForNotification('Lembar "Data ASN" tidak ada lagi');
    await page.locator('.opener').first().click();
    await page.locator('.rows button.says').first().click();
    await pane.waitForNotification('Lembar "Data ASN" tidak ada lagi');
  });

  it('scores as one formula spill beside the data', async () => {
    pane = await openPane(browser());
    const { page, host } = pane;
    await pane.fillSample('250');
    await pane.goTo('recap');
    await page.getByLabel('Rumus IPASN').check();
    await pane.press('Tulis skor');
    await pane.waitForNotification('Satu rumus ditulis untuk');
    const formulas = host.sheet('Data ASN').formulas().flat();
    expect(formulas.filter((each) => String(each).startsWith('=IPASN.RINCIAN('))).toHaveLength(1);
  });

  it('the method of 2024 is completed under Aturan, stored in the workbook, and used for scores', async () => {
    pane = await openPane(browser());
    const { page, host } = pane;
    await pane.press('Buat templat');
    await pane.waitForNotification('Templat siap');
    await pane.goTo('recap');
    await page.fill('#measured', '2024-12-31');
    await page.locator('#measured').blur();
    await page.locator('.note.warning', { hasText: 'belum lengkap' }).waitFor();
    await pane.press('Ke Aturan');
    const fields = page.locator('input.points');
    await page.locator('.note', { hasText: '32 nilai belum diketahui' }).waitFor();
    await pane.press('Simpan di buku kerja');
    await pane.waitForNotification('Isi sedikitnya satu nilai dahulu.');
    await fields.first().fill('lima');
    await pane.press('Simpan di buku kerja');
    await pane.waitForNotification('"lima" bukan angka.');
    for (const field of await fields.all()) await field.fill('2,5');
    await pane.press('Simpan di buku kerja');
    await pane.waitForNotification('Metode disimpan di lembar Aturan IPASN.');
    expect(host.names.map(({ name }) => name)).toContain('METODE_IPASN');
    await page.locator('.note', { hasText: '32 nilai diisi instansi, belum terverifikasi.' }).waitFor();
    await pane.goTo('recap');
    await pane.press('Isi rekap');
    await pane.waitForNotification('Rekap ditulis ke lembar Rekap IPASN');
  });
});
