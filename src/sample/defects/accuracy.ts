/** Akurasi: words that nobody knows, values that cannot be, NIPs that are none. */
import { pick } from '../random';
import { cellDefect, error, warning, type CellDefect } from './defect';

export const accuracyDefects: readonly CellDefect[] = [
  cellDefect('education unknown', error('education-unknown'), ['education'], ({ random }) => ({
    education: pick(random, ['S-4', 'Sarjna', 'SLTAA', 'Kuliah']),
  })),
  cellDefect('NIP numeric', error('nip-numeric'), ['nip'], ({ person }) => ({ nip: Number(person.nip) })),
  cellDefect('performance out of range', error('performance-out-of-range'), ['performance'], ({ person, random }) =>
    typeof person.performance === 'number' ? { performance: pick(random, [850, -5, 101]) } : null,
  ),
  cellDefect(
    'position type unknown',
    error('post-group-unknown'),
    ['positionType', 'position', 'echelon'],
    ({ person, random }) =>
      person.echelon === null ? { positionType: pick(random, ['kontrak', 'honorer', 'tenaga ahli']) } : null,
  ),
  cellDefect('hours implausible', warning('hours-implausible'), ['technicalHours'], ({ random }) => ({
    technicalHours: pick(random, [2000, 2400, 3200]),
  })),
  cellDefect('NIP of 17 digits', error('nip-length'), ['nip'], ({ person }) => ({ nip: person.nip.slice(0, 17) })),
  cellDefect('NIP with an impossible date', error('nip-birth-date'), ['nip'], ({ person, random }) => ({
    nip: person.nip.slice(0, 4) + pick(random, ['1305', '0230', '0600', '0431']) + person.nip.slice(8),
  })),
  cellDefect('NIP with sequence 000', error('nip-sequence'), ['nip'], ({ person }) => ({
    nip: `${person.nip.slice(0, 15)}000`,
  })),
  cellDefect('performance unknown', error('performance-unknown'), ['performance'], ({ random }) => ({
    performance: pick(random, ['Bagus', 'belum dinilai', 'A']),
  })),
  cellDefect('hours unreadable', error('number-unreadable'), ['technicalHours'], ({ random }) => ({
    technicalHours: pick(random, ['dua puluh', 'banyak', '3 kali']),
  })),
  cellDefect('hours negative', error('hours-out-of-range'), ['technicalHours'], () => ({ technicalHours: -8 })),
  cellDefect('sanction unknown', error('punishment-unknown'), ['sanction'], ({ random }) => ({
    sanction: pick(random, ['dibina', 'lihat berkas', 'proses']),
  })),
  cellDefect('training unknown', error('training-unknown'), ['seminar'], ({ random }) => ({
    seminar: pick(random, ['mungkin', 'lihat sertifikat']),
  })),
  cellDefect('status unknown', warning('status-unknown'), ['status', 'nip'], ({ random }) => ({
    status: pick(random, ['kontrak', 'honorer', 'THL']),
  })),
  cellDefect('date that is none', warning('cell-not-scored'), ['birthDay', 'nip'], ({ random }) => ({
    birthDay: pick(random, ['31-02-1980', '1975', '30-02-1975']),
  })),
  cellDefect('hours with a thousands sign', error('number-ambiguous'), ['technicalHours'], () => ({
    technicalHours: '1.500',
  })),
  cellDefect('sex unknown', warning('sex-unknown'), ['sex', 'nip'], () => ({ sex: 'X' })),
  cellDefect('education as a bare digit', error('education-bare-digit'), ['education'], () => ({ education: '5' })),
  cellDefect('two positions', error('post-group-dual'), ['positionType', 'position', 'echelon'], () => ({
    positionType: 'Rangkap',
  })),
  cellDefect(
    'eselon unknown',
    error('echelon-unknown'),
    ['echelon', 'positionType', 'leadershipTraining'],
    ({ person }) => (person.echelon === null ? null : { echelon: 'VII.a' }),
  ),
  cellDefect('course unknown', error('course-unknown'), ['leadershipTraining', 'positionType', 'echelon'], () => ({
    leadershipTraining: 'Diklat Kepala',
  })),
  cellDefect('standing unknown', error('standing-unknown'), ['legalStatus', 'birthDay'], () => ({
    legalStatus: 'dipinjam',
  })),
  cellDefect('NIP with sex digit 3', error('nip-sex'), ['nip'], ({ person }) => ({
    nip: `${person.nip.slice(0, 14)}3${person.nip.slice(15)}`,
  })),
  cellDefect('NIP with month 00', error('nip-month'), ['nip'], ({ person }) => ({
    nip: `${person.nip.slice(0, 12)}00${person.nip.slice(14)}`,
  })),
  cellDefect('predicate of another method', error('performance-other-method'), ['performance'], ({ person }) => ({
    performance: typeof person.performance === 'number' ? 'Butuh Perbaikan' : 'Cukup',
  })),
  cellDefect('number where a predicate is due', error('performance-unknown'), ['performance'], ({ person }) =>
    typeof person.performance === 'number' ? null : { performance: 85.5 },
  ),
];
