import { Day, Instant } from '@standpoint/contracts/dates';
import { z } from 'zod';

const LastLook = z.object({ asOf: Day, at: Instant });
export type LastLook = z.infer<typeof LastLook>;

const keyOf = (negotiation: string) => `standpoint.looked.${negotiation}`;

/** When this browser last showed these talks, and as of which day. */
export function readLastLook(negotiation: string): LastLook | null {
  try {
    const kept = LastLook.safeParse(JSON.parse(localStorage.getItem(keyOf(negotiation)) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

export function keepLastLook(negotiation: string, look: LastLook): void {
  try {
    localStorage.setItem(keyOf(negotiation), JSON.stringify(look));
  } catch {
    // A browser that keeps nothing compares by days alone.
  }
}
