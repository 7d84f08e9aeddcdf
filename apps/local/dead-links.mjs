import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './checkout.mjs';
import { Fault } from './programs.mjs';

const LINK = /\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g;

/** Fails where a page of the documentation points to a file or a heading that is not there. Addresses outside are not asked. */
export function refuseDeadLinks() {
  const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const dead = pages.flatMap((page) => deadLinksIn(page).map((link) => `${page}: ${link}`));
  if (dead.length > 0) throw new Fault(`Links that lead nowhere:\n${dead.join('\n')}`);
}

function deadLinksIn(page) {
  const links = [...fs.readFileSync(inRoot(page), 'utf8').matchAll(LINK)];
  return links.filter(([, file, heading]) => !leadsSomewhere(page, file, heading)).map(([link]) => link);
}

function leadsSomewhere(page, file, heading) {
  const target = file === '' ? inRoot(page) : path.join(path.dirname(inRoot(page)), file);
  if (!fs.existsSync(target)) return false;
  return heading === undefined || headingsOf(target).includes(heading);
}

function headingsOf(file) {
  const titles = [...fs.readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) => title);
  return titles.map((title) => title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
}
