/** `_RegisterDataChangedEvent` and the like: the calls by which the client library registers for events. */
import { EVENT } from '../event-messages';
import type { WorkbookModel } from '../model/workbook';
import type { ObjectDefinition } from './host-object';

const EVENTS = {
  sheet: {
    ActivatedEvent: EVENT.activated,
    DeactivatedEvent: EVENT.deactivated,
    AddedEvent: EVENT.added,
    DeletedEvent: EVENT.deleted,
    DataChangedEvent: EVENT.changed,
    FormatChangedEvent: EVENT.formatChanged,
    SelectionChangedEvent: EVENT.selectionChanged,
    ProtectionChangedEvent: EVENT.protectionChanged,
    EventNameChanged: EVENT.nameChanged,
    EventVisibilityChanged: EVENT.visibilityChanged,
  },
  table: {
    DataChangedEvent: EVENT.tableChanged,
    AddedEvent: EVENT.tableAdded,
    DeletedEvent: EVENT.tableDeleted,
  },
} as const;

interface Target {
  readonly workbook: WorkbookModel;
  readonly id: string;
}

/** The register and unregister methods of an event family. */
export function registrations<T>(
  family: keyof typeof EVENTS,
  target: (one: T) => Target,
): NonNullable<ObjectDefinition<T>['methods']> {
  const change = (event: number, by: 1 | -1) => (one: T) => {
    const { workbook, id } = target(one);
    workbook.subscriptions.change(event, id, by);
  };
  return Object.fromEntries(
    Object.entries(EVENTS[family]).flatMap(([name, event]) => [
      [`_Register${name}`, change(event, 1)],
      [`_Unregister${name}`, change(event, -1)],
    ]),
  );
}
