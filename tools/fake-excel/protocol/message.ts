/** The message envelope between client library and host. */
import { z } from 'zod';

export const MESSAGE = { request: 1, response: 2, event: 3 } as const;

/** Message categories: workbook events, custom functions, actions. */
export const EVENT_CATEGORY = 65_536;
export const FUNCTION_CATEGORY = 1;
export const ACTION_CATEGORY = 2;

const envelope = z.object({
  id: z.number(),
  type: z.literal(MESSAGE.request),
  flags: z.number().default(0),
  message: z.object({ url: z.string(), body: z.unknown() }),
});

export const decodeMessage = (text: string): z.infer<typeof envelope> => envelope.parse(JSON.parse(text));
