/** Manual horizontal page breaks. */
import { invalidArgument } from '../errors';
import { area } from '../model/area';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import { collection } from './collection';
import { defineObject, readOnly } from './host-object';
import { rangeObject } from './registry';
import { rangeArgument } from './range-argument';

/** Excel's limit. */
const MOST_BREAKS = 1_026;

interface PageBreak {
  readonly sheet: SheetModel;
  /** The first row of the new page, from 0. */
  readonly row: number;
}

const pageBreakObject = defineObject<PageBreak>({
  name: 'PageBreak',
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: {
    _Id: readOnly(({ row }) => String(row)),
    RowIndex: readOnly(({ row }) => row),
    ColumnIndex: readOnly(() => 0),
  },
  navigation: { GetCellAfterBreak: ({ sheet, row }) => rangeObject(new CellRange(sheet, area(row, 0))) },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.page.breaksBefore = sheet.page.breaksBefore.filter((other) => other !== row);
    },
  },
});

const breaksOf = (sheet: SheetModel): readonly PageBreak[] => sheet.page.breaksBefore.map((row) => ({ sheet, row }));

export const pageBreaksObject = defineObject<SheetModel>(
  collection<SheetModel, PageBreak>(
    'PageBreakCollection',
    {
      all: breaksOf,
      // A number is an index; the client library also uses the id it was given.
      find: (sheet, key) =>
        (typeof key === 'number' ? breaksOf(sheet)[key] : breaksOf(sheet).find(({ row }) => String(row) === key)) ??
        null,
      make: pageBreakObject,
    },
    {
      navigation: {
        Add: (sheet, args) => {
          const { row } = rangeArgument(args, 0, sheet).area;
          if (row === 0) throw invalidArgument('no page begins above the first row');
          const rows = new Set([...sheet.page.breaksBefore, row]);
          if (rows.size > MOST_BREAKS) throw invalidArgument(`a sheet holds ${String(MOST_BREAKS)} page breaks`);
          sheet.page.breaksBefore = [...rows].sort((one, other) => one - other);
          return pageBreakObject({ sheet, row });
        },
      },
      methods: {
        RemovePageBreaks: (sheet) => {
          sheet.page.breaksBefore = [];
        },
      },
    },
  ),
);
