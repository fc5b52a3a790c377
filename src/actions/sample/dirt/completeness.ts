/** Kelengkapan: cells that are empty though the index needs them. */
import { cellDirt, type CellDirt } from './kind';

export const completenessDirt: readonly CellDirt[] = [
  cellDirt('education empty', 'error', ['education'], () => ({ education: null })),
  cellDirt('performance empty', 'warning', ['performance'], () => ({ performance: null })),
  cellDirt('NIP empty', 'error', ['nip'], () => ({ nip: null })),
  // A structural post is told by its eselon too: there an empty post group may be mended.
  cellDirt('post group empty', 'error', ['postGroup', 'post', 'echelon'], ({ person }) =>
    person.echelon === null ? { postGroup: null } : null,
  ),
  cellDirt('unit empty', 'warning', ['unit'], () => ({ unit: null })),
  cellDirt('name empty', 'warning', ['name'], () => ({ name: null })),
];
