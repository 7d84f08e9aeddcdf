import {
  dismissHint,
  editAccount,
  endOtherSessions,
  endSession,
  listHints,
  listSessions,
  MAX_HINTS,
  showHints,
} from '@standpoint/contracts/account';
import { listMembers, readMe, readWorkspace } from '@standpoint/contracts/workspaces';
import { cookiesOf, type Person, personOf } from '../../../test/person.js';
import { startWorld, type World } from '../../../test/world.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const elsewhere = async ({ email }: Person) => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password: 'correct horse battery' },
    headers: { 'user-agent': FIREFOX },
  });
  return personOf(world.app, cookiesOf(answer.headers['set-cookie']), '', email);
};
const isIn = async (person: Person) => (await person.call(readMe, {})).status === 200;

describe('sessions', () => {
  it('are listed with device and address, this one marked, none with its token', async () => {
    const here = await world.person('Ada');
    const there = await elsewhere(here);
    const { data, text } = await here.must(listSessions, {});
    const token = decodeURIComponent(there.cookie.split('=')[1] ?? '').split('.')[0] ?? '';

    expect(data.items.map(({ isCurrent, device, address }) => ({ isCurrent, device, address }))).toEqual([
      { isCurrent: false, device: 'Firefox, Linux', address: '127.0.0.1' },
      { isCurrent: true, device: null, address: '127.0.0.1' },
    ]);
    expect(token.length).toBeGreaterThan(20);
    expect(text).not.toContain(token);
  });

  it('end one by one, or all but this one', async () => {
    const here = await world.person('Bo');
    const [first, second, third] = [await elsewhere(here), await elsewhere(here), await elsewhere(here)];
    const own = (await first.must(listSessions, {})).data.items.find(({ isCurrent }) => isCurrent);
    await here.must(endSession, { params: { session: own?.id ?? '' } });
    expect(await Promise.all([here, first, second, third].map(isIn))).toEqual([true, false, true, true]);

    await here.must(endOtherSessions, {});
    expect(await Promise.all([here, second, third].map(isIn))).toEqual([true, false, false]);
  });

  it('of somebody else are as unknown as one that never was', async () => {
    const [ada, bo] = [await world.person('Ada'), await world.person('Bo')];
    const [theirs] = (await bo.must(listSessions, {})).data.items;
    const answers = [theirs?.id ?? '', '0198c5f0-0000-7000-8000-000000000000'].map((session) => ada.call(endSession, { params: { session } }));

    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ status: 404, code: 'session-not-found' });
    expect(await isIn(bo)).toBe(true);
  });
});

describe('hints', () => {
  it('stay dismissed on every device of the one who dismissed them, and of nobody else', async () => {
    const [ada, bo] = [await world.person('Ada'), await world.person('Bo')];
    const { data } = await ada.must(dismissHint, { params: { hint: 'matrix-checklist' } });
    const again = await ada.must(dismissHint, { params: { hint: 'matrix-checklist' } });

    expect(again.data).toEqual(data);
    expect((await (await elsewhere(ada)).must(listHints, {})).data.items).toEqual([data]);
    expect((await bo.must(listHints, {})).data.items).toEqual([]);
  });

  it('can all be shown again, and dismissed anew', async () => {
    const ada = await world.person('Ada');
    await ada.must(dismissHint, { params: { hint: 'one' } });
    await ada.must(dismissHint, { params: { hint: 'two' } });
    await ada.must(showHints, {});
    expect((await ada.must(listHints, {})).data.items).toEqual([]);

    await ada.must(dismissHint, { params: { hint: 'two' } });
    expect((await ada.must(listHints, {})).data.items).toMatchObject([{ hint: 'two' }]);
  });

  it('are no place to keep things', async () => {
    const ada = await world.person('Ada');
    const dismiss = (hint: string) => ada.call(dismissHint, { params: { hint } });
    for (let number = 0; number < MAX_HINTS; number++) await dismiss(`hint-${number}`);

    expect(await dismiss('one-more')).toMatchObject({ status: 409, code: 'too-many-hints' });
    expect((await dismiss('hint-0')).status).toBe(200);
    expect((await dismiss('not a hint!')).status).toBe(400);
  });
});

describe('an account', () => {
  it('has another name at once, everywhere', async () => {
    const { viewer, admin, params } = await world.workspace('Renaming');
    const { data } = await viewer.must(editAccount, { body: { name: ' Ana  Nováková ' } });
    const members = (await admin.must(listMembers, { params })).data.items;

    expect(data.name).toBe('Ana  Nováková');
    expect((await viewer.must(readMe, {})).data.user).toEqual(data);
    expect(members.find(({ userId }) => userId === data.id)?.name).toBe(data.name);
    expect(await viewer.call(editAccount, { body: { name: ' ' } })).toMatchObject({ status: 422 });
  });

  it('was last seen in a workspace when it last asked there, not elsewhere', async () => {
    const [ours, theirs] = [await world.workspace('Seen'), await world.workspace('Unseen')];
    const seenIn = async ({ admin, params }: typeof ours, email: string) =>
      (await admin.must(listMembers, { params })).data.items.find((member) => member.email === email)?.seenAt;
    expect(await seenIn(ours, ours.analyst.email)).toBeNull();

    await ours.analyst.must(readWorkspace, { params: ours.params });
    const first = await seenIn(ours, ours.analyst.email);
    expect(Date.now() - Date.parse(first ?? '')).toBeLessThan(60_000);
    expect(await ours.analyst.call(readWorkspace, { params: theirs.params })).toMatchObject({ status: 404 });
    await ours.analyst.must(readWorkspace, { params: ours.params });
    expect(await seenIn(ours, ours.analyst.email)).toBe(first);
    expect(await seenIn(theirs, theirs.analyst.email)).toBeNull();
  });
});
