/** What can go wrong between an add-in and Excel, for tests to bring about. */
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

  /** The user edits a cell: requests fail, or wait where they asked to. */
  startCellEditing(): void {
    this.editing = true;
  }

  endCellEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Every request takes this much longer. */
  answerAfter(milliseconds: number): void {
    this.milliseconds = milliseconds;
  }

  /** Something happens just before the request that is `number` requests away: 1 is the next. */
  beforeRequest(number: number, happens: () => void): void {
    this.before.set(this.count + number, happens);
  }

  /** The request that is `number` requests away fails. */
  failRequest(number: number, code: ErrorCode): void {
    this.beforeRequest(number, () => {
      throw new HostError(code, 'a test asked for it');
    });
  }

  /** Called for each request before it is run; throws what the add-in is to see. */
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
