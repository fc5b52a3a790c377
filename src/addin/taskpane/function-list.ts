/** The custom functions: how many the runtime has registered, and the list that the build wrote. */
import * as z from 'zod/mini';
import type { Language } from '../../text/core/translate';
import type { FunctionInfo } from './host';

const listSchema = z.object({
  functions: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      helpUrl: z.optional(z.string()),
      parameters: z.array(z.object({ name: z.string() })),
    }),
  ),
});

/** Fetched from the add-in's own site. */
export async function loadFunctionList(language: Language): Promise<readonly FunctionInfo[]> {
  const answer = await fetch(language === 'en' ? 'functions.en.json' : 'functions.json');
  const { functions } = listSchema.parse(await answer.json());
  return functions.map(({ name, description, parameters, helpUrl }) => ({
    name,
    description,
    parameters: parameters.map((parameter) => parameter.name),
    help: helpUrl ?? 'help/index.html',
  }));
}

/** The runtime keeps associated functions in an undocumented table; without it, none count as registered. */
const runtimeSchema = z.object({
  CustomFunctions: z.object({ _association: z.object({ mappings: z.record(z.string(), z.unknown()) }) }),
});

export function registeredFunctions(): number {
  const parsed = runtimeSchema.safeParse(globalThis);
  return parsed.success ? Object.keys(parsed.data.CustomFunctions._association.mappings).length : 0;
}
