import { z } from 'zod';

/** One fault: where (a JSON pointer-like path such as `positions.0.value`), which, and what to do about it. */
export const Fault = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string(),
});
export type Fault = z.infer<typeof Fault>;

/** RFC 9457 `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  code: z.string(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(Fault),
  /** 409 `statement-twin`: the statement that is already there. 412, and 409 `changed-since` of an undo: the newer version. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;
