/**
 * Executes the add-in's changes in the grid and puts them on the grid's undo stack. All requests of one action of
 * the pane are merged into one undo step.
 */
import type { IMutationInfo, IUndoRedoItem, Injector } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';

/** Requests closer together than this belong to the same undo step. */
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

  /** True while a change of the add-in is being executed, so that it is not mistaken for the user's. */
  get isExecuting(): boolean {
    return this.writing > 0;
  }

  /** Executes a mutation and records its undo. */
  execute(redo: IMutationInfo, undo: IMutationInfo | null): void {
    this.executeWithoutUndo(redo);
    this.redos.push(redo);
    if (undo !== null) this.undos.unshift(undo);
  }

  /** Executes without undo, e.g. a selection. */
  executeWithoutUndo({ id, params }: IMutationInfo): void {
    this.writing += 1;
    try {
      this.commands.syncExecuteCommand(id, params);
    } finally {
      this.writing -= 1;
    }
  }

  /** Ends a request: pushes its changes to the undo stack, or merges them into the previous step. */
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
