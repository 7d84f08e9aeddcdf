import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  API_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUTH_SECRET: z.string().min(32),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'An address such as https://standpoint.example.' })
    .refine((url) => !URL.canParse(url) || new URL(url).href === `${new URL(url).origin}/`, { error: 'Only scheme, host and port: pages stand below it.' })
    .optional(),
  WEB_ROOT: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'An address such as smtp://user:password@mail.example.org:587.' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^\r\n<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, { error: 'An address, or Name <address>.' })
    .default('Standpoint <standpoint@localhost>'),
  TRUST_PROXY: z.string().min(1).optional(),
  SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(100),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(120_000),
  SHUTDOWN_NOTICE_MS: z.coerce.number().int().min(0).max(5_000).default(500),
});

export type Config = Readonly<z.infer<typeof Environment>>;

/** The settings of this process; every fault is a line of the error's message. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable, as compose files make them, means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
}
