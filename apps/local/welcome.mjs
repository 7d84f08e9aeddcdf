import path from 'node:path';

/** What the terminal says once the product runs. */
export function welcome({ url, signIn }, { dataDir, smtpUrl }) {
  const log = path.join(dataDir, 'api.log');
  return [
    `Standpoint runs at ${url}`,
    `  e-mail    ${signIn.email}`,
    `  password  ${signIn.password}`,
    `  log       ${log}`,
    '',
    ...(smtpUrl ? [] : ['SMTP_URL is not set: links of invitations and of forgotten passwords stand in this log.', '']),
    'Ctrl-C stops it.',
  ].join('\n');
}
