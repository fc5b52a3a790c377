/** The fake Excel: a workbook in memory that answers the requests of Microsoft's client library. */
import { HostError } from './errors';
import type { EventMessage } from './event-messages';
import { messagesFor } from './event-messages';
import { Faults } from './faults';
import type { CellValue } from './model/cell';
import { CustomFunctionCalls } from './custom-functions';
import type { WorkbookEvent } from './model/event';
import type { CellRange } from './model/range';
import type { CellStorage } from './model/sheet';
import { addSheet } from './model/sheets';
import type { Calculate } from './model/workbook';
import { WorkbookModel } from './model/workbook';
import type { HostObject } from './objects/host-object';
import { Runtime, serviceObject } from './objects/services';
import { workbookObject } from './objects/workbook';
import type { Batch } from './protocol/batch';
import { decodeBatch } from './protocol/batch';
import { References } from './protocol/references';
import type { Reply } from './protocol/run';
import { runBatch } from './protocol/run';
import { ACTION_CATEGORY, decodeMessage, EVENT_CATEGORY, MESSAGE } from './protocol/message';
import { byteLength, Requests } from './requests';
import { Requirements } from './requirements';
import { User } from './user';
import { SheetView } from './sheet-view';

export type Rows = readonly (readonly (CellValue | null)[])[];

export interface HostOptions {
  readonly name?: string;
  /** Initial sheets and their cells (values are not parsed). */
  readonly sheets?: Readonly<Record<string, Rows>>;
  /** Size limit in bytes of a request or response, as in Excel on the web; null for none. */
  readonly limit?: number | null;
  readonly requirements?: Readonly<Record<string, string>>;
  readonly calculate?: Calculate;
  /** Storage of cells; in memory by default. */
  readonly storageFor?: (sheetId: string) => CellStorage;
  /** Called before and after each request of the client library. */
  readonly hooks?: RequestHooks;
}

/** Hooks by which a storage behind the model is synchronised. */
export interface RequestHooks {
  /** Resolves when the model is up to date. */
  beforeRequest(): Promise<void>;
  afterRequest(): void;
}

/** Excel on the web limits requests and responses to 5 MB. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

export class FakeExcelHost {
  readonly workbook: WorkbookModel;
  readonly requests = new Requests();
  readonly faults = new Faults();
  readonly requirements: Requirements;
  readonly user: User;
  /** Another author of the same workbook. */
  readonly coAuthor: User;
  readonly functions: CustomFunctionCalls;
  /** Task pane and ribbon state set by the add-in. */
  readonly runtime = new Runtime();
  /** Size limit in bytes, or null. */
  limit: number | null;

  /** Internal errors of the fake: the add-in receives GeneralException; tests should check that there are none. */
  readonly defects: unknown[] = [];

  private readonly hooks: RequestHooks | null;
  private readonly references = new References();
  private readonly listeners: ((message: string) => void)[] = [];
  private eventIds = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: HostOptions = {}) {
    this.workbook = new WorkbookModel(options.name ?? 'Book1.xlsx', options.storageFor);
    this.hooks = options.hooks ?? null;
    this.requirements = new Requirements(options.requirements);
    this.limit = options.limit === undefined ? FIVE_MEGABYTES : options.limit;
    this.workbook.calculate = options.calculate ?? (() => '');
    this.user = new User(this.workbook, 'user');
    this.coAuthor = new User(this.workbook, 'co-author');
    this.functions = new CustomFunctionCalls((entries) => {
      this.send(entries);
    });
    for (const [name, rows] of Object.entries(options.sheets ?? { Sheet1: [] })) this.load(name, rows);
    this.workbook.listen((event) => {
      this.dispatch(event);
    });
  }

  /** Appends a sheet with these cells. */
  load(name: string, rows: Rows): SheetView {
    const sheet = addSheet(this.workbook, name);
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) if (value !== null) sheet.cells.put(row, column, value);
    return new SheetView(sheet);
  }

  sheet(name: string): SheetView {
    const found = this.workbook.findSheet(name);
    if (found === null) throw new Error(`There is no sheet "${name}"; there are ${this.sheetNames.join(', ')}.`);
    return new SheetView(found);
  }

  get sheetNames(): string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  get activeSheet(): string {
    return this.workbook.active.name;
  }

  /** Files of the workbooks the add-in opened. */
  get openedWorkbooks(): readonly Uint8Array[] {
    return this.workbook.created.filter(({ opened }) => opened).map(({ bytes }) => bytes);
  }

  /** Settings stored in the workbook. */
  get settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.workbook.settings);
  }

  get customProperties(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.workbook.customProperties);
  }

  get names(): { readonly name: string; readonly formula: string; readonly sheet: string | null }[] {
    return [...this.workbook.names, ...this.workbook.sheets.flatMap(({ names }) => names)].map(
      ({ name, formula, sheet }) => ({ name, formula, sheet: sheet?.name ?? null }),
    );
  }

  /** Number of ranges add-ins still track: 0 after every Excel.run has cleaned up. */
  get trackedRanges(): number {
    return this.references.size;
  }

  /** Runs an associated action, as a keyboard shortcut does. */
  invokeAction(id: string): void {
    this.send([{ messageCategory: ACTION_CATEGORY, messageType: 1000, targetId: '', message: [id] }]);
  }

  /** Listens to messages that are not responses: events and custom function calls. */
  listen(listener: (message: string) => void): void {
    this.listeners.push(listener);
  }

  /** Answers messages of the client library, one at a time. */
  receive(text: string): Promise<string> {
    const answer = this.queue.then(() => this.answer(text));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async answer(text: string): Promise<string> {
    const message = decodeMessage(text);
    const started = performance.now();
    const sent = byteLength(text);
    const batch = decodeBatch(message.message.body);
    let reply = await this.reply(batch, message.flags, sent);
    let body = JSON.stringify(reply);
    if (this.limit !== null && byteLength(body) > this.limit) {
      reply = failure(new HostError('ResponsePayloadSizeLimitExceeded', `${byteLength(body)} bytes`));
      body = JSON.stringify(reply);
    }
    this.requests.add({
      actions: batch.Actions.length,
      sent,
      received: byteLength(body),
      milliseconds: performance.now() - started,
      error: reply.Error?.Code ?? null,
      cleanup: isCleanup(batch),
    });
    return JSON.stringify({
      id: message.id,
      type: MESSAGE.response,
      flags: 0,
      message: { statusCode: 200, headers: {}, body },
    });
  }

  private async reply(batch: Batch, flags: number, sent: number): Promise<Reply> {
    try {
      if (isCleanup(batch)) return this.run(batch);
      if (this.limit !== null && sent > this.limit)
        throw new HostError('RequestPayloadSizeLimitExceeded', `${sent} bytes`);
      await this.faults.apply(flags);
      await this.hooks?.beforeRequest();
      return this.runWithHooks(batch);
    } catch (error) {
      if (error instanceof HostError) return failure(error);
      this.defects.push(error);
      const where = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return failure(new HostError('GeneralException', `an internal error of the fake Excel: ${where}`));
    }
  }

  /** Changes made before an error are kept, as in Excel. */
  private runWithHooks(batch: Batch): Reply {
    try {
      return this.run(batch);
    } finally {
      this.hooks?.afterRequest();
    }
  }

  private run(batch: Batch): Reply {
    return runBatch(
      batch,
      {
        workbook: () => workbookObject(this.workbook),
        service: (name) => this.service(name),
      },
      this.references,
    );
  }

  private service(name: string): HostObject {
    const found = this.functions.service(name) ?? serviceObject(name, this.runtime);
    if (found === null) throw new HostError('NotImplemented', `the fake Excel has no service ${name}`);
    return found;
  }

  private dispatch(event: WorkbookEvent): void {
    const trackRange = (range: CellRange): string => {
      this.eventIds += 1;
      const id = `event-${this.eventIds}`;
      this.workbook.eventRanges.set(id, range.track());
      return id;
    };
    const { subscriptions } = this.workbook;
    const wanted = (message: EventMessage): { type: number; target: string; message: EventMessage['message'] }[] =>
      message.targets
        .filter((target) => target === '' || subscriptions.has(message.type, target))
        .map((target) => ({ type: message.type, target, message: message.message }));
    const entries = messagesFor(event, trackRange)
      .flatMap(wanted)
      .map(({ type, target, message }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(message),
      }));
    if (entries.length > 0) this.send(entries);
  }

  /** Sent after the current request is answered, as in Excel. */
  private send(entries: readonly Readonly<Record<string, unknown>>[]): void {
    const text = JSON.stringify({ type: MESSAGE.event, message: { entries } });
    setTimeout(() => {
      for (const listener of this.listeners) listener(text);
    }, 0);
  }
}

const failure = ({ code, message }: HostError): Reply => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
});

/** Requests the client library sends at the end of an Excel.run. */
const isCleanup = (batch: Batch): boolean =>
  batch.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
