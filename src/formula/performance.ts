/** Kinerja as a formula: the first band whose lower bound lies below the value, or the predicate's own number. */
import type { Method } from '../method/method';
import { either, firstBelow, isBlank, missing, roundedHalfUp, text, type Expression } from './expression';
import { areNumbers, byOption, performanceBounds, points } from './rule-names';

export function performance(cell: Expression, method: Method): Expression {
  const list = method.performance.scale === 'value' ? 'performance.bands' : 'performance.predicates';
  const label = either(`ISNUMBER(${cell})`, bandLabel(cell, method), cell);
  return either(isBlank(cell), points(text('noAssessment')), points(`"${list}."&${label}`));
}

/** The label of a number's band; a method of predicates has none. */
function bandLabel(cell: Expression, method: Method): Expression {
  const bounds = performanceBounds(method);
  if (bounds.length === 0) return missing;
  const bands = bounds.map(({ label, name }) => ({ label, bound: name }));
  const among = byOption('performanceDecimals', {
    upperBand: firstBelow(cell, bands),
    rounded: firstBelow(roundedHalfUp(cell), bands),
  });
  const bounded = bounds.slice(0, -1);
  return bounded.length === 0 ? among : either(areNumbers(bounded), among, missing);
}
