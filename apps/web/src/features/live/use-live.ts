import { followNegotiation, LiveMessage } from '@standpoint/contracts/live';
import { pathOf } from '@standpoint/contracts/endpoint';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { API_BASE } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

interface Followed {
  readonly workspace: string;
  readonly negotiation: string;
}

/**
 * Reads a negotiation again whenever somebody wrote to it. A page nobody looks at does not listen, since a browser keeps
 * few lines to one server; it hears what it missed when it is looked at again.
 */
export function useLive({ workspace, negotiation }: Followed): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let stream: EventSource | undefined;
    let known: number | undefined;
    const onMessage = ({ data }: MessageEvent<string>) => {
      const message = LiveMessage.safeParse(JSON.parse(data));
      if (!message.success) return;
      const isNew = known !== undefined && message.data.version > known;
      known = message.data.version;
      if (isNew) void queryClient.invalidateQueries({ queryKey: negotiationKey(workspace, negotiation) });
    };
    const listen = () => {
      stream?.close();
      stream = undefined;
      if (document.visibilityState === 'hidden') return;
      stream = new EventSource(`${API_BASE}${pathOf(followNegotiation.path, { workspace, negotiation })}`);
      stream.onmessage = onMessage;
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      stream?.close();
    };
  }, [queryClient, workspace, negotiation]);
}
