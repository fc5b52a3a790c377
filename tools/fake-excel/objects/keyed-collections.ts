/** Collections of key and value: settings of the workbook, custom properties of the workbook and of a sheet. */
import { HostError, invalidArgument } from '../errors';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { textValue } from './arguments';
import { collection } from './collection';
import type { HostObject, ObjectFactory } from './host-object';
import { defineObject, readOnly } from './host-object';

/** One entry, found anew by its key whenever it is used. */
interface Entry<V> {
  readonly entries: Map<string, V>;
  readonly key: string;
}

interface Keyed<T, V> {
  readonly collectionName: string;
  readonly itemName: string;
  readonly entriesOf: (owner: T) => Map<string, V>;
  readonly check: (value: unknown) => V;
  readonly longestKey: number;
  /** What the client library finds an entry by later, under `_Id`; custom properties of a workbook have none. */
  readonly hasId: boolean;
  readonly typeOf?: (value: V) => string;
}

function there<V>({ entries, key }: Entry<V>): V {
  const value = entries.get(key);
  if (value === undefined) throw new HostError('ItemNotFound', `"${key}"`);
  return value;
}

/** Keys are told apart without regard to case, as Excel does. */
const sameKey = <V>(entries: Map<string, V>, key: string): string | undefined =>
  [...entries.keys()].find((other) => other.toLowerCase() === key.toLowerCase());

function keyedCollection<T, V>(options: Keyed<T, V>): ObjectFactory<T> {
  const { entriesOf, check, hasId, typeOf } = options;
  const item = defineObject<Entry<V>>({
    name: options.itemName,
    identity: ({ key }) => (hasId ? { _Id: key } : {}),
    scalars: {
      Key: readOnly(({ key }) => key),
      Value: {
        get: there,
        set: (entry, value) => {
          there(entry);
          entry.entries.set(entry.key, check(value));
        },
      },
      ...(hasId ? { _Id: readOnly<Entry<V>>(({ key }) => key) } : {}),
      ...(typeOf === undefined ? {} : { Type: readOnly<Entry<V>>((entry) => typeOf(there(entry))) }),
    },
    methods: {
      Delete: (entry) => {
        there(entry);
        entry.entries.delete(entry.key);
      },
    },
  });
  const add = (owner: T, key: string, value: unknown): HostObject => {
    if (key === '' || key.length > options.longestKey) throw invalidArgument(`the key "${key}"`);
    const entries = entriesOf(owner);
    const name = sameKey(entries, key) ?? key;
    entries.set(name, check(value));
    return item({ entries, key: name });
  };
  return defineObject<T>(
    collection<T, Entry<V>>(
      options.collectionName,
      {
        all: (owner) => [...entriesOf(owner).keys()].map((key) => ({ entries: entriesOf(owner), key })),
        find: (owner, key) => {
          const name = sameKey(entriesOf(owner), String(key));
          return name === undefined ? null : { entries: entriesOf(owner), key: name };
        },
        make: item,
      },
      {
        navigation: { Add: (owner, args) => add(owner, args.text(0), args.raw(1)) },
        methods: {
          DeleteAll: (owner) => {
            entriesOf(owner).clear();
          },
        },
      },
    ),
  );
}

const LONGEST_PROPERTY = 255;

export const settingsObject = keyedCollection<WorkbookModel, unknown>({
  collectionName: 'SettingCollection',
  itemName: 'Setting',
  entriesOf: (workbook) => workbook.settings,
  check: (value) => {
    if (value === undefined || value === null) throw invalidArgument('a setting has a value');
    return value;
  },
  longestKey: Infinity,
  hasId: true,
});

export const customPropertiesObject = keyedCollection<WorkbookModel, unknown>({
  collectionName: 'CustomPropertyCollection',
  itemName: 'CustomProperty',
  entriesOf: (workbook) => workbook.customProperties,
  check: (value) => {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!plain) throw invalidArgument('a custom property is a text, a number, true or false');
    if (typeof value === 'string' && value.length > LONGEST_PROPERTY)
      throw invalidArgument(`a custom property has at most ${LONGEST_PROPERTY} characters`);
    return value;
  },
  longestKey: LONGEST_PROPERTY,
  hasId: false,
  typeOf: (value) => {
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  },
});

export const sheetPropertiesObject = keyedCollection<SheetModel, string>({
  collectionName: 'WorksheetCustomPropertyCollection',
  itemName: 'WorksheetCustomProperty',
  entriesOf: (sheet) => sheet.customProperties,
  check: textValue,
  longestKey: LONGEST_PROPERTY,
  hasId: true,
});
