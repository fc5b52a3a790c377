/** The built pane's tasks end to end: what is shared with units, agencies and BKN. Over the fake host; not run in Excel. */
import { readFileSync } from 'node:fs';
import { axeViolations, textProblems } from './page-checks';
import { browserFor, openPane, type PanePage } from './pane-page';

let pane: PanePage;
const browser = browserFor(() => pane);

/** Sets the date under Rekap. */
async function measuredIn2019(): Promise<void> {
  await pane.goTo('recap');
  await pane.page.fill('#measured', '2019-12-31');
  await pane.page.locator('#measured').blur();
  await pane.page.locator('#place[aria-busy=false]').waitFor();
}

describe('tasks in the page', () => {
  it('a task is opened and left by keyboard: focus goes to its title, and back to its button', async () => {
    pane = await openPane(browser());
    const { page } = pane;
    await page.locator('[data-task=merge]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#task-title:focus').waitFor();
    await page.locator('.back').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-task=merge]:focus').waitFor();

    // It stays open while another tab is shown; pressing its own tab leaves it.
    await page.locator('[data-task=merge]').click();
    await pane.goTo('data');
    await pane.goTo('start');
    expect(await page.locator('#task-title').textContent()).toBe('Gabungkan');
    await page.click('#tab-start');
    await page.locator('[data-task=merge]').waitFor();
  });

  /** One person who is counted, and one with unreadable education. */
  const roster = [
    ['NIP', 'NAMA', 'NIK', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP'],
    ['199001012015011001', 'Ani Lestari', '3171234567890001', 'Dinas A', 'Pelaksana', 'S-1', 80],
    ['199102022016012002', 'Budi Santoso', '3171234567890002', 'Dinas A', 'Pelaksana', 'Sarjna', 80],
  ];

  const header = 'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;NILAI SKP';
  const csv = (name: string, ...rows: readonly string[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\n')),
  });

  it.each([
    ['id', ['Baca berkas', 'Tulis DataASN', '2 pegawai dari 2 berkas ditulis', /^Urungkan/, 'dihapus lagi']],
    ['en', ['Read files', 'Write DataASN', '2 people from 2 files', /^Undo/, 'was deleted again']],
  ] as const)(
    'units’ files become one roster in this page alone, and that is taken back (%s)',
    async (language, words) => {
      const [read, write, written, undo, undone] = words;
      pane = await openPane(browser(), { language });
      const { page, host } = pane;
      await page.locator('[data-task=merge]').click();
      await page
        .locator('#files-merge')
        .setInputFiles([
          csv('dinas.csv', '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80'),
          csv(
            'badan.csv',
            '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80',
            '199102022016012002;Budi;Badan B;Pelaksana;D-3;76',
          ),
        ]);
      await pane.press(read);
      await pane.press(write);
      await pane.waitForNotification(written);
      expect(host.activeSheet).toBe('Data ASN');
      expect(host.sheet('Data ASN').tables.map(({ name }) => name)).toEqual(['DataASN']);
      await page.getByRole('button', { name: undo }).click();
      await pane.waitForNotification(undone);
      expect(host.sheetNames).toEqual(['Sheet1', 'Penggabungan IPASN']);
    },
  );

  it.each([
    ['id', ['Baca data', 'Siapkan salinan', 'belum diperbaiki dan belum diterima', 'Salinan terbuka', 'menunggu SK']],
    ['en', ['Read data', 'Prepare copy', 'Errors neither fixed nor accepted', 'The copy is open', 'decree is pending']],
  ] as const)(
    'a copy for BKN: errors accepted with a reason, opened beside this workbook (%s)',
    async (language, words) => {
      const [read, prepare, open, opened, reason] = words;
      pane = await openPane(browser(), { language, host: { sheets: { Data: roster } } });
      const { page, host } = pane;
      await pane.goTo('recap');
      await page.fill('#measured', '2019-12-31');
      await page.locator('#measured').blur();
      await page.locator('#place[aria-busy=false]').waitFor();
      await page.locator('[data-task=prepare]').click();
      await pane.press(read);
      await pane.press(prepare);
      await pane.waitForNotification(open);
      await page.locator('.opener').first().click();
      await page.locator('.reasons > .field input').fill(reason);
      await page.locator('.reasons > .field input').blur();
      await page.locator('.kind.accepted').waitFor();
      await pane.press(prepare);
      await pane.waitForNotification(opened);
      expect(host.openedWorkbooks).toHaveLength(1);
      expect(host.sheetNames).toEqual(['Data']);
      expect(host.sheet('Data').values()).toEqual(roster);
      expect(await page.locator('.fingerprint code').textContent()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    },
  );

  it('the key of a masked copy is downloaded as a file, and is in no workbook', async () => {
    pane = await openPane(browser(), { host: { sheets: { Data: roster.slice(0, 2) } } });
    const { page, host } = pane;
    await measuredIn2019();
    await page.locator('[data-task=prepare]').click();
    await pane.press('Baca data');
    await page.getByLabel('Samarkan nama dan NIP').check();
    const download = page.waitForEvent('download');
    await pane.press('Simpan berkas kunci');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^kunci-samaran-[0-9A-Z]{8}\.json$/);
    const { kunci } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { readonly kunci: string };
    await page.getByLabel('Kunci sudah tersimpan').check();
    await pane.press('Siapkan salinan');
    await pane.waitForNotification('Salinan terbuka');
    const copy = Buffer.from(host.openedWorkbooks[0] ?? []);
    expect(copy.includes(kunci)).toBe(false);
    expect(JSON.stringify([host.settings, host.customProperties])).not.toContain(kunci);
  });

  /** Reported points: right, JP in proportion, and 12 points that no rule gives. */
  const submission = [
    [
      ...['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'JP DIKLAT TEKNIS', 'SEMINAR', 'NILAI SKP'],
      ...['Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total', 'Kategori'],
    ],
    ['199001012015011001', 'Ani', 'Dinas A', 'Pelaksana', 'S-1', 24, 'Sudah', 80, 15, 40, 25, 5, 85, 'Tinggi'],
    ['199102022016012002', 'Budi', 'Dinas A', 'Pelaksana', 'S-1', 10, 'Sudah', 80, 15, 28.75, 25, 5, 73.75, 'Sedang'],
    ['199203032017012003', 'Cici', 'Badan B', 'Pelaksana', 'S-1', 24, 'Sudah', 80, 12, 40, 25, 5, 82, 'Tinggi'],
  ];

  it.each([
    ['id', ['Periksa kiriman', 'BERBEDA', 'Tulis hasil', 'Hasil ditulis', 'Status']],
    ['en', ['Review submission', 'DIFFERS', 'Write results', 'Results written', 'State']],
  ] as const)(
    'a submission is reviewed: verdict, causes, the cell, a state that is written down (%s)',
    async (language, words) => {
      const [run, verdict, write, written, state] = words;
      pane = await openPane(browser(), { language, host: { sheets: { Data: submission } } });
      const { page, host } = pane;
      await measuredIn2019();
      await pane.goTo('start');
      await page.locator('[data-task=review]').click();
      await page.locator('.place .button.primary', { hasText: run }).click();
      await page.locator('.verdict', { hasText: verdict }).waitFor();
      expect(host.sheetNames).toEqual(['Data']);
      await pane.press(write);
      await pane.waitForNotification(written);
      await page.locator('.cause .opener').first().click();
      await page.locator('.cause .says').first().click();
      await page.getByLabel(state, { exact: true }).first().selectOption('TMS');
      await page.locator('#place[aria-busy=false]').waitFor();
      expect(host.sheet('Konsultasi IPASN').values().flat()).toContain('TMS');
      expect(host.activeSheet).toBe('Data');

      // Written again, typed entries are kept.
      await pane.press(write);
      await pane.waitForNotification(written);
      expect(host.sheet('Konsultasi IPASN').values().flat()).toContain('TMS');
      expect(host.sheet('Data').values()).toEqual(submission);
    },
  );

  it.each([
    [
      'id',
      [
        'Bandingkan',
        'Tulis perbandingan',
        'Perbandingan ditulis',
        'Pakai nilai',
        /^Ganti/,
        /^Urungkan/,
        'dikembalikan',
      ],
    ],
    ['en', ['Compare', 'Write comparison', 'Comparison written', 'Take the', /^Replace cells/, /^Undo/, 'put back']],
  ] as const)(
    'a roster is compared with SIASN, and what SIASN has the say over is taken over and back (%s)',
    async (language, words) => {
      const [compare, write, written, take, replace, undo, undone] = words;
      const there = submission.map((row) =>
        row
          .slice(0, 8)
          .map((value) => (value === 'S-1' ? 'S-2' : value))
          .join(';'),
      );
      pane = await openPane(browser(), { language, host: { sheets: { Data: submission } } });
      const { page, host } = pane;
      await page.locator('[data-task=reconcile]').click();
      await page.locator('#files-sources').setInputFiles({
        name: 'profil-siasn.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(there.join('\n')),
      });
      await measuredIn2019();
      await pane.goTo('start');
      await page.locator('.place .button.primary', { hasText: compare }).click();
      await pane.press(write);
      await pane.waitForNotification(written);
      expect(host.sheetNames).toEqual(['Data', 'Rekonsiliasi IPASN', 'Usulan Pemutakhiran', 'Kewenangan IPASN']);
      await page.locator('summary', { hasText: take }).click();
      await page.getByRole('button', { name: replace }).click();
      await page.locator('.bar.good').getByRole('button', { name: undo }).waitFor();
      expect(host.sheet('Data').value('E2')).toBe('S-2');
      await page.getByRole('button', { name: undo }).click();
      await pane.waitForNotification(undone);
      expect(host.sheet('Data').values()).toEqual(submission);
    },
  );

  it.each([
    ['id', ['Ukur', 'Yang berubah sejak', 'Tulis monitoring', 'Monitoring ditulis']],
    ['en', ['Measure', 'What changed since', 'Write monitoring', 'Monitoring written']],
  ] as const)(
    'freshness is measured beside the year before, and written with a chart (%s)',
    async (language, words) => {
      const [measure, change, write, written] = words;
      const before = submission.map((row) =>
        row
          .slice(0, 8)
          .map((value) => (value === 24 ? 0 : value))
          .join(';'),
      );
      pane = await openPane(browser(), { language, host: { sheets: { Data: submission } } });
      const { page, host } = pane;
      await measuredIn2019();
      await pane.goTo('start');
      await page.locator('[data-task=monitor]').click();
      const file = { name: 'daftar-2018.csv', mimeType: 'text/csv', buffer: Buffer.from(before.join('\n')) };
      await page.locator('#files-before').setInputFiles(file);
      await pane.press(measure);
      await page.locator('#changes', { hasText: change }).waitFor();
      // Without a column of update dates nobody counts as current.
      expect(await page.locator('.result dd[translate=no]').allTextContents()).toEqual(['100%', '-', '100%', '-']);
      expect(host.sheetNames).toEqual(['Data']);
      await pane.press(write);
      await pane.waitForNotification(written);
      expect(host.sheet('Monitoring IPASN').charts).toHaveLength(1);
    },
  );

  /** Each task, empty and as full as it gets. */
  async function eachTask(visit: (task: string) => Promise<void>): Promise<void> {
    const { page } = pane;
    const idle = () => page.locator('#place[aria-busy=false]').waitFor();
    const openAll = () =>
      page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const primary = async () => {
      await page.locator('.place .button.primary').last().click();
      await idle();
    };
    await measuredIn2019();
    await page.locator('[data-task=prepare]').click();
    await visit('prepare, empty');
    await primary();
    await page.check('#masked');
    for (const opener of await page.locator('.opener').all()) await opener.click();
    await openAll();
    await visit('prepare');
    await page.locator('.reasons > .field input').first().fill('menunggu SK');
    await page.locator('.reasons > .field input').first().blur();
    await page.locator('.kind.accepted').waitFor();
    await page.check('#key-kept');
    await primary();
    await page.locator('.fingerprint').waitFor();
    await visit('prepare, done');
    await pane.goTo('start');
    await page.locator('[data-task=review]').click();
    await visit('review, empty');
    await primary();
    await primary();
    for (const opener of await page.locator('.cause .opener').all()) await opener.click();
    await page.locator('.cause .says').first().click();
    await page.locator('.rows .form').waitFor();
    await openAll();
    await visit('review');
    await page.locator('.back').click();
    const file = { name: 'profil-siasn-yang-panjang-namanya.csv', mimeType: 'text/csv', buffer: mergedFile };
    for (const [task, input] of [
      ['merge', '#files-merge'],
      ['reconcile', '#files-sources'],
      ['monitor', '#files-before'],
    ] as const) {
      await page.locator(`[data-task=${task}]`).click();
      await visit(`${task}, empty`);
      await page.locator(input).setInputFiles(file);
      await primary();
      await openAll();
      await visit(task);
      await page.locator('.back').click();
    }
  }

  const mergedFile = Buffer.from(
    [header, '199001012015011001;Ani;Dinas A;Pelaksana;S-2;80', '199001012015011001;Ani;Dinas A;Pelaksana;D-3;80'].join(
      '\n',
    ),
  );

  /** The submission, and one person with unreadable education. */
  const tasksHost = {
    sheets: {
      Data: [...submission, ['199304042018011004', 'Dedi', 'Badan B', 'Pelaksana', 'Sarjna', 24, 'Sudah', 80]],
    },
  };

  it.each([
    ['light', false],
    ['dark', true],
  ])('every task is accessible, %s', async (_, dark) => {
    pane = await openPane(browser(), { dark, host: tasksHost });
    const found: string[] = [];
    await eachTask(async (task) => {
      found.push(...(await axeViolations(pane.page)).map((barrier) => `${task}: ${barrier}`));
    });
    expect(found).toEqual([]);
  });

  it('in the pseudo-language at 320 px, no task has text that is untranslated or clipped', async () => {
    pane = await openPane(browser(), { language: 'pseudo', width: 320, height: 568, host: tasksHost });
    const found: string[] = [];
    await eachTask(async (task) => {
      found.push(...(await textProblems(pane.page)).map((problem) => `${task}: ${problem}`));
    });
    expect([...new Set(found)]).toEqual([]);
  });
});
