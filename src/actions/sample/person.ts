/** One invented civil servant, whose facts fit each other and the place that the person holds. */
import type { EducationLevel, PerformanceLabel, PostGroup, Punishment } from '../../method/method';
import { calendarDate, yearOf } from '../../record/date';
import type { Day, Sex, Status } from '../../record/record';
import { dayAt } from './calendar';
import { inventName } from './name';
import type { GiveNip } from './nip';
import {
  families,
  staffEducation,
  staffPosts,
  structuralTerms,
  womenShareOfHeads,
  womenShareOfStaff,
  type Echelon,
  type Family,
} from './posts';
import { generalTitles, type Titles } from './names';
import { between, chance, choose, pick, type Random, type Weighted } from './random';
import { rankOfPppk, rankOfService, levelOfRank, levelOfPppk } from './rank';
import type { Place } from './roster';

export interface SamplePerson {
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  readonly postGroup: PostGroup;
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
  readonly punishment: Punishment;
  readonly updatedDay: Day;
}

/** Whom the place asks for; what follows from age and service is decided after. */
interface Profile {
  readonly education: EducationLevel;
  readonly sex: Sex;
  readonly titles: Titles;
  readonly age: number;
  readonly status: Status;
  readonly appointmentDay: Day;
  readonly post: (rank: string) => string;
  readonly postGroup: PostGroup;
  readonly echelon: Echelon | null;
  readonly rank: string;
}

export function inventPerson(random: Random, place: Place, measured: Day, giveNip: GiveNip): SamplePerson {
  const profile = profileFor(random, place, measured);
  const birthDay = dayOfBirth(random, profile.age, measured);
  const { education, sex, status, appointmentDay, rank, postGroup, echelon } = profile;
  return {
    nip: giveNip({ birthDay, appointmentDay, status, sex }),
    name: inventName(random, sex, education, profile.titles),
    unit: place.unit.name,
    post: profile.post(rank),
    postGroup,
    echelon,
    education,
    rank,
    status,
    sex,
    birthDay,
    appointmentDay,
    ...inventTraining(random, postGroup),
    performance: inventPerformance(random, measured),
    punishment: choose(random, punishmentShares),
    updatedDay: measured - between(random, 3, 330),
  };
}

function profileFor(random: Random, place: Place, measured: Day): Profile {
  switch (place.part) {
    case 'structural':
      return structuralProfile(random, place.title, place.echelon, measured);
    case 'functional':
      return functionalProfile(random, families[choose(random, place.unit.families)], measured);
    case 'staff':
      return staffProfile(random, measured);
  }
}

function structuralProfile(random: Random, title: string, echelon: Echelon, measured: Day): Profile {
  const terms = structuralTerms[echelon];
  const education = choose(random, terms.education);
  const age = between(random, terms.ages[0], terms.ages[1]);
  const service = inventService(random, age, 'S-1', terms.leastService);
  return {
    education,
    sex: chance(random, womenShareOfHeads[echelon]) ? 'wanita' : 'pria',
    titles: generalTitles,
    age,
    status: 'PNS',
    appointmentDay: appointment(random, measured, service),
    post: () => title,
    postGroup: 'struktural',
    echelon,
    rank: rankOfService(education, service, terms.ranks),
  };
}

function functionalProfile(random: Random, family: Family, measured: Day): Profile {
  const education = choose(random, family.education);
  const common = {
    education,
    sex: chance(random, family.womenShare) ? 'wanita' : 'pria',
    titles: family.titles,
    postGroup: 'fungsional',
    echelon: null,
  } as const;
  const firstYear = Math.max(firstPppkYear, yearOf(measured) - 2);
  const lastYear = yearOf(measured - pppkAppointmentDelay);
  const asksForPppk = education === 'SLTA' || chance(random, family.pppkShare);
  if (asksForPppk && lastYear >= firstYear && education !== 'Spesialis') {
    return {
      ...common,
      age: between(random, youngest[education] + 1, 50),
      status: 'PPPK',
      appointmentDay: dayAt(between(random, firstYear, lastYear), 3, 1),
      post: () => `${family.title} ${levelOfPppk(education)}`,
      rank: rankOfPppk(education),
    };
  }
  const age = between(random, youngest[education] + 3, family.retirement - 2);
  const service = inventService(random, age, education, 2);
  return {
    ...common,
    age,
    status: 'PNS',
    appointmentDay: appointment(random, measured, service),
    post: (rank) => `${family.title} ${levelOfRank(education, rank)}`,
    rank: rankOfService(education, service, null),
  };
}

function staffProfile(random: Random, measured: Day): Profile {
  const education = choose(random, staffEducation);
  const common = {
    education,
    sex: chance(random, womenShareOfStaff(education)) ? 'wanita' : 'pria',
    titles: generalTitles,
    post: () => pick(random, staffPosts(education)),
    postGroup: 'pelaksana',
    echelon: null,
  } as const;
  if (chance(random, cpnsShare)) {
    const { year, month } = calendarDate(measured - between(random, 40, 300));
    return {
      ...common,
      age: between(random, youngest[education] + 2, 33),
      status: 'CPNS',
      appointmentDay: dayAt(year, month, 1),
      rank: rankOfService(education, 0, null),
    };
  }
  const age = between(random, youngest[education] + 3, 56);
  const service = inventService(random, age, education, 2);
  return {
    ...common,
    age,
    status: 'PNS',
    appointmentDay: appointment(random, measured, service),
    rank: rankOfService(education, service, null),
  };
}

const cpnsShare = 0.015;

/** PPPK were first appointed in 2019; an appointment of 1 March is in force from then on. */
const firstPppkYear = 2019;
const pppkAppointmentDelay = 59;

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
function inventService(random: Random, age: number, entryEducation: EducationLevel, least: number): number {
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

function appointment(random: Random, measured: Day, service: number): Day {
  return dayAt(yearOf(measured) - service, choose(random, appointmentMonths), 1);
}

function dayOfBirth(random: Random, age: number, measured: Day): Day {
  return measured - Math.floor((age * 1461) / 4) - between(random, 1, 360);
}

type Training = Pick<SamplePerson, 'leadershipTraining' | 'functionalTraining' | 'technicalHours' | 'seminar'>;

/** Now and then a training that the post held today does not count: people change posts. */
function inventTraining(random: Random, postGroup: PostGroup): Training {
  return {
    leadershipTraining: chance(random, postGroup === 'struktural' ? 0.78 : 0.008),
    functionalTraining: chance(random, postGroup === 'fungsional' ? 0.64 : 0.008),
    technicalHours: choose(random, hourShares),
    seminar: chance(random, 0.58),
  };
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

/** From this year on performance is a predicate, no longer a value. */
const firstPredicateYear = 2023;

function inventPerformance(random: Random, measured: Day): number | PerformanceLabel {
  if (yearOf(measured) >= firstPredicateYear) return choose(random, predicateShares);
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

const predicateShares = [
  ['Baik', 88],
  ['Sangat Baik', 8],
  ['Butuh Perbaikan', 3.4],
  ['Kurang', 0.5],
  ['Sangat Kurang', 0.1],
] as const;

const punishmentShares = [
  ['tidak pernah', 985],
  ['ringan', 8],
  ['sedang', 5],
  ['berat', 2],
] as const;
