/** Runs one request: resolves the paths as they are needed, runs the actions in order, stops at the first error. */
import { HostError, invalidArgument, notImplemented } from '../errors';
import type { CellRange } from '../model/range';
import { Arguments } from '../objects/arguments';
import type { HostObject } from '../objects/host-object';
import { rangeObject } from '../objects/registry';
import type { Action, ArgumentInfo, Batch, ObjectPath } from './batch';
import { ACTION, PATH } from './batch';
import { query } from './query';
import type { References } from './references';

/** Roots of object paths: the workbook, and services by name. */
export interface Roots {
  readonly workbook: () => HostObject;
  readonly service: (name: string) => HostObject;
}

export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const KEEP_REFERENCE = '_KeepReference';
const REMOVE_REFERENCE = '_RemoveReference';

class Run {
  private readonly resolved = new Map<number, HostObject | null>();
  /** Tracked during this request, so that they move with their cells. */
  private readonly ranges = new Set<CellRange>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  action(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    // Actions on a null object do nothing, as in Excel.
    if (object === null) return null;
    const args = this.arguments(action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identityOf(object);
      case ACTION.query:
        return query(object, action.QueryInfo ?? {});
      case ACTION.setProperty:
        object.write(action.Name, args.raw(0));
        return null;
      case ACTION.method:
        return this.method(object, action.Name, args);
      default:
        throw notImplemented(object.kind, action.Name, `action type ${action.ActionType} on`);
    }
  }

  /** Stops tracking ranges that the add-in did not keep. */
  end(): void {
    for (const range of this.ranges) range.untrack();
  }

  private method(object: HostObject, name: string, args: Arguments): unknown {
    if (name === KEEP_REFERENCE) {
      this.references.keep(object);
      const range = rangeObject.targetOf(object);
      if (range !== undefined) this.ranges.delete(range.track());
      return null;
    }
    if (name === REMOVE_REFERENCE) {
      rangeObject.targetOf(this.references.remove(args.text(0)))?.untrack();
      return null;
    }
    return object.call(name, args) ?? null;
  }

  private identityOf(object: HostObject): unknown {
    const id = this.references.idOf(object);
    return id === undefined ? object.identity() : { ...object.identity(), _ReferenceId: id };
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`the request names no object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.roots.workbook();
      case PATH.newObject:
        return this.roots.service(path.Name);
      case PATH.reference:
        return this.references.get(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw invalidArgument(`the object path ${path.Id} has no parent`);
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.property(path.Name);
      case PATH.indexer:
        return parent.item(args.raw(0));
      case PATH.method:
        return this.tracked(parent.navigate(path.Name, args));
      default:
        throw notImplemented(parent.kind, path.Name, `object path type ${path.ObjectPathType} on`);
    }
  }

  private tracked(object: HostObject | null): HostObject | null {
    const range = rangeObject.targetOf(object);
    if (range !== undefined && !range.isTracked) this.ranges.add(range.track());
    return object;
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const values: readonly unknown[] = info?.Arguments ?? [];
    const objects = info?.ReferencedObjectPathIds;
    return new Arguments(objects == null ? values : this.withObjects(values, objects));
  }

  private withObjects(values: readonly unknown[], objects: readonly unknown[]): unknown[] {
    return values.map((value, place) => {
      const id = objects[place];
      if (typeof id === 'number' && id !== 0) return this.resolve(id);
      return Array.isArray(id) && Array.isArray(value) ? this.withObjects(value, id) : value;
    });
  }
}

/** The error's location in the form of the client library's debugInfo. */
function locationOf(batch: Batch, action: Action): string {
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter((name) => name !== undefined && name !== '').join('.');
}

export function runBatch(batch: Batch, roots: Roots, references: References): Reply {
  const run = new Run(batch, roots, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  try {
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.action(action) });
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      } catch (error) {
        // Internal errors of the fake are not Excel's answers: rethrow.
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        const Location = locationOf(batch, action);
        return {
          Results: results,
          TraceIds: traceIds,
          Error: { Code: code, Message: message, Location, ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  } finally {
    run.end();
  }
}
