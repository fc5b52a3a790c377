import { summaryText } from '../../../src/cli/render/summary';
import { assessmentOf, emptyUnit, finding, group, noSummary, person, rulesWith, small } from '../../report/fixture';

describe('the summary in a terminal', () => {
  test('it reads from the index down to what to do next', () => {
    expect(summaryText(small, 'id')).toBe(
      [
        'INDEKS PROFESIONALITAS ASN                                            Tahun 2019',
        'Peraturan BKN 8/2019 · tafsir baku · dihitung per 31 Desember 2019',
        '',
        '  64,17  RENDAH',
        '',
        '  Kualifikasi    16,67 / 25    ████████████████░░░░░░░░',
        '  Kompetensi     20,83 / 40    ████████████░░░░░░░░░░░░',
        '  Kinerja        21,67 / 30    █████████████████░░░░░░░',
        '  Disiplin        5,00 / 5     ████████████████████████',
        '',
        '3 dari 6 pegawai dihitung. 1 baris perlu diperbaiki. 1 tidak dihitung menurut',
        'status. 1 baris kembar dihitung sekali.',
        '',
        'Kehilangan terbesar: Kompetensi. Rata-rata 19,17 poin di bawah maksimum 40; 2',
        'dari 3 pegawai belum mencapai maksimum.',
        '',
        'Unit kerja                            Dihitung     Belum   Indeks  Kategori',
        '────────────────────────────────────────────────────────────────────────────────',
        'Sekretariat Daerah                           1         2    67,50  Rendah',
        'Dinas Kesehatan                              2         1    62,50  Rendah',
        '',
        'Berikutnya: perbaiki 1 baris itu (daftarnya di lembar Temuan IPASN), lalu hitung',
        'ulang.',
        '',
      ].join('\n'),
    );
  });

  const withUnits = (count: number) => {
    const unit = Array.from({ length: count }, (_, index) =>
      group(`Unit ${String(index + 1).padStart(3, '0')}`, 10, 0, [15, 22.5, 25, 5, 67.5], 'Rendah'),
    );
    const lines = summaryText(
      { ...small, summary: { ...small.summary, by: { ...small.summary.by, unit } } },
      'id',
    ).split('\n');
    return lines.filter((line) => /^Unit \d|unit kerja lain/.test(line));
  };

  test('twenty units are all shown', () => {
    expect(withUnits(20)).toHaveLength(20);
  });

  test('of more than twenty the ten highest and the five lowest, and how many lie between', () => {
    const lines = withUnits(400);
    expect(lines).toHaveLength(16);
    expect(lines[9]).toMatch(/^Unit 010 /);
    expect(lines[10]).toBe('  ... 385 unit kerja lain ada di lembar rekap ...');
    expect(lines[11]).toMatch(/^Unit 396 /);
    expect(lines[15]).toMatch(/^Unit 400 /);
  });

  test('a unit without an index is not among the lowest', () => {
    const unit = Array.from({ length: 30 }, (_, index) =>
      index < 28
        ? group(`Unit ${String(index + 1)}`, 10, 0, [15, 22.5, 25, 5, 67.5], 'Rendah')
        : group(`Unit ${String(index + 1)}`, 0, 3),
    );
    const text = summaryText({ ...small, summary: { ...small.summary, by: { ...small.summary.by, unit } } }, 'id');
    expect(text).toMatch(/^Unit 28 .*67,50/m);
    expect(text).not.toMatch(/^Unit 29 /m);
    expect(text).toContain('... 15 unit kerja lain');
  });

  test('no line is wider than eighty columns, whatever a unit is called', () => {
    const names = ['A'.repeat(120), 'Dinas\n\u001b[31mMerah', 'kata '.repeat(40)];
    const unit = names.map((name) => group(name, 1_234_567, 7_654_321, [15, 22.5, 25, 5, 67.5], 'Sangat Rendah'));
    const rules = rulesWith({
      jpBelowThreshold: 'inProportion',
      inactiveStatuses: 'counted',
      punishmentWindow: 'ever',
    });
    for (const language of ['id', 'en'] as const) {
      const text = summaryText(
        { ...small, rules, summary: { ...small.summary, by: { ...small.summary.by, unit } } },
        language,
      );
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      expect(text).not.toContain('\u001b');
      expect(text).toContain('Dinas [31mMerah');
    }
  });

  test('with nobody counted it says so', () => {
    const people = [person(4, 'RSUD', [], { findings: [finding(emptyUnit, 4)] })];
    const text = summaryText(assessmentOf({ people, summary: { ...noSummary(), all: group(null, 0, 1) } }), 'id');
    expect(text).toContain('Belum ada pegawai yang dapat dihitung, jadi belum ada indeks.');
    expect(text).toContain('0 dari 1 pegawai dihitung.');
    expect(text).not.toContain('Kehilangan terbesar');
  });

  test('warnings alone lead to a look at them, nothing at all to no work', () => {
    const counted = (findings: ReturnType<typeof finding>[]) =>
      assessmentOf({
        people: [person(4, 'RSUD', [15, 22.5, 25, 5, 67.5], { kategori: 'Rendah', findings })],
        summary: { ...noSummary(), all: group(null, 1, 0, [15, 22.5, 25, 5, 67.5], 'Rendah') },
      });
    expect(summaryText(counted([finding(emptyUnit, 4)]), 'id')).toMatch(
      /Berikutnya: tinjau 1 peringatan di lembar Temuan IPASN\.\n$/,
    );
    expect(summaryText(counted([]), 'id')).toMatch(/Tidak ada yang perlu diperbaiki\.\n$/);
  });
});
