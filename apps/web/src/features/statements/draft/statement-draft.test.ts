import { CorrectStatement, RecordStatement, Statement } from '@standpoint/contracts/statements';
import { listFaults, placeFaults } from './faults';
import { emptyPosition, numberOrTyped } from './position-draft';
import { bodyOf, draftOf, emptyDraft, nextDraft, type StatementDraft } from './statement-draft';

const start = { timeZone: 'Europe/Kyiv', language: 'en', status: 'published' } as const;
const days = { today: '2026-02-02', lies: 'past', locale: 'en' } as const;
const filled = (over: Partial<StatementDraft> = {}): StatementDraft => ({
  ...emptyDraft(start),
  quote: 'We will not attack theirs.',
  party: 'ukraine',
  speaker: 'zelenskyy',
  speakerAsPrinted: 'Zelensky',
  saidOn: '30 jan',
  sources: [{ source: 'guardian', locator: '' }],
  positions: [{ ...emptyPosition('energy-pause-scope'), value: '3' }],
  ...over,
});
const parsed = (draft: StatementDraft) => RecordStatement.safeParse(bodyOf(draft, days));
const faultsIn = (draft: StatementDraft) => {
  const result = parsed(draft);
  return result.success ? [] : placeFaults(listFaults(result.error), draft).map(({ path, code }) => ({ path, code }));
};

describe('bodyOf', () => {
  it('turns what was typed into what the contract takes', () => {
    expect(parsed(filled()).data).toMatchObject({
      quote: 'We will not attack theirs.',
      saidOn: '2026-01-30',
      speakerAsPrinted: 'Zelensky',
      positions: [{ issue: 'energy-pause-scope', kind: 'point', value: 3 }],
    });
  });

  it('leaves out a position and a source in which nothing was entered', () => {
    const draft = filled({ positions: [emptyPosition()], sources: [{ source: '', locator: '' }, { source: 'dw', locator: 'line 3' }] });
    expect(parsed(draft).data).toMatchObject({ positions: [], sources: [{ source: 'dw', locator: 'line 3' }] });
  });

  it('says nothing about the earliest day of a plain day, and that it is unknown for anything wider', () => {
    expect(parsed(filled()).data).not.toHaveProperty('saidFrom');
    expect(parsed(filled({ precision: 'before' })).data).toMatchObject({ saidFrom: null });
    expect(parsed(filled({ precision: 'range', saidFrom: '29 jan' })).data).toMatchObject({ saidFrom: '2026-01-29' });
  });

  it('puts time and day together', () => {
    expect(parsed(filled({ precision: 'exact', time: '07:00' })).data).toMatchObject({
      saidAt: { time: '2026-01-30T07:00', timeZone: 'Europe/Kyiv' },
    });
  });

  it('reads until when an offer holds as near the day it was said, also in the year after', () => {
    const until = (saidOn: string, validUntil: string) => {
      const positions = [{ ...emptyPosition('energy-pause-scope'), value: '1', validUntil }];
      return parsed(filled({ saidOn, positions })).data?.positions[0]?.validUntil;
    };
    expect(until('2026-01-30', '5 feb')).toBe('2026-02-05');
    expect(until('2025-12-30', '5 jan')).toBe('2026-01-05');
  });

  it('sends only what belongs to the kind that is chosen', () => {
    const typed = { ...emptyPosition('open-agenda'), value: '3', low: '1', high: '2', option: 'several' };
    const sent = (kind: 'option' | 'interval' | 'declines') =>
      parsed(filled({ positions: [{ ...typed, kind, ...(kind === 'declines' && { low: '', high: '' }) }] })).data?.positions[0];
    expect(sent('option')).toMatchObject({ value: null, low: null, high: null, option: 'several' });
    expect(sent('interval')).toMatchObject({ value: null, low: 1, high: 2, option: null });
    expect(sent('declines')).toMatchObject({ value: null, low: null, high: null, option: null });
  });
});

describe('what the contract refuses', () => {
  it.each([
    ['an empty quote', { quote: '  ' }, { path: 'quote', code: 'too_small' }],
    ['an ambiguous date', { saidOn: '01/02/2026' }, { path: 'saidOn', code: 'date-ambiguous' }],
    ['an impossible date', { saidOn: '31.02.2026' }, { path: 'saidOn', code: 'date-impossible' }],
    ['a missing date', { saidOn: '' }, { path: 'saidOn', code: 'date-not-iso' }],
    ['a missing source', { sources: [] }, { path: 'sources.0.source', code: 'source-missing' }],
    ['a missing party', { party: '' }, { path: 'party', code: 'party-missing' }],
    ['an exact time that is not there', { precision: 'exact' }, { path: 'time', code: 'time-missing' }],
  ] as const)('is shown at the field: %s', (_, over, fault) => {
    expect(faultsIn(filled(over))).toContainEqual(fault);
  });

  it('is shown at the position in which it was typed, although an empty one stands before it', () => {
    const positions = [emptyPosition(), { ...emptyPosition('znpp-control'), kind: 'interval' as const, low: '2', high: '1' }];
    expect(faultsIn(filled({ positions }))).toEqual([{ path: 'positions.1.low', code: 'low-above-high' }]);
  });

  it('names the field of a value that is no number', () => {
    const positions = [{ ...emptyPosition('energy-pause-days'), value: '5,000' }];
    expect(faultsIn(filled({ positions }))).toContainEqual({ path: 'positions.0.value', code: 'invalid_type' });
  });
});

describe('numberOrTyped', () => {
  it.each([
    ['-2', -2],
    ['−2', -2],
    ['2,5', 2.5],
    ['5 000', 5000],
    ['', null],
    ['5,000', '5,000'],
    ['seven', 'seven'],
  ])('reads "%s" as %p', (typed, number) => {
    expect(numberOrTyped(typed)).toBe(number);
  });
});

const named = (slug: string) => ({ id: '0192f5a0-0000-7000-8000-000000000001', slug, name: slug });
const statement = Statement.parse({
  id: '0192f5a0-0000-7000-8000-00000000000a',
  revision: 2,
  externalId: 'S02',
  party: named('ukraine'),
  speaker: { ...named('zelenskyy'), kind: 'person' },
  reporterParty: null,
  reporter: null,
  event: named('kyiv-press'),
  speakerAsPrinted: 'Zelensky',
  saidOn: '2026-01-30',
  saidFrom: '2026-01-29',
  precision: 'range',
  saidAt: { time: '2026-01-30T07:00', timeZone: 'Europe/Kyiv' },
  kind: 'rejection',
  evidence: 'stated',
  channel: 'public',
  marking: 'green',
  quoteKind: 'translated',
  quoteLanguage: 'en',
  originalLanguage: 'uk',
  credibility: 2,
  status: 'published',
  quote: 'Rules out ceding territory.',
  originalQuote: 'Не віддамо',
  sources: [{ ...named('guardian'), outlet: 'The Guardian', title: 'Briefing', url: null, language: 'en', publishedOn: null, reliability: 'B', locator: 'par. 2' }],
  links: [
    {
      type: 'responds to',
      statement: { id: '0192f5a0-0000-7000-8000-00000000000b', externalId: 'S01', party: named('russia'), saidOn: '2026-01-29', quote: 'q', quoteKind: 'verbatim' },
      issue: named('donbas-control'),
      facet: 'red line',
    },
  ],
  linkedFrom: [],
  positions: [
    {
      id: '0192f5a0-0000-7000-8000-00000000000c',
      issue: named('donbas-control'),
      kind: 'point',
      value: 1,
      low: 0,
      high: 1,
      option: null,
      redLines: [{ kind: 'at most', value: 1, option: null, quote: 'not one metre' }],
      commitment: 'insisted',
      validFrom: '2026-01-30',
      validUntil: null,
      salience: 80,
      rank: 'preferred',
      confidence: 'high',
      ambiguous: true,
      quoteSpan: { start: 0, end: 9 },
      rationale: 'Plain words.',
      label: 'As held today',
      evidence: 'inferred',
      condition: { text: 'if they do', onParty: named('russia'), state: 'untested' },
    },
  ],
  recordedAt: '2026-02-02T09:12:00.000000Z',
  recordedBy: { id: '0192f5a0-0000-7000-8000-00000000000d', name: 'Ann' },
  reason: 'said-on corrected',
  closedAt: null,
  retracted: null,
});

describe('draftOf', () => {
  it('opens a statement for correction so that saving it unchanged changes nothing', () => {
    const body = CorrectStatement.parse({ ...bodyOf(draftOf(statement, start), days), reason: 'none' });
    const { positions, links, sources, ...same } = body;
    expect(same).toMatchObject({
      externalId: 'S02', party: 'ukraine', speaker: 'zelenskyy', speakerAsPrinted: 'Zelensky', event: 'kyiv-press', saidOn: '2026-01-30',
      saidFrom: '2026-01-29', precision: 'range', saidAt: statement.saidAt, kind: 'rejection', evidence: 'stated', channel: 'public',
      marking: 'green', quote: statement.quote, quoteKind: 'translated', quoteLanguage: 'en', originalLanguage: 'uk',
      originalQuote: 'Не віддамо', credibility: 2, status: 'published',
    });
    expect(links).toEqual([{ type: 'responds to', statement: statement.links[0]?.statement.id, issue: 'donbas-control', facet: 'red line' }]);
    expect(sources).toEqual([{ source: 'guardian', locator: 'par. 2' }]);
    expect(positions).toEqual([
      {
        id: statement.positions[0]?.id, issue: 'donbas-control', kind: 'point', value: 1, low: 0, high: 1, option: null,
        redLines: [{ kind: 'at most', value: 1, option: null, quote: 'not one metre' }], commitment: 'insisted',
        condition: { text: 'if they do', onParty: 'russia' }, validFrom: '2026-01-30', validUntil: null, salience: 80, rank: 'preferred',
        confidence: 'high', ambiguous: true, evidence: 'inferred', quoteSpan: { start: 0, end: 9 }, rationale: 'Plain words.',
      },
    ]);
  });
});

describe('nextDraft', () => {
  it('keeps speaker, day, source and issue, and forgets the words and their coding', () => {
    const next = nextDraft(filled(), start);
    expect(next).toMatchObject({ speaker: 'zelenskyy', saidOn: '30 jan', sources: [{ source: 'guardian', locator: '' }], quote: '' });
    expect(next.positions).toEqual([emptyPosition('energy-pause-scope')]);
  });
});
