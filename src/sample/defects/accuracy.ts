/** Akurasi: words that nobody knows, values that cannot be, NIPs that are none. */
import { pick } from '../random';
import { cellDirt, error, warning, type CellDirt } from './kind';

export const accuracyDirt: readonly CellDirt[] = [
  cellDirt('education unknown', error('education-unknown'), ['education'], ({ random }) => ({
    education: pick(random, ['S-4', 'Sarjna', 'SLTAA', 'Kuliah']),
  })),
  cellDirt('NIP numeric', error('nip-numeric'), ['nip'], ({ person }) => ({ nip: Number(person.nip) })),
  cellDirt('performance out of range', error('performance-out-of-range'), ['performance'], ({ person, random }) =>
    typeof person.performance === 'number' ? { performance: pick(random, [850, -5, 101]) } : null,
  ),
  cellDirt('post group unknown', error('post-group-unknown'), ['postGroup', 'post', 'echelon'], ({ person, random }) =>
    person.echelon === null ? { postGroup: pick(random, ['kontrak', 'honorer', 'tenaga ahli']) } : null,
  ),
  cellDirt('hours implausible', warning('hours-implausible'), ['technicalHours'], ({ random }) => ({
    technicalHours: pick(random, [2000, 2400, 3200]),
  })),
  cellDirt('NIP of 17 digits', error('nip-length'), ['nip'], ({ person }) => ({ nip: person.nip.slice(0, 17) })),
  cellDirt('NIP with an impossible date', error('nip-birth-date'), ['nip'], ({ person, random }) => ({
    nip: person.nip.slice(0, 4) + pick(random, ['1305', '0230', '0600', '0431']) + person.nip.slice(8),
  })),
  cellDirt('NIP with sequence 000', error('nip-sequence'), ['nip'], ({ person }) => ({
    nip: `${person.nip.slice(0, 15)}000`,
  })),
  cellDirt('performance unknown', error('performance-unknown'), ['performance'], ({ random }) => ({
    performance: pick(random, ['Bagus', 'belum dinilai', 'A']),
  })),
  cellDirt('hours unreadable', error('number-unreadable'), ['technicalHours'], ({ random }) => ({
    technicalHours: pick(random, ['dua puluh', 'banyak', '3 kali']),
  })),
  cellDirt('hours negative', error('hours-out-of-range'), ['technicalHours'], () => ({ technicalHours: -8 })),
  cellDirt('punishment unknown', error('punishment-unknown'), ['punishment'], ({ random }) => ({
    punishment: pick(random, ['dibina', 'lihat berkas', 'proses']),
  })),
  cellDirt('training unknown', error('training-unknown'), ['seminar'], ({ random }) => ({
    seminar: pick(random, ['mungkin', 'lihat sertifikat']),
  })),
  cellDirt('status unknown', error('status-unknown'), ['status', 'nip'], ({ random }) => ({
    status: pick(random, ['kontrak', 'honorer', 'THL']),
  })),
  cellDirt('date that is none', error('date-unreadable'), ['birthDay', 'nip'], ({ random }) => ({
    birthDay: pick(random, ['31-02-1980', '1975', '00/00/0000']),
  })),
  cellDirt('hours with a thousands sign', error('number-ambiguous'), ['technicalHours'], () => ({
    technicalHours: '1.500',
  })),
  cellDirt('sex unknown', error('sex-unknown'), ['sex', 'nip'], () => ({ sex: 'X' })),
  cellDirt('education as a bare digit', error('education-bare-digit'), ['education'], () => ({ education: '5' })),
  cellDirt('two posts', error('post-group-dual'), ['postGroup', 'post', 'echelon'], () => ({ postGroup: 'Rangkap' })),
  cellDirt('eselon unknown', error('echelon-unknown'), ['echelon', 'postGroup', 'leadershipTraining'], ({ person }) =>
    person.echelon === null ? null : { echelon: 'VII.a' },
  ),
  cellDirt('course unknown', error('course-unknown'), ['leadershipTraining', 'postGroup', 'echelon'], () => ({
    leadershipTraining: 'Diklat Kepala',
  })),
  cellDirt('standing unknown', error('standing-unknown'), ['standing', 'birthDay'], () => ({ standing: 'dipinjam' })),
  cellDirt('NIP with sex digit 3', error('nip-sex'), ['nip'], ({ person }) => ({
    nip: `${person.nip.slice(0, 14)}3${person.nip.slice(15)}`,
  })),
  cellDirt('NIP with month 00', error('nip-month'), ['nip'], ({ person }) => ({
    nip: `${person.nip.slice(0, 12)}00${person.nip.slice(14)}`,
  })),
  cellDirt('predicate of another method', error('performance-other-method'), ['performance'], ({ person }) => ({
    performance: typeof person.performance === 'number' ? 'Butuh Perbaikan' : 'Cukup',
  })),
  cellDirt('number where a predicate is due', error('performance-unknown'), ['performance'], ({ person }) =>
    typeof person.performance === 'number' ? null : { performance: 85.5 },
  ),
];
