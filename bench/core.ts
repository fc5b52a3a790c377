/** How many people does the core score in a second, on one core? Beside it the limit, and a rule engine of general use. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import { completeMethod } from '../src/method/registry';
import { formalLevels, indicators, positionTypes, sanctions, type Indicator, type Method } from '../src/method/method';
import type { Facts } from '../src/record/record';
import { rulesOf } from '../src/score/rules';
import { scoreFacts } from '../src/score/score';
import { median, ratio, short, table, whole } from './figures/figures';

/** 31 December 2019. */
const measured = 43_830;
const rounds = short ? 3 : 21;
const peopleCount = short ? 20_000 : 200_000;
const engineCount = short ? 200 : 2_000;

/** Invented people, the same in every run: a linear congruential generator of small period is enough here. */
function inventPeople(count: number): Facts[] {
  let state = 2019;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  return Array.from({ length: count }, () => ({
    education: oneOf(formalLevels),
    highestEducation: null,
    requiredEducation: null,
    positionType: oneOf(positionTypes),
    echelon: null,
    leadershipTraining: below(4) === 0,
    functionalTraining: below(3) === 0,
    technicalHours: below(2) === 0 ? 0 : below(60),
    longestCourseHours: null,
    technicalTrainingDay: below(3) === 0 ? measured - below(500) : null,
    seminar: below(2) === 0,
    seminarDay: null,
    performance: below(100) === 0 ? null : 40 + below(61),
    sanction: below(50) === 0 ? oneOf(sanctions) : 'tidak pernah',
    sanctionDay: null,
  }));
}

const rules = rulesOf(completeMethod, {}, measured);

function byCore(people: readonly Facts[]): number {
  let sum = 0;
  for (const facts of people) sum += scoreFacts(facts, rules).total ?? 0;
  return sum;
}

/** People as columns of small integers, and the rule as four tables to look them up in. */
interface Decoded {
  readonly education: Uint8Array;
  /** Position type and which of the four indicators are earned: group x 16 + bits. */
  readonly training: Uint8Array;
  /** SKP value, 101 for none. */
  readonly performance: Uint8Array;
  readonly sanction: Uint8Array;
}

function decode(people: readonly Facts[]): Decoded {
  const { technicalTraining } = rules.windows;
  const inWindow = (day: number | null) =>
    day === null || (day >= technicalTraining.first && day <= technicalTraining.last);
  return {
    education: Uint8Array.from(people, ({ education }) => formalLevels.findIndex((level) => level === education)),
    training: Uint8Array.from(people, (facts) => {
      const enough = facts.technicalHours >= 20 && inWindow(facts.technicalTrainingDay);
      const earned = [facts.leadershipTraining, facts.functionalTraining, enough, facts.seminar];
      const bits = earned.reduce((sum, done, bit) => sum + (done ? 1 << bit : 0), 0);
      return positionTypes.findIndex((group) => group === facts.positionType) * 16 + bits;
    }),
    performance: Uint8Array.from(people, ({ performance }) => (typeof performance === 'number' ? performance : 101)),
    sanction: Uint8Array.from(people, ({ sanction }) => sanctions.indexOf(sanction)),
  };
}

function pointsOfSkp(method: Method, value: number): number {
  if (method.performance.scale !== 'value') throw new Error('a method with value bands is meant');
  return method.performance.bands.find(({ above }) => above === null || value > above)?.points ?? 0;
}

const lookUp = {
  education: Float64Array.from(formalLevels, (level) => completeMethod.education[level].points ?? 0),
  training: Float64Array.from({ length: 48 }, (_, index) => {
    const group = positionTypes[index >> 4]!;
    return indicators.reduce(
      (sum, indicator, bit) => sum + ((index >> bit) & 1) * (completeMethod.competence[group][indicator].points ?? 0),
      0,
    );
  }),
  performance: Float64Array.from({ length: 102 }, (_, value) => (value > 100 ? 0 : pointsOfSkp(completeMethod, value))),
  sanction: Float64Array.from(sanctions, (level) => completeMethod.discipline[level].points ?? 0),
};

function byHand({ education, training, performance, sanction }: Decoded): number {
  let sum = 0;
  for (let row = 0; row < education.length; row += 1) {
    sum +=
      lookUp.education[education[row]!]! +
      lookUp.training[training[row]!]! +
      lookUp.performance[performance[row]!]! +
      lookUp.sanction[sanction[row]!]!;
  }
  return sum;
}

/** The same method as rules of json-rules-engine: each adds its points. */
function engineOf(method: Method): Engine {
  const points = (value: number | null) => ({ type: 'points', params: { points: value ?? 0 } });
  const factOf: Record<Indicator, string> = {
    leadershipTraining: 'leadershipTraining',
    functionalTraining: 'functionalTraining',
    technicalTraining: 'enoughHours',
    seminar: 'seminar',
  };
  const list: RuleProperties[] = [];
  for (const level of formalLevels) {
    list.push({
      conditions: { all: [{ fact: 'education', operator: 'equal', value: level }] },
      event: points(method.education[level].points),
    });
  }
  for (const group of positionTypes) {
    for (const indicator of indicators) {
      const entry = method.competence[group][indicator];
      if (entry.points === 0) continue;
      list.push({
        conditions: {
          all: [
            { fact: 'positionType', operator: 'equal', value: group },
            { fact: factOf[indicator], operator: 'equal', value: true },
          ],
        },
        event: points(entry.points),
      });
    }
  }
  const { performance } = method;
  if (performance.scale !== 'value') throw new Error('a method with value bands is meant');
  performance.bands.forEach((band, index) => {
    const end = performance.bands[index - 1]?.above ?? performance.upTo;
    const from = band.above === null ? [] : [{ fact: 'performance', operator: 'greaterThan', value: band.above }];
    list.push({
      conditions: { all: [...from, { fact: 'performance', operator: 'lessThanInclusive', value: end }] },
      event: points(band.points),
    });
  });
  for (const level of sanctions) {
    list.push({
      conditions: { all: [{ fact: 'sanction', operator: 'equal', value: level }] },
      event: points(method.discipline[level].points),
    });
  }
  return new Engine(list);
}

async function byEngine(engine: Engine, people: readonly Facts[]): Promise<number> {
  const { technicalTraining } = rules.windows;
  let sum = 0;
  for (const facts of people) {
    const { technicalTrainingDay: day } = facts;
    const inWindow = day === null || (day >= technicalTraining.first && day <= technicalTraining.last);
    const { events } = await engine.run({
      education: facts.education,
      positionType: facts.positionType,
      leadershipTraining: facts.leadershipTraining,
      functionalTraining: facts.functionalTraining,
      enoughHours: inWindow && facts.technicalHours >= 20,
      seminar: facts.seminar,
      performance: facts.performance,
      sanction: facts.sanction,
    });
    for (const event of events) sum += Number(event.params?.['points']);
  }
  return sum;
}

async function main(): Promise<void> {
  const people = inventPeople(peopleCount);
  const few = people.slice(0, engineCount);
  const decoded = decode(people);
  const engine = engineOf(completeMethod);

  const sums = [byCore(people), byHand(decoded), byCore(few), await byEngine(engine, few)];
  if (sums[0] !== sums[1] || sums[2] !== sums[3]) throw new Error(`the three disagree: ${sums.join(', ')}`);

  // One after the other, so that the garbage of one is not swept in the time of another.
  const seconds = {
    core: await timed(() => byCore(people)),
    hand: await timed(() => byHand(decoded)),
    engine: await timed(() => byEngine(engine, few)),
  };

  const core = rates(seconds.core, peopleCount);
  const line = (what: string, { best, middle }: Rates) => [
    what,
    whole(middle),
    ratio(middle / core.middle),
    whole(best),
    ratio(best / core.best),
  ];
  console.log(`${String(rounds)} rounds; ${whole(peopleCount)} people each, json-rules-engine ${whole(engineCount)}`);
  console.log(
    table(
      ['rows a second', 'median', 'against core', 'best', 'against core'],
      [
        line('the core: scoreFacts over Facts objects', core),
        line('hand-written loop over decoded integers (the limit)', rates(seconds.hand, peopleCount)),
        line('json-rules-engine, the same rule', rates(seconds.engine, engineCount)),
      ],
    ),
  );
}

async function timed(work: () => number | Promise<number>): Promise<number[]> {
  const seconds: number[] = [];
  globalThis.gc?.();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}

interface Rates {
  readonly best: number;
  readonly middle: number;
}

/** Rows a second in the middle round and in the best: the best is what other work on the machine disturbs least. */
function rates(seconds: readonly number[], rows: number): Rates {
  return { best: rows / Math.min(...seconds), middle: rows / median(seconds) };
}

void main();
