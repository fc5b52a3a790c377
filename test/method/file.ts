/** Method files as an agency writes them: the incomplete one with its gaps filled in, and with mistakes. */
import { methodById } from '../../src/method/registry';

/** JSON as it is written, read and changed by hand. */
export interface Json {
  [key: string]: Json | string | number | null | undefined;
}

export const copyOf = (id: string): Json => JSON.parse(JSON.stringify(methodById(id))) as Json;

/** Puts a value where the path says; undefined takes it away. */
export function put(method: Json, path: string, value: string | number | null | undefined | object): Json {
  const steps = path.split('.');
  const last = steps.pop()!;
  let place = method;
  for (const step of steps) place = place[step] as Json;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value as Json;
  return method;
}

/** Letter 4190 with invented numbers where it has gaps. */
export function completedLetter(): Json {
  const method = copyOf('bkn-4190-2024');
  const numbers: Record<string, number> = {
    'education.SD': 1,
    'education.SLTP': 2,
    'education.SLTA': 3,
    'education.D-I': 4,
    'education.D-II': 5,
    'education.D-III': 10,
    'education.D-IV': 14,
    'education.S-1': 16,
    'education.S-2': 20,
    'education.S-3': 25,
    'educationAgainstPost.above': 25,
    'educationAgainstPost.equal': 21,
    'educationAgainstPost.below': 11,
    'performance.predicates.2': 15,
    'performance.predicates.3': 5,
    'performance.predicates.4': 1,
    'discipline.tidak pernah': 5,
    'discipline.ringan': 3,
    'discipline.sedang': 2,
    'discipline.berat': 1,
  };
  for (const group of ['struktural', 'fungsional', 'pelaksana']) {
    numbers[`competence.${group}.leadershipTraining`] = group === 'struktural' ? 6 : 0;
    numbers[`competence.${group}.functionalTraining`] = group === 'fungsional' ? 7 : 0;
    numbers[`competence.${group}.technicalTraining`] = 8;
    numbers[`competence.${group}.seminar`] = 4;
  }
  for (const [path, points] of Object.entries(numbers)) put(method, `${path}.points`, points);
  return method;
}
