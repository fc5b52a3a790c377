/** Reads files of dated events, all together, as one source to compare a roster with. */
import { historyAsRoster } from '../../roster/history-as-roster';
import type { ReconcileSource } from '../../roster/reconciliation';
import type { Rules } from '../../score/rules';
import { collectHistories } from '../../source/histories';
import { reconcileText } from '../../text/core/roster';
import { UserError } from '../../text/core/user-error';
import type { SourceTable } from './source-tables';
import { withFileName, type RosterList } from './read-roster';

export interface HistoryFile {
  readonly file: string;
  readonly tables: readonly SourceTable[];
}

/** @throws Refusal that names a file without a row. */
export async function readHistorySource(
  files: readonly HistoryFile[],
  roster: RosterList,
  rules: Rules,
): Promise<ReconcileSource> {
  const collector = collectHistories(rules.method);
  for (const { file, tables } of files) {
    await withFileName(file, async () => {
      let filled = false;
      for (const table of tables) {
        const source = { ...table, file };
        for await (const block of table.rows()) {
          filled ||= block.length > 0;
          collector.take(source, block);
        }
      }
      const [first] = tables;
      if (filled || first === undefined) return;
      throw new UserError(reconcileText.nobodyThere, { sheet: first.sheet, row: String(first.header.number) });
    });
  }
  const named = files.map(({ file }) => file).join(', ');
  return historyAsRoster(named, collector.finish(), roster, rules);
}
