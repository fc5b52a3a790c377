/** Key-value collections: workbook settings, custom properties of the workbook and of a sheet. */
import { HostError, invalidArgument } from '../errors';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { textValue } from './arguments';
import { collection } from './collection';
import type { HostObject, ObjectFactory } from './host-object';
import { defineObject, readOnly } from './host-object';

/** One entry, looked up by key on each access. */
interface KeyedEntry<V> {
  readonly entries: Map<string, V>;
  readonly key: string;
}

interface KeyedCollectionOptions<T, V> {
  readonly collectionName: string;
  readonly itemName: string;
  readonly entriesOf: (owner: T) => Map<string, V>;
  readonly check: (value: unknown) => V;
  readonly maxKeyLength: number;
  /** Whether entries have an `_Id` for the client library; custom properties of a workbook do not. */
  readonly hasId: boolean;
  readonly typeOf?: (value: V) => string;
}

function valueOf<V>({ entries, key }: KeyedEntry<V>): V {
  const value = entries.get(key);
  if (value === undefined) throw new HostError('ItemNotFound', `"${key}"`);
  return value;
}

/** Keys are case-insensitive, as in Excel. */
const findKey = <V>(entries: Map<string, V>, key: string): string | undefined =>
  [...entries.keys()].find((other) => other.toLowerCase() === key.toLowerCase());

function keyedCollection<T, V>(options: KeyedCollectionOptions<T, V>): ObjectFactory<T> {
  const { entriesOf, check, hasId, typeOf } = options;
  const item = defineObject<KeyedEntry<V>>({
    name: options.itemName,
    identity: ({ key }) => (hasId ? { _Id: key } : {}),
    scalars: {
      Key: readOnly(({ key }) => key),
      Value: {
        get: valueOf,
        set: (entry, value) => {
          valueOf(entry);
          entry.entries.set(entry.key, check(value));
        },
      },
      ...(hasId ? { _Id: readOnly<KeyedEntry<V>>(({ key }) => key) } : {}),
      ...(typeOf === undefined ? {} : { Type: readOnly<KeyedEntry<V>>((entry) => typeOf(valueOf(entry))) }),
    },
    methods: {
      Delete: (entry) => {
        valueOf(entry);
        entry.entries.delete(entry.key);
      },
    },
  });
  const add = (owner: T, key: string, value: unknown): HostObject => {
    if (key === '' || key.length > options.maxKeyLength) throw invalidArgument(`the key "${key}"`);
    const entries = entriesOf(owner);
    const name = findKey(entries, key) ?? key;
    entries.set(name, check(value));
    return item({ entries, key: name });
  };
  return defineObject<T>(
    collection<T, KeyedEntry<V>>(
      options.collectionName,
      {
        all: (owner) => [...entriesOf(owner).keys()].map((key) => ({ entries: entriesOf(owner), key })),
        find: (owner, key) => {
          const name = findKey(entriesOf(owner), String(key));
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

const MAX_PROPERTY_LENGTH = 255;

export const settingsObject = keyedCollection<WorkbookModel, unknown>({
  collectionName: 'SettingCollection',
  itemName: 'Setting',
  entriesOf: (workbook) => workbook.settings,
  check: (value) => {
    if (value === undefined || value === null) throw invalidArgument('a setting has a value');
    return value;
  },
  maxKeyLength: Infinity,
  hasId: true,
});

export const customPropertiesObject = keyedCollection<WorkbookModel, unknown>({
  collectionName: 'CustomPropertyCollection',
  itemName: 'CustomProperty',
  entriesOf: (workbook) => workbook.customProperties,
  check: (value) => {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!plain) throw invalidArgument('a custom property is a text, a number, true or false');
    if (typeof value === 'string' && value.length > MAX_PROPERTY_LENGTH)
      throw invalidArgument(`a custom property has at most ${MAX_PROPERTY_LENGTH} characters`);
    return value;
  },
  maxKeyLength: MAX_PROPERTY_LENGTH,
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
  maxKeyLength: MAX_PROPERTY_LENGTH,
  hasId: true,
});
