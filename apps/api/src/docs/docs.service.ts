import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { notFound } from '../http/problem.js';
import type { JsonSchema } from './json-schema.js';
import { describeApi } from './openapi.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Standpoint API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

// Without validatorUrl it would ask a service elsewhere whether the document is sound.
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true });\n`;

@Injectable()
export class DocsService {
  private readonly folder = createRequire(import.meta.url).resolve('swagger-ui-dist/package.json');
  private description: JsonSchema | undefined;

  readDescription(): JsonSchema {
    return (this.description ??= describeApi());
  }

  readPage(): string {
    return PAGE;
  }

  async readFile(name: string): Promise<{ type: string; content: string | Buffer }> {
    if (name === 'start.js') return { type: 'text/javascript; charset=utf-8', content: START };
    const type = MEDIA_TYPES[name];
    if (!type) throw notFound('file');
    return { type, content: await readFile(this.folder.replace(/package\.json$/, name)) };
  }
}
