import { followNegotiation, LiveMessage } from '@standpoint/contracts/live';
import { pathOf } from '@standpoint/contracts/endpoint';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { API_BASE } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

interface Followed {
  readonly workspace: string;
  readonly negotiation: string;
}

/** A line that breaks is usually back within a second or two: nothing to speak of. */
const SPOKEN_OF_AFTER_MS = 4_000;

/**
 * Reads a negotiation again whenever somebody wrote to it, and says whether the line to the server is lost. A page nobody
 * looks at does not listen, since a browser keeps few lines to one server; it hears what it missed when it is looked at again.
 */
export function useLive({ workspace, negotiation }: Followed): { readonly isLost: boolean } {
  const queryClient = useQueryClient();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let stream: EventSource | undefined;
    let known: number | undefined;
    let broken: number | undefined;
    const onMessage = ({ data }: MessageEvent<string>) => {
      const message = LiveMessage.safeParse(JSON.parse(data));
      if (!message.success) return;
      const isNew = known !== undefined && message.data.version > known;
      known = message.data.version;
      if (isNew) void queryClient.invalidateQueries({ queryKey: negotiationKey(workspace, negotiation) });
    };
    const mend = () => {
      window.clearTimeout(broken);
      broken = undefined;
    };
    const onOpen = () => {
      mend();
      setLost(false);
    };
    const onBreak = () => {
      broken ??= window.setTimeout(() => {
        setLost(true);
        broken = undefined;
        // A browser tries a broken line again by itself, but not one that was answered with a refusal.
        if (stream?.readyState === EventSource.CLOSED) listen();
      }, SPOKEN_OF_AFTER_MS);
    };
    const listen = () => {
      stream?.close();
      stream = undefined;
      mend();
      if (document.visibilityState === 'hidden') return;
      stream = new EventSource(`${API_BASE}${pathOf(followNegotiation.path, { workspace, negotiation })}`);
      stream.onopen = onOpen;
      stream.onmessage = onMessage;
      stream.onerror = onBreak;
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      mend();
      stream?.close();
    };
  }, [queryClient, workspace, negotiation]);
  return { isLost };
}
