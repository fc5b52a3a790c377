/** Groups as people read them: their names, and where order has a meaning, from the highest to the lowest. */
import type { GroupSummary } from '../score/summary';
import { reportText } from '../text/report/report';
import { translate, type Language, type MessageTemplate } from '../text/core/translate';

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
