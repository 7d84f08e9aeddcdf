import { Injectable } from '@nestjs/common';
import { can } from '@standpoint/contracts/permissions';
import type { CreateView, EditView, View } from '@standpoint/contracts/views';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { forbidden, notFound, stale } from '../http/problem.js';
import { insertAudit } from '../identity/audit.queries.js';
import { findNegotiationOrRefuse } from '../negotiations/negotiations.service.js';
import {
  closeViewRevision,
  insertView,
  insertViewRevision,
  lockViews,
  nextViewRevision,
  selectViews,
} from './views.queries.js';

export interface ViewAddress {
  readonly negotiation: string;
  readonly view: string;
}

type Kept = Pick<View, 'name' | 'question' | 'audience'>;

@Injectable()
export class ViewsService {
  constructor(private readonly db: TenantDb) {}

  listViews(caller: Caller, negotiation: string): Promise<{ items: View[] }> {
    return this.db.read(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      return { items: await selectViews(tx, { negotiationId, userId: caller.userId }) };
    });
  }

  createView(caller: Caller, negotiation: string, { page, ...kept }: CreateView): Promise<View> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      refuseDefault(caller, kept.audience);
      await lockViews(tx, negotiationId);

      const id = uuidv7();
      await insertView(tx, { id, negotiationId, ownerId: caller.userId }, page);
      const writing = { tx, caller, negotiationId };
      await this.write(writing, { id, page }, { action: 'createView', after: kept });
      return findViewOrRefuse(writing, id);
    });
  }

  editView(caller: Caller, { negotiation, view }: ViewAddress, edited: EditView): Promise<View> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      const writing = { tx, caller, negotiationId };
      const before = await this.openForEdit(writing, view);
      if (edited.audience !== before.audience) refuseDefault(caller, edited.audience);

      await this.write(writing, before, { action: 'editView', before, after: { ...keptOf(before), ...edited } });
      return findViewOrRefuse(writing, view);
    });
  }

  removeView(caller: Caller, { negotiation, view }: ViewAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      const writing = { tx, caller, negotiationId };
      const before = await this.openForEdit(writing, view);

      await closeViewRevision(tx, { viewId: view, revision: before.revision, by: caller.userId });
      await audit(writing, { action: 'removeView', viewId: view, before: keptOf(before), after: null });
    });
  }

  /** Locked, standing, and the caller's to change. */
  private async openForEdit(writing: Writing, view: string): Promise<View> {
    const { tx, caller, negotiationId } = writing;
    await findViewOrRefuse(writing, view);
    await lockViews(tx, negotiationId);
    const before = await findViewOrRefuse(writing, view);
    if (before.owner.id !== caller.userId && !can(caller.role, 'view:edit-any')) throw forbidden('view:edit-any');
    if (before.revision !== caller.ifMatch) throw stale(before);
    return before;
  }

  private async write(writing: Writing, { id, page }: Pick<View, 'id' | 'page'>, { action, before, after }: Change): Promise<void> {
    const { tx, caller } = writing;
    if (after.audience === 'default') await this.shareEarlierDefaults(writing, { id, page });
    if (before) await closeViewRevision(tx, { viewId: id, revision: before.revision, by: caller.userId });
    await insertViewRevision(tx, { viewId: id, revision: await nextViewRevision(tx, id), by: caller.userId }, after);
    await audit(writing, { action, viewId: id, before: before ? keptOf(before) : null, after });
  }

  private async shareEarlierDefaults(writing: Writing, { id, page }: Pick<View, 'id' | 'page'>): Promise<void> {
    const views = await selectViews(writing.tx, { negotiationId: writing.negotiationId, userId: writing.caller.userId });
    for (const earlier of views.filter((view) => view.audience === 'default' && view.page === page && view.id !== id)) {
      await this.write(writing, earlier, { action: 'editView', before: earlier, after: { ...keptOf(earlier), audience: 'shared' } });
    }
  }
}

interface Writing {
  readonly tx: TenantTx;
  readonly caller: Caller;
  readonly negotiationId: string;
}

interface Change {
  readonly action: 'createView' | 'editView';
  readonly before?: View;
  readonly after: Kept;
}

function keptOf({ name, question, audience }: View): Kept {
  return { name, question, audience };
}

/** What everybody's page opens on is for those who decide about the negotiation. */
function refuseDefault(caller: Caller, audience: View['audience'] | undefined): void {
  if (audience === 'default' && !can(caller.role, 'view:edit-any')) throw forbidden('view:edit-any');
}

/** Somebody else's private view reads like one that is not there. */
async function findViewOrRefuse({ tx, caller, negotiationId }: Writing, viewId: string): Promise<View> {
  const [view] = await selectViews(tx, { negotiationId, userId: caller.userId, viewId });
  if (!view) throw notFound('view');
  return view;
}

interface ViewAct {
  readonly action: string;
  readonly viewId: string;
  readonly before: Kept | null;
  readonly after: Kept | null;
}

function audit({ tx, caller, negotiationId }: Writing, { viewId, ...act }: ViewAct): Promise<void> {
  return insertAudit(tx, caller, { ...act, subject: 'view', subjectId: viewId, negotiationId });
}
