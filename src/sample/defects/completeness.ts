/** Kelengkapan: cells that are empty though the index needs them. */
import { cellDirt, error, warning, type CellDirt } from './kind';

export const completenessDirt: readonly CellDirt[] = [
  cellDirt('education empty', error('education-empty'), ['education'], () => ({ education: null })),
  cellDirt('performance empty', warning('performance-empty'), ['performance'], () => ({ performance: null })),
  cellDirt('NIP empty', error('nip-empty'), ['nip'], () => ({ nip: null })),
  // A structural post is told by its eselon too: there an empty post group may be mended.
  cellDirt('post group empty', error('post-group-empty'), ['postGroup', 'post', 'echelon'], ({ person }) =>
    person.echelon === null ? { postGroup: null } : null,
  ),
  cellDirt('unit empty', warning('unit-empty'), ['unit'], () => ({ unit: null })),
  cellDirt('name empty', warning('name-empty'), ['name'], () => ({ name: null })),
];
