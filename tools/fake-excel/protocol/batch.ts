/** Schema of a request: actions, and paths to the objects they act on. */
import { z } from 'zod';

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** For each argument 0, or the path id of an object; nested like the arguments. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).nullish(),
      Expand: z.array(z.string()).nullish(),
      Top: z.number().nullish(),
      Skip: z.number().nullish(),
    })
    .optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const batch = z.object({ Actions: z.array(action), ObjectPaths: z.record(z.string(), objectPath) });

export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type Batch = z.infer<typeof batch>;
export type QueryInfo = NonNullable<Action['QueryInfo']>;

export const decodeBatch = (body: unknown): Batch => batch.parse(typeof body === 'string' ? JSON.parse(body) : body);
