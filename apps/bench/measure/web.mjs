import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../local/checkout.mjs';
import { count, median, ms, percentile } from '../numbers.mjs';

const { chromium } = createRequire(import.meta.url)('@playwright/test');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const FIRST_LOAD_LIMIT = 300_000;

/** The pages in a real browser: what is loaded first, how soon a matrix stands, and how soon a key shows. */
export async function measureWeb({ api, person }, { negotiations, ends, quick }) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: FLAGS });
  ends.add(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const [name, value] = person.cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: api.url }]);
  const page = await context.newPage();
  const address = (negotiation, rest) => `${api.url}/w/bench/n/${negotiation}/${rest}`;
  const rows = [
    ...(await firstLoad(page, address('board', 'matrix?asOf=2026-01-31'))),
    ...(await smallMatrix(page, address('board', 'matrix?asOf=2026-01-31'), quick ? 3 : 7)),
    ...(await largeMatrix(page, address('large', 'matrix?asOf=2026-01-31'), negotiations.large)),
    ...(await statementList(page, address('roll', 'statements'))),
  ];
  await browser.close();
  return rows;
}

/** Scripts alone count: what the page asked for until it stood, as gzip makes it. */
async function firstLoad(page, url) {
  const scripts = new Set();
  const note = (response) => /\.js(\?|$)/.test(response.url()) && scripts.add(path.basename(new URL(response.url()).pathname));
  page.on('response', note);
  await page.goto(url, { waitUntil: 'networkidle' });
  page.off('response', note);
  const bytes = [...scripts].reduce((sum, file) => sum + gzipSync(fs.readFileSync(inRoot('apps/web/dist/assets', file))).length, 0);
  return [{ what: `first load of the matrix, ${scripts.size} scripts`, seen: `${count(bytes)} B gzip`, goal: '≤ 300,000 B', ok: bytes <= FIRST_LOAD_LIMIT }];
}

async function smallMatrix(page, url, rounds) {
  const ready = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await page.goto(url);
    await page.locator('[role=grid] td').first().waitFor();
    ready.push(performance.now() - began);
  }
  await page.locator('[role=grid] td').first().click();
  await page.keyboard.press('Escape');
  const keys = [];
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) keys.push(await paintAfter(page, key));
  return [
    { what: 'matrix 60 × 30 ready', seen: ms(median(ready)), goal: '< 1,500 ms', ok: median(ready) < 1_500 },
    { what: 'arrow key to paint there, p95', seen: ms(percentile(keys, 0.95)), goal: '< 50 ms', ok: percentile(keys, 0.95) < 50 },
  ];
}

/** From the key's own time stamp to the frame after the one that it changed. */
async function paintAfter(page, key) {
  await page.evaluate(() => {
    window.painted = new Promise((resolve) => {
      const onKey = ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      addEventListener('keydown', onKey, { once: true, capture: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => window.painted);
}

/** What mounting costs is the longest task between the answer and the first cell; reading 100,000 cells is the API's row. */
async function largeMatrix(page, url, { parties, issues }) {
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.locator('[role=grid] td').first().waitFor({ timeout: 120_000 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))));
  const { longest, nodes } = await page.evaluate(() => ({
    longest: Math.max(0, ...window.tasks),
    nodes: document.querySelectorAll('[role=grid], [role=grid] *').length,
  }));
  return [
    { what: `matrix ${parties} × ${issues} in the browser, longest task`, seen: ms(longest), goal: '≤ 150 ms', ok: longest <= 150 },
    { what: 'the same, nodes of the grid', seen: count(nodes), goal: '≤ 2,000', ok: nodes <= 2_000 },
  ];
}

async function statementList(page, url) {
  await page.goto(url);
  await page.getByRole('row').nth(5).waitFor({ timeout: 60_000 });
  const frames = await page.evaluate(async () => {
    const scroller = [...document.querySelectorAll('*')].find((each) => each.scrollHeight > each.clientHeight + 500 && getComputedStyle(each).overflowY !== 'visible') ?? document.scrollingElement;
    const taken = [];
    let last = performance.now();
    for (let at = 0; at < 60; at++) {
      scroller.scrollTop += 300;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      taken.push(performance.now() - last);
      last = performance.now();
    }
    return taken;
  });
  const filtered = [];
  for (const party of ['roll-party-1', 'roll-party-2', 'roll-party-3']) {
    const began = performance.now();
    await page.goto(`${url}?party=${party}`);
    await page.getByRole('row').nth(3).waitFor({ timeout: 60_000 });
    filtered.push(performance.now() - began);
  }
  return [
    { what: '100,000 statements: a frame while scrolling, p95', seen: ms(percentile(frames, 0.95)), beside: `median ${ms(median(frames))}`, goal: 'no pause: < 100 ms', ok: percentile(frames, 0.95) < 100 },
    { what: '100,000 statements: opened with another filter', seen: ms(median(filtered)), goal: '< 1,500 ms', ok: median(filtered) < 1_500 },
  ];
}
