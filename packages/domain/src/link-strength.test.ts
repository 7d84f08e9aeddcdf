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
  it('is that of the statement itself, whatever its codings are known by', () => {
    expect(linkEvidence(statement([], { evidence: 'leaked' }), readingOf())).toBe('leaked');
    expect(linkEvidence(statement([{ evidence: 'inferred' }], { evidence: 'stated' }), readingOf())).toBe('stated');
  });

  it('is null, so that the link has no effect, where the reader does not let it through', () => {
    expect(linkEvidence(statement([], { evidence: 'observed' }), readingOf())).toBeNull();
    expect(linkEvidence(statement([], { evidence: 'stated' }), readingOf({ evidence: ['leaked'] }))).toBeNull();
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
