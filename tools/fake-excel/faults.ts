/** Fault injection: errors and delays between an add-in and Excel, for tests. */
import type { ErrorCode } from './errors';
import { HostError } from './errors';

/** The request flag by which Excel.run({ delayForCellEdit: true }, ...) asks to wait for the end of cell editing. */
const DELAY_FOR_CELL_EDIT = 64;

export class Faults {
  private editing = false;
  private waiting: (() => void)[] = [];
  private milliseconds = 0;
  private count = 0;
  private readonly before = new Map<number, () => void>();

  /** The user is editing a cell: requests fail, or wait if they asked to. */
  startCellEditing(): void {
    this.editing = true;
  }

  endCellEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Delays every request. */
  answerAfter(milliseconds: number): void {
    this.milliseconds = milliseconds;
  }

  /** Runs a callback just before a coming request; 1 is the next one. */
  beforeRequest(number: number, happens: () => void): void {
    this.before.set(this.count + number, happens);
  }

  /** Makes a coming request fail; 1 is the next one. */
  failRequest(number: number, code: ErrorCode): void {
    this.beforeRequest(number, () => {
      throw new HostError(code, 'a test asked for it');
    });
  }

  /** Called before each request; throws the error the add-in should see. */
  async apply(flags: number): Promise<void> {
    if (this.milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, this.milliseconds));
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    this.count += 1;
    const happens = this.before.get(this.count);
    this.before.delete(this.count);
    happens?.();
    if (this.editing) throw new HostError('InvalidOperationInCellEditMode');
  }
}
