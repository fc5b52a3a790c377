/** Disiplin as a formula: the heaviest punishment inside the window. */
import { either, isBlank, text, type Expression } from './expression';
import { insideWindow, type FactCells, type WindowsCells } from './facts';
import { points } from './rule-names';

const never = text('tidak pernah');

export function discipline({ punishment, punishmentDay }: FactCells, windows: WindowsCells | null): Expression {
  const stated = either(isBlank(punishment), never, punishment);
  const inside = insideWindow(punishmentDay, windows?.punishment);
  return points(`"discipline."&${inside === null ? stated : either(inside, stated, never)}`);
}
