import { checkJsonChunks, jsonChunks } from '../../../src/cli/json/score';
import { assessmentOf, finding, group, kind, noSummary, person, rulesWith, small } from '../../report/fixture';

interface FindingJson {
  readonly code: string;
  readonly family: string;
  readonly row: number | null;
  readonly message: string;
}

interface MadeWith {
  readonly method: string;
  readonly settings: object;
  readonly measured: string;
  readonly findings: readonly FindingJson[];
}

interface ScoreJson extends MadeWith {
  readonly rows: readonly (object & { readonly findings: readonly FindingJson[] })[];
  readonly summary: { readonly all: object; readonly units: readonly { readonly unit: string | null }[] };
}

interface CheckJson extends MadeWith {
  readonly groups: readonly object[];
}

const scored = (...parameters: Parameters<typeof jsonChunks>) =>
  JSON.parse([...jsonChunks(...parameters)].join('')) as ScoreJson;
const checked = (...parameters: Parameters<typeof checkJsonChunks>) =>
  JSON.parse([...checkJsonChunks(...parameters)].join('')) as CheckJson;

describe('the JSON of score', () => {
  test('it names the method, no setting where all are default, and the measuring date', () => {
    const json = scored(small, 'id');
    expect(Object.keys(json)).toEqual(['method', 'settings', 'measured', 'columns', 'rows', 'findings', 'summary']);
    expect(json).toMatchObject({ method: 'bkn-8-2019', settings: {}, measured: '2019-12-31' });
  });

  test('only settings that differ from the default are told', () => {
    const json = scored(
      { ...small, rules: rulesWith({ jpBelowThreshold: 'inProportion', echelonV: 'asPengawas' }) },
      'id',
    );
    expect(json.settings).toEqual({ jpBelowThreshold: 'inProportion' });
  });

  test('a counted row has its points, its total and its category', () => {
    expect(scored(small, 'id').rows[0]).toEqual({
      row: 4,
      nip: '198501012010011004',
      nama: 'Pegawai 4',
      unit: 'Dinas Kesehatan',
      kualifikasi: 15,
      kompetensi: 40,
      kinerja: 25,
      disiplin: 5,
      total: 85,
      kategori: 'Tinggi',
      findings: [],
    });
  });

  test('a row that is not counted has null, never 0, and the finding that says why', () => {
    const row = scored(small, 'id').rows[3];
    expect(row).toMatchObject({
      row: 7,
      kualifikasi: null,
      kompetensi: null,
      kinerja: null,
      disiplin: null,
      total: null,
      kategori: null,
    });
    expect(row?.findings).toEqual([
      {
        code: 'education-unknown',
        family: 'akurasi',
        severity: 'error',
        row: 7,
        column: 'Pendidikan',
        message: 'Baris 7, kolom Pendidikan: Pendidikan tak dikenal.',
        suggestion: 'S-3',
      },
    ]);
  });

  test('the top-level findings are those that belong to no person', () => {
    const { findings } = scored(small, 'id');
    expect(findings.map((one) => one.code)).toEqual(['other-sheet']);
    expect(findings[0]).toMatchObject({ row: null, column: null, suggestion: null });
  });

  test('messages come in the language that was asked for, keys and values of the rule stay', () => {
    const row = scored(small, 'en').rows[3];
    expect(row?.findings[0]?.message).toBe('Row 7, column Pendidikan: Pendidikan tak dikenal.');
    expect(row?.findings[0]?.family).toBe('akurasi');
  });

  test('means are exact, and the whole has no unit', () => {
    const { summary } = scored(small, 'id');
    expect(summary.all).toEqual({
      unit: null,
      n: 3,
      unscored: 3,
      kualifikasi: 50 / 3,
      kompetensi: 62.5 / 3,
      kinerja: 65 / 3,
      disiplin: 5,
      total: 192.5 / 3,
      kategori: 'Rendah',
    });
    expect(summary.units).toEqual([
      {
        unit: 'Sekretariat Daerah',
        n: 1,
        unscored: 2,
        kualifikasi: 15,
        kompetensi: 22.5,
        kinerja: 25,
        disiplin: 5,
        total: 67.5,
        kategori: 'Rendah',
      },
      {
        unit: 'Dinas Kesehatan',
        n: 2,
        unscored: 1,
        kualifikasi: 17.5,
        kompetensi: 20,
        kinerja: 20,
        disiplin: 5,
        total: 62.5,
        kategori: 'Rendah',
      },
    ]);
  });

  test('a sheet without people, units and findings is still one valid document', () => {
    const json = scored(assessmentOf({}), 'id');
    expect(json.rows).toEqual([]);
    expect(json.findings).toEqual([]);
    expect(json.summary.all).toMatchObject({ unit: null, n: 0, total: null, kategori: null });
    expect(json.summary.units).toEqual([]);
  });

  test.each(['"', '\\', '},{', ']', '\u0000\u001b[2J', '\u2028', '\ud800', '</script>', '=1+1', 'a\r\nb'])(
    'a name that holds %j comes back as it was',
    (text) => {
      const people = [person(4, text, [15, 40, 25, 5, 85], { name: text, nip: text })];
      const summary = { ...noSummary(), by: { ...noSummary().by, unit: [group(text, 1, 0)] } };
      const json = scored(assessmentOf({ people, summary }), 'id');
      expect(json.rows[0]).toMatchObject({ nama: text, nip: text, unit: text });
      expect(json.summary.units[0]?.unit).toBe(text);
    },
  );

  test('many people come in many chunks, none of them large', () => {
    const people = Array.from({ length: 5000 }, (_, index) => person(index + 4, 'Dinas', [15, 40, 25, 5, 85]));
    const chunks = [...jsonChunks(assessmentOf({ people }), 'id')];
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
    expect((JSON.parse(chunks.join('')) as ScoreJson).rows).toHaveLength(5000);
  });
});

describe('the JSON of check', () => {
  const empty = kind('unit-empty', 'warning', 'Unit kerja kosong', 'kelengkapan');
  const total = kind('row-total', 'notice', 'Baris jumlah', 'konsistensi');

  test('all findings stand in one list, by row, those about the sheet first', () => {
    const assessment = assessmentOf({
      people: [
        person(4, null, [], { findings: [finding(empty, 4)] }),
        person(9, null, [], { findings: [finding(empty, 9)] }),
      ],
      sheetFindings: [finding(total, 6), finding(total, null)],
    });
    const json = checked(assessment, 'id');
    expect(Object.keys(json)).toEqual(['method', 'settings', 'measured', 'findings', 'groups']);
    expect(json.findings.map((one) => one.row)).toEqual([null, 4, 6, 9]);
  });

  test('a group tells its kind, how many there are, and each row once', () => {
    const findings = [finding(empty, 9), finding(empty, 9), finding(empty, 4), finding(empty, null)];
    expect(checked(assessmentOf({ sheetFindings: findings }), 'en').groups).toEqual([
      {
        code: 'unit-empty',
        family: 'kelengkapan',
        severity: 'warning',
        title: 'Unit kerja kosong (en)',
        count: 4,
        rows: [4, 9],
      },
    ]);
  });

  test('nothing found is an empty list', () => {
    expect(checked(assessmentOf({}), 'id')).toMatchObject({ findings: [], groups: [] });
  });
});
