/** Reads workbooks as histories: every table in them that holds dated events. */
import type { Method } from '../../method/method';
import { collectHistories, type Histories } from '../../source/histories';
import type { SourceLayout } from '../../source/layout';
import { historyText } from '../../text/core/source';
import { UserError } from '../../text/core/user-error';
import type { Workbook } from '../../workbook/workbook';
import { readSourceTables } from './source-tables';

/** @param own layouts of the user's own. @throws Refusal where a workbook holds no history. */
export async function readHistories(
  workbooks: readonly Workbook[],
  method: Method,
  own: readonly SourceLayout[] = [],
): Promise<Histories> {
  const collector = collectHistories(method);
  for (const workbook of workbooks) {
    const tables = await readSourceTables(workbook, { own });
    const histories = tables.filter(({ layout: { holds } }) => holds !== 'pegawai' && holds !== 'poin');
    const [first] = tables;
    if (histories.length === 0 && first !== undefined) {
      const title = { template: first.layout.title, params: {} };
      throw new UserError(historyText.notHistory, { file: workbook.name, title });
    }
    for (const table of histories) for await (const block of table.rows()) collector.take(table, block);
  }
  return collector.finish();
}
