/** Synchronises defined names of the workbook and of its sheets. */
import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/preset-sheets-core';
import type { NameModel } from '../../fake-excel/model/name';
import type { SheetModel } from '../../fake-excel/model/sheet';
import type { BridgeContext } from './context';
import { isRoleName } from './custom-data';

/** The grid's scope of a workbook-level name. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

const idOf = ({ name, sheet }: NameModel): string => `${sheet?.id ?? WHOLE_WORKBOOK}:${name.toLowerCase()}`;

/** The grid stores references without a leading =, formulas with it. */
const inGrid = (formula: string): string => (/^=[^"(]*![$A-Z0-9:]+$/i.test(formula) ? formula.slice(1) : formula);
const inModel = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

const paramOf = (one: NameModel): IDefinedNamesServiceParam => ({
  id: idOf(one),
  name: one.name,
  formulaOrRefString: inGrid(one.formula),
  comment: one.comment,
  localSheetId: one.sheet?.id ?? WHOLE_WORKBOOK,
  hidden: !one.visible,
});

function namesOf({ injector, grid }: BridgeContext): IDefinedNamesServiceParam[] {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(grid.getUnitId()) ?? {});
}

export function pullNames(context: BridgeContext): void {
  const { model } = context;
  model.names = [];
  for (const sheet of model.sheets) sheet.names = sheet.names.filter(isRoleName);
  for (const one of namesOf(context)) {
    const sheet: SheetModel | null =
      model.sheets.find(({ id }) => id === one.localSheetId || one.id === `${id}:${one.name.toLowerCase()}`) ?? null;
    const list = sheet === null ? model.names : sheet.names;
    list.push({
      name: one.name,
      formula: inModel(one.formulaOrRefString),
      comment: one.comment ?? '',
      visible: one.hidden !== true,
      sheet,
    });
  }
}

export function pushNames(context: BridgeContext): void {
  const { model, grid, undoManager } = context;
  const unitId = grid.getUnitId();
  const wanted = [...model.names, ...model.sheets.flatMap(({ names }) => names)]
    .filter((one) => !isRoleName(one))
    .map(paramOf);
  const before = namesOf(context);
  const key = ({ name, localSheetId }: IDefinedNamesServiceParam): string =>
    `${localSheetId ?? WHOLE_WORKBOOK}:${name.toLowerCase()}`;
  for (const one of before) {
    if (wanted.some((other) => key(other) === key(one))) continue;
    undoManager.execute(
      { id: RemoveDefinedNameMutation.id, params: { unitId, ...one } },
      { id: SetDefinedNameMutation.id, params: { unitId, ...one } },
    );
  }
  for (const one of wanted) {
    const there = before.find((other) => key(other) === key(one));
    if (there?.formulaOrRefString === one.formulaOrRefString) continue;
    const id = there?.id ?? one.id;
    undoManager.execute(
      { id: SetDefinedNameMutation.id, params: { unitId, ...one, id } },
      there === undefined
        ? { id: RemoveDefinedNameMutation.id, params: { unitId, ...one } }
        : { id: SetDefinedNameMutation.id, params: { unitId, ...there } },
    );
  }
}
