import { SAMPLE, startWithSample } from '../../test/sample.js';
import { TenantDb } from '../db/tenant-db.js';
import { areMorePositions } from './log-rows.queries.js';

describe('before a part of the log is read', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  it('it is known whether it has more positions than may be read at once, of these issues and parties and by that day alone', async () => {
    const { rows } = await sample.owner.query<{ workspaceId: string; negotiationId: string; partyId: string; all: number; own: number; early: number }>(
      `SELECT p.workspace_id AS "workspaceId", p.negotiation_id AS "negotiationId", y.id AS "partyId", count(*)::int AS all,
              count(*) FILTER (WHERE p.party_id = y.id)::int AS own, count(*) FILTER (WHERE p.said_on <= '2026-01-30')::int AS early
       FROM   position_revision p JOIN negotiation n ON n.id = p.negotiation_id AND n.slug = $1 JOIN party y ON y.slug = 'russia'
       WHERE  p.closed_at IS NULL GROUP BY 1, 2, 3`,
      [SAMPLE.negotiation],
    );
    const [found] = rows;
    if (!found) throw new Error('nothing is coded');
    const { workspaceId, negotiationId, partyId, all, own, early } = found;
    const scope = { negotiationId, asOf: '9999-12-31', known: 'infinity', issueIds: null, partyIds: null, cells: null };
    const isMore = (part: object, most: number) => sample.app.get(TenantDb, { strict: false }).read({ workspaceId }, (tx) => areMorePositions(tx, { ...scope, ...part }, most));
    for (const [part, count] of [[{}, all], [{ partyIds: [partyId] }, own], [{ asOf: '2026-01-30' }, early]] as const) {
      expect(count).toBeGreaterThan(0);
      expect([await isMore(part, count - 1), await isMore(part, count)]).toEqual([true, false]);
    }
  });
});
