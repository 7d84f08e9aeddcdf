const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words from right to left, set off so that they cannot turn round what stands beside them: ⁨ … ⁩. */
export function isolated(text: string | false | null | undefined): string {
  return text && RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text || '';
}
