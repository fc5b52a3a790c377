/** The category of a total or of a mean, as a formula. */
import type { Method } from '../method/method';
import { either, firstBelow, missing, roundedHalfUp, type Expression } from './expression';
import { areNumbers, byOption, categoryBounds } from './rule-names';

export function category(total: Expression, method: Method): Expression {
  const bounds = categoryBounds(method);
  const bands = bounds.map(({ label, name }) => ({ label, bound: name }));
  const among = byOption('categoryDecimals', {
    upperCategory: firstBelow(total, bands),
    rounded: firstBelow(roundedHalfUp(total), bands),
    wholeNumber: firstBelow(`INT(${total})`, bands),
  });
  const bounded = bounds.slice(0, -1);
  const ready = [`ISNUMBER(${total})`, ...(bounded.length === 0 ? [] : [areNumbers(bounded)])];
  return either(`AND(${ready.join(',')})`, among, missing);
}
