// Read by any Node, however old: only what every version can parse may stand here.
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./run-bench.mjs').then((entry) => entry.main());
