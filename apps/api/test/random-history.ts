import fc from 'fast-check';

const PARTIES = ['alpha', 'alpha', 'beta', 'gamma', 'union', 'league', 'broker'] as const;
const MEMBERS = ['alpha', 'beta', 'gamma'] as const;
const SPEAKERS = ['minister', 'president', 'envoy', 'rumour'] as const;
const DAYS = { min: -30, max: 150 };

const coding = fc.record({
  issue: fc.constantFrom('border', 'troops', 'seat'),
  value: fc.integer({ min: -2, max: 2 }),
  kind: fc.constantFrom('value', 'value', 'value', 'value', 'interval', 'declines', 'raised', 'silent'),
  range: fc.option(fc.nat(2), { freq: 3 }),
  redLine: fc.option(fc.integer({ min: -2, max: 2 }), { freq: 3 }),
  salience: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 2 }),
  condition: fc.boolean(),
  commitment: fc.constantFrom('stated', 'insisted', 'floated'),
  rank: fc.constantFrom('normal', 'normal', 'normal', 'normal', 'preferred'),
  from: fc.option(fc.integer({ min: -10, max: 20 }), { freq: 2 }),
  until: fc.option(fc.integer({ min: 20, max: 40 }), { freq: 3 }),
  ambiguous: fc.boolean(),
});

const utterance = fc.record({
  party: fc.constantFrom(...PARTIES),
  speaker: fc.option(fc.constantFrom(...SPEAKERS)),
  on: fc.integer(DAYS),
  saidFrom: fc.option(fc.integer({ min: -5, max: 0 })),
  kind: fc.constantFrom('claim', 'demand', 'proposal', 'offer'),
  evidence: fc.constantFrom('stated', 'stated', 'stated', 'reported', 'leaked', 'inferred', 'observed'),
  marking: fc.constantFrom('clear', 'clear', 'clear', 'amber', 'red'),
  status: fc.constantFrom('published', 'published', 'published', 'published', 'in review', 'draft'),
  credibility: fc.option(fc.integer({ min: 1, max: 6 })),
  links: fc.array(fc.record({ type: fc.constantFrom('withdraws', 'walks back', 'denies', 'reaffirms', 'responds to'), at: fc.nat(), narrow: fc.boolean() }), { maxLength: 2 }),
  codings: fc.uniqueArray(coding, { maxLength: 2, selector: ({ issue }) => issue }),
});
export type Utterance = typeof utterance extends fc.Arbitrary<infer T> ? T : never;

const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('record' as const), said: utterance }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('correct' as const), at: fc.nat(), said: utterance }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('judge' as const), at: fc.nat(), on: fc.integer(DAYS), state: fc.constantFrom('met', 'broken', 'untested') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), at: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), change: fc.constantFrom({ rank: 'preferred' }, { rank: 'normal' }, { marking: 'red' }, { evidence: 'reported' }, { credibility: 1 }, { status: 'published' }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('endMany' as const), at: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), back: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const), member: fc.constantFrom(...MEMBERS), bloc: fc.constantFrom('union', 'league'), from: fc.option(fc.integer(DAYS)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), member: fc.constantFrom(...MEMBERS), at: fc.nat(), on: fc.option(fc.integer(DAYS)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('empower' as const), speaker: fc.nat(), authority: fc.constantFrom('decides', 'negotiates', 'speaks for', 'other'), on: fc.option(fc.integer(DAYS)), anew: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unmask' as const), speaker: fc.nat(), kind: fc.constantFrom('person', 'unnamed', 'unknown') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reseat' as const), party: fc.nat(), role: fc.constantFrom('principal', 'mediator', 'observer') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('limit' as const), stale: fc.integer({ min: 5, max: 60 }), contest: fc.integer({ min: 0, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('weigh' as const), issue: fc.nat(), salience: fc.option(fc.integer({ min: 0, max: 100 })), turn: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('regret' as const), said: utterance, better: utterance }) },
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Acts of several people, those of one list at the same time. */
export const historyOf = (acts: number) =>
  fc.array(fc.array(fc.tuple(act, fc.nat(2)), { minLength: 1, maxLength: 4 }), { minLength: Math.ceil(acts / 2.5), maxLength: Math.ceil(acts / 2.5) });
export type History = readonly (readonly [Act, number])[][];

export const TALKS = {
  parties: [
    { name: 'Union', kind: 'bloc' as const },
    { name: 'League', kind: 'bloc' as const },
    { name: 'Alpha', memberOf: ['Union'] },
    { name: 'Beta', memberOf: ['Union', 'League'] },
    'Gamma',
    { name: 'Broker', role: 'mediator' as const },
  ],
  issues: [
    { title: 'Border', defaultSalience: 40 },
    { title: 'Troops', scale: { kind: 'numeric' as const, min: -5, max: 5, step: 1, unit: 'km', anchors: [], poleMin: 'Back', poleMax: 'On' } },
    { title: 'Seat', scale: { kind: 'nominal' as const, options: ['x', 'y', 'z'].map((key) => ({ key, label: key, text: '' })), distances: null } },
  ],
  speakers: [
    { name: 'Minister', party: 'alpha', authority: 'negotiates' as const },
    { name: 'President', party: 'alpha', authority: 'decides' as const },
    { name: 'Envoy', party: 'beta', authority: 'speaks for' as const },
    { name: 'Rumour', kind: 'unnamed' as const, party: 'alpha' },
  ],
  staleAfterDays: 25,
};
