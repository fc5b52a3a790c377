/** Writes a change: our sheets first, the columns beside the user's data last, so that trouble leaves the data alone. */
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
  const stage = errorContext(null);
  return runWithEventsDisabled(stage, async (context) => {
    const survey = await inspect(context);
    const plans = planSheets(change.sheets, survey);
    const names = plans.map(({ name }) => name);
    const { scores } = change;
    const ground = await preflight(context, plans, survey, stage);
    stage.sheet = scores?.sheet ?? null;
    const place = scores === null ? null : await scorePosition(context, scoreTarget(scores), survey.metadata);

    stage.sheet = null;
    if (names.length > 0)
      stage.partialWrite = (cause) => new UserError(excelText.partly, { cause, sheets: names.join(', ') });
    for (const plan of plans) if (!plan.replaces) addManagedSheet(context, plan);
    writeMetadata(context, metadataAfter(change, names, survey.metadata), survey);
    await context.sync();
    await fillSheets(context, change, plans, survey, ground, stage);
    await writeComments(context, change.notes ?? []);

    if (scores !== null && place !== null) {
      stage.sheet = scores.sheet;
      stage.partialWrite = (cause) => new UserError(excelText.partlyScored, { cause, sheet: scores.sheet });
      await runQueue(context, scoreOperations(scores, place));
    }
    return {
      destination: survey.name,
      names,
      omissions: [...linkOmissions(plans), ...(await setUpPrint(context, plans))],
    };
  });
}

/** What stands where we are about to write. */
interface PreflightState {
  readonly existingContent: ReadonlyMap<SheetPlan, ExistingContent>;
  /** Names of tables and defined names that stay, in lower case. */
  readonly taken: Set<string>;
  readonly definedNames: readonly Excel.NamedItem[];
}

/** Looks whether everything can be written, before anything is. */
async function preflight(
  { workbook }: Excel.RequestContext,
  plans: readonly SheetPlan[],
  survey: WorkbookSnapshot,
  stage: ErrorContext,
): Promise<PreflightState> {
  if (survey.structureProtected && plans.some(({ replaces }) => !replaces))
    throw new UserError(excelText.protectedWorkbook);
  workbook.tables.load('items/name');
  workbook.names.load('items/name,items/formula');
  const earlier = plans
    .filter(({ replaces }) => replaces)
    .map((plan) => ({ plan, remains: loadExistingContent(workbook.worksheets.getItem(plan.name)) }));
  stage.sheet = earlier[0]?.plan.name ?? null;
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
  survey: WorkbookSnapshot,
  { existingContent: remains, taken, definedNames }: PreflightState,
  stage: ErrorContext,
): Promise<void> {
  const targets = linkTargets(
    change,
    plans.map(({ name }) => name),
    survey.sheets.map(({ name }) => name),
  );
  for (const plan of plans) {
    stage.sheet = plan.name;
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const before = remains.get(plan);
    if (before !== undefined) await runQueue(context, clearOperations(sheet, before));
    await runQueue(context, fillOperations(sheet, plan, { targets, taken }));
  }
  stage.sheet = null;
  await runQueue(context, namedRangeOperations(context, plans, definedNames));
}

/** Excel may have no printer to ask; the sheets are as good without. */
async function setUpPrint(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly Message[]> {
  const lacks: Message[] = [];
  for (const { sheet, name } of plans) {
    try {
      await runQueue(context, printOperations(context.workbook.worksheets.getItem(name), sheet.print));
    } catch {
      lacks.push({ template: excelText.lacksPrint, params: { sheet: name } });
    }
  }
  return lacks;
}

function linkOmissions(plans: readonly SheetPlan[]): readonly Message[] {
  return plans
    .filter(({ sheet }) => countLinks(sheet.rows) > MOST_LINKS)
    .map(({ name }) => ({ template: excelText.lacksLinks, params: { sheet: name, count: MOST_LINKS } }));
}

function scoreTarget({ sheet, headerRow, scores }: ScoreTable): ScoreTarget {
  return { sheet, headerRow, columns: scores.length, spills: false };
}
