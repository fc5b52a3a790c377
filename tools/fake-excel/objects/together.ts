/** Several objects of one kind as one: what is set is set on each, what is read is read where all agree. */
import type { HostObject } from './host-object';

export function compositeObject(kind: string, objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first, ...others] = objects;
  const all = (pick: (object: HostObject) => HostObject | null): HostObject | null => {
    const [one, ...rest] = objects.map(pick).filter((found) => found !== null);
    return one === undefined ? null : compositeObject(one.kind, [one, ...rest]);
  };
  return {
    ...first,
    kind,
    read(member) {
      const value = first.read(member);
      return others.every((other) => other.read(member) === value) ? value : null;
    },
    write(member, value) {
      for (const object of objects) object.write(member, value);
    },
    property: (member) => all((object) => object.property(member)),
    navigate: (member, args) => all((object) => object.navigate(member, args)),
    call(member, args) {
      for (const object of objects) object.call(member, args);
    },
    item: (key) => compositeObject(first.item(key).kind, [first.item(key), ...others.map((other) => other.item(key))]),
    items: () => first.items(),
  };
}
