/** A workbook that an add-in made of a file's bytes: it is kept, and opens in a window of its own. */
import { invalidArgument } from '../errors';
import type { CreatedWorkbook, WorkbookModel } from '../model/workbook';
import type { Arguments } from './arguments';
import type { HostObject } from './host-object';
import { defineObject, readOnly } from './host-object';

const createdObject = defineObject<CreatedWorkbook>({
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: readOnly(({ id }) => id) },
  methods: {
    Open: (created) => {
      created.opened = true;
    },
  },
});

/** @param args the file as base64; Excel refuses what is no .xlsx. */
export function createWorkbook(workbook: WorkbookModel, args: Arguments): HostObject {
  const bytes = Uint8Array.from(atob(args.text(0)), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument('the base64 of an .xlsx file');
  const created = { id: String(workbook.created.length + 1), bytes, opened: false };
  workbook.created.push(created);
  return createdObject(created);
}

export function createdById(workbook: WorkbookModel, id: string): HostObject | null {
  const found = workbook.created.find((created) => created.id === id);
  return found === undefined ? null : createdObject(found);
}
