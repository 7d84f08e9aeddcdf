import path from 'node:path';

// Arrows between the API's features only run to the left; queries of an earlier feature may be read.
const FEATURE_ORDER = ['identity', 'negotiations', 'cells', 'statements', 'matrix', 'gaps', 'compare', 'watch', 'contradictions', 'bargaining', 'red-lines', 'over-time', 'rounds', 'views', 'analysis', 'exports', 'operations', 'live'];

// The same order on screen: a later feature may show or create what an earlier one knows, such as a source in the log form.
const WEB_FEATURE_ORDER = ['identity', 'negotiations', 'speakers', 'sources', 'events', 'parties', 'issues', 'cells', 'explain', 'statements', 'matrix', 'gaps', 'views', 'compare', 'watch', 'contradictions', 'red-lines', 'bargaining', 'over-time', 'rounds'];

/** Each line: which files may not import what, and why. `to` sees `@standpoint/…`, a package name, or a path from the root. */
const FORBIDDEN = [
  { from: /^packages\/domain\/src\/(?!.*\.test)/, to: /^(?!packages\/domain\/)/, why: 'the domain imports nothing' },
  { from: /^packages\/contracts\/src\/(?!.*\.test)/, to: /^(?!packages\/contracts\/|@standpoint\/domain\/|zod$)/, why: 'contracts know zod and the domain only' },
  { from: /\.controller\.ts$/, to: /@standpoint\/(domain|db)|^apps\/api\/src\/db\/(?!caller)|\.queries\.js$/, why: 'a controller calls its service' },
  { from: /^apps\/api\/src\/(?!.*\.queries)[^/]+\/.*\.ts$/, not: /^apps\/api\/src\/(db|health|identity)\/|\.test\.ts$/, to: /^(pg|@prisma\/.*|@standpoint\/db\/client)$/, why: 'only db/ and queries know the database driver' },
  { from: /\.queries\.ts$/, to: /^apps\/api\/src\/http\/|\.service\.js$/, why: 'queries know the transaction and nothing above it' },
  { from: /^apps\/web\/src\/(features|ui|lib)\//, to: /^apps\/web\/src\/routes\//, why: 'routes compose features, never the reverse' },
  { from: /^apps\/web\/src\/ui\//, to: /^(@standpoint\/|apps\/web\/src\/features\/)/, why: 'ui has no domain word in it' },
  { from: /^apps\/web\/src\/lib\//, to: /^(@standpoint\/domain|apps\/web\/src\/(features|ui)\/)/, why: 'lib knows contracts only' },
  { from: /^apps\/web\/src\//, to: /^(@standpoint\/(api|db)|apps\/api\/)/, why: 'the web meets the API through contracts only' },
  { from: /^(apps|packages)\//, to: /^@standpoint\/[^/]+$/, why: 'no barrels: import the file that holds the thing' },
];

export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { crossed: "'{{to}}' may not be imported here: {{why}}." } },
  create(context) {
    const from = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const why = node.source && refusal(from, resolved(from, node.source.value));
      if (why) context.report({ node, messageId: 'crossed', data: { to: node.source.value, why } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

export function refusal(from, to) {
  const line = FORBIDDEN.find((each) => each.from.test(from) && !each.not?.test(from) && each.to.test(to));
  return line?.why ?? apiFeatureRefusal(from, to) ?? webFeatureRefusal(from, to);
}

function apiFeatureRefusal(from, to) {
  if (from.endsWith('.test.ts')) return undefined;
  const [own, other] = [from, to].map((file) => /^apps\/api\/src\/([^/]+)\//.exec(file)?.[1]);
  const [ownPlace, otherPlace] = [own, other].map((name) => FEATURE_ORDER.indexOf(name));
  if (ownPlace < 0 || otherPlace < 0 || own === other) return undefined;
  if (otherPlace > ownPlace) return `${other} comes after ${own}`;
  return from.endsWith('.controller.ts') ? 'a controller stays in its feature' : undefined;
}

function webFeatureRefusal(from, to) {
  const [own, other] = [from, to].map((file) => /^apps\/web\/src\/features\/([^/]+)\//.exec(file)?.[1]);
  if (!own || !other || own === other) return undefined;
  const [ownPlace, otherPlace] = [own, other].map((name) => WEB_FEATURE_ORDER.indexOf(name));
  return otherPlace < 0 || ownPlace < otherPlace ? `${other} does not come before ${own}` : undefined;
}

function resolved(from, source) {
  return source.startsWith('.') ? path.posix.join(path.posix.dirname(from), source) : source;
}
