import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface Mail {
  readonly to: readonly string[];
  readonly from: string;
  /** As sent: headers, boundary, parts. */
  readonly raw: string;
  readonly subject: string;
  /** The plain words. */
  readonly text: string;
  /** The address the mail leads to. */
  readonly link: string;
}

/** A mail server that keeps what it is given. `refusing` makes it turn mail away. */
export async function openMailbox(onMail: (mail: Mail) => void = () => undefined) {
  const mails: Mail[] = [];
  const waiting: { to: string; settle: (mail: Mail) => void }[] = [];
  const behaviour = { refusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(behaviour.refusing ? new Error('nobody here') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { rcptTo, mailFrom } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const mail = readMail(Buffer.concat(chunks).toString('utf8'), to, mailFrom ? mailFrom.address : '');
        mails.push(mail);
        onMail(mail);
        for (const each of waiting.filter((one) => to.includes(one.to))) each.settle(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    behaviour,
    all: mails,
    /** The next mail to this address, or the last one that came. */
    mailTo: (to: string) =>
      new Promise<Mail>((resolve) => {
        const there = mails.filter((mail) => mail.to.includes(to)).at(-1);
        if (there) resolve(there);
        else waiting.push({ to, settle: resolve });
      }),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function readMail(raw: string, to: readonly string[], from: string): Mail {
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  const [head = '', body = ''] = splitOnce(/Content-Type: text\/plain/.exec(raw) ? raw.slice(raw.indexOf('Content-Type: text/plain')) : raw);
  const part = body.split('\r\n----')[0] ?? '';
  const text = decoded(part, /Content-Transfer-Encoding: ([\w-]+)/.exec(head)?.[1] ?? '7bit');
  return { to, from, raw, subject: wordsOf(subject), text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '' };
}

function splitOnce(part: string): string[] {
  const at = part.indexOf('\r\n\r\n');
  return [part.slice(0, at), part.slice(at + 4)];
}

function decoded(part: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(part, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? unquoted(part.replace(/=\r\n/g, '')) : part;
}

/** `=E2=80=9C` → “ */
function unquoted(text: string): string {
  return text.replace(/(=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
}

/** A header in other than ASCII stands in words of their own encoding. */
function wordsOf(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : unquoted(word.replaceAll('_', ' ')),
    );
}
