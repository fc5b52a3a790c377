/** NIP: "OK", or its errors in sentences that never quote it. */
import { checkPerson } from '../../check/person';
import type { Layout } from '../../record/columns';
import { withErrorResult, readPeople, describeFinding, type Cell, type FieldArgument } from './people';
import { rulesFor } from './method';
import type { PersonReading } from '../../record/read';
import type { Rules } from '../../score/rules';

export function checkNips(facts: readonly FieldArgument[]): Cell[][] {
  return withErrorResult(() => {
    const rules = rulesFor(null);
    const { readings, layout, names } = readPeople(facts, rules);
    return readings.map((reading) => {
      if (reading === null) return [''];
      const unreadable = reading.findings.filter(({ type }) => type.severity !== 'notice');
      const findings = [...unreadable, ...differences(reading, layout, rules)];
      const sentences = findings.map((finding) => describeFinding(finding, names).replace(/\.$/, ''));
      return [sentences.length === 0 ? 'OK' : `${sentences.join('; ')}.`];
    });
  });
}

/** Findings where the NIP contradicts the other arguments. */
function differences({ record, nipParts }: PersonReading, layout: Layout, rules: Rules) {
  const findings = checkPerson(record, nipParts, { layout, rules, updatedSince: rules.measured });
  return findings.filter(({ type }) => type.code.startsWith('nip-'));
}
