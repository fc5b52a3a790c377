/** Host objects of the protocol, made from a definition that lists their members; any other member throws NotImplemented. */
import { invalidArgument, notImplemented } from '../errors';
import type { Arguments } from './arguments';

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** Members by the names the client library sends: `Values`, `GetRange`, ... */
export interface ObjectDefinition<T> {
  readonly name: string;
  /** What the client library stores to find the object again: `{ Id }`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects; null for a null object. */
  readonly properties?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that return an object; null for a null object. */
  readonly navigation?: Readonly<Record<string, (target: T, args: Arguments) => HostObject | null>>;
  /** Methods that do something or return a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** For collections. */
  readonly items?: (target: T) => readonly HostObject[];
  /** `getItem(key)`. */
  readonly item?: (target: T, key: string | number) => HostObject;
}

export interface HostObject {
  readonly kind: string;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  hasScalar(member: string): boolean;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  property(member: string): HostObject | null;
  navigate(member: string, args: Arguments): HostObject | null;
  call(member: string, args: Arguments): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[];
}

export interface ObjectFactory<T> {
  (target: T): HostObject;
  /** The model behind an object of this type; undefined for other objects. */
  targetOf(object: unknown): T | undefined;
}

const made = new WeakSet();

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && made.has(value);

function own<V>(table: Readonly<Record<string, V>> | undefined, member: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, member) ? table[member] : undefined;
}

function bind<T>(kind: ObjectDefinition<T>, target: T): HostObject {
  const { name } = kind;
  return {
    kind: name,
    isCollection: kind.items !== undefined,
    scalarNames: Object.keys(kind.scalars ?? {}),
    identity: () => kind.identity?.(target) ?? {},
    hasScalar: (member) => own(kind.scalars, member) !== undefined,
    read(member) {
      const scalar = own(kind.scalars, member);
      if (scalar === undefined) throw notImplemented(name, member, 'loading');
      return scalar.get(target);
    },
    write(member, value) {
      const set = own(kind.scalars, member)?.set;
      if (set === undefined) throw notImplemented(name, member, 'setting');
      set(target, value);
    },
    property(member) {
      const part = own(kind.properties, member);
      if (part === undefined) throw notImplemented(name, member, 'the property');
      return part(target);
    },
    navigate(member, args) {
      const give = own(kind.navigation, member);
      if (give === undefined) throw notImplemented(name, `${member}()`, 'the method');
      return give(target, args);
    },
    call(member, args) {
      const call = own(kind.methods, member);
      if (call === undefined) throw notImplemented(name, `${member}()`, 'the call');
      return call(target, args);
    },
    item(key) {
      if (kind.item === undefined) throw notImplemented(name, 'getItem()', 'the method');
      if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument('a name, an id or an index');
      return kind.item(target, key);
    },
    items() {
      if (kind.items === undefined) throw notImplemented(name, 'items', 'loading');
      return kind.items(target);
    },
  };
}

export function defineObject<T>(kind: ObjectDefinition<T>): ObjectFactory<T> {
  const targets = new WeakMap<HostObject, T>();
  const make = (target: T): HostObject => {
    const object = bind(kind, target);
    made.add(object);
    targets.set(object, target);
    return object;
  };
  return Object.assign(make, {
    targetOf: (object: unknown): T | undefined => (isHostObject(object) ? targets.get(object) : undefined),
  });
}

/** A read-only property. */
export const readOnly = <T>(get: (target: T) => unknown): Scalar<T> => ({ get });

/** A property stored in a field of the model, validated when set. */
export const field = <T extends object, K extends keyof T>(key: K, check: (value: unknown) => T[K]): Scalar<T> => ({
  get: (target) => target[key],
  set: (target, value) => {
    target[key] = check(value);
  },
});
