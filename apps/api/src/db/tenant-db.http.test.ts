import { startWorld, type World } from '../../test/world.js';
import { TenantDb } from './tenant-db.js';
import type { TenantTx } from './tenant-tx.js';

describe('a transaction that has ended', () => {
  let world: World;
  let workspaceId: string;
  beforeAll(async () => {
    world = await startWorld();
    workspaceId = (await world.workspace('Ended')).id;
  });
  afterAll(() => world.end());

  const read = <T>(work: (tx: TenantTx) => Promise<T>) => world.app.get(TenantDb).read({ workspaceId }, work);

  it('answers nobody who kept hold of it', async () => {
    const kept = await read((tx) => Promise.resolve(tx));
    await expect(kept.sql`SELECT 1`).rejects.toThrow('after the end');
  });

  it('lets what still goes on after a failure ask nothing in the place of whoever has the connection next', async () => {
    let goOn = () => {};
    const isOver = new Promise<void>((resolve) => (goOn = resolve));
    let straggler: Promise<unknown> = Promise.resolve();
    const failed = read((tx) => {
      straggler = isOver.then(() => tx.sql`SELECT 2`);
      return Promise.all([straggler, tx.sql`SELECT 1 / 0`]);
    });
    await expect(failed).rejects.toThrow('division by zero');
    goOn();
    await expect(straggler).rejects.toThrow('after the end');
  });

  it('has not succeeded where one of its questions failed, whoever kept silent about it', async () => {
    const silent = read((tx) => tx.sql`SELECT 1 / 0`.catch(() => 'done'));
    await expect(silent).rejects.toThrow('rolled back');
  });
});
