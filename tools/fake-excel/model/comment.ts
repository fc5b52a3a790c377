/** Comments: a thread at one cell. */
import type { CellRange } from './range';

export interface CommentModel {
  readonly id: string;
  readonly cell: CellRange;
  content: string;
  resolved: boolean;
  readonly author: string;
}
