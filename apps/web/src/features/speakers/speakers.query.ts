import { listSpeakerRevisions, listSpeakers, readSpeaker } from '@standpoint/contracts/speakers';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

const speakersKey = (params: NegotiationRef) => [...keyOf(params), 'speakers'] as const;

/** Speakers, each with the number of statements. */
export const countedSpeakersQuery = (params: NegotiationRef, named?: 'here') =>
  queryOptions({
    queryKey: [...speakersKey(params), 'counted', named],
    queryFn: ({ signal }) => call(listSpeakers, { params, search: { counts: 'true', named } }, { signal }),
  });

export const speakerQuery = (params: NegotiationRef, speaker: string) =>
  queryOptions({
    queryKey: [...speakersKey(params), speaker],
    queryFn: ({ signal }) => call(readSpeaker, { params: { ...params, speaker } }, { signal }),
  });

export const speakerRevisionsQuery = (params: NegotiationRef, speaker: string) =>
  queryOptions({
    queryKey: [...speakersKey(params), speaker, 'revisions'],
    queryFn: ({ signal }) => call(listSpeakerRevisions, { params: { ...params, speaker } }, { signal }),
  });
