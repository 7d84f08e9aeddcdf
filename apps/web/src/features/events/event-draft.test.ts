import { eventDraftOf, NEW_EVENT, readEditedEvent, readNewEvent } from './event-draft';

const around = { days: { today: '2026-02-02', lies: 'near', locale: 'en' }, zone: 'Europe/Kyiv' } as const;
const draft = { ...NEW_EVENT, title: 'Переговори', starts: '4 feb' };

it('reads a whole day without a zone, and finds a slug that is free', () => {
  const read = readNewEvent(draft, [{ slug: 'peregovori' }], around);
  expect(read.data).toMatchObject({ slug: 'peregovori-2', starts: '2026-02-04', ends: null, timeZone: null, place: null, parties: [] });
});

it('takes a time to be on the clocks of the negotiation unless a zone is named', () => {
  expect(readNewEvent({ ...draft, startsTime: '07:00' }, [], around).data).toMatchObject({ starts: '2026-02-04T07:00', timeZone: 'Europe/Kyiv' });
  expect(readNewEvent({ ...draft, startsTime: '07:00', timeZone: 'Asia/Dubai' }, [], around).data).toMatchObject({ timeZone: 'Asia/Dubai' });
});

it('takes an end without a day to be on the same day', () => {
  expect(readNewEvent({ ...draft, startsTime: '07:00', endsTime: '09:30' }, [], around).data).toMatchObject({ ends: '2026-02-04T09:30' });
});

it('refuses an end before the beginning at the field of the end', () => {
  expect(readNewEvent({ ...draft, ends: '3 feb' }, [], around).error?.issues).toMatchObject([{ path: ['ends'] }]);
});

it('gives back exactly what it was begun with', () => {
  const standing = {
    title: 'Second round',
    kind: 'talks',
    status: 'planned',
    place: 'Abu Dhabi',
    starts: '2026-02-04T10:00',
    ends: '2026-02-05T18:00',
    timeZone: 'Asia/Dubai',
    parties: [{ id: '', slug: 'russia', name: 'Russia' }],
  } as const;
  expect(readEditedEvent(eventDraftOf({ ...standing, parties: [...standing.parties] }), around).data).toEqual({ ...standing, parties: ['russia'], reason: undefined });
});
