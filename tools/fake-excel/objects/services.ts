/** The services beside the workbook: what a shared runtime tells of itself and asks of its pane. */
import { textValue } from './arguments';
import type { HostObject } from './object';
import { define } from './object';

/** What an add-in asked of Excel's window. */
export class Runtime {
  /** 'Visible' or 'Hidden': the task pane. */
  pane = 'Visible';
  /** 'Inactive', or 'Background' for one that is loaded with the document. */
  startup = 'Inactive';
  /** The updates of the ribbon, as they were given. */
  readonly ribbonUpdates: unknown[] = [];
  /** The runtime has said that it takes actions. */
  takesActions = false;
}

const internalService = define<Runtime>({
  name: 'AddinInternalService',
  calls: {
    NotifyActionHandlerReady: (runtime) => {
      runtime.takesActions = true;
    },
  },
});

const appRuntimeService = define<Runtime>({
  name: 'AppRuntimeService',
  calls: {
    GetAppRuntimeState: ({ pane }) => pane,
    SetAppRuntimeState: (runtime, args) => {
      runtime.pane = textValue(args.raw(0));
    },
    _RegisterOnVisibilityChanged: () => null,
    _UnregisterOnVisibilityChanged: () => null,
  },
});

const persistenceService = define<Runtime>({
  name: 'AppRuntimePersistenceService',
  calls: {
    GetAppRuntimeStartState: ({ startup }) => startup,
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.startup = textValue(args.raw(0));
    },
  },
});

const ribbon = define<Runtime>({
  name: 'DynamicRibbon',
  calls: {
    ExecuteRequestUpdate: (runtime, args) => {
      runtime.ribbonUpdates.push(JSON.parse(args.text(0)));
    },
  },
});

const SERVICES: Readonly<Record<string, (runtime: Runtime) => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': internalService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceService,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbon,
};

/** Null for a service that the stand-in does not know. */
export const serviceObject = (name: string, runtime: Runtime): HostObject | null =>
  Object.hasOwn(SERVICES, name) ? (SERVICES[name]?.(runtime) ?? null) : null;
