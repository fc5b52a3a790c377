/** A record: the facts about one person that a method asks for, and those that only checks and reports need. */
import type { EducationLevel, PerformanceLabel, PositionType, Sanction } from '../method/method';

/** A day as an Excel serial number (1900 system); 43830 is 31 December 2019. */
export type Day = number;

/** What `score` reads. A fact with a date counts inside the method's window; without a date, as stated. */
export interface Facts {
  education: EducationLevel | null;
  /** From a second column, where one gives the highest diploma and another the latest. */
  highestEducation: EducationLevel | null;
  requiredEducation: EducationLevel | null;
  positionType: PositionType | null;
  /** 1 to 5, or null where there is none or it is not told. */
  echelon: number | null;
  leadershipTraining: boolean;
  functionalTraining: boolean;
  /** JP of technical training in the year; a stated yes to "20 JP" is 20. */
  technicalHours: number;
  /** JP of the longest single course, where a sheet tells it. */
  longestCourseHours: number | null;
  technicalTrainingDay: Day | null;
  seminar: boolean;
  seminarDay: Day | null;
  performance: number | PerformanceLabel | null;
  sanction: Sanction;
  sanctionDay: Day | null;
}

export type Status = 'PNS' | 'CPNS' | 'PPPK';

/** kedudukan hukum, as far as it decides who is counted. */
export type LegalStatus =
  'aktif' | 'CLTN' | 'tugas belajar' | 'pemberhentian sementara' | 'uang tunggu' | 'MPP' | 'diberhentikan' | 'pensiun';

export type Sex = 'pria' | 'wanita';

export interface PersonRecord extends Facts {
  /** The sheet's row number. */
  row: number;
  nip: string | null;
  name: string | null;
  unit: string | null;
  position: string | null;
  status: Status | null;
  legalStatus: LegalStatus | null;
  sex: Sex | null;
  birthDay: Day | null;
  appointmentDay: Day | null;
  rank: string | null;
  updatedDay: Day | null;
  /** The JP that a yes-or-no column beside the hours would give, only to be compared. */
  answeredHours: number | null;
  /** A predicate beside a value, only to be compared. */
  statedPredicate: PerformanceLabel | null;
}
