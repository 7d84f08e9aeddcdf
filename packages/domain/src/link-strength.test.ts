import { buildLog, readingOf } from './fixtures/build-log.js';
import type { Coded, Spoken } from './fixtures/build-log.js';
import { linkEvidence, mayEnd, mayRenew } from './link-strength.js';
import type { StatementRevision } from './log.js';
import type { Evidence } from './vocabulary.js';

const voice = (partyId: string | null, evidence: Evidence, reporterPartyId: string | null = null) => ({
  partyId,
  evidence,
  reporterPartyId,
});
const statement = (codings: readonly Coded[], spoken: Spoken = {}): StatementRevision => {
  const talks = buildLog();
  talks.said('A', '2026-01-10', codings, spoken);
  return talks.log.statements[0] as StatementRevision;
};

describe('linkEvidence', () => {
  it.each([
    [{}, 'stated'],
    [{ reporterPartyId: 'A' }, 'stated'],
    [{ reporterPartyId: 'B' }, 'reported'],
    [{ channel: 'leak' }, 'leaked'],
  ] as const)('of an uncoded statement %j is told by how it reached us: %s', (spoken, evidence) => {
    expect(linkEvidence(statement([], spoken), readingOf())).toBe(evidence);
  });

  it('of a coded one is the strongest that the reader lets through', () => {
    const mixed = statement([{ evidence: 'inferred' }, { evidence: 'stated' }, { evidence: 'reported' }]);
    expect(linkEvidence(mixed, readingOf())).toBe('stated');
    expect(linkEvidence(mixed, readingOf({ evidence: ['inferred', 'reported'] }))).toBe('reported');
  });

  it('is null, so that the link has no effect, where the reader lets none through', () => {
    expect(linkEvidence(statement([], { kind: 'conduct' }), readingOf())).toBeNull();
    expect(linkEvidence(statement([]), readingOf({ evidence: ['leaked'] }))).toBeNull();
  });
});

describe('mayEnd', () => {
  it('lets a spokesperson deny what a president is reported to have offered', () => {
    expect(mayEnd('denies', voice('A', 'stated'), voice('A', 'reported', 'B'))).toBe(true);
  });

  it.each(['withdraws', 'walks back', 'denies'] as const)('lets commentary end nothing: %s', (type) => {
    expect(mayEnd(type, voice(null, 'stated'), voice(null, 'reported'))).toBe(false);
  });

  it.each(['responds to', 'reaffirms', 'clarifies'] as const)('is false for %s', (type) => {
    expect(mayEnd(type, voice('A', 'stated'), voice('A', 'stated'))).toBe(false);
  });

  it('lets nobody but who told it take conduct back', () => {
    expect(mayEnd('withdraws', voice('A', 'stated'), voice('A', 'observed', 'B'))).toBe(false);
    expect(mayEnd('withdraws', voice('B', 'stated'), voice('A', 'observed', 'B'))).toBe(true);
  });

  it('lets who told it not take back what the party stated itself', () => {
    expect(mayEnd('withdraws', voice('B', 'stated'), voice('A', 'stated', 'B'))).toBe(false);
  });
});

describe('mayRenew', () => {
  it('needs the same party and evidence as strong', () => {
    expect(mayRenew(voice('A', 'stated'), voice('A', 'reported'))).toBe(true);
    expect(mayRenew(voice('A', 'reported'), voice('A', 'stated'))).toBe(false);
    expect(mayRenew(voice('B', 'stated'), voice('A', 'reported'))).toBe(false);
    expect(mayRenew(voice(null, 'stated'), voice(null, 'reported'))).toBe(false);
  });
});
