import { z } from 'zod';

// PostgreSQL cannot store U+0000, and a lone surrogate has no UTF-8 form.
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Human text, kept as typed (line breaks included), trimmed and in Unicode normal form C. */
export function text(max: number) {
  return z
    .string()
    .refine((value) => !UNSTORABLE.test(value), {
      params: { code: 'text-unstorable' },
      message: 'The text holds a character that cannot be stored (NUL or half of a surrogate pair).',
      abort: true,
    })
    .overwrite((value) => value.normalize('NFC').trim())
    .max(max, { message: `At most ${max} characters.` });
}

/** Human text that must say something. */
export function requiredText(max: number) {
  return text(max).min(1, { message: 'This must not be empty.' });
}

/** BCP 47 by pattern; `und` = undetermined. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'A language code such as en, uk or pt-BR.' });

/** An http(s) address. Anything else, `javascript:` above all, is refused. */
export const WebAddress = z
  .string()
  .max(2_000)
  .refine((value) => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value), {
    params: { code: 'address-not-web' },
    message: 'Only addresses that begin with http:// or https:// can be kept.',
  });
