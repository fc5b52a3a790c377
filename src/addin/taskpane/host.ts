/** The pane's environment: the page provides the real one, tests a fake. */
import type { Day } from '../../record/record';
import type { LiveWorkbook } from '../../workbook/live';
import type { Requirement } from '../../workbook/requirements';
import type { PaneLanguage } from './translator';

export interface FunctionInfo {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly string[];
  readonly help: string;
}

export interface PaneHost {
  readonly language: PaneLanguage;
  readonly version: string;
  /** Host and platform for support requests: `Excel 16.0 (PC)`. */
  readonly runsIn: string;
  readonly needs: readonly (Requirement & { readonly met: boolean })[];
  open(): Promise<LiveWorkbook>;
  today(): Day;
  /** How many custom functions the runtime has registered. */
  functionsRegistered(): number;
  functions(): Promise<readonly FunctionInfo[]>;
  /** Saves a file where the browser puts downloads. */
  download(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void;
  /** Copies text to the clipboard; false where this Excel forbids it. */
  copy(text: string): Promise<boolean>;
}
