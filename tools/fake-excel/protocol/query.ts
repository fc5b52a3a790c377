/** Answers `load`: the selected properties of an object, its object properties and a collection's items. */
import type { HostObject } from '../objects/host-object';
import type { QueryInfo } from './batch';

/** Selected members by name; an empty map selects everything below. */
type Selection = ReadonlyMap<string, Selection>;

const protocolName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

function selectionOf(paths: readonly string[]): Selection {
  const tree = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    const below = tree.get(head) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    tree.set(head, below);
  }
  return new Map([...tree].map(([head, below]) => [head, selectionOf(below)]));
}

function read(object: HostObject | null, selection: Selection): unknown {
  if (object === null) return null;
  return object.isCollection ? readCollection(object, selection, {}) : readOne(object, selection);
}

function readOne(object: HostObject, selection: Selection): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  const everything = selection.size === 0 || selection.has('*');
  if (everything) for (const member of object.scalarNames) answer[member] = object.read(member);
  for (const [member, below] of selection) {
    if (member === '*') continue;
    const name = protocolName(member);
    if (below.size === 0 && object.hasScalar(name)) answer[name] = object.read(name);
    else answer[name] = read(object.property(name), below);
  }
  return answer;
}

function readCollection(collection: HostObject, selection: Selection, page: QueryInfo): Record<string, unknown> {
  const own = new Set([...selection.keys()].filter((member) => collection.hasScalar(protocolName(member))));
  const ofItems = new Map([...selection].filter(([member]) => !own.has(member)));
  const skip = page.Skip ?? 0;
  const items = collection.items();
  const answer: Record<string, unknown> = {};
  for (const member of selection.size === 0 ? collection.scalarNames : [...own].map(protocolName))
    answer[member] = collection.read(member);
  // If only the collection's own properties are requested, no items are read.
  if (own.size > 0 && ofItems.size === 0) return answer;
  answer['_Items'] = items
    .slice(skip, page.Top == null ? undefined : skip + page.Top)
    .map((item, index) => ({ _Index: skip + index, ...readOne(item, ofItems) }));
  return answer;
}

export function query(object: HostObject, info: QueryInfo): unknown {
  const selection = selectionOf([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return object.isCollection ? readCollection(object, selection, info) : readOne(object, selection);
}
