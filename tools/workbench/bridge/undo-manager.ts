/**
 * What the add-in changes in the grid: carried out at once, and taken back by the grid's own Undo. All that one deed of
 * the pane changes, in however many requests, is one step.
 */
import type { IMutationInfo, IUndoRedoItem, Injector } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';

/** Requests of one deed follow each other faster than this. */
const COALESCE_MS = 1_500;

export class UndoManager {
  private readonly commands: ICommandService;
  private readonly stack: IUndoRedoService;
  private redos: IMutationInfo[] = [];
  private undos: IMutationInfo[] = [];
  private last: { readonly item: IUndoRedoItem; readonly at: number } | null = null;
  private writing = 0;

  constructor(
    injector: Injector,
    private readonly unitID: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.stack = injector.get(IUndoRedoService);
  }

  /** True while the grid carries out what the add-in asked for: such changes are no user's. */
  get isExecuting(): boolean {
    return this.writing > 0;
  }

  /** Carries out a mutation, and keeps how it is taken back. */
  execute(redo: IMutationInfo, undo: IMutationInfo | null): void {
    this.executeWithoutUndo(redo);
    this.redos.push(redo);
    if (undo !== null) this.undos.unshift(undo);
  }

  /** Carries out what nobody takes back, e.g. a selection. */
  executeWithoutUndo({ id, params }: IMutationInfo): void {
    this.writing += 1;
    try {
      this.commands.syncExecuteCommand(id, params);
    } finally {
      this.writing -= 1;
    }
  }

  /** Ends a request: what it changed goes to the step of the deed that it belongs to. */
  endRequest(now: number): void {
    const { redos, undos } = this;
    this.redos = [];
    this.undos = [];
    if (undos.length === 0) return;
    const top = this.stack.pitchTopUndoElement();
    if (this.last !== null && top === this.last.item && now - this.last.at < COALESCE_MS) {
      top.redoMutations.push(...redos);
      top.undoMutations.unshift(...undos);
      this.last = { item: top, at: now };
      return;
    }
    const item = { unitID: this.unitID, redoMutations: redos, undoMutations: undos };
    this.stack.pushUndoRedo(item);
    this.last = { item, at: now };
  }
}
