/** Small assessments made by hand: two units, six people, one of each reason for not being counted. */
import { layoutOf } from '../../src/record/columns';
import type { Assessment, Person } from '../../src/check/assessment';
import { bkn82019 } from '../../src/method/bkn-8-2019';
import type { Category, Method } from '../../src/method/method';
import type { FindingFamily, Finding, FindingType, Severity } from '../../src/record/finding';
import { rulesOf, type Rules } from '../../src/score/rules';
import type { GroupSummary, Summary } from '../../src/score/summary';

/** 31 December 2019. */
const measured = 43_830;

const rules: Rules = rulesOf(bkn82019, {}, measured);

export function rulesWith(choices: Parameters<typeof rulesOf>[1], method: Method = bkn82019): Rules {
  return rulesOf(method, choices, measured);
}

export function kind(code: string, severity: Severity, title: string, family: FindingFamily = 'akurasi'): FindingType {
  return {
    code,
    family,
    severity,
    title: { id: title, en: `${title} (en)` },
    sentence: { id: `Baris {row}, kolom {column}: ${title}.`, en: `Row {row}, column {column}: ${title}.` },
  };
}

export const unknownEducation = kind('education-unknown', 'error', 'Pendidikan tak dikenal');
export const emptyUnit = kind('unit-empty', 'warning', 'Unit kerja kosong', 'kelengkapan');
export const leftOut = kind('status-left-out', 'notice', 'Status yang tidak diukur', 'konsistensi');
export const sameAgain = kind('nip-duplicate-same', 'warning', 'NIP sama, isi sama', 'konsistensi');

export function finding(of: FindingType, row: number | null, place: Partial<Finding> = {}): Finding {
  return { type: of, row, column: null, header: null, params: {}, suggestion: null, ...place };
}

export function person(
  row: number,
  unit: string | null,
  points: readonly number[],
  rest: Partial<Person> = {},
): Person {
  const [kualifikasi = null, kompetensi = null, kinerja = null, disiplin = null, total = null] = points;
  return {
    row,
    nip: `1985010120100110${String(row).padStart(2, '0')}`,
    name: `Pegawai ${String(row)}`,
    unit,
    positionType: 'pelaksana',
    status: 'PNS',
    education: 'S-1',
    sex: 'pria',
    rank: 'III/a',
    kualifikasi,
    kompetensi,
    kinerja,
    disiplin,
    total,
    kategori: null,
    findings: [],
    ...rest,
  };
}

export function group(
  name: string | null,
  n: number,
  unscored: number,
  means: readonly number[] = [],
  kategori: Category | null = null,
): GroupSummary {
  const [kualifikasi = null, kompetensi = null, kinerja = null, disiplin = null, total = null] = means;
  return { name, n, unscored, kualifikasi, kompetensi, kinerja, disiplin, total, kategori };
}

export function noSummary(): Summary {
  const by = { unit: [], positionType: [], status: [], education: [], sex: [], rank: [] };
  return { all: group(null, 0, 0), by, categories: [] };
}

export function assessmentOf(parts: Partial<Assessment>): Assessment {
  return {
    rules,
    measured,
    place: { sheet: 'Data ASN', layout: layoutOf(3, ['NIP', 'PENDIDIKAN', 'JENIS JABATAN'], new Map()), lastRow: 9 },
    people: [],
    sheetFindings: [],
    summary: noSummary(),
    missing: [],
    explained: null,
    ...parts,
  };
}

/** Cases by hand: S-1 15 + diklat teknis and seminar 40 + Baik 25 + never 5 = 85; S-2 20 + 0 + Cukup 15 + 5 = 40. */
const people: readonly Person[] = [
  person(4, 'Dinas Kesehatan', [15, 40, 25, 5, 85], { kategori: 'Tinggi' }),
  person(5, 'Dinas Kesehatan', [20, 0, 15, 5, 40], { kategori: 'Sangat Rendah' }),
  person(6, 'Sekretariat Daerah', [15, 22.5, 25, 5, 67.5], { kategori: 'Rendah' }),
  person(7, 'Sekretariat Daerah', [], {
    findings: [
      finding(unknownEducation, 7, { column: 4, header: 'Pendidikan', params: { value: 'S-4' }, suggestion: 'S-3' }),
    ],
  }),
  person(8, 'Sekretariat Daerah', [], { status: 'CPNS', findings: [finding(leftOut, 8)] }),
  person(9, 'Dinas Kesehatan', [], { findings: [finding(sameAgain, 9)] }),
];

export const small: Assessment = assessmentOf({
  people,
  sheetFindings: [finding(kind('other-sheet', 'notice', 'Lembar lain juga berisi data', 'kelengkapan'), null)],
  summary: {
    // (15 + 20 + 15) / 3, (40 + 0 + 22.5) / 3, (25 + 15 + 25) / 3, 5, (85 + 40 + 67.5) / 3
    all: group(null, 3, 3, [50 / 3, 62.5 / 3, 65 / 3, 5, 192.5 / 3], 'Rendah'),
    by: {
      unit: [
        group('Sekretariat Daerah', 1, 2, [15, 22.5, 25, 5, 67.5], 'Rendah'),
        group('Dinas Kesehatan', 2, 1, [17.5, 20, 20, 5, 62.5], 'Rendah'),
      ],
      positionType: [group('pelaksana', 3, 3, [50 / 3, 62.5 / 3, 65 / 3, 5, 192.5 / 3], 'Rendah')],
      status: [group('PNS', 3, 2, [50 / 3, 62.5 / 3, 65 / 3, 5, 192.5 / 3], 'Rendah'), group('CPNS', 0, 1)],
      education: [
        group('S-1', 2, 3, [15, 31.25, 25, 5, 76.25], 'Sedang'),
        group('S-2', 1, 0, [20, 0, 15, 5, 40], 'Sangat Rendah'),
      ],
      sex: [group('pria', 3, 3, [50 / 3, 62.5 / 3, 65 / 3, 5, 192.5 / 3], 'Rendah')],
      rank: [group('III/a', 3, 3, [50 / 3, 62.5 / 3, 65 / 3, 5, 192.5 / 3], 'Rendah')],
    },
    categories: [
      { label: 'Sangat Tinggi', n: 0 },
      { label: 'Tinggi', n: 1 },
      { label: 'Sedang', n: 0 },
      { label: 'Rendah', n: 1 },
      { label: 'Sangat Rendah', n: 1 },
    ],
  },
});
