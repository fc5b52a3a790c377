/** Disiplin as a formula: the heaviest sanction inside the window. */
import { either, isBlank, text, type Expression } from './expression';
import { insideWindow, type FactCells, type WindowsCells } from './facts';
import { points } from './rule-names';

const never = text('tidak pernah');

export function discipline({ sanction, sanctionDay }: FactCells, windows: WindowsCells | null): Expression {
  const stated = either(isBlank(sanction), never, sanction);
  const inside = insideWindow(sanctionDay, windows?.sanction);
  return points(`"discipline."&${inside === null ? stated : either(inside, stated, never)}`);
}
