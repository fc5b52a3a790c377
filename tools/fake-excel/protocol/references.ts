/** The ranges that add-ins hold from one request to the next, by the ids under which they ask for them again. */
import { HostError } from '../errors';
import type { HostObject } from '../objects/host-object';

export class References {
  private readonly held = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.held.has(known)) return known;
    this.count += 1;
    const id = `reference-${this.count}`;
    this.held.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.held.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const found = this.held.get(id);
    if (found === undefined) throw new HostError('InvalidReference', 'the range is not kept, or no longer');
    return found;
  }

  /** The object that is no longer kept. */
  remove(id: string): HostObject | undefined {
    const found = this.held.get(id);
    this.held.delete(id);
    return found;
  }

  get size(): number {
    return this.held.size;
  }
}
