/** Objects kept between requests, by reference id. */
import { HostError } from '../errors';
import type { HostObject } from '../objects/host-object';

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    this.count += 1;
    const id = `reference-${this.count}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const found = this.objects.get(id);
    if (found === undefined) throw new HostError('InvalidReference', 'the range is not kept, or no longer');
    return found;
  }

  /** Returns the removed object. */
  remove(id: string): HostObject | undefined {
    const found = this.objects.get(id);
    this.objects.delete(id);
    return found;
  }

  get size(): number {
    return this.objects.size;
  }
}
