/** Comments, of the workbook and of a sheet. */
import { HostError } from '../errors';
import { sameArea } from '../model/area';
import type { CommentModel } from '../model/sheet-items';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Arguments } from './arguments';
import { flagValue, textValue } from './arguments';
import { collection } from './collection';
import { defineObject, readOnly } from './host-object';
import { rangeObject } from './registry';
import { rangeArgument } from './range-argument';

const COMMENT_FAMILY = 5;

interface CommentsOf {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

const listOf = ({ workbook, sheet }: CommentsOf): readonly CommentModel[] =>
  sheet === null ? workbook.comments : workbook.comments.filter(({ cell }) => cell.sheet === sheet);

const commentObject = defineObject<CommentModel>({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    Content: {
      get: ({ content }) => content,
      set: (comment, value) => {
        comment.content = textValue(value);
      },
    },
    Resolved: {
      get: ({ resolved }) => resolved,
      set: (comment, value) => {
        comment.resolved = flagValue(value);
      },
    },
    AuthorName: readOnly(({ author }) => author),
    AuthorEmail: readOnly(() => ''),
    ContentType: readOnly(() => 'Plain'),
  },
  navigation: { GetLocation: ({ cell }) => rangeObject(new CellRange(cell.sheet, cell.area)) },
  methods: {
    Delete: (comment) => {
      const { workbook } = comment.cell.sheet;
      workbook.comments = workbook.comments.filter((other) => other !== comment);
    },
  },
});

const atCell = (owner: CommentsOf, { sheet, area }: CellRange): CommentModel | undefined =>
  listOf(owner).find(({ cell }) => cell.sheet === sheet && sameArea(cell.area, area));

const cellGiven = ({ workbook, sheet }: CommentsOf, args: Arguments): CellRange => {
  const { sheet: there, area } = rangeArgument(args, 0, sheet ?? workbook.active);
  return new CellRange(there, { ...area, rows: 1, columns: 1 });
};

function add(owner: CommentsOf, args: Arguments): CommentModel {
  const cell = cellGiven(owner, args);
  if (atCell(owner, cell) !== undefined) throw new HostError('InvalidOperation', 'the cell has a comment already');
  const comment: CommentModel = {
    id: owner.workbook.newId(COMMENT_FAMILY),
    cell: cell.track(),
    content: args.text(1),
    resolved: false,
    author: 'Fake Excel',
  };
  owner.workbook.comments.push(comment);
  return comment;
}

export const commentsObject = defineObject<CommentsOf>(
  collection<CommentsOf, CommentModel>(
    'CommentCollection',
    {
      all: listOf,
      find: (owner, key) => listOf(owner).find(({ id }) => id === key) ?? null,
      make: commentObject,
    },
    {
      navigation: {
        Add: (owner, args) => commentObject(add(owner, args)),
        GetItemByCell: (owner, args) => {
          const found = atCell(owner, cellGiven(owner, args));
          if (found === undefined) throw new HostError('ItemNotFound', 'the cell has no comment');
          return commentObject(found);
        },
      },
    },
  ),
);
