/** Kompetensi as a formula, 0..40: the base where the method has one, and the training that the position type counts. */
import { positionTypes, type Indicator, type Method } from '../method/method';
import { either, isBlank, isOneOf, missing, text, type Expression } from './expression';
import { answerWords, echelonWords, insideWindow, type FactCells, type WindowsCells } from './facts';
import { areNumbers, byOption, competenceMost, hours, points, trainingMost } from './rule-names';

const lowestEchelon = echelonWords[4];

export function competence(facts: FactCells, windows: WindowsCells | null, method: Method): Expression {
  const training = `MIN(${trainingMost.name},${trainingSum(facts, windows)})`;
  const sum = method.competence.base === null ? training : `${base(facts.performance)}+${training}`;
  const given = [isOneOf(facts.positionType, positionTypes), ...hourCells(facts).map(isNumberOrBlank)];
  const ready = `AND(${[...given, areNumbers([hours, trainingMost, competenceMost])].join(',')})`;
  return either(ready, `MIN(${competenceMost.name},${sum})`, missing);
}

function base(performance: Expression): Expression {
  const byLabel = either(`ISNUMBER(${performance})`, missing, points(`"competence.base."&${performance}`));
  return either(isBlank(performance), points(text('noAssessment')), byLabel);
}

/** Added in the order in which the core adds: so halves and thirds come out alike to the last bit. */
function trainingSum(facts: FactCells, windows: WindowsCells | null): Expression {
  const group = effectivePositionType(facts);
  const pointsOf = (indicator: Indicator): Expression => points(`"competence."&${group}&".${indicator}"`);
  const counted = countedHours(facts, windows);
  const technical = pointsOf('technicalTraining');
  const part = byOption('jpBelowThreshold', {
    nothing: '0',
    // Multiplied first: 22.5 x 7 / 20 is exact in binary, 7 / 20 is not.
    inProportion: `${technical}*${counted}/${hours.name}`,
  });
  const seminar = whenDone(facts.seminar, pointsOf('seminar'));
  const seminarInside = insideWindow(facts.seminarDay, windows?.seminar);
  return [
    whenDone(facts.leadershipTraining, pointsOf('leadershipTraining')),
    whenDone(facts.functionalTraining, pointsOf('functionalTraining')),
    either(`${counted}>=${hours.name}`, technical, '0'),
    seminarInside === null ? seminar : either(seminarInside, seminar, '0'),
    either(`AND(${counted}>0,${counted}<${hours.name})`, part, '0'),
  ].join('+');
}

/** Eselon V is pengawas or pelaksana, as the setting says. */
function effectivePositionType({ positionType, echelon }: FactCells): Expression {
  if (echelon === undefined) return positionType;
  const lowest = byOption('echelonV', { asPengawas: positionType, asPelaksana: text('pelaksana') });
  return either(`AND(${positionType}="struktural",${echelon}=${text(lowestEchelon)})`, lowest, positionType);
}

/** Points for a yes, 0 for a no or nothing; a word that is neither is never taken for a no. */
function whenDone(cell: Expression, earned: Expression): Expression {
  const notDone = `OR(${cell}=${text(answerWords.no)},${isBlank(cell)})`;
  return either(`${cell}=${text(answerWords.yes)}`, earned, either(notDone, '0', missing));
}

function countedHours(facts: FactCells, windows: WindowsCells | null): Expression {
  const inside = insideWindow(facts.technicalTrainingDay, windows?.technicalTraining);
  return inside === null ? statedHours(facts) : either(inside, statedHours(facts), '0');
}

/** JP as stated: the sum, or the longest course alone. */
function statedHours({ technicalHours: sum, longestCourseHours: longest }: FactCells): Expression {
  if (longest === undefined) return sum;
  return byOption('jpReachedBy', { sumOfCourses: sum, singleCourse: either(isBlank(longest), sum, longest) });
}

function hourCells({ technicalHours, longestCourseHours }: FactCells): readonly string[] {
  return longestCourseHours === undefined ? [technicalHours] : [technicalHours, longestCourseHours];
}

/** A word is larger than every number to a spreadsheet: "belum" would be enough JP. */
function isNumberOrBlank(cell: Expression): Expression {
  return `OR(ISNUMBER(${cell}),${isBlank(cell)})`;
}
