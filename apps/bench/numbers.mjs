/** The value below which this share of the measurements lies. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

export const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const count = (value) => Math.round(value).toLocaleString('en');
export const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
export const times = (value) => `${value.toFixed(2)} ×`;

/** Runs `work` so often, the first time not counted, and hands back the milliseconds of each. */
export async function timed(rounds, work) {
  const taken = [];
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now();
    await work(round);
    if (round > 0) taken.push(performance.now() - began);
  }
  return taken;
}
