/** Preparing a copy for BKN: reading the data, accepting errors with a reason, the pseudonym key, and the copy itself. */
import { accept, findingChecksum, type Acceptance, type Accepted } from '../../../review-copy/acceptance';
import { parseKey, formatKey } from '../../../review-copy/key';
import { loadAcceptances, saveAcceptances, withAcceptance } from '../../../actions/stored-acceptances';
import { keyId } from '../../../review-copy/copy-input';
import type { Roster } from '../../../actions/prepare-copy';
import type { Finding } from '../../../record/finding';
import { KEY_BYTES } from '../../../record/pseudonym';
import type { FindingGroup } from '../../../report/finding-groups';
import { paneText } from '../../../text/pane/pane';
import { panePrepareText } from '../../../text/pane/prepare';
import { UserError } from '../../../text/core/user-error';
import type { TaskContext, Pane } from '../state/pane';
import type { PrepareState, PreparedCopy } from '../state/pane-state';
import { errorMessage } from '../state/user-errors';
import { runOptions } from '../state/run-options';
import { missingValuesNotification } from './notifications';
import { refreshDetection } from './settings';

const XLSX_MIME_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function readForCopy(pane: Pane): Promise<boolean> {
  return pane.runTask(
    paneText.reading,
    async (context) => {
      await readCopySource(pane, context);
    },
    true,
  );
}

/** What makes a review copy is loaded when first needed. */
function loadPrepare() {
  return import(/* webpackChunkName: "review" */ '../../../actions/prepare-copy');
}

/** Null where the method lacks values; a notification then names them. */
async function readCopySource(pane: Pane, context: TaskContext): Promise<Roster | null> {
  await refreshDetection(pane, context.workbook);
  pane.selfEdits.clear();
  const { readRoster } = await loadPrepare();
  const roster = await readRoster(context.workbook, runOptions(pane, context));
  const { assessment, blockers: lacking } = roster;
  if (pane.state().prepare.roster === null)
    pane.set({ prepare: { acceptances: await loadAcceptances(context.workbook) } });
  pane.set({ check: { assessment, stale: null, fixed: new Set() } });
  if (lacking.length > 0) {
    pane.set({ prepare: { roster: null } });
    pane.notify(missingValuesNotification(pane, assessment, { blockers: lacking }));
    return null;
  }
  pane.set({ prepare: { roster } });
  return roster;
}

export function acceptedIn(roster: Roster, { acceptances }: PrepareState): Accepted {
  return accept(roster.assessment, acceptances, roster.lines);
}

/** A reason for all errors of a type; it lapses when there are more of them. */
export function acceptKind(pane: Pane, { kind, count }: FindingGroup, reason: string): Promise<boolean> {
  return storeAcceptance(pane, { code: kind.code, row: null, count, checksum: null, reason });
}

/** A reason for an error of one row; it lapses when the row changes. */
export function acceptRow(pane: Pane, roster: Roster, finding: Finding, reason: string): Promise<boolean> {
  const { type, row } = finding;
  return storeAcceptance(pane, {
    code: type.code,
    row,
    count: null,
    checksum: findingChecksum(finding, roster.lines),
    reason,
  });
}

function storeAcceptance(pane: Pane, given: Acceptance): Promise<boolean> {
  const acceptances = withAcceptance(pane.state().prepare.acceptances, given);
  pane.set({ prepare: { acceptances } });
  return pane.runTask(paneText.loading, ({ workbook }) => saveAcceptances(workbook, acceptances));
}

export function setMasked(pane: Pane, masked: boolean): void {
  pane.set({ prepare: { masked } });
  if (masked && pane.state().prepare.key === null) createKey(pane);
}

export function createKey(pane: Pane): void {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  pane.set({ prepare: { key: { bytes, id: keyId(bytes), isNew: true, saved: false } } });
}

/** For users who have a key; there is none until they choose its file. */
export function requestKeyFile(pane: Pane): void {
  pane.set({ prepare: { key: { bytes: null, id: null, isNew: false, saved: false } } });
}

export async function readKey(pane: Pane, file: File): Promise<void> {
  const bytes = parseKey(await file.text().catch(() => ''));
  if (bytes === null) {
    const text = pane.translator.t(panePrepareText.notKey, { file: file.name });
    pane.notify({ tone: 'bad', text, actions: [] });
    return;
  }
  pane.set({ prepare: { key: { bytes, id: keyId(bytes), isNew: false, saved: true } } });
}

export function setKeySaved(pane: Pane, saved: boolean): void {
  const { key } = pane.state().prepare;
  if (key !== null) pane.set({ prepare: { key: { ...key, saved } } });
}

/** The text of the key's file; empty while there is no key. */
export function keyFileText({ translator, state }: Pane): string {
  const { key } = state().prepare;
  return key?.bytes == null ? '' : formatKey(key.bytes, translator.language);
}

export function downloadKey(pane: Pane): void {
  const { key } = pane.state().prepare;
  if (key?.id != null) pane.host.download(`kunci-samaran-${key.id}.json`, keyFileText(pane), 'application/json');
}

export async function copyKey(pane: Pane): Promise<void> {
  const copied = await pane.host.copy(keyFileText(pane));
  const text = pane.translator.t(copied ? panePrepareText.keyCopied : panePrepareText.keyNotCopied);
  pane.notify({ tone: copied ? 'good' : 'info', text, actions: [] });
}

/** Reads the data again, as cells may have changed; then creates the copy and opens it. The workbook is not changed. */
export function createCopy(pane: Pane): Promise<boolean> {
  const { masked, key } = pane.state().prepare;
  if (masked && key?.saved !== true) {
    const missing = key?.isNew === false ? panePrepareText.chooseKeyFirst : panePrepareText.keepFirst;
    pane.notify({ tone: 'info', text: pane.translator.t(missing), actions: [] });
    return Promise.resolve(false);
  }
  return pane.runTask(
    panePrepareText.preparing,
    async (context) => {
      pane.set({ prepare: { copy: null } });
      const roster = await readCopySource(pane, context);
      if (roster === null) return;
      const { translator, host } = pane;
      const { prepare, settings } = pane.state();
      const { open } = acceptedIn(roster, prepare);
      if (open.length > 0) {
        const text = translator.t(panePrepareText.stillOpen, { count: open.length });
        pane.notify({ tone: 'bad', text, actions: [] });
        return;
      }
      const { prepareCopy } = await loadPrepare();
      const { sheets, carry, fingerprint, units, accepted } = prepareCopy(roster, prepare.acceptances, {
        language: translator.language,
        version: host.version,
        agency: settings.agency,
        key: masked ? (key?.bytes ?? null) : null,
      });
      const { workbookBytes } = await import(/* webpackChunkName: "files" */ '../../../workbook/browser');
      const bytes = await workbookBytes(sheets, carry);
      const name = context.workbook.name.replace(/(?:\.[a-z]{3,4})?$/i, '-bkn.xlsx');
      const copy: PreparedCopy = { name, bytes, fingerprint, units, accepted };
      pane.set({ prepare: { copy } });
      await openInNewWindow(pane, context, copy);
    },
    true,
  );
}

export function reopenCopy(pane: Pane, copy: PreparedCopy): Promise<boolean> {
  return pane.runTask(panePrepareText.preparing, (context) => openInNewWindow(pane, context, copy));
}

async function openInNewWindow(pane: Pane, { workbook }: TaskContext, copy: PreparedCopy): Promise<void> {
  const { translator } = pane;
  const save = { label: translator.t(panePrepareText.saveFile), run: () => downloadCopy(pane, copy) };
  try {
    await workbook.openInNewWindow(copy.bytes);
    pane.notify({ tone: 'good', text: translator.t(panePrepareText.opened), actions: [save] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    pane.notify({ tone: 'bad', text: translator.formatMessage(errorMessage(error)), actions: [save] });
  }
}

export function downloadCopy(pane: Pane, { name, bytes }: PreparedCopy): void {
  pane.host.download(name, bytes, XLSX_MIME_TYPE);
}
