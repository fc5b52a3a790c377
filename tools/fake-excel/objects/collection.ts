/** Members common to all collections: items, getItem, getItemAt, getItemOrNullObject, getCount. */
import { HostError, invalidArgument } from '../errors';
import type { Arguments } from './arguments';
import type { HostObject, ObjectDefinition } from './host-object';

export interface Listing<T, M> {
  readonly all: (target: T) => readonly M[];
  readonly find: (target: T, key: string | number) => M | null;
  readonly make: (model: M) => HostObject;
}

const keyOf = (args: Arguments): string | number => {
  const key = args.raw(0);
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument('a name, an id or an index');
  return key;
};

/** The definition of a collection: the common members and additional ones. */
export function collection<T, M>(
  name: string,
  listing: Listing<T, M>,
  more: Partial<ObjectDefinition<T>> = {},
): ObjectDefinition<T> {
  const { all, find, make } = listing;
  const item = (target: T, key: string | number): HostObject => {
    const found = find(target, key);
    if (found === null) throw new HostError('ItemNotFound', `${name}: "${key}"`);
    return make(found);
  };
  return {
    ...more,
    name,
    items: (target) => all(target).map(make),
    item,
    navigation: {
      GetItem: (target, args) => item(target, keyOf(args)),
      GetItemOrNullObject: (target, args) => {
        const found = find(target, keyOf(args));
        return found === null ? null : make(found);
      },
      GetItemAt: (target, args) => {
        const found = all(target)[args.whole(0)];
        if (found === undefined) throw invalidArgument(`${name}: there is no item ${args.whole(0)}`);
        return make(found);
      },
      ...more.navigation,
    },
    methods: { GetCount: (target) => all(target).length, ...more.methods },
  };
}
