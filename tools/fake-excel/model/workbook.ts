/** A workbook in memory: sheets and workbook-level data. */
import type { CellValue } from './cell';
import type { CommentModel } from './sheet-items';
import type { Actor, WorkbookEvent } from './event';
import type { NameModel } from './name';
import type { CellRange } from './range';
import type { CellStorage, SheetModel } from './sheet';
import { inMemoryStorage } from './sheet';
import type { TableModel } from './table';

/** Calculates a formula's value; the fake Excel itself calculates nothing. */
export type Calculate = (
  formula: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
) => CellValue;

/** A workbook the add-in created from a file's bytes. */
export interface CreatedWorkbook {
  readonly id: string;
  readonly bytes: Uint8Array;
  opened: boolean;
}

export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  comments: CommentModel[] = [];
  /** JSON values, as an add-in stored them. */
  readonly settings = new Map<string, unknown>();
  /** Ranges that event messages name, by reference id. */
  readonly eventRanges = new Map<string, CellRange>();
  /** Workbooks created by the add-in. */
  readonly created: CreatedWorkbook[] = [];
  readonly customProperties = new Map<string, unknown>();
  readonly properties: Record<string, unknown> = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    lastAuthor: '',
    revisionNumber: 0,
    creationDate: '2026-01-01T00:00:00Z',
    category: '',
    manager: '',
    company: '',
  };
  calculationMode = 'Automatic';
  calculate: Calculate = () => '';
  enableEvents = true;
  readonly subscriptions = new Subscriptions();
  structureProtected = false;
  readOnly = false;
  autoSave = false;
  isDirty = false;
  actor: Actor = 'add-in';
  private activeSheet: SheetModel | null = null;
  private ids = 0;
  private readonly listeners: ((event: WorkbookEvent) => void)[] = [];

  constructor(
    public name: string,
    /** Storage for a new sheet's cells. */
    readonly storageFor: (sheetId: string) => CellStorage = inMemoryStorage,
  ) {}

  get active(): SheetModel {
    const found = this.activeSheet ?? this.sheets.find((sheet) => sheet.visibility === 'Visible');
    if (found === undefined) throw new Error('A workbook has a visible sheet.');
    return found;
  }

  set active(sheet: SheetModel) {
    this.activeSheet = sheet;
  }

  /** An id in the form that Excel gives: `{00000000-0001-0000-0000-000000000007}`. */
  newId(family: number): string {
    this.ids += 1;
    const hex = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, '0');
    return `{00000000-${hex(family, 4)}-0000-0000-${hex(this.ids, 12)}}`;
  }

  findSheet(nameOrId: string): SheetModel | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
  }

  tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  listen(listener: (event: WorkbookEvent) => void): void {
    this.listeners.push(listener);
  }

  emit(event: WorkbookEvent): void {
    this.isDirty = true;
    if (this.enableEvents) for (const listener of this.listeners) listener(event);
  }
}

/** Event registrations of add-ins, by event type and target. */
class Subscriptions {
  private readonly counts = new Map<string, number>();

  change(event: number, target: string, by: 1 | -1): void {
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  has(event: number, target: string): boolean {
    return (this.counts.get(`${event} ${target}`) ?? 0) > 0;
  }
}
