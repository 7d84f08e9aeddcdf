import { Event } from '@standpoint/contracts/events';
import { Issue } from '@standpoint/contracts/issues';
import { Negotiation } from '@standpoint/contracts/negotiations';
import { Party } from '@standpoint/contracts/parties';
import type { Role } from '@standpoint/contracts/permissions';
import { Source } from '@standpoint/contracts/sources';
import { Speaker } from '@standpoint/contracts/speakers';
import { Statement } from '@standpoint/contracts/statements';
import { Me } from '@standpoint/contracts/workspaces';

/** Small talks between Norway and Iceland, every part of them parsed by its contract. */
export const idOf = (number: number) => `0192f5a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const PARAMS = { workspace: 'demo', negotiation: 'cod-talks' };

const party = (number: number, slug: string, name: string) =>
  Party.parse({
    id: idOf(number),
    slug,
    name,
    shortName: name,
    kind: 'state',
    countryCode: null,
    wikidataId: null,
    role: 'principal',
    order: number,
    memberships: [],
    revision: 1,
    seatRevision: 1,
  });

export const PARTIES = [party(1, 'norway', 'Norway'), party(2, 'iceland', 'Iceland')];

const issue = (number: number, slug: string, title: string, scale: unknown) =>
  Issue.parse({
    id: idOf(number),
    slug,
    parentId: null,
    title,
    question: null,
    status: 'open',
    inGap: true,
    defaultSalience: null,
    order: number,
    scale,
    scaleVersion: scale ? 1 : 0,
    revision: 1,
  });

const level = (value: number, label: string) => ({ value, label, text: '' });

export const ISSUES = [
  issue(10, 'catch', 'Catch', null),
  issue(11, 'cod-quota', 'Cod quota', { kind: 'numeric', min: 0, max: 900, step: 10, unit: 'kt', anchors: [], poleMin: 'none', poleMax: 'all' }),
  issue(12, 'access', 'Access to waters', {
    kind: 'ordinal',
    levels: [level(0, 'Closed'), level(1, 'By licence'), level(2, 'Open')],
    poleMin: 'closed',
    poleMax: 'open',
  }),
  issue(13, 'arbiter', 'Who arbitrates', {
    kind: 'nominal',
    options: [
      { key: 'court', label: 'A court', text: '' },
      { key: 'panel', label: 'A panel', text: '' },
    ],
    distances: null,
  }),
];

const alias = (number: number, spelling: string, judgement: string) => ({ id: idOf(number), spelling, judgement, revision: 1 });

const authority = (number: number, party: unknown, capacity: string, word: string) => ({
  id: idOf(number),
  party,
  capacity,
  authority: word,
  validFrom: null,
  validUntil: null,
  revision: 1,
});

export const SPEAKERS = [
  Speaker.parse({
    id: idOf(20),
    slug: 'haugen',
    name: 'Kåre Haugen',
    kind: 'person',
    note: null,
    authorities: [authority(26, PARTIES[0], 'Minister of Fisheries', 'decides')],
    aliases: [alias(25, 'Haugan', 'same')],
    revision: 1,
  }),
  Speaker.parse({
    id: idOf(21),
    slug: 'jonsdottir',
    name: 'Guðrún Jónsdóttir',
    kind: 'person',
    note: null,
    authorities: [authority(27, PARTIES[1], 'Chief negotiator', 'negotiates')],
    aliases: [],
    revision: 1,
  }),
];

export const SOURCES = [
  Source.parse({
    id: idOf(30),
    slug: 'fish-times-quota',
    outlet: 'Fish Times',
    title: 'Quota talks resume',
    url: 'https://fish.example/2026/jan/30/quota',
    language: 'en',
    publishedOn: '2026-01-30',
    reliability: 'B',
    archivedSha256: null,
    reliabilityReason: null,
    revision: 1,
  }),
];

export const EVENTS = [
  Event.parse({
    id: idOf(40),
    slug: 'round-1',
    title: 'First round',
    kind: 'talks',
    place: 'Bergen',
    starts: '2026-01-29',
    ends: null,
    timeZone: null,
    status: 'held',
    parties: [],
    revision: 1,
  }),
];

export const SETTINGS = Negotiation.parse({
  id: idOf(50),
  slug: 'cod-talks',
  title: 'Cod talks',
  timeZone: 'Europe/Oslo',
  language: 'en',
  defaultAsOf: null,
  reviewRequired: false,
  staleAfterDays: 90,
  contestWindowDays: 14,
  revision: 1,
  version: 7,
  changedAt: '2026-02-02T09:00:00Z',
  today: '2026-02-02',
});

export const meAs = (role: Role) =>
  Me.parse({
    user: { id: idOf(60), name: 'Ann Analyst', email: 'ann@example.org' },
    workspaces: [{ id: idOf(61), slug: 'demo', name: 'Demo', role }],
  });

/** A statement of Norway on the cod quota; give what matters to the test. */
export function aStatement(over: Partial<Statement> = {}): Statement {
  const [norway] = PARTIES;
  const [haugen] = SPEAKERS;
  const [source] = SOURCES;
  const quota = { id: idOf(11), slug: 'cod-quota', name: 'Cod quota' };
  return Statement.parse({
    id: idOf(100),
    revision: 1,
    externalId: null,
    party: norway,
    speaker: haugen,
    reporterParty: null,
    reporter: null,
    event: null,
    speakerAsPrinted: null,
    saidOn: '2026-01-30',
    saidFrom: '2026-01-30',
    precision: 'day',
    saidAt: null,
    kind: 'demand',
    evidence: 'stated',
    channel: 'public',
    marking: 'clear',
    quoteKind: 'verbatim',
    quoteLanguage: 'en',
    originalLanguage: null,
    credibility: 2,
    status: 'published',
    quote: 'We need four hundred thousand tonnes.',
    originalQuote: null,
    sources: [{ ...source, locator: 'par. 2' }],
    links: [],
    linkedFrom: [],
    positions: [
      {
        id: idOf(101),
        issue: quota,
        kind: 'point',
        value: 400,
        low: null,
        high: null,
        option: null,
        redLines: [],
        commitment: 'stated',
        validFrom: null,
        validUntil: null,
        salience: null,
        rank: 'normal',
        confidence: null,
        ambiguous: false,
        quoteSpan: null,
        rationale: null,
        label: '400 kt',
        evidence: 'stated',
        condition: null,
      },
    ],
    recordedAt: '2026-02-02T09:12:00.000000Z',
    recordedBy: { id: idOf(60), name: 'Ann Analyst' },
    reason: null,
    closedAt: null,
    retracted: null,
    ...over,
  });
}
