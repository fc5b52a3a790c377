/** Which sheets of ours are new, which replace earlier ones, and what names they take. */
import { uniqueSheetName } from '../names';
import type { SheetData } from '../sheet';
import type { WorkbookSnapshot } from './snapshot';

export interface SheetPlan {
  readonly sheet: SheetData;
  /** The name that it takes. */
  readonly name: string;
  /** Whether an earlier sheet of ours is written anew. */
  readonly replaces: boolean;
}

/** A user's own sheet is never taken, whatever it is called; nor one of ours that the user renamed. */
export function planSheets(sheets: readonly SheetData[], survey: WorkbookSnapshot): readonly SheetPlan[] {
  const taken = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const earlier = survey.sheets.find(
      ({ name, role }) => role === sheet.role && name === survey.metadata.sheets[sheet.role],
    );
    return earlier === undefined
      ? { sheet, name: uniqueSheetName(sheet.name, taken), replaces: false }
      : { sheet, name: earlier.name, replaces: true };
  });
}
