/** Values of a method that are not known: found, named, and told how an agency supplies them. */
import { valueNames } from '../text/core/method';
import type { Message } from '../text/core/translate';
import type { RuleEntry, Method } from './method';

/** A value that the method lacks: what it is called, and where it stands in the method file. */
export interface MissingValue {
  readonly path: string;
  readonly name: Message;
}

type ValueName = keyof typeof valueNames;

export function missingValue(path: string, name: ValueName, label = ''): MissingValue {
  return { path, name: { template: valueNames[name], params: { name: label } } };
}

interface NamedRuleEntry extends MissingValue {
  readonly entry: RuleEntry;
}

const named = (path: string, name: ValueName, label: string, entry: RuleEntry): NamedRuleEntry => ({
  ...missingValue(path, name, label),
  entry,
});

/** Every number of a method with its name, in the order of the regulation. */
export function ruleEntriesOf(method: Method): readonly NamedRuleEntry[] {
  const { education, educationAgainstPost: againstPost, competence, performance, discipline } = method;
  const bands = performance.scale === 'value' ? performance.bands : performance.predicates;
  const bandsPath = performance.scale === 'value' ? 'performance.bands' : 'performance.predicates';
  return [
    ...Object.entries(education).map(([level, entry]) => named(`education.${level}`, 'education', level, entry)),
    ...(againstPost === null
      ? []
      : [
          named('educationAgainstPost.above', 'educationAbove', '', againstPost.above),
          named('educationAgainstPost.equal', 'educationEqual', '', againstPost.equal),
          named('educationAgainstPost.below', 'educationBelow', '', againstPost.below),
        ]),
    ...(competence.base ?? []).map((entry, index) =>
      named(`competence.base.${index}`, 'competenceBase', entry.label, entry),
    ),
    ...(['struktural', 'fungsional', 'pelaksana'] as const).flatMap((group) =>
      (['leadershipTraining', 'functionalTraining', 'technicalTraining', 'seminar'] as const).map((indicator) =>
        named(`competence.${group}.${indicator}`, indicator, group, competence[group][indicator]),
      ),
    ),
    named('competence.trainingMost', 'trainingMost', '', competence.trainingMost),
    ...bands.map((entry, index) => named(`${bandsPath}.${index}`, 'performance', entry.label, entry)),
    named('noAssessment', 'noAssessment', '', method.noAssessment),
    ...Object.entries(discipline).map(([level, entry]) => named(`discipline.${level}`, 'discipline', level, entry)),
  ];
}

/** The values that a method lacks; empty for a complete one. */
export function missingValues(method: Method): readonly MissingValue[] {
  return ruleEntriesOf(method).filter(({ entry }) => entry.points === null);
}

/** Numbers that somebody filled in although the rule does not tell them: usable, and to be declared. */
export function unverifiedValues(method: Method): readonly MissingValue[] {
  return ruleEntriesOf(method).filter(({ entry }) => entry.points !== null && entry.certainty === 'unknown');
}
