/** The twenty cases of the rule, each a sentence. */
import { readFileSync } from 'node:fs';
import type { EducationLevel, PositionType, Sanction } from '../../src/method/method';
import { scoreFacts } from '../../src/score/score';
import { bkn8, person } from './person';

const [header = '', ...lines] = readFileSync(`${__dirname}/../cases/bkn-8-2019.csv`, 'utf8').trim().split(/\r?\n/);
const names = header.split(',');
const cases = lines.map((line) => {
  const cells = line.split(',');
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
});

function sentence(row: Record<string, string>): string {
  const training = [
    row['diklat_pim'] === 'sudah' ? 'diklat kepemimpinan' : '',
    row['diklat_fungsional'] === 'sudah' ? 'diklat fungsional' : '',
    row['seminar'] === 'sudah' ? 'a seminar' : '',
    `${row['jp_teknis']!} JP`,
  ];
  const facts = `${row['pendidikan']!}, ${row['jenis_jabatan']!}, ${training.filter(Boolean).join(', ')}`;
  const said = `${facts}, kinerja ${row['kinerja']!}, ${row['hukdis']!}: ${row['total']!}, ${row['kategori']!}`;
  return row['why'] === '' ? `${row['case']!}, ${said}` : `${row['case']!}, ${row['why']!} (${said})`;
}

describe('The cases of Peraturan BKN 8/2019', () => {
  it('are twenty', () => {
    expect(cases.map((row) => row['case'])).toEqual(
      Array.from({ length: 20 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
    );
  });

  it.each(cases.map((row) => [sentence(row), row] as const))('%s', (_sentence, row) => {
    const facts = person({
      education: row['pendidikan'] as EducationLevel,
      positionType: row['jenis_jabatan'] as PositionType,
      leadershipTraining: row['diklat_pim'] === 'sudah',
      functionalTraining: row['diklat_fungsional'] === 'sudah',
      technicalHours: Number(row['jp_teknis']),
      seminar: row['seminar'] === 'sudah',
      performance: Number(row['kinerja']),
      sanction: row['hukdis'] as Sanction,
    });
    expect(scoreFacts(facts, bkn8())).toEqual({
      kualifikasi: Number(row['kualifikasi']),
      kompetensi: Number(row['kompetensi']),
      kinerja: Number(row['kinerja_poin']),
      disiplin: Number(row['disiplin']),
      total: Number(row['total']),
      kategori: row['kategori'],
    });
  });
});
