/** Writes a change: our sheets first, the columns beside the user's data last, so that trouble leaves the data alone. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { Message } from '../../text/core/translate';
import { linkNames } from '../links';
import { markAfter } from '../mark';
import type { Change, ScoreTable, Written } from '../workbook';
import { writeComments } from './comments';
import { countLinks, MOST_LINKS } from './links';
import { nameSteps } from './named-items';
import { addOwnSheet, clearSteps, fillSteps, loadRemains, type Remains } from './own-sheet';
import { planSheets, type SheetPlan } from './plan';
import { printSteps } from './print';
import { scorePlace, type ScoreTarget } from './score-place';
import { scoreSteps } from './scores';
import { surveyOf, writeMark, type Survey } from './survey';
import { perform, talkQuietly } from './talk';
import { stageFor, type Stage } from './trouble';

export async function writeChange(change: Change): Promise<Written> {
  const stage = stageFor(null);
  return talkQuietly(stage, async (context) => {
    const survey = await surveyOf(context);
    const plans = planSheets(change.sheets, survey);
    const names = plans.map(({ name }) => name);
    const { scores } = change;
    const ground = await groundFor(context, plans, survey, stage);
    stage.sheet = scores?.sheet ?? null;
    const place = scores === null ? null : await scorePlace(context, scoreTarget(scores), survey.mark);

    stage.sheet = null;
    if (names.length > 0)
      stage.halfDone = (cause) => new UserError(excelText.partly, { cause, sheets: names.join(', ') });
    for (const plan of plans) if (!plan.replaces) addOwnSheet(context, plan);
    writeMark(context, markAfter(change, names, survey.mark), survey);
    await context.sync();
    await fillSheets(context, change, plans, survey, ground, stage);
    await writeComments(context, change.notes ?? []);

    if (scores !== null && place !== null) {
      stage.sheet = scores.sheet;
      stage.halfDone = (cause) => new UserError(excelText.partlyScored, { cause, sheet: scores.sheet });
      await perform(context, scoreSteps(scores, place));
    }
    return { where: survey.name, names, lacks: [...linkLacks(plans), ...(await setUpPrint(context, plans))] };
  });
}

/** What stands where we are about to write. */
interface Ground {
  readonly remains: ReadonlyMap<SheetPlan, Remains>;
  /** Names of tables and defined names that stay, in lower case. */
  readonly taken: Set<string>;
  readonly definedNames: readonly Excel.NamedItem[];
}

/** Looks whether everything can be written, before anything is. */
async function groundFor(
  { workbook }: Excel.RequestContext,
  plans: readonly SheetPlan[],
  survey: Survey,
  stage: Stage,
): Promise<Ground> {
  if (survey.locked && plans.some(({ replaces }) => !replaces)) throw new UserError(excelText.protectedWorkbook);
  workbook.tables.load('items/name');
  workbook.names.load('items/name,items/formula');
  const earlier = plans
    .filter(({ replaces }) => replaces)
    .map((plan) => ({ plan, remains: loadRemains(workbook.worksheets.getItem(plan.name)) }));
  stage.sheet = earlier[0]?.plan.name ?? null;
  await workbook.context.sync();
  const closed = earlier.find(({ remains }) => remains.protection.protected);
  if (closed !== undefined) throw new UserError(excelText.protectedSheet, { sheet: closed.plan.name });
  const going = new Set(earlier.flatMap(({ remains }) => remains.tables.items.map(({ name }) => name)));
  const staying = workbook.tables.items.filter(({ name }) => !going.has(name));
  return {
    remains: new Map(earlier.map(({ plan, remains }) => [plan, remains])),
    taken: new Set([...staying, ...workbook.names.items].map(({ name }) => name.toLowerCase())),
    definedNames: workbook.names.items,
  };
}

async function fillSheets(
  context: Excel.RequestContext,
  change: Change,
  plans: readonly SheetPlan[],
  survey: Survey,
  { remains, taken, definedNames }: Ground,
  stage: Stage,
): Promise<void> {
  const targets = linkNames(
    change,
    plans.map(({ name }) => name),
    survey.sheets.map(({ name }) => name),
  );
  for (const plan of plans) {
    stage.sheet = plan.name;
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const before = remains.get(plan);
    if (before !== undefined) await perform(context, clearSteps(sheet, before));
    await perform(context, fillSteps(sheet, plan, { targets, taken }));
  }
  stage.sheet = null;
  await perform(context, nameSteps(context, plans, definedNames));
}

/** Excel may have no printer to ask; the sheets are as good without. */
async function setUpPrint(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly Message[]> {
  const lacks: Message[] = [];
  for (const { sheet, name } of plans) {
    try {
      await perform(context, printSteps(context.workbook.worksheets.getItem(name), sheet.print));
    } catch {
      lacks.push({ template: excelText.lacksPrint, params: { sheet: name } });
    }
  }
  return lacks;
}

function linkLacks(plans: readonly SheetPlan[]): readonly Message[] {
  return plans
    .filter(({ sheet }) => countLinks(sheet.rows) > MOST_LINKS)
    .map(({ name }) => ({ template: excelText.lacksLinks, params: { sheet: name, count: MOST_LINKS } }));
}

function scoreTarget({ sheet, headerRow, scores }: ScoreTable): ScoreTarget {
  return { sheet, headerRow, columns: scores.length, spills: false };
}
