/** Writes a change: managed sheets first, score columns last, so that an error leaves the user's data alone. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { Message } from '../../text/core/translate';
import { linkTargets } from '../links';
import { metadataAfter } from '../metadata';
import type { WorkbookChange, ScoreTable, Written } from '../workbook';
import { writeComments } from './comments';
import { countLinks, MOST_LINKS } from './links';
import { namedRangeOperations } from './named-items';
import {
  addManagedSheet,
  clearOperations,
  type ExistingContent,
  fillOperations,
  loadExistingContent,
  planSheets,
  type SheetPlan,
} from './managed-sheet';
import { printOperations } from './print';
import { scorePosition, type ScoreTarget } from './score-position';
import { scoreOperations } from './scores';
import { inspect, writeMetadata, type WorkbookSnapshot } from './snapshot';
import { runQueue, runWithEventsDisabled } from './run-batch';
import { errorContext, type ErrorContext } from './errors';

export async function writeChange(change: WorkbookChange): Promise<Written> {
  const errors = errorContext(null);
  return runWithEventsDisabled(errors, async (context) => {
    const snapshot = await inspect(context);
    const plans = planSheets(change.sheets, snapshot);
    const names = plans.map(({ name }) => name);
    const { scores } = change;
    const ground = await preflight(context, plans, snapshot, errors);
    errors.sheet = scores?.sheet ?? null;
    const place = scores === null ? null : await scorePosition(context, scoreTarget(scores), snapshot.metadata);

    errors.sheet = null;
    if (names.length > 0)
      errors.partialWrite = (cause) => new UserError(excelText.partly, { cause, sheets: names.join(', ') });
    for (const plan of plans) if (!plan.replaces) addManagedSheet(context, plan);
    writeMetadata(context, metadataAfter(change, names, snapshot.metadata), snapshot);
    await context.sync();
    await fillSheets(context, change, plans, snapshot, ground, errors);
    await writeComments(context, change.notes ?? []);

    if (scores !== null && place !== null) {
      errors.sheet = scores.sheet;
      errors.partialWrite = (cause) => new UserError(excelText.partlyScored, { cause, sheet: scores.sheet });
      await runQueue(context, scoreOperations(scores, place));
    }
    return {
      destination: snapshot.name,
      names,
      omissions: [...linkOmissions(plans), ...(await setUpPrint(context, plans))],
    };
  });
}

/** What is already where the change will write. */
interface PreflightState {
  readonly existingContent: ReadonlyMap<SheetPlan, ExistingContent>;
  /** Names of tables and defined names that stay, in lower case. */
  readonly taken: Set<string>;
  readonly definedNames: readonly Excel.NamedItem[];
}

/** Checks that everything can be written before anything is. */
async function preflight(
  { workbook }: Excel.RequestContext,
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
  errors: ErrorContext,
): Promise<PreflightState> {
  if (snapshot.structureProtected && plans.some(({ replaces }) => !replaces))
    throw new UserError(excelText.protectedWorkbook);
  workbook.tables.load('items/name');
  workbook.names.load('items/name,items/formula');
  const earlier = plans
    .filter(({ replaces }) => replaces)
    .map((plan) => ({ plan, remains: loadExistingContent(workbook.worksheets.getItem(plan.name)) }));
  errors.sheet = earlier[0]?.plan.name ?? null;
  await workbook.context.sync();
  const closed = earlier.find(({ remains }) => remains.protection.protected);
  if (closed !== undefined) throw new UserError(excelText.protectedSheet, { sheet: closed.plan.name });
  const going = new Set(earlier.flatMap(({ remains }) => remains.tables.items.map(({ name }) => name)));
  const staying = workbook.tables.items.filter(({ name }) => !going.has(name));
  return {
    existingContent: new Map(earlier.map(({ plan, remains }) => [plan, remains])),
    taken: new Set([...staying, ...workbook.names.items].map(({ name }) => name.toLowerCase())),
    definedNames: workbook.names.items,
  };
}

async function fillSheets(
  context: Excel.RequestContext,
  change: WorkbookChange,
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
  { existingContent: remains, taken, definedNames }: PreflightState,
  errors: ErrorContext,
): Promise<void> {
  const targets = linkTargets(
    change,
    plans.map(({ name }) => name),
    snapshot.sheets.map(({ name }) => name),
  );
  for (const plan of plans) {
    errors.sheet = plan.name;
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const before = remains.get(plan);
    if (before !== undefined) await runQueue(context, clearOperations(sheet, before));
    await runQueue(context, fillOperations(sheet, plan, { targets, taken }));
  }
  errors.sheet = null;
  await runQueue(context, namedRangeOperations(context, plans, definedNames));
}

/** Fails without a printer; the sheets are still complete. */
async function setUpPrint(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly Message[]> {
  const omissions: Message[] = [];
  for (const { sheet, name } of plans) {
    try {
      await runQueue(context, printOperations(context.workbook.worksheets.getItem(name), sheet.print));
    } catch {
      omissions.push({ template: excelText.lacksPrint, params: { sheet: name } });
    }
  }
  return omissions;
}

function linkOmissions(plans: readonly SheetPlan[]): readonly Message[] {
  return plans
    .filter(({ sheet }) => countLinks(sheet.rows) > MOST_LINKS)
    .map(({ name }) => ({ template: excelText.lacksLinks, params: { sheet: name, count: MOST_LINKS } }));
}

function scoreTarget({ sheet, headerRow, scores }: ScoreTable): ScoreTarget {
  return { sheet, headerRow, columns: scores.length, spills: false };
}
