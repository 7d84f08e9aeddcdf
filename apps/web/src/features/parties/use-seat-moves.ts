import type { ResponseOf } from '@standpoint/contracts/endpoint';
import type { listParties } from '@standpoint/contracts/parties';
import { SEAT_ROLES } from '@standpoint/domain/vocabulary';
import { useEffect, useRef, useState } from 'react';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { linkOfRow } from '../../ui/use-list-keys';
import { useMoveSeat } from './parties.mutation';

export type SeatedParty = ResponseOf<typeof listParties>['items'][number];

/** Role after role, within a role in seat order. */
export function atTable(parties: readonly SeatedParty[]): SeatedParty[] {
  return parties.toSorted((one, other) => SEAT_ROLES.indexOf(one.role) - SEAT_ROLES.indexOf(other.role) || one.order - other.order);
}

/** Before whom a party sits after it has passed its neighbour of the same role; undefined where there is none. */
export function placeAfterMove(parties: readonly SeatedParty[], slug: string, by: 1 | -1): string | null | undefined {
  const party = parties.find((one) => one.slug === slug);
  const peers = parties.filter(({ role }) => role === party?.role).toSorted((one, other) => one.order - other.order);
  const neighbour = peers[peers.findIndex((one) => one.slug === slug) + by];
  if (!party || !neighbour) return undefined;
  if (by === -1) return neighbour.slug;
  const seats = parties.toSorted((one, other) => one.order - other.order);
  return seats[seats.indexOf(neighbour) + 1]?.slug ?? null;
}

/** Moves parties by keys and menu; the focus stays on the one that moved, and what happened is said. */
export function useSeatMoves(params: NegotiationRef, parties: readonly SeatedParty[]) {
  const { mutate, isPending, error } = useMoveSeat(params);
  const [moved, setMoved] = useState<{ name: string; seat: number } | null>(null);
  const follow = useRef<string | null>(null);
  const order = parties.map(({ slug }) => slug).join();
  useEffect(() => {
    if (follow.current) linkOfRow(follow.current)?.focus();
    follow.current = null;
  }, [order]);
  const move = (slug: string, by: 1 | -1) => {
    const party = parties.find((one) => one.slug === slug);
    const before = placeAfterMove(parties, slug, by);
    if (!party || before === undefined || isPending) return;
    follow.current = slug;
    mutate(
      { party: slug, ifMatch: party.seatRevision, before },
      {
        onSuccess: ({ items }) => setMoved({ name: party.shortName, seat: (items.find((one) => one.slug === slug)?.order ?? 0) + 1 }),
      },
    );
  };
  return { move, moved, failure: error };
}
