/** Kelengkapan: cells that are empty though the index needs them. */
import { cellDefect, error, warning, type CellDefect } from './defect';

export const completenessDefects: readonly CellDefect[] = [
  cellDefect('education empty', error('education-empty'), ['education'], () => ({ education: null })),
  cellDefect('performance empty', warning('performance-empty'), ['performance'], () => ({ performance: null })),
  cellDefect('NIP empty', error('nip-empty'), ['nip'], () => ({ nip: null })),
  // A structural position is told by its eselon too: there an empty position type may be mended.
  cellDefect('position type empty', error('post-group-empty'), ['positionType', 'position', 'echelon'], ({ person }) =>
    person.echelon === null ? { positionType: null } : null,
  ),
  cellDefect('unit empty', warning('unit-empty'), ['unit'], () => ({ unit: null })),
  cellDefect('name empty', warning('name-empty'), ['name'], () => ({ name: null })),
];
