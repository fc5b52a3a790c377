/** Simulates a user who types, selects, deletes and protects while the add-in runs. */
import { HostError } from './errors';
import { areaAt } from './model/a1';
import { writeContents } from './model/contents';
import type { Actor } from './model/event';
import { CellRange } from './model/range';
import { selectCells } from './model/sheets';
import type { SheetModel, Visibility } from './model/sheet';
import { activateSheet, addSheet, deleteSheet, renameSheet, showSheet } from './model/sheets';
import type { WorkbookModel } from './model/workbook';
import { protectSheet } from './objects/protection';

export class User {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly actor: Actor,
  ) {}

  /** Types into cells, e.g. `type('Data', 'B2', '123')` or rows of cells. */
  type(sheet: string, address: string, contents: unknown): void {
    this.act(() => {
      writeContents(new CellRange(this.sheet(sheet), areaAt(address)), contents);
    });
  }

  select(sheet: string, address: string): void {
    this.act(() => {
      selectCells(new CellRange(this.sheet(sheet), areaAt(address)));
    });
  }

  activate(sheet: string): void {
    this.act(() => {
      activateSheet(this.sheet(sheet));
    });
  }

  addSheet(name: string): void {
    this.act(() => addSheet(this.workbook, name));
  }

  deleteSheet(name: string): void {
    this.act(() => {
      deleteSheet(this.sheet(name));
    });
  }

  renameSheet(name: string, to: string): void {
    this.act(() => {
      renameSheet(this.sheet(name), to);
    });
  }

  showSheet(name: string, visibility: Visibility): void {
    this.act(() => {
      showSheet(this.sheet(name), visibility);
    });
  }

  protect(sheet: string, options: Readonly<Record<string, unknown>> = {}): void {
    this.act(() => {
      protectSheet(this.sheet(sheet), options);
    });
  }

  protectStructure(): void {
    this.workbook.structureProtected = true;
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = null;
  }

  hideRow(sheet: string, row: number): void {
    this.sheet(sheet).hiddenRows.add(row - 1);
  }

  private sheet(name: string): SheetModel {
    const found = this.workbook.findSheet(name);
    if (found === null) throw new HostError('ItemNotFound', `the test names a sheet "${name}" that is not there`);
    return found;
  }

  private act(work: () => unknown): void {
    const before = this.workbook.actor;
    this.workbook.actor = this.actor;
    try {
      work();
    } finally {
      this.workbook.actor = before;
    }
  }
}
