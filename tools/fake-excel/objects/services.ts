/** Services beside the workbook: task pane visibility, startup behaviour, ribbon updates. */
import { textValue } from './arguments';
import type { HostObject } from './host-object';
import { defineObject } from './host-object';

/** State of the add-in's runtime in Excel's window. */
export class Runtime {
  /** 'Visible' or 'Hidden': the task pane. */
  pane = 'Visible';
  /** 'Inactive', or 'Background' if the add-in loads with the document. */
  startup = 'Inactive';
  /** Ribbon updates as given. */
  readonly ribbonUpdates: unknown[] = [];
  /** True once the runtime accepts actions. */
  takesActions = false;
}

const internalService = defineObject<Runtime>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (runtime) => {
      runtime.takesActions = true;
    },
  },
});

const appRuntimeService = defineObject<Runtime>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ pane }) => pane,
    SetAppRuntimeState: (runtime, args) => {
      runtime.pane = textValue(args.raw(0));
    },
    _RegisterOnVisibilityChanged: () => null,
    _UnregisterOnVisibilityChanged: () => null,
  },
});

const persistenceService = defineObject<Runtime>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: ({ startup }) => startup,
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.startup = textValue(args.raw(0));
    },
  },
});

const ribbon = defineObject<Runtime>({
  name: 'DynamicRibbon',
  methods: {
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

/** Null for an unknown service. */
export const serviceObject = (name: string, runtime: Runtime): HostObject | null =>
  Object.hasOwn(SERVICES, name) ? (SERVICES[name]?.(runtime) ?? null) : null;
