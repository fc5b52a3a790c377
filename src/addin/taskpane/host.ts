/** All that the pane knows of where it runs; the page gives it once, and tests give another. */
import type { Day } from '../../record/record';
import type { LiveWorkbook } from '../../workbook/live';
import type { Requirement } from '../../workbook/requirements';
import type { PaneLanguage } from './teller';

export interface FunctionInfo {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly string[];
  readonly help: string;
}

export interface PaneHost {
  readonly language: PaneLanguage;
  readonly version: string;
  /** Where it runs, in words for a support request: `Excel 16.0 (PC)`. */
  readonly runsIn: string;
  readonly needs: readonly (Requirement & { readonly met: boolean })[];
  open(): Promise<LiveWorkbook>;
  today(): Day;
  /** How many of the custom functions the runtime knows. */
  functionsRegistered(): number;
  functions(): Promise<readonly FunctionInfo[]>;
  /** Hands a file to the user, who keeps it where downloads go. */
  save(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void;
  /** Puts text on the clipboard; false where this Excel forbids it. */
  copy(text: string): Promise<boolean>;
}
