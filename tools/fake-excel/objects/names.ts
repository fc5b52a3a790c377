/** Defined names, of the workbook and of a sheet. */
import { HostError, invalidArgument } from '../errors';
import type { NameModel } from '../model/name';
import { absoluteAddress, addName, rangeOfName, sameName, typeOfName } from '../model/name';
import type { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Arguments } from './arguments';
import { flagValue, textValue } from './arguments';
import { collection } from './collection';
import { defineObject, readOnly } from './host-object';
import { rangeObject, worksheetObject } from './registry';

interface NamesOf {
  readonly workbook: WorkbookModel;
  /** Null for the names of the whole workbook. */
  readonly sheet: SheetModel | null;
}

interface NamedItem {
  readonly owner: NamesOf;
  readonly name: NameModel;
}

const listOf = ({ workbook, sheet }: NamesOf): NameModel[] => (sheet === null ? workbook.names : sheet.names);

function rangeOf({ owner, name }: NamedItem): CellRange | null {
  return rangeOfName(owner.workbook, name);
}

function constant(item: NamedItem): unknown {
  const range = rangeOf(item);
  if (range !== null) return range.address;
  const content = item.name.formula.replace(/^=/, '');
  switch (typeOfName(item.owner.workbook, item.name)) {
    case 'Double':
      return Number(content);
    case 'Boolean':
      return content.toLowerCase() === 'true';
    case 'String':
      return content.slice(1, -1).replaceAll('""', '"');
    default:
      return '#NAME?';
  }
}

function remove({ owner, name }: NamedItem): void {
  const list = listOf(owner);
  const at = list.indexOf(name);
  if (at < 0) throw new HostError('ItemNotFound', `the name ${name.name}`);
  list.splice(at, 1);
}

const itemObject = defineObject<NamedItem>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    _Id: readOnly(({ name }) => name.name),
    Name: readOnly(({ name }) => name.name),
    Type: readOnly(({ owner, name }) => typeOfName(owner.workbook, name)),
    Value: readOnly(constant),
    Scope: readOnly(({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet')),
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = textValue(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textValue(value);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = flagValue(value);
      },
    },
  },
  properties: {
    Worksheet: ({ name }) => {
      if (name.sheet === null) throw new HostError('ItemNotFound', 'the name belongs to the workbook');
      return worksheetObject(name.sheet);
    },
    WorksheetOrNullObject: ({ name }) => (name.sheet === null ? null : worksheetObject(name.sheet)),
  },
  navigation: {
    GetRange: (item) => {
      const range = rangeOf(item);
      if (range === null) throw new HostError('InvalidReference', 'the name stands for no range');
      return rangeObject(range);
    },
    GetRangeOrNullObject: (item) => {
      const range = rangeOf(item);
      return range === null ? null : rangeObject(range);
    },
  },
  methods: { Delete: remove },
});

function formulaGiven(args: Arguments): string {
  const object = args.object(1);
  if (object === null) {
    const formula = args.text(1);
    if (!formula.startsWith('=')) throw invalidArgument('a name stands for a range or a formula that begins with =');
    return formula;
  }
  const range = rangeObject.targetOf(object);
  if (range === undefined) throw invalidArgument('a name stands for a range or a formula');
  return `=${absoluteAddress(range)}`;
}

export const namesObject = defineObject<NamesOf>(
  collection<NamesOf, NamedItem>(
    'NamedItemCollection',
    {
      all: (owner) => listOf(owner).map((name) => ({ owner, name })),
      find: (owner, key) => {
        const name = listOf(owner).find((one) => sameName(one.name, String(key)));
        return name === undefined ? null : { owner, name };
      },
      make: itemObject,
    },
    {
      navigation: {
        Add: (owner, args) => {
          const { workbook, sheet } = owner;
          return itemObject({
            owner,
            name: addName(workbook, sheet, args.text(0), formulaGiven(args), args.textOr(2, '')),
          });
        },
      },
    },
  ),
);
