import { type FullSourceDraft, NEW_SOURCE, readEditedSource, readNewSource } from './source-draft';

const days = { today: '2026-02-02', lies: 'past', locale: 'en' } as const;
const begun: FullSourceDraft = { ...NEW_SOURCE, outlet: 'Fish Times', title: 'Quota', reliability: 'B', reliabilityReason: 'Its own reporter was there.' };

it('reads a day as people write it and leaves out what is empty', () => {
  const read = readNewSource({ ...NEW_SOURCE, outlet: 'Fish Times', title: 'Quota', publishedOn: '30 jan' }, days);
  expect(read.data).toMatchObject({ publishedOn: '2026-01-30', url: null, language: null, reliability: null, archivedText: null });
});

it.each(['', 'Its own reporter was there.'])('refuses another letter with the reason %j: it speaks of the letter before', (reliabilityReason) => {
  const read = readEditedSource({ ...begun, reliability: 'D', reliabilityReason }, begun, days);
  expect(read.error?.issues).toMatchObject([{ path: ['reliabilityReason'], params: { code: 'reliability-without-reason' } }]);
});

it('takes another letter with a reason of its own', () => {
  const read = readEditedSource({ ...begun, reliability: 'D', reliabilityReason: 'It retracted two stories.' }, begun, days);
  expect(read.data).toMatchObject({ reliability: 'D', reliabilityReason: 'It retracted two stories.' });
});

it('keeps letter and reason where only the title is mended, and leaves the archived text alone', () => {
  const read = readEditedSource({ ...begun, title: 'Quotas' }, begun, days);
  expect(read.data).toMatchObject({ title: 'Quotas', reliability: 'B', reliabilityReason: 'Its own reporter was there.' });
  expect(read.data).not.toHaveProperty('archivedText');
});
