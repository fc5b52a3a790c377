/** All that a sheet has beside its cells, in the order in which the grid takes it over. */
import type { SheetPart } from '../context';
import { sizes } from './sizes';
import { view } from './view';

export const parts: readonly SheetPart[] = [sizes, view];
