import { ensureApiLogin } from './api-login.js';
import { migrate } from './migrate.js';

const ownerUrl = process.env.DATABASE_URL;
if (!ownerUrl) throw new Error('DATABASE_URL is not set');
if (!process.env.API_DATABASE_URL) await ensureApiLogin(ownerUrl);
const applied = await migrate(ownerUrl);
console.log(applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date');
