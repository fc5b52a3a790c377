/** Names and order of groups in the recap. */
import type { GroupSummary } from '../score/summary';
import { reportText } from '../text/report/report';
import { translate, type Language, type MessageTemplate } from '../text/core/translate';
import type { Person } from '../check/assessment';

const words: Readonly<Record<string, MessageTemplate>> = {
  struktural: reportText.struktural,
  fungsional: reportText.fungsional,
  pelaksana: reportText.pelaksana,
  pria: reportText.pria,
  wanita: reportText.wanita,
};

export function unitName(group: GroupSummary, language: Language): string {
  return group.name ?? translate(language, reportText.withoutUnit);
}

/** A position type's, status's, rank's ... name in the reader's words. */
export function groupName(group: GroupSummary, language: Language): string {
  if (group.name === null) return translate(language, reportText.withoutName);
  const word = words[group.name];
  return word === undefined ? group.name : translate(language, word);
}

/** From the highest to the lowest; a professional level follows the formal level that it is equal to. */
const educationOrder = [
  ...['S-3', 'Subspesialis', 'S-2', 'Spesialis', 'S-1', 'Profesi', 'D-IV', 'D-III', 'D-II', 'D-I'],
  ...['SLTA', 'SLTP', 'SD'],
];

export function byEducation(groups: readonly GroupSummary[]): GroupSummary[] {
  const place = (group: GroupSummary): number => {
    const index = educationOrder.indexOf(group.name ?? '');
    return index < 0 ? educationOrder.length : index;
  };
  return [...groups].sort((one, other) => place(one) - place(other));
}

export interface GolonganGroup {
  readonly name: string;
  readonly n: number;
  /** The mean of the totals, exact; null where nobody is counted. */
  readonly total: number | null;
}
const numerals = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ...['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
];
const OTHER = -1;
const PPPK = 100;

/** Means by golongan: IV, III, II, I, then those of PPPK; III/a counts as III. Empty where no sheet has a golongan. */
export function byGolongan(people: readonly Person[], language: Language): GolonganGroup[] {
  const groups = new Map<number, { n: number; sum: number }>();
  for (const person of people) {
    const rank = rankOf(person);
    const group = groups.get(rank) ?? { n: 0, sum: 0 };
    if (person.total !== null) {
      group.n += 1;
      group.sum += person.total;
    }
    groups.set(rank, group);
  }
  if ([...groups.keys()].every((rank) => rank === OTHER)) return [];
  return [...groups]
    .sort(([one], [other]) => order(other) - order(one))
    .map(([rank, { n, sum }]) => ({ name: nameOf(rank, language), n, total: n === 0 ? null : sum / n }));
}

function rankOf(person: Person): number {
  const parts = /^([IVX]+)(?:\s*\/\s*[a-e])?$/i.exec(person.rank?.trim() ?? '');
  const numeral = numerals.indexOf(parts?.[1]?.toUpperCase() ?? '') + 1;
  if (numeral === 0) return OTHER;
  return person.status === 'PPPK' || numeral > 4 ? PPPK + numeral : numeral;
}

/** PNS first, the highest first; anything that is not a golongan last. */
function order(rank: number): number {
  if (rank === OTHER) return OTHER;
  return rank > PPPK ? rank - PPPK : PPPK + rank;
}

function nameOf(rank: number, language: Language): string {
  if (rank === OTHER) return translate(language, reportText.otherRank);
  const numeral = numerals[(rank > PPPK ? rank - PPPK : rank) - 1] ?? '';
  return rank > PPPK ? `PPPK ${numeral}` : numeral;
}
