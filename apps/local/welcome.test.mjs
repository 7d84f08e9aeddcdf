import { welcome } from './welcome.mjs';

const product = { url: 'http://localhost:3000', signIn: { email: 'demo@standpoint.example', password: 'a password' } };

describe('What the terminal says once the product runs', () => {
  it('names address, sign-in and log', () => {
    const said = welcome(product, { dataDir: '/srv/standpoint', smtpUrl: 'smtp://mail.example.org' });
    for (const part of ['http://localhost:3000', 'demo@standpoint.example', 'a password', '/srv/standpoint/api.log']) expect(said).toContain(part);
    expect(said).not.toContain('SMTP_URL');
  });

  it('says where the links of mails stand that are not sent', () => {
    expect(welcome(product, { dataDir: '/srv/standpoint' })).toContain('links of invitations and of forgotten passwords stand in this log');
  });
});
