/** Retirement ages, to notice people who are listed past them: UU 20/2023 Pasal 55, PP 11/2017 Pasal 239. */
import type { PersonRecord } from '../record/record';

interface Age {
  readonly years: number;
  /** What a position's name begins to say; the first that fits counts. */
  readonly position: RegExp;
}

/** Jabatan fungsional, from the position's own name. Where it tells nothing, the highest general age, so as not to alarm. */
const functionalAges: readonly Age[] = [
  { years: 70, position: /\b(?:profesor|guru besar|peneliti ahli utama|perekayasa ahli utama)\b/i },
  { years: 65, position: /\b(?:ahli utama|dosen|dokter pendidik)\b/i },
  { years: 60, position: /\b(?:ahli madya|guru|dokter)\b/i },
  { years: 58, position: /\b(?:ahli muda|ahli pertama|penyelia|mahir|terampil|pemula)\b/i },
];
const functionalAge = 65;

/** The age at which a person's service ends, in years. */
export function retirementAge({ positionType, echelon, position }: PersonRecord): number {
  if (positionType === 'fungsional') {
    return functionalAges.find((age) => position !== null && age.position.test(position))?.years ?? functionalAge;
  }
  if (positionType === 'struktural' && (echelon === null || echelon <= 2)) return 60;
  return 58;
}
