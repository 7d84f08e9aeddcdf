import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventsQuery } from '../../../../lib/event-list.query';
import { issuesQuery, type NegotiationRef, partiesQuery } from '../../../../lib/negotiation-lists.query';
import { sourcesQuery } from '../../../../lib/source-list.query';
import { speakersQuery } from '../../../../lib/speaker-list.query';
import { countsQuery } from '../table.query';
import type { ValueField } from './fields';
import type { NameOf } from './filter-words';

/** What the slugs and ids of an address are called. One that nothing is called stays as it is. */
export function useNames(params: NegotiationRef, coders: string | undefined): NameOf {
  const parties = useQuery(partiesQuery(params)).data?.items;
  const speakers = useQuery(speakersQuery(params)).data?.items;
  const issues = useQuery(issuesQuery(params)).data?.items;
  const sources = useQuery(sourcesQuery(params)).data?.items;
  const events = useQuery(eventsQuery(params)).data?.items;
  const people = useQuery({ ...countsQuery(params, {}, 'coder'), enabled: coders !== undefined }).data?.facets[0]?.values;
  return useMemo(() => {
    const named: Partial<Record<ValueField, ReadonlyMap<string, string>>> = {
      party: namesIn(parties, ({ shortName }) => shortName),
      reporterParty: namesIn(parties, ({ shortName }) => shortName),
      speaker: namesIn(speakers, ({ name }) => name),
      reporter: namesIn(speakers, ({ name }) => name),
      issue: namesIn(issues, ({ title }) => title),
      source: namesIn(sources, ({ outlet, title }) => `${outlet}: ${title}`),
      event: namesIn(events, ({ title }) => title),
      coder: new Map(people?.map(({ value, name }) => [value, name])),
    };
    return (field, value) => named[field]?.get(value) ?? value;
  }, [parties, speakers, issues, sources, events, people]);
}

/** Addresses name things by slug, or by id. */
function namesIn<Thing extends { readonly id: string; readonly slug: string }>(things: readonly Thing[] | undefined, nameOf: (thing: Thing) => string) {
  return new Map(things?.flatMap((thing) => [[thing.slug, nameOf(thing)] as const, [thing.id, nameOf(thing)] as const]));
}
