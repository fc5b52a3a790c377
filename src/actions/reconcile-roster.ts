/** A roster against other sources: reads them all and compares. Writes nothing. */
import type { Assessment, DataPlace } from '../check/assessment';
import { defaultPrecedence, type SourcePrecedence } from '../roster/source-precedence';
import type { TextPool } from '../roster/roster-row';
import { reconcile } from '../roster/reconcile';
import type { Reconciliation, ReconcileSource } from '../roster/reconciliation';
import type { StatedPoints } from '../roster/stated-points';
import type { AssessOptions } from './shared/assess-workbook';
import { readRoster, type NamedFile } from './shared/read-roster';
import type { SourceLayout } from '../source/layout';
import { customLayouts } from './shared/custom-layouts';
import { readHistorySource, type HistoryFile } from './shared/read-history-source';
import { readPoints } from './shared/read-points';
import { readSource } from './shared/read-source';
import { detectSourceForm } from './shared/source-form';
import { storedAuthority } from './shared/stored-authority';

export interface ReconcileOptions extends Omit<AssessOptions, 'explainRow' | 'onPerson' | 'extraColumns'> {
  /** Null: what the roster's workbook keeps, else the usual one. */
  readonly authority: SourcePrecedence | null;
  /** Layouts of the user's own: each is used for the files that it knows. */
  readonly own?: readonly SourceLayout[];
}

export interface ReconciledRoster extends Reconciliation {
  readonly authority: SourcePrecedence;
  /** Where the roster stands in its workbook. */
  readonly place: DataPlace;
  readonly assessment: Assessment;
}

/** @throws Refusal that names the file for which nothing can be done. */
export async function reconcileRoster(
  roster: NamedFile,
  sources: readonly NamedFile[],
  options: ReconcileOptions,
): Promise<ReconciledRoster> {
  const authority = options.authority ?? (await storedAuthority(roster.workbook)) ?? defaultPrecedence;
  const pool: TextPool = new Map();
  let done = 0;
  const counted = (): Pick<AssessOptions, 'onProgress'> => {
    const before = done;
    return {
      onProgress: (rows) => {
        done = before + rows;
        options.onProgress?.(done);
      },
    };
  };
  const own = customLayouts(options.own ?? [], options.map);
  const { map, codes, sheet } = await own.readOptionsFor({ ...roster, sheet: options.sheet });
  const list = await readRoster(roster, { ...options, map, codes, sheet, ...counted() }, pool);
  const { rules, place } = list.assessment;
  const context = { rules, authority, pool, home: roster.workbook, own };
  const read: ReconcileSource[] = [];
  const points: StatedPoints[] = [];
  const histories: HistoryFile[] = [];
  for (const source of sources) {
    const form = await detectSourceForm(source, own);
    if (form.holds === 'history') histories.push({ file: source.file, tables: form.tables });
    else if (form.holds === 'points') points.push(await readPoints(source, form, list, context));
    else read.push(await readSource(source, { ...options, ...counted() }, context));
  }
  own.failOnUnused();
  // Facts of a year ask for all histories at once: courses may stand in several.
  if (histories.length > 0) read.push(await readHistorySource(histories, list, rules));
  return {
    ...reconcile(list, read, { rules, precedence: authority, points }),
    authority,
    place,
    assessment: list.assessment,
  };
}
