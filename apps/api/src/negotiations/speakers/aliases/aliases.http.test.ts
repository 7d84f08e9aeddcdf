import { removeAlias, suggestSpeakers } from '@standpoint/contracts/aliases';
import { createSpeaker, judgeAlias, readSpeaker } from '@standpoint/contracts/speakers';
import type { AliasJudgement } from '@standpoint/domain/vocabulary';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../../test/world.js';

describe('a spelling', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({
      parties: ['Ukraine', 'United States'],
      speakers: [
        { name: 'Steve Witkoff', party: 'united-states' },
        { name: 'Volodymyr Zelenskyy', party: 'ukraine' },
        { name: 'Ivan Petrenko', party: 'ukraine' },
        { name: 'Alan Petrenko', party: 'united-states' },
      ],
    });
  });
  afterAll(() => world.end());

  const at = (speaker: string) => ({ ...talks.params, speaker });
  const judge = async (speaker: string, spelling: string, judgement: AliasJudgement) =>
    (await ours.analyst.must(judgeAlias, { params: at(speaker), body: { spelling, judgement } })).data;
  const suggest = async (spelling: string, party?: string) => {
    const search = { spelling, ...(party ? { party } : {}) };
    const { data } = await ours.viewer.must(suggestSpeakers, { params: talks.params, search });
    return data.items.map(({ speaker, ...why }) => ({ slug: speaker.slug, ...why }));
  };

  it.each([
    ['Wittkoff', 'steve-witkoff'],
    ['Vitkov', 'steve-witkoff'],
    ['Selenskyj', 'volodymyr-zelenskyy'],
    ['Володимир Зеленський', 'volodymyr-zelenskyy'],
  ])('of another paper or alphabet is proposed, with why, and changes nothing: %s', async (spelling, slug) => {
    const [only, ...others] = await suggest(spelling);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ slug, judgement: null, spelling: expect.any(String) as string });
    const { data } = await ours.viewer.must(readSpeaker, { params: at(slug) });
    expect(data.aliases).toEqual([]);
  });

  it('judged not to mean somebody is not proposed for them again, until that is taken back', async () => {
    const { aliases } = await judge('volodymyr-zelenskyy', 'Zelenskaya', 'not the same');
    expect(await suggest('zelenskaya')).toEqual([]);

    const params = { ...at('volodymyr-zelenskyy'), alias: aliases[0]?.id ?? '' };
    expect(await ours.analyst.call(removeAlias, { params, ifMatch: 1 })).toMatchObject({ status: 204 });
    expect((await ours.viewer.must(readSpeaker, { params: at('volodymyr-zelenskyy') })).data.aliases).toEqual([]);
    expect(await ours.analyst.call(removeAlias, { params, ifMatch: 1 })).toMatchObject({ status: 404, code: 'alias-not-found' });

    await judge('volodymyr-zelenskyy', 'Zelenskaya', 'same');
    expect(await suggest('zelenskaya')).toEqual([
      { slug: 'volodymyr-zelenskyy', alike: 'judged same', spelling: 'Zelenskaya', judgement: 'same' },
    ]);
  });

  it('is taken back on the judgement that was read', async () => {
    await judge('steve-witkoff', 'Witkow', 'unsure');
    const { aliases } = await judge('steve-witkoff', 'Witkow', 'same');
    const params = { ...at('steve-witkoff'), alias: aliases.find(({ spelling }) => spelling === 'Witkow')?.id ?? '' };
    expect(await ours.analyst.call(removeAlias, { params, ifMatch: 1 })).toMatchObject({
      status: 412,
      problem: { current: { spelling: 'Witkow', judgement: 'same', revision: 2 } },
    });
  });

  it('of two people brings those who speak for the party first', async () => {
    expect((await suggest('Petrenko', 'ukraine')).map(({ slug }) => slug)).toEqual(['ivan-petrenko', 'alan-petrenko']);
    expect((await suggest('Petrenko', 'united-states')).map(({ slug }) => slug)).toEqual(['alan-petrenko', 'ivan-petrenko']);
  });

  it('is listed as statements print it, with what was judged of it', async () => {
    await ours.analyst.must(createSpeaker, { params: talks.params, body: { slug: 'envoy', name: 'The Envoy', aliases: ['Wysłannik'] } });
    for (const speakerAsPrinted of ['Envoyé', 'Wysłannik', 'Envoyé']) {
      await talks.record({ party: 'Ukraine', speaker: 'envoy', speakerAsPrinted });
    }
    const { data } = await ours.viewer.must(readSpeaker, { params: at('envoy') });
    expect(data).toMatchObject({
      statementCount: 3,
      statementCountElsewhere: 0,
      printed: [
        { spelling: 'Envoyé', statementCount: 2, judgement: null },
        { spelling: 'Wysłannik', statementCount: 1, judgement: 'same' },
      ],
    });
  });
});
