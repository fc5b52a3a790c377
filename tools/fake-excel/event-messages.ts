/** Converts workbook events into the event messages Excel sends to registered add-ins. */
import { addressOf } from './model/a1';
import { cellCount, overlaps } from './model/area';
import { valueType } from './model/cell';
import type { WorkbookEvent } from './model/event';
import { CellRange } from './model/range';

/** Event types of the client library. */
export const EVENT = {
  selectionOfDocument: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target id for all sheets or all tables. */
const WORKBOOK = 'Workbook';

export interface EventMessage {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

type ChangeOfCells = Extract<WorkbookEvent, { kind: 'cells changed' }>;

function cellsChanged(event: ChangeOfCells, trackRange: (range: CellRange) => string): EventMessage[] {
  const { sheet, area, changeType, before, after } = event;
  const remote = sheet.workbook.actor === 'co-author';
  const details =
    before === undefined || after === undefined || cellCount(area) !== 1
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        };
  const common = {
    changeType,
    source: remote ? 'Remote' : 'Local',
    worksheetId: sheet.id,
    address: addressOf(area),
    triggerSource: sheet.workbook.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...details,
  };
  const tables = sheet.tables.filter((table) => overlaps(table.area, area));
  return [
    {
      type: EVENT.changed,
      targets: [sheet.id, WORKBOOK],
      message: { ...common, referenceId: trackRange(new CellRange(sheet, area)) },
    },
    ...tables.map((table) => ({
      type: EVENT.tableChanged,
      targets: [table.id, sheet.id, WORKBOOK],
      message: { ...common, tableId: table.id },
    })),
  ];
}

/** `trackRange` returns the reference id by which an event handler gets the changed range. */
export function messagesFor(event: WorkbookEvent, trackRange: (range: CellRange) => string): EventMessage[] {
  const { sheet } = event;
  const source = sheet.workbook.actor === 'co-author' ? 'Remote' : 'Local';
  const ofSheet = (type: number, more: Record<string, unknown> = {}): EventMessage[] => [
    { type, targets: [sheet.id, WORKBOOK], message: { worksheetId: sheet.id, source, ...more } },
  ];
  switch (event.kind) {
    case 'cells changed':
      return cellsChanged(event, trackRange);
    case 'format changed':
      return ofSheet(EVENT.formatChanged, {
        address: addressOf(event.area),
        referenceId: trackRange(new CellRange(sheet, event.area)),
      });
    case 'selection changed':
      return [
        ...ofSheet(EVENT.selectionChanged, { address: addressOf(event.area) }),
        { type: EVENT.selectionOfDocument, targets: [''], message: {} },
      ];
    case 'sheet activated':
      return ofSheet(EVENT.activated);
    case 'sheet deactivated':
      return ofSheet(EVENT.deactivated);
    case 'sheet added':
      return ofSheet(EVENT.added);
    case 'sheet deleted':
      return ofSheet(EVENT.deleted);
    case 'sheet renamed':
      return ofSheet(EVENT.nameChanged, { nameBefore: event.before, nameAfter: sheet.name });
    case 'sheet visibility changed':
      return ofSheet(EVENT.visibilityChanged, {
        visibilityBefore: event.before,
        visibilityAfter: sheet.visibility,
      });
    case 'protection changed':
      return ofSheet(EVENT.protectionChanged, { isProtected: sheet.protection !== null });
    case 'table added':
    case 'table deleted': {
      const type = event.kind === 'table added' ? EVENT.tableAdded : EVENT.tableDeleted;
      const { id, name } = event.table;
      return ofSheet(type, { tableId: id, tableName: name });
    }
  }
}
