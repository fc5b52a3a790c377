/** Retirement ages, to notice people who are listed past them: UU 20/2023 Pasal 55, PP 11/2017 Pasal 239. */
import type { PersonRecord } from '../record/record';

interface Age {
  readonly years: number;
  /** What a post's name begins to say; the first that fits counts. */
  readonly post: RegExp;
}

/** Jabatan fungsional, from the post's own name. Where it tells nothing, the highest general age, so as not to alarm. */
const functionalAges: readonly Age[] = [
  { years: 70, post: /\b(?:profesor|guru besar|peneliti ahli utama|perekayasa ahli utama)\b/i },
  { years: 65, post: /\b(?:ahli utama|dosen|dokter pendidik)\b/i },
  { years: 60, post: /\b(?:ahli madya|guru|dokter)\b/i },
  { years: 58, post: /\b(?:ahli muda|ahli pertama|penyelia|mahir|terampil|pemula)\b/i },
];
const functionalAge = 65;

/** The age at which a person's service ends, in years. */
export function retirementAge({ postGroup, echelon, post }: PersonRecord): number {
  if (postGroup === 'fungsional') {
    return functionalAges.find((age) => post !== null && age.post.test(post))?.years ?? functionalAge;
  }
  if (postGroup === 'struktural' && (echelon === null || echelon <= 2)) return 60;
  return 58;
}
