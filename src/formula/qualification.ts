/** Kualifikasi as a formula: the diploma that counts, or its comparison with what the position asks for. */
import type { Method } from '../method/method';
import { educationRank } from '../score/points';
import { either, isBlank, list, type Expression } from './expression';
import type { FactCells } from './facts';
import { byOption, points, word } from './rule-names';

const rankedLevels = Object.keys(educationRank);
const ranks = Object.values(educationRank);

export function qualification(facts: FactCells, method: Method): Expression {
  const level = countedLevel(facts);
  const own = points(`"education."&${level}`);
  const { requiredEducation: required } = facts;
  if (method.educationAgainstPost === null || required === undefined) return own;
  const asked = rankOf(formalLevel(required));
  const difference = `SIGN(${rankOf(level)}-${asked})`;
  const against = points(`"educationAgainstPost."&CHOOSE(2+${difference},"below","equal","above")`);
  // A level that is not counted has no rank, and compares with none.
  return either(`${rankOf(level)}*${asked}=0`, own, against);
}

/** The higher of two diplomas, or the latest, as the setting says; a second one that is only as high replaces nothing. */
function countedLevel({ education, highestEducation: highest }: FactCells): Expression {
  const own = formalLevel(education);
  if (highest === undefined) return own;
  const second = formalLevel(highest);
  const replaces = byOption('diplomaThatCounts', { highest: `${rankOf(second)}>${rankOf(own)}`, latest: 'FALSE' });
  return either(isBlank(highest), own, either(isBlank(education), second, either(replaces, second, own)));
}

/** A professional level as the formal one that it counts as; where it is not counted it stays what it is, which no table knows. */
function formalLevel(cell: Expression): Expression {
  const asFormal = `IFERROR(${word(`"professionalEducation."&${cell}`)},${cell})`;
  return byOption('professionalEducation', { asFormal, notCounted: cell });
}

/** 0 for what has no rank. */
function rankOf(level: Expression): Expression {
  return `IFERROR(INDEX(${list(ranks)},MATCH(${level},${list(rankedLevels)},0)),0)`;
}
