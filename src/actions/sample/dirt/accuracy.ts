/** Akurasi: words that nobody knows, values that cannot be, NIPs that are none. */
import { pick } from '../random';
import { cellDirt, type CellDirt } from './kind';

export const accuracyDirt: readonly CellDirt[] = [
  cellDirt('education unknown', 'error', ['education'], ({ random }) => ({
    education: pick(random, ['S-4', 'Sarjna', 'SLTAA', 'Kuliah']),
  })),
  cellDirt('NIP numeric', 'error', ['nip'], ({ person }) => ({ nip: Number(person.nip) })),
  cellDirt('performance out of range', 'error', ['performance'], ({ person, random }) =>
    typeof person.performance === 'number' ? { performance: pick(random, [850, -5, 101]) } : null,
  ),
  cellDirt('post group unknown', 'error', ['postGroup', 'post', 'echelon'], ({ person, random }) =>
    person.echelon === null ? { postGroup: pick(random, ['kontrak', 'honorer', 'tenaga ahli']) } : null,
  ),
  cellDirt('hours implausible', 'warning', ['technicalHours'], ({ random }) => ({
    technicalHours: pick(random, [2000, 2400, 3200]),
  })),
  cellDirt('NIP of 17 digits', 'error', ['nip'], ({ person }) => ({ nip: person.nip.slice(0, 17) })),
  cellDirt('NIP with an impossible date', 'error', ['nip'], ({ person, random }) => ({
    nip: person.nip.slice(0, 4) + pick(random, ['1305', '0230', '0600', '0431']) + person.nip.slice(8),
  })),
  cellDirt('NIP with sequence 000', 'error', ['nip'], ({ person }) => ({ nip: `${person.nip.slice(0, 15)}000` })),
  cellDirt('performance unknown', 'error', ['performance'], ({ random }) => ({
    performance: pick(random, ['Bagus', 'belum dinilai', 'A']),
  })),
  cellDirt('hours unreadable', 'error', ['technicalHours'], ({ random }) => ({
    technicalHours: pick(random, ['dua puluh', 'banyak', '3 kali']),
  })),
  cellDirt('hours negative', 'error', ['technicalHours'], () => ({ technicalHours: -8 })),
  cellDirt('punishment unknown', 'error', ['punishment'], ({ random }) => ({
    punishment: pick(random, ['dibina', 'lihat berkas', 'proses']),
  })),
  cellDirt('training unknown', 'error', ['seminar'], ({ random }) => ({
    seminar: pick(random, ['mungkin', 'lihat sertifikat']),
  })),
];
