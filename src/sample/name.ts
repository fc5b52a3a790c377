/** A name as personnel lists keep it: two parts, often with the titles that the education brings. */
import type { EducationLevel } from '../method/method';
import type { Sex } from '../record/record';
import { firstNames, lastNames, medicalTitles, nursingTitles, pharmacyTitles, type Titles } from './names';
import { chance, pick, type Random } from './random';

export function generateName(random: Random, sex: Sex, education: EducationLevel, titles: Titles): string {
  const middle = chance(random, 0.12) ? ` ${pick(random, lastNames[sex])}` : '';
  const bare = `${pick(random, firstNames[sex])}${middle} ${pick(random, lastNames[sex])}`;
  return chance(random, 0.82) ? withTitles(random, bare, education, titles) : bare;
}

function withTitles(random: Random, name: string, education: EducationLevel, titles: Titles): string {
  switch (education) {
    case 'D-III':
      return `${name}, ${pick(random, titles.diploma)}`;
    case 'D-IV':
    case 'S-1':
      return `${name}, ${pick(random, titles.first)}`;
    case 'S-2':
      return `${name}, ${pick(random, titles.first)}, ${pick(random, titles.second)}`;
    case 'S-3':
      return `Dr. ${name}, ${pick(random, titles.first)}, ${pick(random, titles.second)}`;
    case 'Profesi':
      return withProfession(name, titles);
    case 'Spesialis':
      return `dr. ${name}, ${pick(random, specialistTitles)}`;
    default:
      return name;
  }
}

const specialistTitles = ['Sp.PD.', 'Sp.A.', 'Sp.B.', 'Sp.OG.', 'Sp.An.', 'Sp.KJ.'];

function withProfession(name: string, titles: Titles): string {
  if (titles === medicalTitles) return `dr. ${name}`;
  if (titles === nursingTitles) return `${name}, S.Kep., Ns.`;
  if (titles === pharmacyTitles) return `apt. ${name}, S.Farm.`;
  return `drh. ${name}`;
}
