import path from 'node:path';

const GRAB_BAG = /^(utils?|helpers?|common|types|constants|misc)$/;

/** A name that says nothing collects everything: name the thing instead. */
export const fileName = {
  meta: { type: 'problem', schema: [], messages: { grabBag: "'{{name}}' is a grab bag: name the thing that is inside." } },
  create(context) {
    const parts = path.relative(context.cwd, context.filename).split(path.sep);
    const names = parts.map((part, depth) => (depth === parts.length - 1 ? part.replace(/\..*$/, '') : part));
    const name = names.find((each) => GRAB_BAG.test(each));
    return { Program: (node) => name && context.report({ node, messageId: 'grabBag', data: { name } }) };
  },
};
