import { allFindings, countBySeverity, groupFindings, groupTitle } from '../../src/report/finding-groups';
import { finding, kind, small } from './fixture';

const wordless = kind('education-unknown', 'error', 'Pendidikan tak dikenal');
const emptyName = kind('name-empty', 'warning', 'Nama kosong', 'kelengkapan');
const emptyUnit = kind('unit-empty', 'warning', 'Unit kerja kosong', 'kelengkapan');
const note = kind('training-not-counted', 'notice', 'Diklat yang tidak dihitung', 'konsistensi');

describe('equal findings as one', () => {
  test('five thousand of a kind are one group that holds them all', () => {
    const groups = groupFindings(Array.from({ length: 5000 }, (_, index) => finding(emptyUnit, index + 2)));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.count).toBe(5000);
    expect(groups[0]?.findings[4999]?.row).toBe(5001);
  });

  test('errors come before warnings before notices, then the most frequent first', () => {
    const findings = [
      finding(note, 2),
      finding(note, 3),
      finding(note, 4),
      finding(emptyName, 5),
      finding(emptyUnit, 6),
      finding(emptyUnit, 7),
      finding(wordless, 8),
    ];
    expect(groupFindings(findings).map((group) => [group.kind.code, group.count])).toEqual([
      ['education-unknown', 1],
      ['unit-empty', 2],
      ['name-empty', 1],
      ['training-not-counted', 3],
    ]);
  });

  test('groups of one severity and size keep the order in which they were met', () => {
    const codes = (...kinds: (typeof note)[]) =>
      groupFindings(kinds.map((one, index) => finding(one, index))).map((group) => group.kind.code);
    expect(codes(emptyName, emptyUnit)).toEqual(['name-empty', 'unit-empty']);
    expect(codes(emptyUnit, emptyName)).toEqual(['unit-empty', 'name-empty']);
  });

  test('the name of a group begins with a capital, its placeholders filled in from the first finding', () => {
    const outside = kind('performance-out-of-range', 'error', 'nilai di luar 0 sampai {most}');
    const [group] = groupFindings([finding(outside, 4, { params: { most: 100 } }), finding(outside, 5)]);
    expect(group && groupTitle(group, 'id')).toBe('Nilai di luar 0 sampai 100');
  });

  test('nothing found gives no group', () => {
    expect(groupFindings([])).toEqual([]);
  });

  test('findings about the sheet come before those about people', () => {
    expect([...allFindings(small)].map((one) => one.type.code)).toEqual([
      'other-sheet',
      'education-unknown',
      'status-left-out',
      'nip-duplicate-same',
    ]);
    expect(countBySeverity(allFindings(small))).toEqual({ error: 1, warning: 1, notice: 2 });
  });
});
