/** One generated civil servant, whose facts fit each other and the position. */
import type { EducationLevel, PerformanceLabel, PositionType, Sanction } from '../method/method';
import { calendarDate } from '../record/date';
import type { Day, Sex, Status } from '../record/record';
import { dayAt } from './calendar';
import { generateName } from './name';
import type { NipGenerator } from './nip';
import {
  families,
  staffEducation,
  staffPositions,
  structuralTerms,
  womenShareOfHeads,
  womenShareOfStaff,
  type Echelon,
  type PositionFamily,
} from './positions';
import { generalTitles, type Titles } from './names';
import { between, chance, choose, pick, type Random, type Weighted } from './random';
import { rankOfPppk, rankOfService, levelOfRank, levelOfPppk } from './rank';
import { isYearOfPredicates } from '../record/roster-columns';
import type { Position } from './roster';

export interface SamplePerson {
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly positionType: PositionType;
  readonly echelon: Echelon | null;
  readonly education: EducationLevel;
  readonly rank: string;
  readonly status: Status;
  readonly sex: Sex;
  readonly birthDay: Day;
  readonly appointmentDay: Day;
  readonly leadershipTraining: boolean;
  readonly functionalTraining: boolean;
  readonly technicalHours: number;
  readonly seminar: boolean;
  /** A value until 2022, a predicate from 2023 on. */
  readonly performance: number | PerformanceLabel;
  readonly sanction: Sanction;
  readonly updatedDay: Day;
}

/** What generating people needs: chance, the measuring date, and NIPs. */
export interface GeneratorContext {
  readonly random: Random;
  readonly measured: Day;
  readonly measuredYear: number;
  readonly giveNip: NipGenerator;
}

/** What the place decides about its holder. */
interface Profile {
  readonly education: EducationLevel;
  readonly sex: Sex;
  readonly titles: Titles;
  readonly age: number;
  readonly status: Status;
  readonly appointmentDay: Day;
  readonly rank: string;
  readonly position: string;
  readonly positionType: PositionType;
  readonly echelon: Echelon | null;
}

export function generatePerson(source: GeneratorContext, place: Position): SamplePerson {
  const { random, measured } = source;
  const { education, sex, titles, age, status, appointmentDay, rank, position, positionType, echelon } = profileFor(
    source,
    place,
  );
  const birthDay = dayOfBirth(random, age, measured);
  return {
    nip: source.giveNip({ birthDay, appointmentDay, status, sex }),
    name: generateName(random, sex, education, titles),
    unit: place.unit.name,
    position,
    positionType,
    echelon,
    education,
    rank,
    status,
    sex,
    birthDay,
    appointmentDay,
    // Now and then a training that the post held today does not count: people change posts.
    leadershipTraining: chance(random, positionType === 'struktural' ? 0.78 : 0.008),
    functionalTraining: chance(random, positionType === 'fungsional' ? 0.64 : 0.008),
    technicalHours: choose(random, hourShares),
    seminar: chance(random, 0.58),
    performance: generatePerformance(source),
    sanction: choose(random, sanctionShares),
    updatedDay: measured - between(random, 3, 330),
  };
}

function profileFor(source: GeneratorContext, place: Position): Profile {
  switch (place.part) {
    case 'structural':
      return structuralProfile(source, place.title, place.echelon);
    case 'functional':
      return functionalProfile(source, families[choose(source.random, place.unit.families)]);
    case 'staff':
      return staffProfile(source);
  }
}

function structuralProfile(source: GeneratorContext, title: string, echelon: Echelon): Profile {
  const { random } = source;
  const terms = structuralTerms[echelon];
  const education = choose(random, terms.education);
  const age = between(random, terms.ages[0], terms.ages[1]);
  const service = generateService(random, age, 'S-1', terms.leastService);
  return {
    education,
    sex: womanOrMan(random, womenShareOfHeads[echelon]),
    titles: generalTitles,
    age,
    status: 'PNS',
    appointmentDay: appointment(source, service),
    rank: rankOfService(education, service, terms.ranks),
    position: title,
    positionType: 'struktural',
    echelon,
  };
}

function functionalProfile(source: GeneratorContext, family: PositionFamily): Profile {
  const { random } = source;
  const education = choose(random, family.education);
  const wantsPppk = education === 'SLTA' || chance(random, family.pppkShare);
  if (wantsPppk && education !== 'Spesialis' && lastPppkYear(source) >= firstPppkYear) {
    return pppkProfile(source, family, education);
  }
  const age = between(random, youngest[education] + 3, family.retirement - 2);
  const service = generateService(random, age, education, 2);
  const rank = rankOfService(education, service, 'fungsional');
  return {
    education,
    sex: womanOrMan(random, family.womenShare),
    titles: family.titles,
    age,
    status: 'PNS',
    appointmentDay: appointment(source, service),
    rank,
    position: `${family.title} ${levelOfRank(education, rank)}`,
    positionType: 'fungsional',
    echelon: null,
  };
}

function pppkProfile(source: GeneratorContext, family: PositionFamily, education: EducationLevel): Profile {
  const { random, measuredYear } = source;
  const year = between(random, Math.max(firstPppkYear, measuredYear - 2), lastPppkYear(source));
  return {
    education,
    sex: womanOrMan(random, family.womenShare),
    titles: family.titles,
    age: between(random, youngest[education] + 4, 50),
    status: 'PPPK',
    appointmentDay: dayAt(year, 3, 1),
    rank: rankOfPppk(education),
    position: `${family.title} ${levelOfPppk(education)}`,
    positionType: 'fungsional',
    echelon: null,
  };
}

function staffProfile(source: GeneratorContext): Profile {
  const { random } = source;
  const education = choose(random, staffEducation);
  const isNew = chance(random, cpnsShare);
  const age = between(random, youngest[education] + 3, isNew ? 33 : 56);
  const service = isNew ? 0 : generateService(random, age, education, 2);
  return {
    education,
    sex: womanOrMan(random, womenShareOfStaff(education)),
    titles: generalTitles,
    age,
    status: isNew ? 'CPNS' : 'PNS',
    appointmentDay: isNew ? recentAppointment(source) : appointment(source, service),
    rank: rankOfService(education, service, 'pelaksana'),
    position: pick(random, staffPositions(education)),
    positionType: 'pelaksana',
    echelon: null,
  };
}

function womanOrMan(random: Random, womenShare: number): Sex {
  return chance(random, womenShare) ? 'wanita' : 'pria';
}

const cpnsShare = 0.015;

const firstPppkYear = 2019;

/** The last year whose appointments, made on 1 March, are in force at the measuring date. */
function lastPppkYear({ measured, measuredYear }: GeneratorContext): number {
  return dayAt(measuredYear, 3, 1) <= measured ? measuredYear : measuredYear - 1;
}

/** The age at which somebody with this education can be appointed. */
const youngest: Readonly<Record<EducationLevel, number>> = {
  SD: 19,
  SLTP: 19,
  SLTA: 19,
  'D-I': 20,
  'D-II': 21,
  'D-III': 22,
  'D-IV': 23,
  'S-1': 23,
  'S-2': 25,
  'S-3': 29,
  Profesi: 25,
  Spesialis: 31,
  Subspesialis: 34,
};

/** Nobody is appointed after 35. */
const oldestAtAppointment = 35;

/** Whole years of service; those with a higher degree mostly earned it while serving. */
function generateService(random: Random, age: number, entryEducation: EducationLevel, least: number): number {
  const most = age - youngest[entryEducation] - 1;
  return between(random, Math.min(most, Math.max(least, age - oldestAtAppointment)), most);
}

const appointmentMonths = [
  [1, 22],
  [2, 6],
  [3, 30],
  [4, 14],
  [10, 4],
  [11, 4],
  [12, 20],
] as const;

function appointment({ random, measuredYear }: GeneratorContext, service: number): Day {
  return dayAt(measuredYear - service, choose(random, appointmentMonths), 1);
}

/** Less than a year before the measuring date. */
function recentAppointment({ random, measured }: GeneratorContext): Day {
  const { year, month } = calendarDate(measured - between(random, 40, 300));
  return dayAt(year, month, 1);
}

function dayOfBirth(random: Random, age: number, measured: Day): Day {
  return measured - Math.floor((age * 1461) / 4) - between(random, 1, 360);
}

const hourShares = [
  [0, 27],
  [4, 3],
  [8, 5],
  [10, 3],
  [12, 3],
  [16, 5],
  [20, 9],
  [24, 11],
  [30, 9],
  [32, 5],
  [40, 9],
  [50, 3],
  [60, 3],
  [80, 2.5],
  [100, 1.5],
  [120, 1],
] as const;

/** Predicates by how many people have each. */
const predicateShares = [
  ['Baik', 88],
  ['Sangat Baik', 8],
  ['Butuh Perbaikan', 3.4],
  ['Kurang', 0.5],
  ['Sangat Kurang', 0.1],
] as const;

function generatePerformance({ random, measuredYear }: GeneratorContext): number | PerformanceLabel {
  if (isYearOfPredicates(measuredYear)) return choose(random, predicateShares);
  const [low, high] = choose(random, valueShares);
  return between(random, low, high) / 100;
}

/** Hundredths: most are Baik. */
const valueShares: Weighted<readonly [low: number, high: number]> = [
  [[7600, 9000], 87],
  [[9001, 9600], 7.5],
  [[6050, 7500], 4.6],
  [[5050, 6000], 0.7],
  [[4000, 5000], 0.2],
];

const sanctionShares = [
  ['tidak pernah', 985],
  ['ringan', 8],
  ['sedang', 5],
  ['berat', 2],
] as const;
