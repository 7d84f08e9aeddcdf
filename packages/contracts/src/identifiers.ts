import { z } from 'zod';

/** UUIDv7, given by the application; never re-used. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(ref: string): boolean {
  return UUID.test(ref);
}

/** Lower-case letters, digits and single hyphens; neither dot nor `~`; never of the form of an id. */
export const Slug = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'Lower-case letters, digits and single hyphens.' })
  .refine((slug) => !UUID.test(slug), {
    params: { code: 'slug-like-id' },
    message: 'A slug must not look like an id.',
  });
export type Slug = z.infer<typeof Slug>;

/** How a thing is named in a path or a body: its slug or its id. */
export const Ref = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, { message: 'A slug or an id.' });
export type Ref = z.infer<typeof Ref>;

/** Several refs in an address, joined by `~`. */
export const RefList = z
  .string()
  .max(8_000)
  .regex(/^[a-z0-9-]+(~[a-z0-9-]+)*$/i, { message: 'Slugs or ids joined by ~.' });

export function listOf(joined: string | undefined): string[] {
  return joined ? joined.split('~') : [];
}

export const Named = z.object({ id: Id, slug: Slug, name: z.string() });
export type Named = z.infer<typeof Named>;

export const Person = z.object({ id: Id, name: z.string() });
export type Person = z.infer<typeof Person>;
