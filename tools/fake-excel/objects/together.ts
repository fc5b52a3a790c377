/** Several objects of one kind as one: what is set is set on each, what is read is read where all agree. */
import type { HostObject } from './object';

export function together(kind: string, objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first, ...others] = objects;
  const all = (pick: (object: HostObject) => HostObject | null): HostObject | null => {
    const [one, ...rest] = objects.map(pick).filter((found) => found !== null);
    return one === undefined ? null : together(one.kind, [one, ...rest]);
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
    part: (member) => all((object) => object.part(member)),
    give: (member, args) => all((object) => object.give(member, args)),
    call(member, args) {
      for (const object of objects) object.call(member, args);
    },
    item: (key) => together(first.item(key).kind, [first.item(key), ...others.map((other) => other.item(key))]),
    items: () => first.items(),
  };
}
