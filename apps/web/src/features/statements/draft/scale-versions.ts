import type { Issue } from '@standpoint/contracts/issues';

/** The version of each issue's scale, by slug. */
export type ScaleVersions = Readonly<Record<string, number>>;

export function scaleVersionsOf({ issues }: { readonly issues: readonly Issue[] }): ScaleVersions {
  return Object.fromEntries(issues.filter(({ scale }) => scale).map(({ slug, scaleVersion }) => [slug, scaleVersion]));
}

/** The body says on which scales it was coded, so that a level is not taken for one of a scale that came later. */
export function codedOn(versions: ScaleVersions, body: Record<string, unknown>): Record<string, unknown> {
  const positions = (body.positions ?? []) as readonly { readonly issue: string }[];
  return { ...body, positions: positions.map((position) => ({ ...position, scaleVersion: versions[position.issue] })) };
}
