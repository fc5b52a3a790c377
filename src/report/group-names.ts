/** Groups as people read them: their names, and where order has a meaning, from the highest to the lowest. */
import type { GroupSummary } from '../score/summary';
import { reportText } from '../text/report';
import { say, type Language, type Sentence } from '../text/say';

const words: Readonly<Record<string, Sentence>> = {
  struktural: reportText.struktural,
  fungsional: reportText.fungsional,
  pelaksana: reportText.pelaksana,
  pria: reportText.pria,
  wanita: reportText.wanita,
};

export function unitName(group: GroupSummary, language: Language): string {
  return group.name ?? say(language, reportText.withoutUnit);
}

/** A post group's, status's, rank's ... name in the reader's words. */
export function groupName(group: GroupSummary, language: Language): string {
  if (group.name === null) return say(language, reportText.withoutName);
  const word = words[group.name];
  return word === undefined ? group.name : say(language, word);
}

/** From the highest to the lowest; a professional level stands after the formal one that it is like. */
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

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** IV/e before IV/d before III/d, then those of PPPK from XVII on, then what is no rank. */
export function byRank(groups: readonly GroupSummary[]): GroupSummary[] {
  return [...groups].sort((one, other) => rankPlace(other.name) - rankPlace(one.name));
}

function rankPlace(name: string | null): number {
  const parts = /^([IVX]+)(?:\/([a-e]))?$/.exec(name ?? '');
  if (parts === null) return -1;
  const letters = Array.from(parts[1] ?? '', (letter) => numerals[letter] ?? 0);
  const numeral = letters.reduce((sum, value, index) => sum + (value < (letters[index + 1] ?? 0) ? -value : value), 0);
  const room = parts[2];
  return room === undefined ? numeral : 100 + numeral * 10 + room.charCodeAt(0) - 96;
}
