import { useNavigate } from '@tanstack/react-router';

/** Opens the dialogs for a statement; which one stands in the address. */
export function useStatementActs() {
  const navigate = useNavigate();
  const open = (dialog: Record<string, string>) =>
    void navigate({ to: '.', search: (now: object) => ({ ...now, ...dialog }), resetScroll: false } as never);
  return {
    log: (issue: string, party: string) => open({ log: `${issue}~${party}` }),
    correct: (id: string) => open({ correct: id }),
    retract: (id: string) => open({ retract: id }),
    reinstate: (id: string) => open({ reinstate: id }),
  };
}
