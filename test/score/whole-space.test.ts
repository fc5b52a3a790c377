/** Every kind of person that `bkn-8-2019` can meet, against tables written here by hand from the rule. */
import type { EducationLevel, PerformanceLabel, PositionType, Sanction } from '../../src/method/method';
import { scoreFacts } from '../../src/score/score';
import { bkn8, person } from './person';

const kualifikasi: Record<EducationLevel, number> = {
  'S-3': 25,
  'S-2': 20,
  'S-1': 15,
  'D-IV': 15,
  'D-III': 10,
  'D-II': 5,
  'D-I': 5,
  SLTA: 5,
  SLTP: 1,
  SD: 1,
  Profesi: 15,
  Spesialis: 20,
  Subspesialis: 25,
};

/** By the trainings done: k diklat kepemimpinan, f diklat fungsional, t diklat teknis of 20 JP, s seminar. */
const kompetensi: Record<PositionType, Record<string, number>> = {
  struktural: {
    '----': 0,
    '---s': 10,
    '--t-': 15,
    '--ts': 25,
    '-f--': 0,
    '-f-s': 10,
    '-ft-': 15,
    '-fts': 25,
    'k---': 15,
    'k--s': 25,
    'k-t-': 30,
    'k-ts': 40,
    'kf--': 15,
    'kf-s': 25,
    'kft-': 30,
    kfts: 40,
  },
  fungsional: {
    '----': 0,
    '---s': 10,
    '--t-': 15,
    '--ts': 25,
    '-f--': 15,
    '-f-s': 25,
    '-ft-': 30,
    '-fts': 40,
    'k---': 0,
    'k--s': 10,
    'k-t-': 15,
    'k-ts': 25,
    'kf--': 15,
    'kf-s': 25,
    'kft-': 30,
    kfts: 40,
  },
  pelaksana: {
    '----': 0,
    '---s': 17.5,
    '--t-': 22.5,
    '--ts': 40,
    '-f--': 0,
    '-f-s': 17.5,
    '-ft-': 22.5,
    '-fts': 40,
    'k---': 0,
    'k--s': 17.5,
    'k-t-': 22.5,
    'k-ts': 40,
    'kf--': 0,
    'kf-s': 17.5,
    'kft-': 22.5,
    kfts: 40,
  },
};

const hours: readonly [hours: number, enough: boolean][] = [
  [0, false],
  [1, false],
  [19, false],
  [19.99, false],
  [20, true],
  [20.5, true],
  [21, true],
  [40, true],
  [999, true],
];

const kinerja: readonly [value: number | PerformanceLabel | null, points: number][] = [
  [null, 0],
  [0, 1],
  [0.5, 1],
  [25, 1],
  [49.99, 1],
  [50, 1],
  [50.01, 5],
  [50.5, 5],
  [51, 5],
  [55.5, 5],
  [60, 5],
  [60.01, 15],
  [60.5, 15],
  [61, 15],
  [75, 15],
  [75.01, 25],
  [75.5, 25],
  [76, 25],
  [90, 25],
  [90.01, 30],
  [90.5, 30],
  [91, 30],
  [99.99, 30],
  [100, 30],
  ['Buruk', 1],
  ['Kurang', 5],
  ['Cukup', 15],
  ['Baik', 25],
  ['Sangat Baik', 30],
];

const disiplin: Record<Sanction, number> = { 'tidak pernah': 5, ringan: 3, sedang: 2, berat: 1 };

/** Totals are multiples of 0.5, so a category begins half a point above the end of the one below. */
function category(total: number): string {
  if (total >= 90.5) return 'Sangat Tinggi';
  if (total >= 80.5) return 'Tinggi';
  if (total >= 70.5) return 'Sedang';
  return total >= 60.5 ? 'Rendah' : 'Sangat Rendah';
}

const yesNo = [false, true];
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

interface Scan {
  readonly wrong: readonly string[];
  /** Each total that occurs, with its category. */
  readonly totals: ReadonlyMap<number, string | null>;
  readonly people: number;
}

let scanned: Scan | undefined;
const scan = (): Scan => (scanned ??= scoreEverybody());

function scoreEverybody(): Scan {
  const rules = bkn8();
  const wrong: string[] = [];
  const totals = new Map<number, string | null>();
  let people = 0;
  for (const [positionType, byTraining] of Object.entries(kompetensi) as [PositionType, Record<string, number>][]) {
    for (const leadershipTraining of yesNo) {
      for (const functionalTraining of yesNo) {
        for (const [technicalHours, enough] of hours) {
          for (const seminar of yesNo) {
            const done = [leadershipTraining && 'k', functionalTraining && 'f', enough && 't', seminar && 's'];
            const b = byTraining[done.map((letter) => (letter === false ? '-' : letter)).join('')]!;
            for (const education of keysOf(kualifikasi)) {
              for (const [performance, c] of kinerja) {
                for (const sanction of keysOf(disiplin)) {
                  const trainings = { leadershipTraining, functionalTraining, technicalHours, seminar };
                  const facts = person({ education, positionType, ...trainings, performance, sanction });
                  const a = kualifikasi[education];
                  const d = disiplin[sanction];
                  const total = a + b + c + d;
                  const score = scoreFacts(facts, rules);
                  people += 1;
                  totals.set(total, score.kategori);
                  const right =
                    score.kualifikasi === a &&
                    score.kompetensi === b &&
                    score.kinerja === c &&
                    score.disiplin === d &&
                    score.total === total &&
                    score.kategori === category(total);
                  if (!right && wrong.length < 5) wrong.push(JSON.stringify({ facts, score, expected: [a, b, c, d] }));
                }
              }
            }
          }
        }
      }
    }
  }

  return { wrong, totals, people };
}

describe('The whole input space of Peraturan BKN 8/2019', () => {
  it('scores as the tables of the rule say, all 325,728 kinds of people', () => {
    const { wrong, people } = scan();
    expect(wrong).toEqual([]);
    expect(people).toBe(3 * 2 * 2 * 9 * 2 * 13 * 29 * 4);
    expect(people).toBe(325_728);
  });

  it('reaches from 2 (no assessment) to 100 points', () => {
    const { totals } = scan();
    expect(Math.min(...totals.keys())).toBe(2);
    expect(Math.max(...totals.keys())).toBe(100);
  });

  it('meets 60.5, 70.5 and 80.5, which belong to the category above, but not 90.5', () => {
    const { totals } = scan();
    expect(totals.get(60.5)).toBe('Rendah');
    expect(totals.get(70.5)).toBe('Sedang');
    expect(totals.get(80.5)).toBe('Tinggi');
    expect(totals.has(90.5)).toBe(false);
  });

  it('ends each category at its whole number', () => {
    const { totals } = scan();
    expect([60, 70, 80, 90].map((total) => totals.get(total))).toEqual(['Sangat Rendah', 'Rendah', 'Sedang', 'Tinggi']);
  });
});

describe('A person of whom something is not told', () => {
  it('has no qualification points and no total without an education, and keeps the other dimensions', () => {
    expect(scoreFacts(person({ education: null }), bkn8())).toEqual({
      kualifikasi: null,
      kompetensi: 0,
      kinerja: 25,
      disiplin: 5,
      total: null,
      kategori: null,
    });
  });

  it('has no competence points and no total without a position type', () => {
    expect(scoreFacts(person({ positionType: null }), bkn8())).toEqual({
      kualifikasi: 15,
      kompetensi: null,
      kinerja: 25,
      disiplin: 5,
      total: null,
      kategori: null,
    });
  });

  it.each(['Butuh Perbaikan', 'Sangat Kurang'] as const)(
    'has no performance points for the predicate %s, which belongs to another method',
    (performance) => {
      expect(scoreFacts(person({ performance }), bkn8())).toEqual({
        kualifikasi: 15,
        kompetensi: 0,
        kinerja: null,
        disiplin: 5,
        total: null,
        kategori: null,
      });
    },
  );
});
