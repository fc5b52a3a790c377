/** The invented people: always the same ones, possible ones, and about as a province has them. */
import type { SamplePerson } from '../../src/sample/person';
import { samplePeople, sampleRows } from '../../src/sample/rows';

/** 31 December 2019. */
const measured = 43830;
const people = [...samplePeople({ rows: 20_000, seed: 1, dirt: 0, measured })];

/** The calendar's own date of an Excel serial number, as YYYYMMDD. */
function digitsOf(day: number): string {
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function share(fits: (person: SamplePerson) => boolean, among: readonly SamplePerson[] = people): number {
  return among.filter(fits).length / among.length;
}

const yearsBetween = (from: number, to: number) => (to - from) / 365.25;

describe('the same options', () => {
  const rowsOf = (rows: number, seed: number, dirt = 0.3) => [...sampleRows({ rows, seed, dirt, measured })];

  test('give the same rows', () => {
    expect(rowsOf(600, 5)).toEqual(rowsOf(600, 5));
  });

  test('with another seed give other people', () => {
    const nips = new Set(rowsOf(600, 5, 0).map(({ values }) => values[1]));
    const common = rowsOf(600, 6, 0).filter(({ values }) => nips.has(values[1] ?? null));
    expect(common).toEqual([]);
  });

  test('with other dirt give the same people in the rows that stay clean', () => {
    const clean = new Map(rowsOf(600, 5, 0).map(({ values }) => [values[0], values]));
    const untouched = rowsOf(600, 5, 0.3).filter(({ defects: dirt, person }) => person && dirt.length === 0);
    expect(untouched.length).toBeGreaterThan(350);
    for (const { values } of untouched) expect(values).toEqual(clean.get(values[0] ?? null));
  });

  test('give these people on every machine', () => {
    const [first, second] = samplePeople({ rows: 100, seed: 2019, dirt: 0, measured });
    expect([first, second].map((person) => [person?.nip, person?.name, person?.position])).toMatchInlineSnapshot(`
      [
        [
          "196611031997011001",
          "Sugeng Syahputra Kurniawan, S.H., M.T.",
          "Kepala Dinas Pendidikan",
        ],
        [
          "196705021999011001",
          "Agus Tuasela, S.E., M.H.",
          "Sekretaris",
        ],
      ]
    `);
  });
});

describe('each NIP', () => {
  test('is given once', () => {
    expect(new Set(people.map(({ nip }) => nip)).size).toBe(people.length);
  });

  test('spells out birth date, appointment and sex, and PPPK by a code above 12', () => {
    const wrong = people.filter(({ nip, birthDay, appointmentDay, status, sex }) => {
      const appointed = digitsOf(appointmentDay);
      const code = status === 'PPPK' ? '21' : appointed.slice(4, 6);
      const expected = `${digitsOf(birthDay)}${appointed.slice(0, 4)}${code}${sex === 'pria' ? '1' : '2'}`;
      return !/^\d{18}$/.test(nip) || nip.slice(0, 15) !== expected || nip.slice(15) === '000';
    });
    expect(wrong).toEqual([]);
  });
});

describe('a province', () => {
  test('has about a third teachers and health staff', () => {
    const position = /^(?:Guru|Perawat|Bidan|Dokter|Apoteker|Pranata Laboratorium Kesehatan) /;
    const found = share((person) => position.test(person.position));
    expect(found).toBeGreaterThan(0.28);
    expect(found).toBeLessThan(0.4);
  });

  test('has one JPT for each unit at most, more administrators, and more pengawas than those', () => {
    const heads = people.filter(({ echelon }) => echelon?.startsWith('II.'));
    const units = new Set(people.map(({ unit }) => unit));
    expect(units.size).toBe(44);
    expect(new Set(heads.map(({ unit }) => unit)).size).toBe(heads.length);
    expect(heads).toHaveLength(31);
    const administrators = share(({ echelon }) => echelon?.startsWith('III.') === true);
    const supervisors = share(({ echelon }) => echelon === 'IV.a');
    expect(administrators).toBeGreaterThan(0.02);
    expect(supervisors).toBeGreaterThan(administrators);
    expect(supervisors).toBeLessThan(0.12);
  });

  test('has fewer units where it has fewer people', () => {
    const few = [...samplePeople({ rows: 250, seed: 1, dirt: 0, measured })];
    expect(few).toHaveLength(250);
    expect(new Set(few.map(({ unit }) => unit)).size).toBe(10);
  });

  test('has education as its positions ask for it', () => {
    expect(share(({ education }) => education === 'S-1')).toBeGreaterThan(0.38);
    expect(share(({ education }) => education === 'SLTA')).toBeLessThan(0.3);
    expect(share(({ education }) => education === 'S-3')).toBeLessThan(0.01);
    const teachers = people.filter(({ position }) => position.startsWith('Guru '));
    expect(share(({ education }) => ['D-IV', 'S-1', 'S-2'].includes(education), teachers)).toBe(1);
    const structural = people.filter(({ positionType }) => positionType === 'struktural');
    expect(share(({ education }) => ['D-IV', 'S-1', 'S-2', 'S-3'].includes(education), structural)).toBe(1);
  });

  test('has mostly PNS, with some PPPK among the functional positions alone and a few CPNS', () => {
    expect(share(({ status }) => status === 'PNS')).toBeGreaterThan(0.92);
    const pppk = people.filter(({ status }) => status === 'PPPK');
    expect(pppk.length).toBeGreaterThan(300);
    expect(new Set(pppk.map(({ positionType }) => positionType))).toEqual(new Set(['fungsional']));
    expect(new Set(pppk.map(({ rank }) => rank))).toEqual(new Set(['V', 'VII', 'IX', 'X']));
  });

  test('has mostly Baik, and hardly any sanction', () => {
    const between = (low: number, high: number) =>
      share(({ performance }) => typeof performance === 'number' && performance > low && performance <= high);
    expect(between(75, 90)).toBeGreaterThan(0.8);
    expect(between(90, 100)).toBeGreaterThan(0.04);
    expect(between(-1, 101)).toBe(1);
    expect(share(({ sanction }) => sanction !== 'tidak pernah')).toBeLessThan(0.03);
    expect(people.every(({ technicalHours }) => technicalHours >= 0 && technicalHours <= 200)).toBe(true);
  });

  test('appoints nobody before 18 or after the measuring date', () => {
    const wrong = people.filter(
      ({ birthDay, appointmentDay }) => yearsBetween(birthDay, appointmentDay) < 18 || appointmentDay > measured,
    );
    expect(wrong).toEqual([]);
  });

  test('keeps nobody past the age of the position: 60 for JPT, teachers and ahli madya, 58 for the others', () => {
    const wrong = people.filter(({ birthDay, positionType, echelon, position }) => {
      const until60 =
        echelon?.startsWith('II.') === true ||
        (positionType === 'fungsional' && /^Guru|Madya|^Pengawas Sekolah/.test(position));
      return yearsBetween(birthDay, measured) >= (until60 ? 60 : 58);
    });
    expect(wrong).toEqual([]);
  });

  test('gives golongan that PNS of that education begin with, or higher ones', () => {
    const order = 'I/a I/b I/c I/d II/a II/b II/c II/d III/a III/b III/c III/d IV/a IV/b IV/c IV/d IV/e'.split(' ');
    const first: Readonly<Record<string, string>> = {
      SD: 'I/a',
      SLTP: 'I/c',
      SLTA: 'II/a',
      'D-III': 'II/c',
      'S-1': 'III/a',
      'S-2': 'III/b',
    };
    const below = people.filter(({ status, education, rank }) => {
      const least = first[education];
      return status !== 'PPPK' && least !== undefined && order.indexOf(rank) < order.indexOf(least);
    });
    expect(below).toEqual([]);
  });

  test('gives titles of the profession that the position is of', () => {
    const nurses = people.filter(({ position, education }) => position.startsWith('Perawat ') && education === 'D-III');
    const titles = new Set(nurses.map(({ name }) => name.split(', ')[1] ?? 'none'));
    expect(titles).toEqual(new Set(['A.Md.Kep.', 'none']));
  });
});

test('a roster never grows by more than some dozens of rows that are nobody, so that a million people fit a sheet', () => {
  let last = 4;
  let gaps = 0;
  let made = 0;
  for (const { row, person } of sampleRows({ rows: 30_000, seed: 3, dirt: 1, measured })) {
    if (row !== last + 1) gaps += 1;
    last = row;
    if (person) made += 1;
  }
  expect(gaps).toBe(0);
  expect(made).toBe(30_000);
  expect(last).toBe(4 + 30_000 + 200);
});
