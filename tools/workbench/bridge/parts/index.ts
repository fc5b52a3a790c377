/** Everything on a sheet beside its cells, in the order in which it is pushed. */
import type { SheetPart } from '../context';
import { charts } from './charts';
import { comments } from './comments';
import { conditions } from './conditions';
import { filter } from './tables';
import { links } from './links';
import { dimensions } from './dimensions';
import { tables } from './tables';
import { validations } from './validations';
import { view } from './view';

export const parts: readonly SheetPart[] = [
  dimensions,
  view,
  tables,
  conditions,
  validations,
  links,
  comments,
  filter,
  charts,
];
