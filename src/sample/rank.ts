/** Golongan from education and years of service, and the level of a jabatan fungsional that goes with it. */
import type { EducationLevel } from '../method/method';
import { at } from './random';

const ranks = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
];

/** Where a career begins, and where it ends without a position that lifts it. */
const careers: Readonly<Record<EducationLevel, readonly [first: string, last: string]>> = {
  SD: ['I/a', 'II/a'],
  SLTP: ['I/c', 'II/c'],
  SLTA: ['II/a', 'III/b'],
  'D-I': ['II/a', 'III/b'],
  'D-II': ['II/b', 'III/b'],
  'D-III': ['II/c', 'III/d'],
  'D-IV': ['III/a', 'III/d'],
  'S-1': ['III/a', 'IV/a'],
  'S-2': ['III/b', 'IV/b'],
  'S-3': ['III/c', 'IV/c'],
  Profesi: ['III/b', 'IV/b'],
  Spesialis: ['III/c', 'IV/c'],
  Subspesialis: ['III/c', 'IV/c'],
};

/** Without a position that lifts it, a career of pelaksana ends here. */
const lastOfStaff = 'III/d';

/** One step every four years, within the career or within what a structural position asks for. */
export function rankOfService(
  education: EducationLevel,
  service: number,
  position: 'fungsional' | 'pelaksana' | readonly [least: string, most: string],
): string {
  const [first, last] = careers[education];
  const [least, most] = typeof position === 'string' ? [first, last] : position;
  const reached = ranks.indexOf(first) + Math.floor(service / 4);
  const end = ranks.indexOf(
    position === 'pelaksana' && ranks.indexOf(most) > ranks.indexOf(lastOfStaff) ? lastOfStaff : most,
  );
  return at(ranks, Math.min(Math.max(reached, ranks.indexOf(least)), end));
}

/** Golongan of PPPK follow from education alone. */
export function rankOfPppk(education: EducationLevel): string {
  switch (education) {
    case 'SLTA':
      return 'V';
    case 'D-I':
    case 'D-II':
      return 'VI';
    case 'D-III':
      return 'VII';
    case 'S-2':
    case 'Profesi':
      return 'X';
    case 'S-3':
      return 'XI';
    default:
      return 'IX';
  }
}

/** Those with a degree are ahli, the others keterampilan. */
export function levelOfRank(education: EducationLevel, rank: string): string {
  const place = ranks.indexOf(rank);
  if (education === 'D-III' || education === 'SLTA') {
    if (place < ranks.indexOf('II/c')) return 'Pemula';
    if (place < ranks.indexOf('III/a')) return 'Terampil';
    return place < ranks.indexOf('III/c') ? 'Mahir' : 'Penyelia';
  }
  if (place < ranks.indexOf('III/c')) return 'Ahli Pertama';
  return place < ranks.indexOf('IV/a') ? 'Ahli Muda' : 'Ahli Madya';
}

export function levelOfPppk(education: EducationLevel): string {
  if (education === 'SLTA') return 'Pemula';
  return education === 'D-III' ? 'Terampil' : 'Ahli Pertama';
}
